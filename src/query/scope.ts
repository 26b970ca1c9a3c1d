/**
 * What of the data may be spoken of at all: with a scope, questions are answered as if the dataset had no other events.
 * It is the store that leaves them out, so that second readings, comparisons with other events and what is shown
 * instead of an answer keep to it as well.
 */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Event } from "../dataset/schema.js";
import type { Criteria, EventStore } from "../store/event-store.js";
import { type Interval, lastDay } from "../time/interval.js";
import { isIn } from "./bounds.js";
import { belongs, fitsPlaces } from "./match.js";
import { ANYTHING } from "./query.js";

/** All conditions must hold. */
export interface Scope {
  /** Open ends are infinite. */
  readonly when?: Interval;
  /** The id of an entity, by containment: Poland includes Rzeszów. One that the dataset does not have has no event. */
  readonly place?: string;
}

/** The events of the store that are within the scope. */
export function within(store: EventStore, scope: Scope, catalogue: Catalogue): EventStore {
  const inScope = fitting(scope, catalogue);
  return {
    size: store.size,
    async find(criteria) {
      // What lasts may have begun long before; a row of a table is of one day, and the store can cut by it.
      const cut = catalogue.tableEvents && scope.when ? during(criteria, scope.when) : criteria;
      return (await store.find(cut)).filter(inScope);
    },
  };
}

/** Whether an event is within the scope. */
export function fitting({ when, place }: Scope, catalogue: Catalogue): (event: Event) => boolean {
  const there = place === undefined ? () => true : isThere(place, catalogue);
  return (event) => (when === undefined || isIn(catalogue.when(event), when)) && there(event);
}

/** Of a feed that says of no event where it was: what someone from there did or was done to. */
function isThere(place: string, catalogue: Catalogue): (event: Event) => boolean {
  const pattern = { ...ANYTHING, places: [place] };
  const unplaced = catalogue.tableEvents?.placed === false;
  return (event) =>
    unplaced
      ? event.participants.some(({ entity }) =>
          belongs(entity, [place], lastDay(catalogue.when(event)), catalogue),
        )
      : fitsPlaces(event, pattern, catalogue);
}

function during(criteria: Criteria, { start, end }: Interval): Criteria {
  const from = Math.max(criteria.from ?? Number.NEGATIVE_INFINITY, start);
  const to = Math.min(criteria.to ?? Number.POSITIVE_INFINITY, end);
  return { ...criteria, ...(Number.isFinite(from) && { from }), ...(Number.isFinite(to) && { to }) };
}
