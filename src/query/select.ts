/** First, last, n-th: by date, in file order on one day. */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Event } from "../dataset/schema.js";

import { sortDay } from "../time/interval.js";
import type { Select } from "./query.js";

/** Events by date in; those on the n-th day of events from that end out. All of them where nothing is selected. */
export function choose(
  events: readonly Event[],
  select: Select | undefined,
  catalogue: Catalogue,
): readonly Event[] {
  if (!select) return events;
  const day = (event: Event): number => sortDay(catalogue.when(event));
  const days = [...new Set(events.map(day))];
  const chosen = days.at(select.from === "first" ? select.nth - 1 : -select.nth);
  return chosen === undefined ? [] : events.filter((event) => day(event) === chosen);
}
