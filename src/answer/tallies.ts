/** Lists of what comes up how often, as the headlines of /between and /compare have them. */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Entity, Event } from "../dataset/schema.js";
import { labelOf, pluralOf } from "../ontology/labels.js";
import type { Locale } from "../phrases/locale.js";
import { number } from "../phrases/number.js";
import { AND_MORE, KIND_COUNT } from "../phrases/side-by-side.js";
import type { EntityItem, KindItem } from "../query/answer.js";
import { lastDay, sortDay } from "../time/interval.js";
import { readable } from "./dates.js";
import { placeName } from "./place-name.js";

/** In letters: lines that a phone shows in two, and that fit into a reply all together. */
const ROOM = { kinds: 90, names: 70, list: 60 };

/** "12 calls · 4 meetings and 2 more" */
export const kindTally = (kinds: readonly KindItem[], locale: Locale): string =>
  some(
    kinds.map(({ type, events }) =>
      KIND_COUNT[locale](labelOf(type, locale), pluralOf(type, locale), events.length),
    ),
    ROOM.kinds,
    locale,
  );

/** "Volodymyr Zelenskyy (12) · Olaf Scholz (9) and 30 more": each with in how many events. */
export const nameTally = (items: readonly EntityItem[], catalogue: Catalogue, locale: Locale): string =>
  some(
    items.map(({ entity, events }) => `${placeName(entity, catalogue)} (${number(events.length, locale)})`),
    ROOM.names,
    locale,
  );

export const nameList = (items: readonly EntityItem[], catalogue: Catalogue, locale: Locale): string =>
  some(
    items.map(({ entity }) => placeName(entity, catalogue)),
    ROOM.list,
    locale,
  );

/** "Angela Merkel or Olaf Scholz", where an office was named that both have held. */
export const anyName = (entities: readonly Entity[], locale: Locale): string =>
  new Intl.ListFormat(locale, { type: "disjunction" }).format(entities.map(({ name }) => name));

export const bothNames = (one: string, other: string, locale: Locale): string =>
  new Intl.ListFormat(locale, { type: "conjunction" }).format([one, other]);

/** Those by which it is told when something began and ended: what came about and is dated closer than to a month. */
export function dated(events: readonly Event[], catalogue: Catalogue): readonly Event[] {
  const close = events.filter((event) => {
    const { start, end, grain } = catalogue.when(event);
    return (
      event.status === "occurred" && grain !== "year" && grain !== "month" && Number.isFinite(end - start)
    );
  });
  return close.length > 0 ? close : events;
}

/** From the first to the last of events by date; at least one. */
export function periodOf(events: readonly Event[], catalogue: Catalogue, locale: Locale): string {
  const spans = dated(events, catalogue).map((event) => catalogue.when(event));
  const start = spans.reduce((least, span) => Math.min(least, sortDay(span)), Number.POSITIVE_INFINITY);
  const last = spans.reduce((most, span) => Math.max(most, lastDay(span)), Number.NEGATIVE_INFINITY);
  return readable({ start, end: last + 1, grain: "range" }, locale);
}

/** As many as there is room for, one at least, and how many more there are. */
function some(names: readonly string[], room: number, locale: Locale): string {
  let shown = names.slice(0, 1).join();
  let count = 1;
  for (const name of names.slice(1)) {
    const longer = `${shown} · ${name}`;
    if (longer.length > room) break;
    shown = longer;
    count += 1;
  }
  const rest = names.length - count;
  if (rest === 0) return shown;
  // "contacts: 1 and 1 more" would be two contacts.
  return `${shown}${/\d$/u.test(shown) ? " · " : " "}${AND_MORE[locale](rest)}`;
}
