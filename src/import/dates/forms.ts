/** How a sentence says on which day something was, or will be. */
import { dateOf, ymd } from "../../time/calendar.js";
import { DAY, dayNumber, MONTH, monthNumber, WEEKDAY, weekdayNumber } from "../../time/calendar-words.js";
import type { Day } from "../../time/interval.js";

/** What is read of one expression. */
export type Reading =
  | { readonly kind: "days"; readonly first: Day; readonly last: Day; readonly relative?: "night" | "day" }
  | { readonly kind: "vague" }
  | { readonly kind: "impossible"; readonly why: string };

export interface DateContext {
  /** The day of publication, by the document's own clock. */
  readonly published: Day;
  /** Whether it lies ahead: "on Monday" is the next one then. */
  readonly ahead: boolean;
}

export interface DateForm {
  readonly name: string;
  readonly pattern: RegExp;
  read(groups: Readonly<Record<string, string | undefined>>, context: DateContext): Reading;
}

const WEEKDAY_NAME = `(?:${WEEKDAY.replace(/^\(\?:/, "").replace(/\)\\\.\?$/, "")})`;
const YEAR = "(?:,? (?<y>(?:19|20)\\d{2}))?";
const TO = " ?(?:-|–|—|to|through|until|and) ?";
const form = (name: string, source: string, read: DateForm["read"]): DateForm => ({
  name,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, "giu"),
  read,
});
const day = (first: Day, last = first): Reading => ({ kind: "days", first, last });

/** Where two overlap, the earlier row holds. */
export const DATE_FORMS: readonly DateForm[] = [
  form("the week of March 14", `week of (?:${MONTH} ${DAY}|${DAY} ${MONTH})`, () => ({ kind: "vague" })),
  form(
    "March 30 to April 2",
    `(?<m>${MONTH}) (?<d>${DAY})${YEAR}${TO}(?<n>${MONTH}) (?<e>${DAY})`,
    ({ m, d, n, e, y }, context) => span(named(m, d, y, context), named(n, e, y, context)),
  ),
  form(
    "March 9-11 · March 30th and 31st",
    `(?<m>${MONTH}) (?<d>${DAY})${TO}(?<e>${DAY})${YEAR}`,
    ({ m, d, e, y }, context) => span(named(m, d, y, context), named(m, e, y, context)),
  ),
  form("9-11 March", `(?<d>${DAY})${TO}(?<e>${DAY}) (?<m>${MONTH})${YEAR}`, ({ m, d, e, y }, context) =>
    span(named(m, d, y, context), named(m, e, y, context)),
  ),
  form(
    "Friday, January 21 · March 17, 2022",
    `(?:(?<w>${WEEKDAY_NAME}),? )?(?<m>${MONTH}) (?<d>${DAY})${YEAR}`,
    ({ w, m, d, y }, context) => onWeekday(named(m, d, y, context), w),
  ),
  form(
    "Friday, 21 January",
    `(?:(?<w>${WEEKDAY_NAME}),? )?(?:the )?(?<d>${DAY}) (?:of )?(?<m>${MONTH})${YEAR}`,
    ({ w, m, d, y }, context) => onWeekday(named(m, d, y, context), w),
  ),
  form("yesterday · last night", "yesterday|last night", (_, { published }) => day(published - 1)),
  form("tomorrow", "tomorrow", (_, { published }) => day(published + 1)),
  form("tonight · this evening", "tonight|this evening|late today", (_, { published }) => ({
    kind: "days",
    first: published,
    last: published,
    relative: "night",
  })),
  form("today · this morning", "today|this morning|this afternoon", (_, { published }) => ({
    kind: "days",
    first: published,
    last: published,
    relative: "day",
  })),
  form(
    "on Monday · this Friday · last Tuesday",
    `(?<which>this|last|past|next|this past|this coming)? ?(?<w>${WEEKDAY_NAME})`,
    ({ which = "", w = "" }, context) => weekday(which, w, context),
  ),
  form(
    "this week · later this month · over the weekend",
    "(?:earlier |later )?(?:this|next|last|the coming|the past) (?:week|month|year|weekend|few days)|in the coming (?:days|weeks)|over the weekend|recently|soon|earlier|(?:over )?the (?:last|past) \\w+ (?:days|weeks)",
    () => ({ kind: "vague" }),
  ),
];

function named(m = "", d = "", y: string | undefined, context: DateContext): Reading {
  const month = monthNumber(m) ?? 0;
  const dayOfMonth = dayNumber(d) ?? 0;
  const { year } = dateOf(context.published);
  const years = y === undefined ? [year - 1, year, year + 1] : [Number(y)];
  const days = years.flatMap((each) => ymd(each, month, dayOfMonth) ?? []);
  const away = (each: Day): number => Math.abs(each - context.published);
  const nearest = days.sort((a, b) => away(a) - away(b))[0];
  return nearest === undefined ? { kind: "impossible", why: `there is no ${m} ${d}` } : day(nearest);
}

function span(from: Reading, to: Reading): Reading {
  if (from.kind !== "days") return from;
  if (to.kind !== "days") return to;
  return from.first < to.first
    ? day(from.first, to.first)
    : { kind: "impossible", why: "the days run backwards" };
}

function onWeekday(date: Reading, word: string | undefined): Reading {
  const given = word === undefined ? undefined : weekdayNumber(word);
  if (date.kind !== "days" || given === undefined) return date;
  const at = dateOf(date.first);
  if (at.weekday === given) return date;
  const why = `${at.setLocale("en").toFormat("d LLLL yyyy")} was a ${at.setLocale("en").toFormat("cccc")}, not a ${word}`;
  return { kind: "impossible", why };
}

/** The last such day for what has happened, the next one for what lies ahead; on such a day itself it may be either. */
function weekday(which: string, word: string, { published, ahead }: DateContext): Reading {
  const given = weekdayNumber(word);
  if (given === undefined || /next/i.test(which)) return { kind: "vague" };
  const back = (dateOf(published).weekday - given + 7) % 7;
  if (back === 0) return ahead || /last|past/i.test(which) ? { kind: "vague" } : day(published);
  return day(ahead && !/last|past/i.test(which) ? published + 7 - back : published - back);
}
