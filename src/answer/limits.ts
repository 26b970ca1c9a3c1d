/** Which part of the data a reply rests on, in words: with less than all of it, nobody is to take it for all. */
import type { Catalogue } from "../dataset/catalogue.js";
import { remembered } from "../lazy.js";
import { FROM_DAY, UNTIL_DAY } from "../phrases/dates.js";
import { ALL_EVENTS, NO_OTHER_EVENTS, ONLY } from "../phrases/limits.js";
import type { Locale } from "../phrases/locale.js";
import type { Scope } from "../query/scope.js";
import { isoAt } from "../time/calendar.js";
import type { Interval } from "../time/interval.js";

export interface Limits {
  /** Behind how the question was read. */
  readonly reading: string;
  /** For a reply that found nothing. */
  readonly note: string;
}

export function limitsOf(scope: Scope, catalogue: Catalogue, locale: Locale = "en"): Limits {
  const what = scopeText(scope, (id) => catalogue.entity(id)?.name, locale);
  return { reading: ONLY[locale](what), note: NO_OTHER_EVENTS[locale](what) };
}

/** "1–28 Feb 2022, Poland"; a place without a name by its id. */
export function scopeText(
  { when, place }: Scope,
  nameOf: (id: string) => string | undefined,
  locale: Locale,
): string {
  const parts = [
    ...(when === undefined ? [] : [period(when, locale)]),
    ...(place === undefined ? [] : [nameOf(place) ?? place]),
  ].filter(Boolean);
  return parts.length === 0 ? ALL_EVENTS[locale]() : parts.join(", ");
}

function period({ start, end }: Interval, locale: Locale): string {
  const [first, last] = [start, end - 1].map((day) => (Number.isFinite(day) ? isoAt(day, "day") : undefined));
  if (first !== undefined && last !== undefined) return daysIn(locale, first, last);
  if (first !== undefined) return FROM_DAY[locale](daysIn(locale, first));
  return last === undefined ? "" : UNTIL_DAY[locale](daysIn(locale, last));
}

/** "1 Feb 2022", "1–28 Feb 2022", as a reader of the language writes them; from days in ISO, both included. */
function daysIn(locale: Locale, first: string, last = first): string {
  const text = formatOf(locale).formatRange(dateOf(first), dateOf(last));
  // Ukrainian puts "year", shortened, behind it: with a full stop that would be two at the end of a sentence.
  return text.replace(/\sр\.$/u, "");
}

const dateOf = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

const DAY: Intl.DateTimeFormatOptions = { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" };
const TAGS: Readonly<Record<Locale, string>> = {
  en: "en-GB",
  pl: "pl",
  uk: "uk",
  fr: "fr",
  de: "de",
  es: "es",
};
/** To make one takes as long as to find an answer. */
const formatOf = remembered<Intl.DateTimeFormat, Locale>(
  (locale) => new Intl.DateTimeFormat(TAGS[locale], DAY),
);
