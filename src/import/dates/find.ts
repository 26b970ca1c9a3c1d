/** The one day, or span of days, that a clause gives. */
import { fail, ok, type Result } from "../../result.js";
import { isoAt } from "../../time/calendar.js";
import type { Day } from "../../time/interval.js";
import type { Published } from "../document/published.js";
import { type Finding, finding } from "../reasons.js";
import { DATE_FORMS, type Reading } from "./forms.js";

export interface When {
  readonly first: Day;
  readonly last: Day;
  /** The words that say so. */
  readonly words: string;
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly reading: Reading;
}

/** Farther back or ahead than this, a date is more likely of something else. */
const NEAR_DAYS = { back: 21, ahead: 120 };
/** "Today" before five in the morning may be the day before, as people count. */
const MORNING = "05:00";

export function findWhen(clause: string, published: Published, ahead: boolean): Result<When, Finding> {
  const all = findDates(clause, published.day, ahead);
  const impossible = all.find(({ reading }) => reading.kind === "impossible");
  if (impossible?.reading.kind === "impossible") {
    return fail(finding("date-contradicts", `“${impossible.words}” is no date: ${impossible.reading.why}.`));
  }
  const days = all.flatMap(({ reading, words }) => (reading.kind === "days" ? [{ ...reading, words }] : []));
  const [only] = days;
  if (!only) return fail(none(all, published));
  const spans = new Set(days.map(({ first, last }) => `${first}/${last}`));
  if (spans.size > 1) {
    const said = days.map(({ words, first }) => `“${words.trim()}” (${isoAt(first, "day")})`).join(" and ");
    return fail(finding("date-contradicts", `The text gives more than one day: ${said}.`));
  }
  const night = days.find(({ relative }) => relative !== undefined);
  if (night && published.time !== undefined && published.time < MORNING) {
    return fail(
      finding(
        "near-midnight",
        `It was published at ${published.time} and says “${night.words.trim()}”, which may be the day before.`,
      ),
    );
  }
  return within(only, published.day, ahead);
}

function within({ first, last, words }: When, published: Day, ahead: boolean): Result<When, Finding> {
  const said = `“${words.trim()}” is ${isoAt(first, "day")}, and it was published on ${isoAt(published, "day")}`;
  if (ahead && last < published)
    return fail(finding("date-contradicts", `${said}: what is planned lies before.`));
  if (!ahead && last > published)
    return fail(finding("date-contradicts", `${said}: what has happened lies after.`));
  const away = ahead ? first - published : published - last;
  if (away > (ahead ? NEAR_DAYS.ahead : NEAR_DAYS.back)) {
    return fail(finding("date-contradicts", `${said}: ${away} days apart.`));
  }
  return ok({ first, last, words: words.trim() });
}

function none(all: readonly Found[], published: Published): Finding {
  const [vague] = all;
  return vague
    ? finding(
        "vague-date",
        `The text says only “${vague.words.trim()}”; it was published on ${published.date}.`,
      )
    : finding("no-date", `Neither title nor text says on which day; it was published on ${published.date}.`);
}

/** In the order of the rows; none overlaps another. */
function findDates(text: string, published: Day, ahead: boolean): readonly Found[] {
  const found: Found[] = [];
  for (const { pattern, read } of DATE_FORMS) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ start, end, words: match[0], reading: read(match.groups ?? {}, { published, ahead }) });
    }
  }
  return found;
}
