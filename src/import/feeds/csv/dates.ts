/** Dates as spreadsheets write them. */
import { ymd } from "../../../time/calendar.js";
import type { Day } from "../../../time/interval.js";

export type Order = "day-first" | "month-first";

/** ISO 8601, with or without a time of day, which is left out. */
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?$/;
const YEAR_FIRST = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/;
/** 03/04/2021, 3.4.2021, 03-04-2021, with or without a time of day. */
const EITHER = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?: \d{1,2}:\d{2}.*)?$/;
/** 3 April 2021, 3-Apr-2021, April 3, 2021 */
const DAY_NAMED = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{4})$/i;
const MONTH_NAMED = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Undefined where there is no such day, or where only `order` could tell and it is not given. */
export function dayIn(text: string, order: Order | undefined): Day | undefined {
  const date = text.trim();
  const [, year, month, day] = ISO.exec(date) ?? YEAR_FIRST.exec(date) ?? [];
  if (year !== undefined) return ymd(Number(year), Number(month), Number(day));
  const [, a, b, last] = EITHER.exec(date) ?? [];
  if (last !== undefined) {
    if (order === undefined) return undefined;
    const [d, m] = order === "day-first" ? [a, b] : [b, a];
    return ymd(Number(last), Number(m), Number(d));
  }
  const [, dayFirst, name, ofYear] = DAY_NAMED.exec(date) ?? [];
  if (name !== undefined) return ymd(Number(ofYear), monthOf(name), Number(dayFirst));
  const [, month2, day2, year2] = MONTH_NAMED.exec(date) ?? [];
  return month2 === undefined ? undefined : ymd(Number(year2), monthOf(month2), Number(day2));
}

/** From 1; 0, which is no month, for other words. */
const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** Which order a date can only be in: 13/04/2021 is day-first. "either" for 03/04/2021, undefined where it does not matter. */
export function orderOf(text: string): Order | "either" | undefined {
  const [, a, b] = EITHER.exec(text.trim()) ?? [];
  const [first, second] = [Number(a), Number(b)];
  if (a === undefined || first === second) return undefined;
  if (first > 12 && second > 12) return undefined;
  if (first > 12) return "day-first";
  return second > 12 ? "month-first" : "either";
}
