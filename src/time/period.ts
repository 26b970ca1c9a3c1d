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
    before:
      /\b(?:(?:the\s+)?early(?:[\s-]+(?:in|part\s+of|days\s+of|months\s+of))?|(?:(?:the\s+)?(?:beginning|start|opening)\s+of)|(?:the\s+)?first\s+third\s+of)[\s-]+(?:the\s+)?$/i,
    read: (_, date) => part(date, 0, 3),
  },
  {
    name: "mid · the middle of",
    before:
      /\b(?:(?:the\s+)?mid(?:dle)?(?:\s+(?:part\s+)?of)?|midway\s+through|halfway\s+through|the\s+second\s+third\s+of)[\s-]+$/i,
    read: (_, date) => part(date, 1, 3),
  },
  {
    name: "late · the end of",
    before:
      /\b(?:(?:the\s+)?late(?:r)?(?:[\s-]+(?:in|part\s+of|months\s+of))?|(?:(?:the\s+)?(?:end|close)\s+of)|(?:the\s+)?(?:last|final)\s+third\s+of)[\s-]+(?:the\s+)?$/i,
    read: (_, date) => part(date, 2, 3),
  },
  {
    name: "the first half of",
    before: /\b(?:(?:the\s+)?(first|second|last|1st|2nd)\s+half\s+of|h([12])(?:\s+of)?)[\s,]+$/i,
    read: (match, date) =>
      part(date, /^last$/i.test(match[1] ?? "") ? 1 : nth(match[1] ?? match[2] ?? "") - 1, 2),
  },
  {
    name: "the second week of",
    before: /\b(?:the\s+)?(first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th)\s+week\s+(?:of|in)\s+$/i,
    read: (match, date) => week(date, nth(match[1] ?? "")),
  },
  {
    name: "the last week of",
    before: /\b(?:the\s+)?(?:last|final)\s+week\s+(?:of|in)\s+$/i,
    read: (_, date) => ({ start: date.end - 7, end: date.end, grain: "range" }),
  },
  {
    name: "the first ten days of",
    before: /\b(?:the\s+)?(first|last|final|opening|closing)\s+(\w+)\s+(days|weeks|months)\s+(?:of|in)\s+$/i,
    read: (match, date) => ends(date, match),
  },
  {
    name: "the first day of, the last fortnight of",
    before:
      /\b(?:the\s+)?(first|very\s+first|last|very\s+last|final)\s+(day|month|fortnight)\s+(?:of|in)\s+$/i,
    read: (match, date) => oneEnd(date, /first/i.test(match[1] ?? ""), match[2] ?? ""),
  },
  {
    name: "the week beginning: seven days from that one",
    before:
      /\b(?:the\s+)?week\s+(?:beginning|starting|commencing|from|that\s+(?:began|started))\s+(?:on\s+)?(?:the\s+)?$/i,
    read: (_, date) =>
      date.grain === "day" ? { start: date.start, end: date.start + 7, grain: "range" } : undefined,
  },
  {
    name: "the week ending: seven days up to that one",
    before: /\b(?:the\s+)?week\s+(?:ending|ended|up\s+to|to|that\s+ended)\s+(?:on\s+)?(?:the\s+)?$/i,
    read: (_, date) =>
      date.grain === "day" ? { start: date.end - 7, end: date.end, grain: "range" } : undefined,
  },
  {
    name: "the weekend of",
    before: /\b(?:the\s+)?weekend\s+(?:of|around|beginning)\s+(?:on\s+)?(?:the\s+)?$/i,
    read: (_, date) => (date.grain === "day" ? weekend(date) : undefined),
  },
  {
    name: "the week of",
    before: /\b(?:the\s+)?week\s+of\s+$/i,
    read: (_, date) => (date.grain === "day" ? unitAt(date.start, "week") : undefined),
  },
  {
    name: "the third quarter of · Q3",
    before:
      /\b(?:(?:the\s+)?(first|second|third|fourth|last|final|1st|2nd|3rd|4th)[\s-]+quarter(?:\s+(?:of|in))?|q([1-4])(?:\s+of)?|([1-4])q)[\s,/-]+(?:the\s+year\s+)?$/i,
    read: (match, date) =>
      date.grain === "year"
        ? part12(date, 3 * (quarter(match[1] ?? match[2] ?? match[3] ?? "") - 1), 3)
        : undefined,
  },
  {
    name: "the spring of",
    before: /\b(?:the\s+)?(spring|summer|autumn|fall|winter)(?:(?:time)?\s+(?:of|in))?[\s,]+$/i,
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

const quarter = (word: string): number => (/^(?:last|final)$/i.test(word) ? 4 : nth(word));

/** One day, month or fortnight at either end; of a year alone, a month. */
function oneEnd(date: Interval, first: boolean, unit: string): Interval | undefined {
  if (date.grain !== "month" && date.grain !== "year") return undefined;
  if (/^month$/i.test(unit))
    return date.grain === "year" ? unitAt(first ? date.start : date.end - 1, "month") : undefined;
  const days = /^day$/i.test(unit) ? 1 : 14;
  const start = first ? date.start : date.end - days;
  return { start, end: start + days, grain: days === 1 ? "day" : "range" };
}

/** The Saturday and Sunday of the week that the day is in. */
function weekend(day: Interval): Interval {
  const { end } = unitAt(day.start, "week");
  return { start: end - 2, end, grain: "range" };
}

/** So many days or weeks at either end; undefined where the word is no number, or the period is shorter. */
function ends(date: Interval, [, end = "", count = "", unit = ""]: RegExpExecArray): Interval | undefined {
  const named = COUNTS.indexOf(count.toLowerCase());
  const number = named >= 0 ? named + 2 : Number(count);
  const first = /^(?:first|opening)$/i.test(end);
  if (/^months$/i.test(unit)) {
    const fits = date.grain === "year" && Number.isInteger(number) && number >= 1 && number <= 12;
    return fits ? part12(date, first ? 0 : 12 - number, number) : undefined;
  }
  const days = number * (/^weeks$/i.test(unit) ? 7 : 1);
  if (!Number.isInteger(days) || days < 1 || days > date.end - date.start) return undefined;
  return first
    ? { start: date.start, end: date.start + days, grain: "range" }
    : { start: date.end - days, end: date.end, grain: "range" };
}
