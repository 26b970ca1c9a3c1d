/**
 * A country of which a feed tells by its bodies alone. Many a feed never says "Freedonia": there its government, its army
 * and its ministries act, and are acted upon, and whoever asks of Freedonia means them.
 */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Entity } from "../dataset/schema.js";
import { isBodyOfState } from "../names/state-organs.js";
import type { EventPattern, Query, Slot } from "../query/query.js";

/** Each country that is named stands for those who act for it as well; undefined where none is named, or none of them is known. */
export function byItsBodies(query: Query, catalogue: Catalogue): Query | undefined {
  if (!("pattern" in query) || query.pattern === undefined) return undefined;
  const pattern = inPattern(query.pattern, catalogue);
  return pattern && { ...query, pattern };
}

function inPattern(pattern: EventPattern, catalogue: Catalogue): EventPattern | undefined {
  const slots = pattern.slots.map((slot) => withBodies(slot, catalogue));
  if (slots.every((slot) => slot === undefined)) return undefined;
  return { ...pattern, slots: pattern.slots.map((slot, at) => slots[at] ?? slot) };
}

/** Undefined for whoever is no country, or is asked for by an office; `counts` says who of the country counts as it. */
export function withBodies(
  slot: Slot,
  catalogue: Catalogue,
  counts: (entity: Entity) => boolean = isBodyOfState,
): Slot | undefined {
  const [id, ...others] = slot.anyOf;
  const country = id === undefined ? undefined : catalogue.entity(id);
  if (country?.kind !== "country" || others.length > 0 || slot.officeWords) return undefined;
  const bodies = catalogue.members(country.id).filter((each) => {
    const entity = catalogue.entity(each);
    return entity !== undefined && counts(entity);
  });
  if (bodies.length === 0) return undefined;
  return {
    side: slot.side,
    anyOf: [country.id, ...bodies],
    members: false,
    as: slot.as ?? `${country.name} and its bodies`,
    ...(slot.as === undefined && { grown: { by: "bodies", from: [country.id] } }),
  };
}
