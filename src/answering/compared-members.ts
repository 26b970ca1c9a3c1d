/**
 * "Which country criticised Freedonia first after Ruritania?" Where Ruritania itself never did so, but its ministry or,
 * failing that, its newspapers did: those are what is compared with.
 */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Entity } from "../dataset/schema.js";
import { isBodyOfState } from "../names/state-organs.js";
import type { World } from "../query/match.js";
import type { EventPattern, Query, TimeBound } from "../query/query.js";
import { matchTable } from "../query/table-match.js";
import { sameAct } from "../query/table-peers.js";
import { settledForTable } from "../query/table-query.js";
import { withBodies } from "./state-otherwise.js";

/** Who counts as their country, those who act for it first. */
const COUNTING: readonly ((entity: Entity) => boolean)[] = [isBodyOfState, () => true];

/** With the narrowest of them that did so; undefined where none is compared with, one is told of as asked, or none did. */
export async function comparedByMembers(asked: Query, world: World): Promise<Query | undefined> {
  const query = settledForTable(asked, world.catalogue);
  if (query.kind !== "participants" && query.kind !== "dates") return undefined;
  const { pattern } = query;
  const compared = pattern.when.filter((bound) => isCompared(bound, pattern));
  if (compared.length === 0) return undefined;
  for (const bound of compared) if ((await eventsOf(bound, world)) > 0) return undefined;
  for (const counts of COUNTING) {
    const when = pattern.when.map((bound) => widened(bound, pattern, counts, world.catalogue));
    const others = when.filter((bound, at) => bound !== pattern.when[at]);
    const found = await Promise.all(others.map((bound) => eventsOf(bound, world)));
    if (found.length > 0 && found.every((count) => count > 0))
      return { ...query, pattern: { ...pattern, when } };
  }
  return undefined;
}

const isCompared = (bound: TimeBound, main: EventPattern): boolean =>
  "pattern" in bound && sameAct(bound.pattern, main);

const eventsOf = async (bound: TimeBound, world: World): Promise<number> =>
  "pattern" in bound ? (await matchTable(bound.pattern, world)).length : 0;

/** Whoever is compared with alone: the others of the act are as asked. */
function widened(
  bound: TimeBound,
  main: EventPattern,
  counts: (entity: Entity) => boolean,
  catalogue: Catalogue,
): TimeBound {
  if (!("pattern" in bound) || !sameAct(bound.pattern, main)) return bound;
  const own = new Set(main.slots.map(({ anyOf }) => `${anyOf}`));
  const slots = bound.pattern.slots.map((slot) =>
    own.has(`${slot.anyOf}`) ? slot : (withBodies(slot, catalogue, counts) ?? slot),
  );
  const same = slots.every((slot, at) => slot === bound.pattern.slots[at]);
  return same ? bound : { ...bound, pattern: { ...bound.pattern, slots } };
}
