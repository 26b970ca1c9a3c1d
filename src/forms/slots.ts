import type { Lookup } from "../engine.js";
import type { Failure } from "../failure.js";
import type { Side, Slot } from "../query/query.js";
import { ok, type Result } from "../result.js";

/** The slot of whoever was named, with those who belong to or act for them; none where the blank was left empty. */
export function readSlots(
  text: string | undefined,
  side: Side,
  lookup: Lookup,
): Result<readonly Slot[], Failure> {
  if (text === undefined) return ok([]);
  const found = lookup.entity(text);
  return found.ok ? ok([{ side, anyOf: found.value, members: true }]) : found;
}
