/** Finds the time expressions of a text, the longest at each place, and joins those that make one period. */
import { matchesOf } from "../text/matches.js";
import { ABSOLUTE_FORMS } from "./absolute.js";
import { dateOf, ymd } from "./calendar.js";
import { MONTH } from "./calendar-words.js";
import type { TimeContext, TimeMention } from "./expression.js";
import { FEAST } from "./feasts.js";
import type { Interval } from "./interval.js";
import { PERIOD_FORMS } from "./period.js";
import { relative } from "./relative.js";
import { withYears } from "./with-years.js";

/** Mentions in the order of the text; they do not overlap. */
export function readTimes(text: string, context: TimeContext): readonly TimeMention[] {
  const found = longest([...absolute(text, context), ...relative(text, context).map(known)]);
  const dates = withYears(
    found.map(({ start, end, text: written, interval }) => ({
      start,
      end,
      text: written,
      interval: interval(),
    })),
    text,
  );
  const periods = dates.map((date, at) => widen(date, dates[at - 1]?.end ?? 0, text));
  return join(periods, text);
}

/** The forms, each as it is found any number of times in a text. */
const ANYWHERE = ABSOLUTE_FORMS.map(({ pattern, read }) => ({
  all: new RegExp(pattern.source, `${pattern.flags}g`),
  read,
}));

/** What every form has one of; most questions have none, and are not gone through form by form. */
const ANY_DATE = new RegExp(`\\d|${MONTH}|${FEAST}`, "i");

/** Which interval it is, is worked out for those alone that stand: a date is found by its month and by its year as well. */
type Found = Omit<TimeMention, "interval"> & { interval(): Interval | undefined };

function* absolute(text: string, context: TimeContext): Generator<Found> {
  if (!ANY_DATE.test(text)) return;
  for (const { all, read } of ANYWHERE) {
    for (const match of matchesOf(all, text)) {
      yield {
        start: match.index,
        end: match.index + match[0].length,
        text: match[0],
        interval: () => read(match.groups ?? {}, context),
      };
    }
  }
}

const known = ({ interval, ...mention }: TimeMention): Found => ({ ...mention, interval: () => interval });

/** Longest first; the earlier row wins among equals, since the sort is stable. */
function longest(mentions: readonly Found[]): readonly Found[] {
  const kept: Found[] = [];
  for (const each of [...mentions].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some((other) => each.start < other.end && other.start < each.end)) kept.push(each);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** "Early February" begins before its date, but not within another one, which ends at `from`. */
function widen(date: TimeMention, from: number, text: string): TimeMention {
  const before = text.slice(0, date.start);
  if (!date.interval) return date;
  for (const form of PERIOD_FORMS) {
    const match = form.before.exec(before);
    const interval = match ? form.read(match, date.interval) : undefined;
    if (match && match.index >= from && interval) return spanning(match.index, date.end, interval, text);
  }
  return date;
}

const TO = /^\s*(?:to|until|till|through|and|-|–|—|\/)\s*(?:the\s+)?$/i;
const FROM = /\b(?:from|between)\s+(?:the\s+)?$/i;
/** The day alone before a full date: "2 to 6 February", "between 2 and 6 February". */
const DAY_ALONE =
  /(?:(?:(?:\b(?:from|between)\s+)(?:the\s+)?(?<!\d)(\d{1,2})(?:st|nd|rd|th)?\s*(?:and|or|to|until|through|-|–|\/))|(?<!\S)(\d{1,2})(?:st|nd|rd|th)?\s*(?:to|until|through|-|–|\/))\s*(?:the\s+)?$/i;
/** "2, 4 and 6 February": each of them. */
const DAYS_LISTED =
  /(?<!(?:between|from)\s+(?:the\s+)?)(?<![\w,./-])((?:\d{1,2}(?:st|nd|rd|th)?\s*,\s*)*\d{1,2}(?:st|nd|rd|th)?)\s*,?\s*(?:and|or)\s+(?:the\s+)?$/i;

function join(mentions: readonly TimeMention[], text: string): readonly TimeMention[] {
  const joined: TimeMention[] = [];
  for (const each of mentions) {
    const last = joined.at(-1);
    const first = last?.interval;
    const from = last && FROM.exec(text.slice(0, last.start));
    const gap = last && text.slice(last.end, each.start);
    const isRange = gap !== undefined && TO.test(gap) && (from || !/and/i.test(gap));
    if (last && first && each.interval && isRange) {
      joined.pop();
      joined.push(spanning(from ? from.index : last.start, each.end, range(first, each.interval), text));
    } else joined.push(...withDayAlone(each, last?.end ?? 0, text));
  }
  return joined;
}

/** "2 to 6 February" is one period, "2 and 6 February" are two days; "March 6 and Sunday" has its 6 in a date of its own. */
function withDayAlone(each: TimeMention, from: number, text: string): readonly TimeMention[] {
  const listed = DAYS_LISTED.exec(text.slice(0, each.start));
  if (listed && each.interval?.grain === "day") {
    return [...daysOf(listed, each.interval, text).filter(({ start }) => start >= from), each];
  }
  const match = DAY_ALONE.exec(text.slice(0, each.start));
  if (!match || match.index < from || each.interval?.grain !== "day") return [each];
  const { year, month } = dateOf(each.interval.start);
  const start = ymd(year, month, Number(match[1] ?? match[2]));
  if (start === undefined || start >= each.interval.end) return [each];
  return [spanning(match.index, each.end, { start, end: each.interval.end, grain: "range" }, text)];
}

/** The days before "and" or "or", in the month of the date behind it. */
function daysOf(listed: RegExpExecArray, date: Interval, text: string): readonly TimeMention[] {
  const { year, month } = dateOf(date.start);
  return [...(listed[1] ?? "").matchAll(/\d{1,2}/g)].flatMap((day) => {
    const start = ymd(year, month, Number(day[0]));
    const at = listed.index + listed[0].indexOf(listed[1] ?? "") + day.index;
    return start === undefined
      ? []
      : [spanning(at, at + day[0].length, { start, end: start + 1, grain: "day" }, text)];
  });
}

function range(from: Interval, to: Interval): Interval {
  return { start: Math.min(from.start, to.start), end: Math.max(from.end, to.end), grain: "range" };
}

function spanning(start: number, end: number, interval: Interval, text: string): TimeMention {
  return { start, end, text: text.slice(start, end), interval };
}
