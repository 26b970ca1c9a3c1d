/** What is planned: an intention to meet is recorded as the planned meeting, a visit to a house as a meeting there. */
import type { Catalogue } from "../../dataset/catalogue.js";
import * as say from "../../phrases/repairs.js";
import type { EventPattern, Slot } from "../query.js";
import type { Repair } from "./repair.js";

export const intentionAsPlan: Repair = {
  name: "where they plan to meet: the meeting that is planned",
  note: say.PLANNED_MEETING,
  safe: false,
  rewrite(pattern, catalogue) {
    const meets = pattern.types.length > 0 && pattern.types.every((type) => isIntention(type, catalogue));
    if (!meets || pattern.status.length > 0) return undefined;
    const { mode, ...others } = pattern;
    const slots = pattern.slots.map((slot) => wholeOf(slot, catalogue));
    return { ...others, types: meetings(catalogue), slots, status: ["planned"] };
  },
};

export const visitToHouse: Repair = {
  name: "whoever is met in a house visited it",
  note: say.HELD_AS_MEETING_THERE,
  safe: true,
  rewrite(pattern, catalogue) {
    const isHouse = (id: string): boolean => catalogue.entity(id)?.feature === "site";
    const isPerson = (id: string): boolean => catalogue.entity(id)?.kind === "person";
    const travels = pattern.types.length > 0 && pattern.types.every((type) => catalogue.type(type)?.travel);
    const called = pattern.places.length > 0 && pattern.places.every(isHouse);
    const people = pattern.slots.length > 0 && pattern.slots.every((slot) => slot.anyOf.every(isPerson));
    if (!travels || !called || !people) return undefined;
    const slots = pattern.slots.map((slot) => ({ ...slot, side: "either" as const }));
    return { ...pattern, types: meetings(catalogue), slots };
  },
};

/** "The Quad leaders": the Quad, whose meeting it is, and not whatever any of them plans. */
function wholeOf(slot: Slot, catalogue: Catalogue): Slot {
  const bodies = slot.as === undefined ? [] : slot.anyOf.filter((id) => catalogue.entity(id)?.members);
  if (bodies.length === 0) return { ...slot, side: "either" };
  return { side: "either", anyOf: bodies, members: true };
}

/** "Plan to meet": of the same kind as what it intends, by its words. */
function isIntention(id: string, catalogue: Catalogue): boolean {
  const type = catalogue.type(id);
  return (
    type?.verbs.some((verb) => (typeof verb === "string" ? verb : verb.base) === "plan to meet") === true
  );
}

const meetings = ({ dataset }: Catalogue): EventPattern["types"] =>
  dataset.ontology.types.flatMap((type) =>
    type.symmetric &&
    type.verbs.some((verb) => typeof verb !== "string" && verb.mode === "in-person") &&
    type.parent !== undefined
      ? [type.id]
      : [],
  );
