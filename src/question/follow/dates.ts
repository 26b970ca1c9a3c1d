/** Dates that only the question before makes whole: "on the 6th", "the day after", "that month", "before that", "on Sunday". */

import type { EventPattern } from "../../query/query.js";
import { dateOf, dayOf, unitAt } from "../../time/calendar.js";
import { dayNumber, MONTH, WEEKDAY, weekdayNumber } from "../../time/calendar-words.js";
import type { TimeContext } from "../../time/expression.js";
import type { Interval } from "../../time/interval.js";

type Unit = "day" | "week" | "month" | "year";

interface Row {
  readonly name: string;
  readonly says: RegExp;
  /** The date in full; undefined where the time before tells nothing of it. */
  stands(base: Interval, match: RegExpMatchArray): string | undefined;
}

const THAT = "(?:\\s+(?:that|this|then|it))?";
/** Nothing that it would be before or after: "the day before the landing" is told by the landing. */
const END = "(?=\\s*$|\\s*[,?]|\\s+(?:by|in|with|and)\\b)";
const FEW: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
};

const ROWS: readonly Row[] = [
  {
    name: "on the 6th · since the 6th · the 6th, beside another day",
    says: new RegExp(
      `\\b(?:(on|since|before|after|until|from|by)\\s+)?(${WEEKDAY}\\s*,?\\s+)?(?:the\\s+)?(\\d{1,2}(?:st|nd|rd|th))\\b(?!\\s*(?:of\\s+)?${MONTH}|\\s+(?:one|time|of)\\b)`,
      "i",
    ),
    stands: (base, [, link, weekday = "", day = ""]) =>
      link !== undefined || weekday !== "" || base.grain === "day"
        ? dayOfMonth(base, `${link ?? "on"} ${weekday}`, day)
        : undefined,
  },
  {
    name: "on the sixth",
    says: new RegExp(
      `\\b(on|since|before|after|until)\\s+the\\s+((?:twenty|thirty)?[- ]?\\p{L}+(?:st|nd|rd|th))\\b(?!\\s+(?:of|${MONTH}|\\p{L}))`,
      "iu",
    ),
    stands: (base, [, link, day = ""]) => dayOfMonth(base, link, day),
  },
  {
    name: "the day before · two weeks after that · a month later",
    says: new RegExp(
      `\\b(?:on\\s+|in\\s+)?(?:the|(?<many>a|one|two|three|four|five|six|seven|\\d{1,2}))\\s+(?<unit>day|week|month|year)s?\\s+(?<way>before|earlier|after|later)${THAT}${END}`,
      "i",
    ),
    stands: (base, { groups: { many = "one", unit = "day", way = "" } = {} }) =>
      shifted(base, unit, (/before|earlier/i.test(way) ? -1 : 1) * (FEW[many.toLowerCase()] ?? Number(many))),
  },
  {
    name: "the next day · the following month · the previous week",
    says: /\b(?:on\s+|in\s+)?the\s+(?:very\s+)?(next|following|previous|preceding)\s+(day|week|month|year)\b/i,
    stands: (base, [, way = "", unit = ""]) => shifted(base, unit, /next|following/i.test(way) ? 1 : -1),
  },
  {
    name: "that day · the same month · that year",
    says: /\b(?:on\s+|in\s+)?(?:that|the same|this)\s+(?:very\s+|same\s+)?(day|date|week|month|year)\b(?!\s+(?:as|that|when|of)\b)/i,
    stands: (base, [, unit = ""]) => shifted(base, unit.replace("date", "day"), 0),
  },
  {
    name: "on Sunday: of that week",
    says: new RegExp(
      `\\b(?:on|that|the)\\s+(${WEEKDAY})(?!\\w)(?!\\s*,?\\s*(?:the\\s+)?(?:\\d|${MONTH}))`,
      "i",
    ),
    stands: (base, [, word = ""]) => {
      const weekday = weekdayNumber(word);
      if (weekday === undefined || (base.grain !== "day" && base.grain !== "week")) return undefined;
      const day = unitAt(base.start, "week").start + weekday - 1;
      return `on ${inFull({ start: day, end: day + 1, grain: "day" })}`;
    },
  },
  {
    name: "before that · earlier",
    says: new RegExp(
      `(?:\\b(?:before|prior to|ahead of|until)\\s+(?:that|this|then|it)|^before$|\\b(?:earlier|beforehand|previously))${END}`,
      "i",
    ),
    stands: (base) => (Number.isFinite(base.start) ? `before ${inFull(firstDay(base))}` : undefined),
  },
  {
    name: "after that · since then · later",
    says: new RegExp(
      `(?:\\b(?:after|since|following)\\s+(?:that|this|then|it)|^(?:after|since)$|\\b(?:later|afterwards?|thereafter|subsequently|from then on))${END}`,
      "i",
    ),
    stands: (base) => (Number.isFinite(base.end) ? `after ${inFull(lastDay(base))}` : undefined),
  },
];

/** The words with such dates in full; as they are where the question before had no time, or another will not do. */
export function datesInFull(text: string, pattern: EventPattern | undefined): string {
  const base = timeOf(pattern);
  if (!base) return text;
  for (const { says, stands } of ROWS) {
    const match = text.match(says);
    const full = match ? stands(base, match) : undefined;
    if (match && full !== undefined) return text.replace(match[0], () => full);
  }
  return text;
}

/** "Was Scholz on the call", "who else was at that meeting". */
export const IN_IT =
  /\b(?:on|in|at|part of|present at) (?:(?:that|this|the same)(?: \p{L}+)?|the(?: same)?) (?:calls?|talks?|conversations?|meetings?|discussions?|visits?|trips?|summits?|line)(?=\s*$| too| as well)/iu;

/** The period of the question before; the first of several. */
export function timeOf(pattern: Pick<EventPattern, "when"> | undefined): Interval | undefined {
  return pattern?.when.flatMap((bound) => ("interval" in bound ? [bound.interval] : []))[0];
}

/** "In March" is of the year that was spoken of, if the data has it then; the year is the data's own otherwise. */
export function yearBefore(pattern: EventPattern | undefined, time: TimeContext): TimeContext | undefined {
  const base = timeOf(pattern);
  if (!base || !Number.isFinite(base.start) || !Number.isFinite(base.end)) return undefined;
  const start = Math.max(unitAt(base.start, "year").start, time.coverage.start);
  const end = Math.min(unitAt(base.end - 1, "year").end, time.coverage.end);
  return start < end ? { ...time, coverage: { start, end, grain: "range" } } : undefined;
}

function dayOfMonth(base: Interval, link = "on", word = ""): string | undefined {
  const day = dayNumber(word);
  if (day === undefined || day > 31 || !Number.isFinite(base.start)) return undefined;
  return `${link.trim()} ${day} ${dateOf(base.start).toFormat("LLLL yyyy")}`;
}

/** Of a month there is no day before, and of a day there is a month. */
function shifted(base: Interval, word: string, by: number): string | undefined {
  const unit = UNITS.find((each) => each === word.toLowerCase());
  if (!unit || !Number.isFinite(base.start) || (unit === "day" && base.grain !== "day")) return undefined;
  // The week after a month comes when that is over, and not after its first week.
  const isWider = (base.grain === "month" && unit === "week") || (base.grain === "year" && unit !== "year");
  const [at, units] =
    isWider && by !== 0 && Number.isFinite(base.end)
      ? by > 0
        ? [base.end, by - 1]
        : [base.start - 1, by + 1]
      : [base.start, by];
  const from = dateOf(unitAt(at, unit).start).plus({ [unit]: units });
  const full = inFull(unitAt(dayOf(from), unit));
  return unit === "day" ? `on ${full}` : unit === "week" ? full : `in ${full}`;
}

const UNITS: readonly Unit[] = ["day", "week", "month", "year"];

const firstDay = (base: Interval): Interval =>
  base.grain === "month" || base.grain === "year"
    ? base
    : { start: base.start, end: base.start + 1, grain: "day" };
const lastDay = (base: Interval): Interval =>
  base.grain === "month" || base.grain === "year"
    ? base
    : { start: base.end - 1, end: base.end, grain: "day" };

function inFull({ start, end, grain }: Interval): string {
  const first = dateOf(start);
  if (grain === "year") return first.toFormat("yyyy");
  if (grain === "month") return first.toFormat("LLLL yyyy");
  const day = first.toFormat("d LLLL yyyy");
  return end - start === 1 ? day : `from ${day} to ${dateOf(end - 1).toFormat("d LLLL yyyy")}`;
}
