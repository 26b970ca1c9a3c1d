/** First, last, n-th, or the first few: by date, in file order on one day. */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Event } from "../dataset/schema.js";

import { sortDay } from "../time/interval.js";
import type { Select } from "./query.js";

/** Events by date in; those on the n-th day of events from that end out, or so many from there. All of them where nothing is selected. */
export function choose(
  events: readonly Event[],
  select: Select | undefined,
  catalogue: Catalogue,
): readonly Event[] {
  if (!select) return events;
  if (select.many !== undefined) return several(events, select);
  const day = (event: Event): number => sortDay(catalogue.when(event));
  const days = [...new Set(events.map(day))];
  const chosen = days.at(select.from === "first" ? select.nth - 1 : -select.nth);
  return chosen === undefined ? [] : events.filter((event) => day(event) === chosen);
}

/** Of what is in order from the first to the last: as many from one end as are asked for, in that order. All where no number is. */
export function several<T>(all: readonly T[], select: Select | undefined): readonly T[] {
  if (select?.many === undefined) return all;
  return select.from === "first" ? all.slice(0, select.many) : all.slice(-select.many);
}

/** Whether no more is needed than what is nearest to that end. */
export const isNearest = (select: Select | undefined): select is Select =>
  select?.nth === 1 && select.many === undefined;
