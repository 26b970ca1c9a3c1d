/** When an office was held, behind its title: "since 14 May 2017", "Nov 2021 to 5 Sep 2023". */
import { parseEdtf } from "../dataset/edtf.js";
import type { Office } from "../dataset/schema.js";
import { HELD_FROM, HELD_FROM_TO } from "../phrases/headline.js";
import type { Locale } from "../phrases/locale.js";
import type { Interval } from "../time/interval.js";
import { dayText, readable } from "./dates.js";

/** None where neither end of it is known. */
export function termText({ from, to }: Pick<Office, "from" | "to">, locale: Locale): readonly string[] {
  if (from !== undefined && to !== undefined)
    return [HELD_FROM_TO[locale](written(from, locale), written(to, locale))];
  if (from !== undefined) return [HELD_FROM[locale](written(from, locale))];
  const until = to === undefined ? undefined : certain(to);
  return until === undefined ? [] : [readable({ ...until, start: Number.NEGATIVE_INFINITY }, locale)];
}

/** One that is not certain stays as it was recorded: "2021-11~". */
function written(edtf: string, locale: Locale): string {
  const interval = certain(edtf);
  if (interval === undefined) return edtf;
  return interval.grain === "day" ? dayText(interval.start, locale) : readable(interval, locale);
}

function certain(edtf: string): Interval | undefined {
  const read = parseEdtf(edtf);
  return read.ok && !read.value.uncertain && !read.value.approximate ? read.value.interval : undefined;
}
