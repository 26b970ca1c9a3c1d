/** When a document was published, by its own clock; what else in it or about it bears a date must agree. */
import { DateTime } from "luxon";
import { fail, ok, type Result } from "../../result.js";
import { dayOf, isoAt, ymd } from "../../time/calendar.js";
import type { Day } from "../../time/interval.js";
import { type Finding, finding } from "../reasons.js";

export interface Published {
  readonly day: Day;
  /** YYYY-MM-DD. */
  readonly date: string;
  /** HH:mm by the document's own offset; undefined where only the day is known. */
  readonly time?: string;
}

interface Dated {
  readonly from: string;
  readonly text: string;
  readonly day: Day | undefined;
  readonly time?: string;
}

export function readPublished(fields: ReadonlyMap<string, string>, file: string): Result<Published, Finding> {
  const given = [
    ...stamped(fields, "published_time"),
    ...stamped(fields, "date"),
    ...inAddress(fields.get("source_url")),
    ...inName(file),
  ];
  const wrong = given.find(({ day }) => day === undefined);
  if (wrong) {
    return fail(finding("no-publication-date", `${wrong.from} is “${wrong.text}”, which is no date.`));
  }
  const days = new Set(given.map(({ day }) => day));
  if (days.size > 1) {
    const said = given.map(({ from, day }) => `${from} says ${day === undefined ? "" : isoAt(day, "day")}`);
    return fail(finding("dates-disagree", `The dates of publication disagree: ${said.join(", ")}.`));
  }
  const own = given.filter(({ from }) => from !== NAME && from !== ADDRESS);
  const day = own[0]?.day;
  if (day === undefined) {
    return fail(finding("no-publication-date", "The front matter has neither published_time nor date."));
  }
  const time = own.find((each) => each.time !== undefined)?.time;
  return ok({ day, date: isoAt(day, "day"), ...(time !== undefined && { time }) });
}

const NAME = "the file's name";
const ADDRESS = "source_url";

/** A day, or a day and a time with or without an offset: 2022-03-01 13:49:00-05:00. */
function* stamped(fields: ReadonlyMap<string, string>, name: string): Generator<Dated> {
  const text = fields.get(name);
  if (text === undefined) return;
  const iso = text.replace(/^(\d{4}-\d{2}-\d{2})\s+(\d)/, "$1T$2").replace(/\s+(?=[+-]|Z)/, "");
  const at = DateTime.fromISO(iso, { setZone: true });
  const time = at.isValid && /T\d/.test(iso) ? { time: at.toFormat("HH:mm") } : {};
  yield { from: name, text, day: at.isValid ? dayOf(at) : undefined, ...time };
}

/** Addresses such as …/2022/03/01/readout-of-… */
function* inAddress(url: string | undefined): Generator<Dated> {
  const match = /\/(\d{4})\/(\d{2})\/(\d{2})\//.exec(url ?? "");
  if (match) yield { from: ADDRESS, text: match[0], day: dayIn(match) };
}

/** Names that begin with a date: 2022-03-01-readout-of-….md */
function* inName(file: string): Generator<Dated> {
  const match = /(?:^|[\\/])(\d{4})-(\d{2})-(\d{2})(?!\d)[^\\/]*$/.exec(file);
  if (match) yield { from: NAME, text: match.slice(1, 4).join("-"), day: dayIn(match) };
}

function dayIn([, year, month, day]: RegExpExecArray): Day | undefined {
  return ymd(Number(year), Number(month), Number(day));
}
