/** A term of office as it is known: dates to the month, the year or "about" leave days open at both ends. */
import { type EdtfDate, parseEdtf } from "../dataset/edtf.js";
import type { Office } from "../dataset/schema.js";

/** Half-open days; infinite where the term is open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The longest that the term may have been: what lies outside was certainly not in it. */
export function longest({ from, to }: Office): Span {
  const first = read(from);
  const last = read(to);
  return {
    start: first ? first.interval.start - slack(first) : Number.NEGATIVE_INFINITY,
    end: last ? last.interval.end + slack(last) : Number.POSITIVE_INFINITY,
  };
}

/**
 * The shortest that it may have been. Left out, `to` means that it is held still; `from` only that nobody wrote it down.
 * Undefined where no day is certain.
 */
export function shortest({ from, to }: Office): Span | undefined {
  const first = read(from);
  const last = read(to);
  const end = last ? last.interval.start - slack(last) + 1 : Number.POSITIVE_INFINITY;
  const start = first ? first.interval.end + slack(first) - 1 : end - 1;
  return start < end ? { start, end } : undefined;
}

/** "About" and "perhaps" may miss by as much as they name: a day, a month, a year. */
function slack({ interval, approximate, uncertain }: EdtfDate): number {
  return approximate || uncertain ? interval.end - interval.start : 0;
}

/** A checked dataset has no date that cannot be read. */
function read(edtf: string | undefined): EdtfDate | undefined {
  const date = edtf === undefined ? undefined : parseEdtf(edtf);
  return date?.ok ? date.value : undefined;
}
