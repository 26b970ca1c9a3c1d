/** Forces: who sends them orders it, and what moves them may be any movement. */
import type { Catalogue } from "../../dataset/catalogue.js";
import * as say from "../../phrases/repairs.js";
import { ANYTHING } from "../query.js";
import type { Repair } from "./repair.js";

export const sendingAsOrder: Repair = {
  name: "someone who sends troops orders it",
  note: say.ORDERED_BY_THEM,
  safe: false,
  rewrite(pattern, catalogue) {
    const moves = pattern.types.some((type) => catalogue.type(type)?.movement);
    const isPerson = (id: string): boolean => catalogue.entity(id)?.kind === "person";
    const tellers = pattern.slots.filter((slot) => slot.anyOf.every(isPerson));
    if (!moves || tellers.length === 0) return undefined;
    const slots = pattern.slots.filter((slot) => !tellers.includes(slot));
    return { ...pattern, slots, toldIn: { ...ANYTHING, slots: tellers } };
  },
};

export const anyMovement: Repair = {
  name: "any movement of forces",
  note: say.ANY_MOVEMENT,
  safe: false,
  rewrite(pattern, catalogue) {
    // Never from a departure to an arrival; nor where it was asked what was cancelled.
    const away = pattern.types.some((type) => catalogue.type(type)?.intransitive);
    if (away || pattern.status.length > 0) return undefined;
    const roots = pattern.types.flatMap((type) => rootOf(type, catalogue));
    if (
      !pattern.types.some((type) => catalogue.type(type)?.movement) ||
      roots.every((root) => pattern.types.includes(root))
    )
      return undefined;
    return { ...pattern, types: [...new Set(roots)], status: ["occurred"] };
  },
};

export const whateverForcesDo: Repair = {
  name: "forces that are somewhere without having been moved there: a build-up",
  note: say.WHATEVER_FORCES_DID,
  safe: false,
  rewrite(pattern, catalogue) {
    const moves = pattern.types.length > 0 && pattern.types.every((type) => catalogue.type(type)?.movement);
    const isUnit = (id: string): boolean => catalogue.entity(id)?.kind === "unit";
    const forces = pattern.slots.some((slot) => slot.anyOf.some(isUnit));
    const rooted = pattern.types.every((type) => catalogue.type(type)?.parent === undefined);
    return moves && forces && rooted ? { ...pattern, types: [] } : undefined;
  },
};

export const anyMovementPlanned: Repair = {
  name: "any movement of forces, planned or not",
  note: say.ANY_MOVEMENT_OR_PLAN,
  safe: false,
  rewrite(pattern, catalogue) {
    const moves = pattern.types.length > 0 && pattern.types.every((type) => catalogue.type(type)?.movement);
    const away = pattern.types.some((type) => catalogue.type(type)?.intransitive);
    if (!moves || away || pattern.status.length > 0) return undefined;
    return { ...pattern, types: [...new Set(pattern.types.flatMap((type) => rootOf(type, catalogue)))] };
  },
};

/** The widest movement that it is a kind of. */
export function rootOf(type: string, catalogue: Catalogue): readonly string[] {
  const parent = catalogue.type(type)?.parent;
  return parent === undefined ? [type] : rootOf(parent, catalogue);
}
