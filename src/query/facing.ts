/** Whether two sides meet in an event: nobody faces themselves. */
import type { Slot } from "./query.js";

/** A side that was asked for, and who is on it in an event. */
export interface Present {
  readonly slot: Slot;
  readonly ids: readonly string[];
}

/**
 * Whether two take part who are not one and the same: Biden acts for the United States, but not towards them. Of a group
 * that stands for its members, whoever is on the other side as well is none: a call of two members of NATO, one of whom
 * is in the G7, is not one between those.
 */
export function facing(one: Present, other: Present): boolean {
  const others = alone(other, one);
  return alone(one, other).some((id) => others.some((each) => each !== id));
}

const alone = ({ slot, ids }: Present, other: Present): readonly string[] =>
  standsForMembers(slot) ? ids.filter((id) => !other.ids.includes(id)) : ids;

export const standsForMembers = ({ grown }: Slot): boolean => grown?.by === "members";
