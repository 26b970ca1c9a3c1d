import type { EventType } from "./schema.js";

/** PLOVER events of conflict. */
const HOSTILE = new Set([
  "ASSAULT",
  "COERCE",
  "THREATEN",
  "SANCTION",
  "ACCUSE",
  "PROTEST",
  "MOBILIZE",
  "REJECT",
]);

/** Done against someone: whom one attacks or sanctions is not who attacks or sanctions. */
export function isHostile(type: EventType): boolean {
  return HOSTILE.has(type.plover?.event ?? "");
}
