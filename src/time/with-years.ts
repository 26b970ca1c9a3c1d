/** "11 February to 10 April 2014", "June-August 2013", "in June 2013 and July": the year that is said once is meant for both. */
import { dateOf, unitAt, ymd } from "./calendar.js";
import type { TimeMention } from "./expression.js";
import type { Interval } from "./interval.js";

const YEAR = /(?:19|20)\d{2}/;
const MONTH_NAMED = /[a-z]{3}/i;
const LINK =
  /^\s*,?\s*(?:to|until|till|through|and|or|-|–|—|\/|,)\s*(?:on\s+|in\s+)?(?:the\s+)?(?:(?:early|mid|late|(?:beginning|middle|end|start)\s+of)[\s-]+)?(?:the\s+)?$/i;

/** Each date or month without a year takes that of the one it is joined to, or the year beside it where it would turn the order. */
export function withYears(mentions: readonly TimeMention[], text: string): readonly TimeMention[] {
  const settled = [...mentions];
  for (let at = settled.length - 1; at > 0; at--) settle(settled, at - 1, at, text, -1);
  for (let at = 1; at < settled.length; at++) settle(settled, at, at - 1, text, 1);
  return settled.map((each, at) => ({ ...each, text: mentions[at]?.text ?? each.text }));
}

function settle(all: TimeMention[], open: number, dated: number, text: string, step: -1 | 1): void {
  const [one, other] = [all[open], all[dated]];
  if (!one?.interval || !other?.interval || hasYear(one) || !hasYear(other)) return;
  if (!MONTH_NAMED.test(one.text) || !/^(?:day|month)$/.test(one.interval.grain)) return;
  const [first, second] = open < dated ? [one, other] : [other, one];
  if (!LINK.test(text.slice(first.end, second.start))) return;
  const { year } = dateOf(other.interval.start);
  const same = inYear(one.interval, year);
  const ordered =
    same && (step < 0 ? same.start <= other.interval.start : same.start >= other.interval.start);
  const interval = ordered ? same : inYear(one.interval, year + step);
  // What takes its year from a neighbour gives it on: "in June, July and August 2013".
  if (interval) all.splice(open, 1, { ...one, interval, text: `${one.text} ${dateOf(interval.start).year}` });
}

const hasYear = ({ text }: TimeMention): boolean => YEAR.test(text);

function inYear({ start, grain }: Interval, year: number): Interval | undefined {
  const { month, day } = dateOf(start);
  const moved = ymd(year, month, grain === "month" ? 1 : day);
  return moved === undefined ? undefined : unitAt(moved, grain === "month" ? "month" : "day");
}
