import type { Side } from "./query.js";

/** Who acts, or who is acted on. */
export type Definite = Exclude<Side, "either">;

/** The other side; of either, either. */
export function opposite(side: Definite): Definite;
export function opposite(side: Side): Side;
export function opposite(side: Side): Side {
  return side === "either" ? side : side === "actor" ? "recipient" : "actor";
}
