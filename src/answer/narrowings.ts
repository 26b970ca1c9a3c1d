/** What an answer of many events can be narrowed down by: those who took part, the periods and the places that not all have. */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Event } from "../dataset/schema.js";
import type { Locale } from "../phrases/locale.js";
import type { Answer } from "../query/answer.js";
import type { Narrowing } from "../query/narrowed.js";
import { isoAt, unitAt } from "../time/calendar.js";
import { readable } from "./dates.js";
import { placeName } from "./place-name.js";

export interface NarrowingChoice {
  readonly label: string;
  /** For `Narrowing`. */
  readonly value: string;
}

export type Narrowings = Readonly<Record<keyof Narrowing, readonly NarrowingChoice[]>>;

/** The most frequent names and places first, periods by date; at most `most` of each. What all events have narrows nothing. */
export function narrowings(
  { events }: Answer,
  catalogue: Catalogue,
  most: number,
  locale: Locale = "en",
): Narrowings {
  const named = (ids: (event: Event) => readonly string[], label: (id: string) => string) =>
    frequent(tally(events, ids), events.length, most).map(([value]) => ({ value, label: label(value) }));
  return {
    who: named(
      ({ participants }) =>
        participants.filter(({ role }) => role !== "mentioned").map(({ entity }) => entity),
      (id) => catalogue.entity(id)?.name ?? id,
    ),
    when: periods(events, catalogue, most, locale),
    where: named(
      ({ place }) => (place === undefined ? [] : [place]),
      (id) => {
        const entity = catalogue.entity(id);
        return entity === undefined ? id : placeName(entity, catalogue);
      },
    ),
  };
}

/** By day where that is few enough, or else by month, or by year. */
function periods(
  events: readonly Event[],
  catalogue: Catalogue,
  most: number,
  locale: Locale,
): readonly NarrowingChoice[] {
  for (const grain of ["day", "month", "year"] as const) {
    const starts = tally(events, (event) => {
      const { start, end } = catalogue.when(event);
      if (!Number.isFinite(start) || !Number.isFinite(end)) return [];
      const unit = unitAt(start, grain);
      return end <= unit.end ? [unit.start] : [];
    });
    if (starts.size > most && grain !== "year") continue;
    return [...starts]
      .filter(([, count]) => count < events.length)
      .sort(([a], [b]) => a - b)
      .slice(-most)
      .map(([start]) => ({ label: readable(unitAt(start, grain), locale), value: isoAt(start, grain) }));
  }
  return [];
}

function tally<T>(events: readonly Event[], of: (event: Event) => readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const event of events)
    for (const each of new Set(of(event))) counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
}

function frequent<T>(
  counts: ReadonlyMap<T, number>,
  all: number,
  most: number,
): readonly (readonly [T, number])[] {
  return [...counts]
    .filter(([, count]) => count < all)
    .sort(([, a], [, b]) => b - a)
    .slice(0, most);
}
