/** Reads times at a fixed clock and writes what was found as ISO days, the last one included. */
import { dateOf, ymd } from "../../src/time/calendar.js";
import type { TimeContext } from "../../src/time/expression.js";
import type { Interval } from "../../src/time/interval.js";
import { readTimes } from "../../src/time/read.js";

export const at = (year: number, month: number, day: number): number => {
  const found = ymd(year, month, day);
  if (found === undefined) throw new Error(`no such day: ${year}-${month}-${day}`);
  return found;
};

/** Wednesday, 9 February 2022; the data covers Wednesday 2 to Monday 7 February. */
export const CONTEXT: TimeContext = {
  today: at(2022, 2, 9),
  coverage: { start: at(2022, 2, 2), end: at(2022, 2, 8), grain: "range" },
  dayFirst: true,
};

const iso = (day: number): string => dateOf(day).toISODate();

/** "2022-02-06 day", "2022-02-01/2022-02-28 month"; "no such date". */
export function written(interval: Interval | undefined): string {
  if (!interval) return "no such date";
  const { start, end, grain } = interval;
  return end - start === 1 ? `${iso(start)} ${grain}` : `${iso(start)}/${iso(end - 1)} ${grain}`;
}

/** Of every mention, what it means. */
export function meant(text: string, context: TimeContext = CONTEXT): readonly string[] {
  return readTimes(text, context).map(({ interval }) => written(interval));
}

export function spans(text: string, context: TimeContext = CONTEXT): readonly string[] {
  return readTimes(text, context).map((each) => each.text);
}
