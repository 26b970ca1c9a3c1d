/** A visit names the country that it is paid to; whom the visitor met there, the meetings that are part of it tell. */
import type { Event } from "../dataset/schema.js";
import { companions } from "./across.js";
import type { World } from "./match.js";
import type { EventPattern } from "./query.js";

/** The meetings and talks within those visits, each with those who may be an answer; empty where it is no visit. */
export async function contactsWithin(
  visits: readonly Event[],
  { types }: EventPattern,
  { catalogue, store }: World,
): Promise<readonly Event[]> {
  // No visit of a table has parts.
  if (catalogue.tableEvents) return [];
  if (types.length === 0 || !types.every((id) => catalogue.type(id)?.travel)) return [];
  const ids = new Set(visits.map(({ id }) => id));
  const symmetric = catalogue.dataset.ontology.types.filter((type) => type.symmetric).map(({ id }) => id);
  const contacts = await store.find({ types: new Set(symmetric), slots: [] });
  return contacts.filter(
    ({ status, related }) =>
      status === "occurred" && related.some(({ rel, event }) => rel === "part-of" && ids.has(event)),
  );
}

/** Those whom the visitors, and whoever came with them, are not. */
export function metBy(event: Event, visitors: readonly string[], { catalogue }: World): Event {
  const own = companions(event, visitors, catalogue);
  return {
    ...event,
    participants: event.participants.filter(({ entity }) => !own.has(entity) && !visitors.includes(entity)),
  };
}
