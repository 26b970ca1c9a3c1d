/** Two blanks that must name different ones. */
import type { Failure } from "../failure.js";

/** Whether two names, each with whomever it may mean, mean the same. */
export const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id));

export const twoOthers = (one: string, other: string): Failure => ({
  kind: "incomplete",
  missing: "a second one",
  as: [one, other],
});
