/** When: the dates of events, as fine as was asked, each once. */

import type { Catalogue } from "../dataset/catalogue.js";
import type { Event } from "../dataset/schema.js";
import { isoAt } from "../time/calendar.js";
import type { Grain, Interval } from "../time/interval.js";
import type { Answer } from "./answer.js";
import type { Query } from "./query.js";
import { choose, several } from "./select.js";

type Dates = Extract<Answer, { kind: "dates" }>;

export function dates(
  { grain, select, most }: Omit<Extract<Query, { kind: "dates" }>, "pattern">,
  events: readonly Event[],
  catalogue: Catalogue,
): Dates {
  const chosen = select?.many === undefined ? choose(events, select, catalogue) : events;
  const items = new Map<string, Event[]>();
  for (const event of chosen) {
    const date = written(catalogue.when(event), grain);
    const its = items.get(date);
    if (its) its.push(event);
    else items.set(date, [event]);
  }
  const all = several(
    [...items].map(([date, its]) => ({
      date,
      inferred: its.every((event) => event.date.basis === "inferred"),
      events: its,
    })),
    select,
  );
  const highest = Math.max(0, ...all.map((item) => item.events.length));
  const busiest = most ? all.filter((item) => item.events.length === highest) : all;
  return {
    kind: "dates",
    grain,
    items: busiest,
    events: most || select?.many !== undefined ? busiest.flatMap((item) => item.events) : chosen,
  };
}

/** YYYY-MM-DD or coarser where asked or not known better; a span as start/end, ".." for an open end. */
export function written(interval: Interval, grain: Grain): string {
  const { start, end } = interval;
  const at =
    grain === "year" || grain === "month"
      ? grain
      : interval.grain === "month" || interval.grain === "year"
        ? interval.grain
        : "day";
  const from = Number.isFinite(start) ? isoAt(start, at) : "..";
  const to = Number.isFinite(end) ? isoAt(end - 1, at) : "..";
  return from === to ? from : `${from}/${to}`;
}
