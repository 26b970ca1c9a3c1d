/**
 * Events in memory: rows sorted by day, and for every participant, type and topic the ascending list of its rows (a
 * posting). A question intersects the shortest postings and slices by day with a binary search.
 */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Event } from "../dataset/schema.js";
import { sortDay } from "../time/interval.js";
import type { Criteria, EventStore } from "./event-store.js";

type Postings = ReadonlyMap<string, readonly number[]>;

export function createMemoryStore(catalogue: Catalogue): EventStore {
  const rows = catalogue.dataset.events
    .map((event, order) => ({ event, order, day: sortDay(catalogue.when(event)) }))
    .sort((a, b) => a.day - b.day || a.order - b.order);
  const events = rows.map((row) => row.event);
  const days = rows.map((row) => row.day);
  const byParticipant = post(events, (event) => event.participants.map((each) => each.entity));
  const byType = post(events, (event) => [event.type]);
  const byTopic = post(events, (event) => event.topics);
  const byPlace = post(events, (event) => (event.place === undefined ? [] : [event.place]));
  const byId = post(events, (event) => [event.id]);

  return {
    size: events.length,
    async find(criteria: Criteria) {
      const from = criteria.from === undefined ? 0 : lowerBound(days, criteria.from);
      const to = criteria.to === undefined ? events.length : lowerBound(days, criteria.to);
      const lists = [
        ...criteria.slots.map((slot) => union(byParticipant, slot.anyOf)),
        ...(criteria.types ? [union(byType, criteria.types)] : []),
        ...(criteria.topics ? [union(byTopic, criteria.topics)] : []),
        ...(criteria.places ? [union(byPlace, criteria.places)] : []),
        ...(criteria.events ? [union(byId, criteria.events)] : []),
      ];
      return intersect(lists, from, to)
        .flatMap((row) => events[row] ?? [])
        .filter((event) => criteria.slots.every((slot) => fills(event, slot)));
    },
  };
}

function fills(event: Event, slot: Criteria["slots"][number]): boolean {
  return event.participants.some((each) => slot.anyOf.has(each.entity) && slot.roles.has(each.role));
}

function post(events: readonly Event[], keys: (event: Event) => readonly string[]): Postings {
  const postings = new Map<string, number[]>();
  for (const [row, event] of events.entries()) {
    for (const key of new Set(keys(event))) {
      const rows = postings.get(key);
      if (rows) rows.push(row);
      else postings.set(key, [row]);
    }
  }
  return postings;
}

function union(postings: Postings, keys: ReadonlySet<string>): readonly number[] {
  const lists = [...keys].flatMap((key) => [postings.get(key) ?? []]);
  if (lists.length === 1) return lists[0] ?? [];
  return [...new Set(lists.flat())].sort((a, b) => a - b);
}

/** Rows in [from, to) that stand in every list. */
function intersect(lists: readonly (readonly number[])[], from: number, to: number): readonly number[] {
  const [shortest, ...others] = [...lists].sort((a, b) => a.length - b.length);
  if (!shortest) return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
  return shortest.filter((row) => row >= from && row < to && others.every((list) => contains(list, row)));
}

function contains(list: readonly number[], row: number): boolean {
  return list[lowerBound(list, row)] === row;
}

/** The first index whose value is not below `value`. */
function lowerBound(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? Number.POSITIVE_INFINITY) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
