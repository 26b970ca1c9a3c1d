/**
 * Events in memory: rows sorted by day, and for every participant, type and topic the list of its rows (a posting). A
 * question marks the rows that meet its conditions, one after the other, and goes through those of its days.
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
      const conditions = [
        ...criteria.slots.map((slot) => rowsWith(byParticipant, slot.anyOf)),
        ...(criteria.types ? [rowsWith(byType, criteria.types)] : []),
        ...(criteria.topics ? [rowsWith(byTopic, criteria.topics)] : []),
        ...(criteria.places ? [rowsWith(byPlace, criteria.places)] : []),
        ...(criteria.events ? [rowsWith(byId, criteria.events)] : []),
      ];
      const met = conditionsMet(conditions, events.length);
      const fits = (event: Event, at: number): boolean =>
        met[from + at] === conditions.length && criteria.slots.every((slot) => fills(event, slot));
      return events.slice(from, to).filter(fits);
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

/** A row may be in several of the postings. */
const rowsWith = (postings: Postings, keys: ReadonlySet<string>): readonly (readonly number[])[] =>
  [...keys].flatMap((key) => [postings.get(key) ?? []]);

/** For each row, how many of the conditions it meets, up to the first that it does not. */
function conditionsMet(conditions: readonly (readonly (readonly number[])[])[], size: number): Uint16Array {
  const met = new Uint16Array(size);
  for (const [at, lists] of conditions.entries())
    for (const rows of lists) for (const row of rows) if (met[row] === at) met[row] = at + 1;
  return met;
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
