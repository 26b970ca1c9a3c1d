/** Dates that name their day, month or year, in the orders and punctuation that people use. One row a form. */
import { dateOf, unitAt, ymd } from "./calendar.js";
import { DAY, dayNumber, LETTERS, MONTH, monthNumber, WEEKDAY, weekdayNumber } from "./calendar-words.js";
import { reference, type TimeContext } from "./expression.js";
import { FEAST, feastDay } from "./feasts.js";
import type { Interval } from "./interval.js";

export interface AbsoluteForm {
  readonly name: string;
  readonly pattern: RegExp;
  /** Undefined where the calendar has no such date. */
  read(groups: Groups, context: TimeContext): Interval | undefined;
}
type Groups = Readonly<Record<string, string | undefined>>;

const YEAR = "(?<y>(?:19|20)\\d{2})";
const COMMA = "\\s*[,-]?\\s*";
/** "2 Feb 22": two figures make a year only right behind the month. */
const SHORT_YEAR = "(?:\\s+['’]?(?<yy>\\d{2})(?![\\d:.,]))";
const THE_YEAR = `(?:${COMMA}(?:of\\s+|in\\s+)?(?:the\\s+year\\s+(?:of\\s+)?)?${YEAR}(?![\\d/.-]\\d))`;
const ON_WEEKDAY = `(?:(?<w>${WEEKDAY})${COMMA}(?:the\\s+)?)?`;
const COUNTED =
  "soldiers|troops|forces|men|people|personnel|paratroopers|servicemen|members|americans|planes|tanks";
const form = (name: string, source: string, read: AbsoluteForm["read"]): AbsoluteForm => ({
  name,
  pattern: new RegExp(`(?<![${LETTERS}])${source}(?![${LETTERS}])`, "i"),
  read,
});

/** In order of precedence where two start at one place and are equally long. */
export const ABSOLUTE_FORMS: readonly AbsoluteForm[] = [
  form("Christmas Day, New Year's Eve 2021", `(?<f>${FEAST})${THE_YEAR}?`, ({ f = "", y }, context) => {
    const [m, d] = feastDay(f) ?? [0, 0];
    return y === undefined ? covered((each) => date(each, m, d), context) : date(Number(y), m, d);
  }),
  // Behind "in" it is a month, if the data has it: nobody is met in March the 22nd.
  form(
    "in March 22",
    `(?<=\\bin\\s+)(?<m>${MONTH})\\s+['’]?(?<d>\\d{2})(?!\\d|[:.]\\d|,\\s*\\d{4})`,
    ({ m = "", d = "" }, context) => {
      const short = month(2000 + Number(d), monthNumber(m) ?? 0);
      return short && overlaps(short, context.coverage) ? short : named({ m, d }, context);
    },
  ),
  form(
    "6 February 2022 · Sunday the 6th of Feb",
    `${ON_WEEKDAY}(?<d>${DAY})(?:\\s+day)?\\s*[-.]?\\s*(?:of\\s+)?(?<m>${MONTH})(?:${THE_YEAR}|${SHORT_YEAR})?`,
    named,
  ),
  form(
    "February 6th, 2022 · Sunday, Feb 6",
    `${ON_WEEKDAY}(?<m>${MONTH})\\s*[-.]?\\s*(?:the\\s+)?(?<d>${DAY})(?![\\d:])${THE_YEAR}?`,
    named,
  ),
  form(
    "Feb 2-6, 2022 · February 2 to 6",
    `(?<m>${MONTH})\\s*(?:the\\s+)?(?<d>${DAY})\\s*(?:-|–|to|until|through|and)\\s*(?:the\\s+)?(?<e>${DAY})(?![\\d:/-])${THE_YEAR}?`,
    ({ e, ...groups }, context) => {
      const from = named(groups, context);
      const to = named({ ...groups, d: e }, context);
      return from && to && from.start < to.start
        ? { start: from.start, end: to.end, grain: "range" }
        : undefined;
    },
  ),
  form(
    "06FEB22 · 6FEB2022",
    `(?<d>\\d{1,2})(?<m>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?<y>(?:20)?\\d{2})`,
    ({ d, m, y = "" }) => date((Number(y) % 2000) + 2000, monthNumber(m ?? "") ?? 0, Number(d)),
  ),
  form("2022-02-06 · 2022/2/6 · 2022.02.06", `${YEAR}([-/.])(?<m>\\d{1,2})\\2(?<d>\\d{1,2})`, ({ y, m, d }) =>
    date(Number(y), Number(m), Number(d)),
  ),
  form("2022 February 6 · 2022-Feb-06", `${YEAR}[\\s,-]+(?<m>${MONTH})[\\s-]+(?<d>${DAY})`, named),
  form(
    "06.02.2022 · 6/2/22 · 2-6-2022",
    `(?<a>\\d{1,2})([-/.])(?<b>\\d{1,2})\\2(?<y>(?:(?:19|20)\\d{2}|\\d{2}))`,
    numeric,
  ),
  form(
    "the winter of 2008/09",
    `(?:the\\s+)?winter\\s+(?:of\\s+)?${YEAR}\\s*[/–-]\\s*(?:20)?\\d{2}`,
    ({ y }) => span(ymd(Number(y), 12), ymd(Number(y) + 1, 3)),
  ),
  form("2022-02 · 2022/02", `${YEAR}[-/](?<m>\\d{1,2})(?![-/]?\\d)`, ({ y, m }) =>
    month(Number(y), Number(m)),
  ),
  form("02/2022 · 02.2022", `(?<m>\\d{1,2})[/.]${YEAR}`, ({ y, m }) => month(Number(y), Number(m))),
  form("February 2022 · Feb, the year 2022", `(?<m>${MONTH})${THE_YEAR}`, ({ y, m = "" }) =>
    month(Number(y), monthNumber(m) ?? 0),
  ),
  form("2022 February", `${YEAR}[\\s-]+(?<m>${MONTH})`, ({ y, m = "" }) =>
    month(Number(y), monthNumber(m) ?? 0),
  ),
  // Behind a preposition or with a nought only: 24/7 and 50/50 are no dates.
  form(
    "06.02. · on 6/2",
    `(?:(?<=\\b(?:on|of|since|until|till|before|after|by|from|and|to)\\s+)|(?=0|\\d{1,2}[/.]0))(?<a>[0-3]?\\d)([/.])(?<b>[0-3]?\\d)\\.?(?![\\d:%])`,
    yearless,
  ),
  form(
    "February",
    `(?<m>january|february|march(?!\\s+(?:into|on|to|against|through|past|for)\\b)|april|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec|(?<=\\b(?:in|of|since|until|during|early|late|mid|last|this)[\\s-]+)(?:may|mar))`,
    ({ m = "" }, context) => covered((y) => month(y, monthNumber(m) ?? 0), context),
  ),
  // "2000 soldiers" and "2000 US troops" are no year.
  form(
    "the year 2022 · 2022",
    `(?:the\\s+year\\s+(?:of\\s+)?)?${YEAR}(?!\\s+(?:[${LETTERS}.]+\\s+)?(?:${COUNTED}))`,
    ({ y }) => year(Number(y)),
  ),
];

function named({ d = "", m = "", y: long, yy, w }: Groups, context: TimeContext): Interval | undefined {
  const y = long ?? (yy === undefined ? undefined : `20${yy}`);
  const dayOfMonth = dayNumber(d) ?? 0;
  const monthOfYear = monthNumber(m) ?? Number(m);
  if (y !== undefined) return onWeekday(date(Number(y), monthOfYear, dayOfMonth), w);
  const weekday = w === undefined ? undefined : weekdayNumber(w);
  return onWeekday(
    covered((each) => date(each, monthOfYear, dayOfMonth), context, weekday),
    w,
  );
}

/** There is no Friday 6 February 2022: it was a Sunday. */
function onWeekday(day: Interval | undefined, word: string | undefined): Interval | undefined {
  const weekday = word === undefined ? undefined : weekdayNumber(word);
  return day && weekday !== undefined && dateOf(day.start).weekday !== weekday ? undefined : day;
}

/** Day first or month first as the place has it, unless only the other order makes a date, or one that the data covers. */
function numeric({ a = "", b = "", y = "" }: Groups, context: TimeContext): Interval | undefined {
  const full = y.length === 2 ? 2000 + Number(y) : Number(y);
  return preferred(date(full, Number(b), Number(a)), date(full, Number(a), Number(b)), context);
}

function yearless({ a = "", b = "" }: Groups, context: TimeContext): Interval | undefined {
  const read = (m: string, d: string): Interval | undefined =>
    covered((each) => date(each, Number(m), Number(d)), context);
  return preferred(read(b, a), read(a, b), context);
}

function preferred(
  dayFirst: Interval | undefined,
  monthFirst: Interval | undefined,
  context: TimeContext,
): Interval | undefined {
  const [first, second] = context.dayFirst ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  if (!first || !second) return first ?? second;
  return !overlaps(first, context.coverage) && overlaps(second, context.coverage) ? second : first;
}

/** The year that was not said: the latest in which the data has that date, else the last one gone by. */
function covered(
  at: (year: number) => Interval | undefined,
  context: TimeContext,
  weekday?: number,
): Interval | undefined {
  const last = dateOf(reference(context)).year;
  const first = Number.isFinite(context.coverage.start) ? dateOf(context.coverage.start).year : last;
  const end = dateOf(context.coverage.end - 1).year;
  const years = Array.from({ length: Math.max(1, end - first + 1) }, (_, back) => end - back);
  const gone = (each: Interval): boolean => each.start <= context.today;
  const possible = [...years, first - 1]
    .flatMap((each) => at(each) ?? [])
    .filter((each) => overlaps(each, context.coverage) || gone(each));
  const inData = possible.filter((each) => overlaps(each, context.coverage));
  const onDay = (each: Interval): boolean => weekday === undefined || dateOf(each.start).weekday === weekday;
  return inData.find(onDay) ?? inData[0] ?? possible.find(onDay) ?? possible[0] ?? at(last);
}

function date(y: number, m: number, d: number): Interval | undefined {
  const start = ymd(y, m, d);
  return start === undefined ? undefined : { start, end: start + 1, grain: "day" };
}

function span(start: number | undefined, end: number | undefined): Interval | undefined {
  return start === undefined || end === undefined ? undefined : { start, end, grain: "season" };
}

function month(y: number, m: number): Interval | undefined {
  const start = ymd(y, m);
  return start === undefined ? undefined : unitAt(start, "month");
}

function year(y: number): Interval | undefined {
  const start = ymd(y);
  return start === undefined ? undefined : unitAt(start, "year");
}

function overlaps(a: Interval, b: Interval): boolean {
  return a.start < b.end && b.start < a.end;
}
