import type { Locale } from "../phrases/locale.js";
import type { MonthDay } from "../query/answer.js";
import { inFull } from "./dates.js";

/** Any leap year: every day of the month is in it. */
const LEAP_YEAR = 2000;

/** "6 February" */
export function monthDay({ month, day }: MonthDay, locale: Locale): string {
  const date = new Date(Date.UTC(LEAP_YEAR, month - 1, day));
  // English dates are written with the day first everywhere else.
  const tag = locale === "en" ? "en-GB" : locale;
  const format = new Intl.DateTimeFormat(tag, { day: "numeric", month: "long", timeZone: "UTC" });
  return inFull(format.format(date), locale);
}
