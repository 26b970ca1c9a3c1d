/**
 * Arithmetic between days, dates and spans, all UTC: by luxon, but for what every date of a dataset goes through as it
 * is loaded, where luxon's start alone would take a fifth of a second.
 */
import { DateTime, Settings } from "luxon";
import type { Day, Grain, Interval } from "./interval.js";

const MS_PER_DAY = 86_400_000;
/** Answers are in English; and to ask the system for its own locale takes luxon longer than to read a dataset's dates. */
Settings.defaultLocale = "en";

/** The day that the calendar shows in the date's own time zone; each question asks for today's. */
export function dayOf({ year, month, day }: DateTime): Day {
  return Math.floor(new Date(0).setUTCFullYear(year, month - 1, day) / MS_PER_DAY);
}

export function dateOf(day: Day): DateTime<true> {
  const date = DateTime.fromMillis(day * MS_PER_DAY, { zone: "utc" });
  if (!date.isValid) throw new RangeError(`no such day: ${day}`);
  return date;
}

/** 1 January 1970 is day 0. Undefined for a date that does not exist. Months count from 1. */
export function ymd(year: number, month = 1, day = 1): Day | undefined {
  const date = new Date(0);
  // Unlike Date.UTC, this takes the years 0 to 99 for what they are.
  date.setUTCFullYear(year, month - 1, day);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.getTime() / MS_PER_DAY : undefined;
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
  if (grain === "day") return { start: day, end: day + 1, grain };
  const [year, month] = yearAndMonth(day);
  if (grain === "year") return { start: ymd(year) ?? day, end: ymd(year + 1) ?? day, grain };
  if (grain === "month") {
    const next = month === 12 ? ymd(year + 1) : ymd(year, month + 1);
    return { start: ymd(year, month) ?? day, end: next ?? day, grain };
  }
  // Day 0 was a Thursday, and ISO weeks begin on Monday.
  const start = day - mod(day + 3, 7);
  return { start, end: start + 7, grain };
}

/** Never below 0, unlike `%`. */
function mod(a: number, b: number): number {
  return ((a % b) + b) % b;
}

function yearAndMonth(day: Day): readonly [year: number, month: number] {
  const date = new Date(day * MS_PER_DAY);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1];
}

/** YYYY-MM-DD, YYYY-MM or YYYY. Throws a RangeError for a day that no date has. */
export function isoAt(day: Day, grain: Grain): string {
  const date = new Date(day * MS_PER_DAY).toISOString();
  return date.slice(0, date.indexOf("T") - SHORTER[grain]);
}

/** How many letters of the day a coarser grain leaves out. */
const SHORTER: Readonly<Record<Grain, number>> = { day: 0, week: 0, season: 0, range: 0, month: 3, year: 6 };
