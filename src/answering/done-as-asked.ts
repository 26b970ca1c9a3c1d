/**
 * Whether an event may be what was asked about, though the record tells of it otherwise: those who did it and to whom it
 * was done are those of the question. That an event speaks of them alone, beside such a deed, tells nothing of them.
 */

import type { Catalogue } from "../dataset/catalogue.js";
import type { Event } from "../dataset/schema.js";
import { isHostile } from "../ontology/hostile.js";
import { tells } from "../ontology/tells.js";
import { criteria, fills, type World } from "../query/match.js";
import type { EventPattern, Query } from "../query/query.js";
import { isStatement } from "../query/saying.js";

export function doneAsAsked(pattern: EventPattern, { catalogue }: World): (event: Event) => boolean {
  const { types, slots, places } = pattern;
  // Where no deed is asked for, whatever speaks of them will do.
  if (types.length === 0) return () => true;
  const said = types.some((id) => tellsOf(id, catalogue));
  // What is said to someone or about them, the record tells as said.
  const parts = slots.flatMap((slot, at) => (said && slot.side === "recipient" ? [] : { slot, at }));
  const wanted = criteria(pattern, catalogue).slots;
  const against = types.every((id) => {
    const type = catalogue.type(id);
    return type !== undefined && isHostile(type);
  });
  return (event) =>
    (said || !tellsOf(event.type, catalogue)) &&
    parts.every(({ slot, at }) => fills(event, slot, wanted[at]?.anyOf, catalogue)) &&
    // "Sanctions on Germany": those that Germany imposes are none.
    !(
      against &&
      places.some((id) => event.participants.some((each) => each.entity === id && each.role === "actor"))
    );
}

/** Whether everyone who is named takes part; a matter or a place may be only spoken of. */
export function takesPartIn(query: Query, { catalogue }: World): (event: Event) => boolean {
  const named = ("pattern" in query ? (query.pattern?.mentions ?? []) : []).filter(
    ({ ids }) => ids.length > 0 && ids.every((id) => catalogue.entity(id)?.kind === "person"),
  );
  return ({ participants }) =>
    named.every(({ ids }) =>
      participants.some(({ entity, role }) => role !== "mentioned" && ids.includes(entity)),
    );
}

function tellsOf(id: string, catalogue: Catalogue): boolean {
  const type = catalogue.type(id);
  return isStatement(id, catalogue) || (type !== undefined && tells(type));
}
