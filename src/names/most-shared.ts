/** The role that words fit best, where no role has just these words. */
import type { Entity } from "../dataset/schema.js";
import { keyOf } from "../text/tokens.js";
import { roleKey } from "./role-key.js";
import type { Held } from "./role-owners.js";

/** Of the words of a role and those that are asked with, how many both must have: "finance, economy, trade and industry". */
const MOST_WORDS = 0.6;
export interface Shared {
  readonly entity: Entity;
  readonly words: readonly string[];
  /** Above `MOST_WORDS`, up to 1. */
  readonly score: number;
}

/** The one role that has most of the words; undefined where none has enough of them, or two have as many. */
export function mostShared(asked: ReadonlySet<string>, of: readonly Held[]): Shared | undefined {
  const [best, second] = of
    .flatMap((each) => [...each])
    .map(([role, entity]) => ({ entity, words: roleKey(keyOf(role).split(" ")).split(" ") }))
    .map((each) => ({ ...each, score: shared(asked, each.words) }))
    .filter(({ score }) => score >= MOST_WORDS)
    .sort((a, b) => b.score - a.score);
  return best && best.score !== second?.score ? best : undefined;
}

/** The part of all words of both that both have, 0 to 1. */
function shared(asked: ReadonlySet<string>, words: readonly string[]): number {
  const both = words.filter((word) => asked.has(word)).length;
  return both / (asked.size + words.length - both);
}
