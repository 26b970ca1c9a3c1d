/** Days and periods as people read them. */
import { dateOf } from "../time/calendar.js";
import type { Day, Interval } from "../time/interval.js";

/** As of an event: what is only known to have come about by a day did not go on until then. "By 7 Feb 2022". */
export function told(when: Interval): string {
  const until = !Number.isFinite(when.start) && Number.isFinite(when.end);
  return until ? `by ${long(when.end - 1)}` : readable(when);
}

/** "Sun 6 Feb 2022", "Feb 2022", "2–9 Feb 2022", "until 7 Feb 2022", "from 5 Feb 2022 on". */
export function readable({ start, end, grain }: Interval): string {
  if (!Number.isFinite(start) && !Number.isFinite(end)) return "any time";
  if (!Number.isFinite(start)) return `until ${long(end - 1)}`;
  if (!Number.isFinite(end)) return `from ${long(start)} on`;
  if (grain === "year") return written(start, "yyyy");
  if (grain === "month") return written(start, "LLL yyyy");
  if (end - start === 1) return written(start, "ccc d LLL yyyy");
  const [first, last] = [dateOf(start), dateOf(end - 1)];
  if (first.hasSame(last, "month")) return `${first.day}–${long(end - 1)}`;
  return `${first.hasSame(last, "year") ? written(start, "d LLL") : long(start)} – ${long(end - 1)}`;
}

const long = (day: Day): string => written(day, "d LLL yyyy");

/** To write a day takes as long as to find it, and an answer has the same one several times. */
const MOST_WRITTEN = 10_000;
const WRITTEN = new Map<string, string>();

function written(day: Day, format: string): string {
  const key = `${day} ${format}`;
  const known = WRITTEN.get(key);
  if (known !== undefined) return known;
  const text = dateOf(day).toFormat(format);
  if (WRITTEN.size >= MOST_WRITTEN) WRITTEN.clear();
  WRITTEN.set(key, text);
  return text;
}
