/** Which part of the data a reply rests on, in words: with less than all of it, nobody is to take it for all. */
import type { Catalogue } from "../dataset/catalogue.js";
import { ALL_EVENTS, NO_OTHER_EVENTS, ONLY } from "../phrases/limits.js";
import type { Locale } from "../phrases/locale.js";
import type { Scope } from "../query/scope.js";
import type { Interval } from "../time/interval.js";
import { readable } from "./dates.js";

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

/** "1–28 Feb 2022", "from 1 Feb 2022 on". */
const period = ({ start, end }: Interval, locale: Locale): string =>
  Number.isFinite(start) || Number.isFinite(end) ? readable({ start, end, grain: "range" }, locale) : "";
