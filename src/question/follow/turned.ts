/** "And the other way round?", "vice versa": whoever did it is the one to whom it was done. */
import type { EventPattern, Query, Side } from "../../query/query.js";
import { withPattern } from "./parts.js";

const ROUND =
  /^(?:(?:(?:in |just )?(?:the )?(?:other|opposite|reverse) (?:way|direction)(?: (?:a?round|about))?|(?:the )?(?:reverse|opposite|converse)|vice[ -]?versa|viceversa|conversely|the other side|in reverse|reversed|swapped|the other way)(?: too| as well)?)$/i;

const OPPOSITE: Readonly<Record<Side, Side>> = { actor: "recipient", recipient: "actor", either: "either" };

/** Undefined where the text says nothing of the kind, or nothing was done by one to another. */
export function turnedRound(text: string, before: Query): Query | undefined {
  if (!ROUND.test(text)) return undefined;
  const sides: readonly Side[] = [
    ...("pattern" in before ? (before.pattern?.slots ?? []).map(({ side }) => side) : []),
    ...("side" in before && before.side !== undefined ? [before.side] : []),
  ];
  if (sides.length < 2) return undefined;
  const turned = withPattern(before, (pattern): EventPattern => {
    const slots = pattern.slots.map((slot) => ({ ...slot, side: OPPOSITE[slot.side] }));
    return { ...pattern, slots };
  });
  return turned.kind === "participants" ? { ...turned, side: OPPOSITE[turned.side] } : turned;
}
