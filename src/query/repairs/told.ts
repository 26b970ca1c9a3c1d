/** What is told of: on the word of a source that tells of both, or under another word for the same movement. */
import type { Catalogue } from "../../dataset/catalogue.js";
import * as say from "../../phrases/repairs.js";
import type { EventPattern } from "../query.js";
import { rootOf } from "./movements.js";
import type { Repair } from "./repair.js";

export const toldBySource: Repair = {
  name: "how many there were, by the readout of a call: what the same source tells",
  note: say.TOLD_BY_ITS_SOURCES,
  safe: false,
  rewrite(pattern, catalogue) {
    const told = pattern.toldIn;
    const moves = pattern.types.length > 0 && pattern.types.every((type) => catalogue.type(type)?.movement);
    // Of someone who tells at some time or other, any source would do.
    const one = told !== undefined && told.when.length + pattern.when.length > 0;
    return one && moves && !pattern.bySource ? { ...pattern, bySource: true } : undefined;
  },
};

export const toldOfAnyMovement: Repair = {
  name: "who says that they would reposition: any movement of forces that is told of",
  note: say.ANY_MOVEMENT_TOLD,
  safe: false,
  rewrite(pattern, catalogue) {
    const { concerning } = pattern;
    const types = concerning?.types ?? [];
    const sends = types.length > 0 && types.every((type) => isSending(type, catalogue));
    const roots = [...new Set(types.flatMap((type) => rootOf(type, catalogue)))];
    if (!concerning || !sends || roots.every((root) => types.includes(root))) return undefined;
    return { ...pattern, concerning: { ...concerning, types: roots } };
  },
};

export const reinforcedByForces: Repair = {
  name: "a country that forces reinforce is one that they move to",
  note: say.MOVEMENTS_OF_FORCES,
  safe: false,
  rewrite(pattern, catalogue) {
    const isUnit = (id: string): boolean => catalogue.entity(id)?.kind === "unit";
    const forces = pattern.slots.some((slot) => slot.anyOf.every(isUnit));
    const told = pattern.toldIn !== undefined || pattern.concerning !== undefined;
    const gathers =
      pattern.types.length > 0 &&
      pattern.types.every((type) => catalogue.type(type)?.parent === "force-posture");
    return forces && told && gathers ? { ...pattern, types: movementsOf(catalogue) } : undefined;
  },
};

const isSending = (id: string, catalogue: Catalogue): boolean => {
  const type = catalogue.type(id);
  return type?.movement === true && type.intransitive !== true;
};

const movementsOf = ({ dataset }: Catalogue): EventPattern["types"] =>
  dataset.ontology.types.flatMap(({ id, movement, parent }) =>
    movement && parent === undefined ? [id] : [],
  );
