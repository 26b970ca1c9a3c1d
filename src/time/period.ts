/** Words around a date that make it another period: "early February", "the first week of", "2 to 6 February". */
import { dateOf, dayOf, unitAt, ymd } from "./calendar.js";
import { dayNumber } from "./calendar-words.js";
import type { Interval } from "./interval.js";

export interface PeriodForm {
  readonly name: string;
  /** Matches the text right before a date. */
  readonly before: RegExp;
  read(match: RegExpExecArray, date: Interval): Interval | undefined;
}

const nth = (word: string): number => dayNumber(word) ?? 1;

export const PERIOD_FORMS: readonly PeriodForm[] = [
  {
    name: "early · the beginning of",
    before: /\b(?:early(?:[\s-]+in)?|(?:(?:the\s+)?(?:beginning|start|opening)\s+of))[\s-]+(?:the\s+)?$/i,
    read: (_, date) => part(date, 0, 3),
  },
  {
    name: "mid · the middle of",
    before: /\b(?:mid|(?:the\s+)?middle\s+of)[\s-]+$/i,
    read: (_, date) => part(date, 1, 3),
  },
  {
    name: "late · the end of",
    before: /\b(?:late(?:[\s-]+in)?|(?:(?:the\s+)?end\s+of))[\s-]+(?:the\s+)?$/i,
    read: (_, date) => part(date, 2, 3),
  },
  {
    name: "the first half of",
    before: /\b(?:the\s+)?(first|second)\s+half\s+of\s+$/i,
    read: (match, date) => part(date, nth(match[1] ?? "") - 1, 2),
  },
  {
    name: "the second week of",
    before: /\b(?:the\s+)?(first|second|third|fourth|1st|2nd|3rd|4th)\s+week\s+(?:of|in)\s+$/i,
    read: (match, date) => week(date, nth(match[1] ?? "")),
  },
  {
    name: "the last week of",
    before: /\b(?:the\s+)?(?:last|final)\s+week\s+(?:of|in)\s+$/i,
    read: (_, date) => ({ start: date.end - 7, end: date.end, grain: "range" }),
  },
  {
    name: "the first ten days of",
    before: /\b(?:the\s+)?(first|last)\s+(\w+)\s+(days|weeks)\s+(?:of|in)\s+$/i,
    read: (match, date) => ends(date, match),
  },
  {
    name: "the week of",
    before: /\b(?:the\s+)?week\s+of\s+$/i,
    read: (_, date) => (date.grain === "day" ? unitAt(date.start, "week") : undefined),
  },
  {
    name: "the third quarter of · Q3",
    before: /\b(?:(?:the\s+)?(first|second|third|fourth)\s+quarter\s+of|q([1-4])(?:\s+of)?)[\s,]+$/i,
    read: (match, date) =>
      date.grain === "year" ? part12(date, 3 * (nth(match[1] ?? match[2] ?? "") - 1), 3) : undefined,
  },
  {
    name: "the spring of",
    before: /\b(?:the\s+)?(spring|summer|autumn|fall|winter)(?:\s+of)?[\s,]+$/i,
    read: (match, date) => (date.grain === "year" ? season(date, match[1] ?? "") : undefined),
  },
];

/** The at-th of `of` equal parts of a month (in days) or a year (in months). */
function part(date: Interval, at: number, of: number): Interval | undefined {
  if (date.grain === "year") return part12(date, (12 / of) * at, 12 / of);
  if (date.grain !== "month") return undefined;
  const length = of === 3 ? 10 : 15;
  const start = date.start + at * length;
  return { start, end: at === of - 1 ? date.end : start + length, grain: "range" };
}

function part12(year: Interval, from: number, months: number): Interval {
  const start = dateOf(year.start).plus({ months: from });
  return { start: dayOf(start), end: dayOf(start.plus({ months })), grain: "range" };
}

/** The n-th seven days of a month or year. */
function week(date: Interval, n: number): Interval | undefined {
  if (date.grain !== "month" && date.grain !== "year") return undefined;
  const start = date.start + 7 * (n - 1);
  return { start, end: Math.min(start + 7, date.end), grain: "range" };
}

const SEASONS: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };

/** Northern meteorological seasons; the winter of a year begins in its December. */
function season(year: Interval, name: string): Interval | undefined {
  const start = ymd(dateOf(year.start).year, SEASONS[name.toLowerCase()] ?? 3);
  return start === undefined
    ? undefined
    : { start, end: dayOf(dateOf(start).plus({ months: 3 })), grain: "season" };
}

const COUNTS = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/** So many days or weeks at either end; undefined where the word is no number, or the period is shorter. */
function ends(date: Interval, [, end = "", count = "", unit = ""]: RegExpExecArray): Interval | undefined {
  const named = COUNTS.indexOf(count.toLowerCase());
  const number = named >= 0 ? named + 2 : Number(count);
  const days = number * (/^weeks$/i.test(unit) ? 7 : 1);
  if (!Number.isInteger(days) || days < 1 || days > date.end - date.start) return undefined;
  return /^first$/i.test(end)
    ? { start: date.start, end: date.start + days, grain: "range" }
    : { start: date.end - days, end: date.end, grain: "range" };
}
