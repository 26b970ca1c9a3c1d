/**
 * "Which country criticised Freedonia first after Ruritania?" Where Ruritania never did so, but Freedonia criticised
 * Ruritania, what is compared shows which way it is meant: whom Freedonia criticised.
 */
import { withCompared } from "../query/compared.js";
import type { World } from "../query/match.js";
import { opposite } from "../query/opposite.js";
import type { EventPattern, Query } from "../query/query.js";
import { matchTable } from "../query/table-match.js";
import { sameAct } from "../query/table-peers.js";
import { settledForTable } from "../query/table-query.js";

/** The question the other way round; undefined where it compares with no such act, or with one that is told as it was asked. */
export async function comparedOtherWay(asked: Query, world: World): Promise<Query | undefined> {
  const query = settledForTable(asked, world.catalogue);
  if (query.kind !== "participants" || isMutual(query.pattern, world)) return undefined;
  const compared = query.pattern.when.flatMap((bound) =>
    "pattern" in bound && sameAct(bound.pattern, query.pattern) ? [bound.pattern] : [],
  );
  if (compared.length === 0) return undefined;
  for (const each of compared) {
    if ((await matchTable(each, world)).length > 0) return undefined;
    if ((await matchTable(reversed(each), world)).length === 0) return undefined;
  }
  return { ...query, side: opposite(query.side), pattern: reversed(query.pattern) };
}

/** Of a meeting either way is the same. */
const isMutual = ({ types }: EventPattern, { catalogue }: World): boolean =>
  types.every((id) => catalogue.type(id)?.symmetric === true);

/** Whoever did it is whom it was done to, in what is compared as well. */
function reversed(pattern: EventPattern): EventPattern {
  const slots = pattern.slots.map((slot) => ({ ...slot, side: opposite(slot.side) }));
  const when = withCompared(pattern.when, (other) => (sameAct(other, pattern) ? reversed(other) : other));
  return { ...pattern, slots, when };
}
