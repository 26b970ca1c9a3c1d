/** Arithmetic between days, dates and spans, all UTC, by luxon. */
import { DateTime } from "luxon";
import type { Day, Grain, Interval } from "./interval.js";

const MS_PER_DAY = 86_400_000;
/** Said each time, since luxon would otherwise ask the system for its own, which takes longer than to read a dataset's dates. */
const LOCALE = { locale: "en" };

export function dayOf(date: DateTime): Day {
  return Math.floor(date.toUTC(0, { keepLocalTime: true }).startOf("day").toMillis() / MS_PER_DAY);
}

export function dateOf(day: Day): DateTime<true> {
  const date = DateTime.fromMillis(day * MS_PER_DAY, { zone: "utc", ...LOCALE });
  if (!date.isValid) throw new RangeError(`no such day: ${day}`);
  return date;
}

/** 1 January 1970 is day 0. Undefined for a date that does not exist. Months count from 1. */
export function ymd(year: number, month = 1, day = 1): Day | undefined {
  const date = DateTime.utc(year, month, day, LOCALE);
  return date.isValid ? dayOf(date) : undefined;
}

/** The day, ISO week, month or year around the interval's first day; anything else is the interval itself. */
export function spanAt(interval: Interval, grain: Grain): Interval {
  switch (grain) {
    case "day":
    case "week":
    case "month":
    case "year":
      return unitAt(Number.isFinite(interval.start) ? interval.start : interval.end - 1, grain);
    case "season":
    case "range":
      return interval;
  }
}

export function unitAt(day: Day, grain: "day" | "week" | "month" | "year"): Interval {
  const start = dateOf(day).startOf(grain);
  return { start: dayOf(start), end: dayOf(start.plus({ [grain]: 1 })), grain };
}

/** YYYY-MM-DD, YYYY-MM or YYYY. */
export function isoAt(day: Day, grain: Grain): string {
  const date = dateOf(day);
  return grain === "year"
    ? date.toFormat("yyyy")
    : grain === "month"
      ? date.toFormat("yyyy-MM")
      : date.toISODate();
}
