/** A slot of one that is looked at as a whole: with all who act for it, in a table too. */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Entity } from "../dataset/schema.js";
import type { Slot } from "./query.js";

/** A row of a table names whom it means, so that those who act for a country are looked for only where a group is meant. */
export function withThoseWhoAct(slot: Slot, catalogue: Catalogue): Slot {
  const as = named(slot, catalogue)
    .map(({ name }) => name)
    .join(", ");
  return slot.members && slot.as === undefined && catalogue.tableEvents ? { ...slot, as } : slot;
}

export const named = ({ anyOf }: Pick<Slot, "anyOf">, catalogue: Catalogue): readonly Entity[] =>
  anyOf.flatMap((id) => catalogue.entity(id) ?? []);
