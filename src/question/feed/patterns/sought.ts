/** Patterns that are only tried on a text that has words of theirs; compiled when one first has. */
import { lazy, remembered } from "../../../lazy.js";
import { hasAll, type Letters, runsOf } from "./letters.js";
import { wordsNeeded } from "./pattern-words.js";

export interface Sought {
  /** False where the pattern cannot be in a text of these letters. */
  mayBeIn(letters: Letters): boolean;
  /** Of a global one, `lastIndex` is whatever it was left at. */
  pattern(): RegExp;
}

/** Patterns share parts: what a part needs is told once. */
const runsNeeded = remembered((source) => wordsNeeded(source).map((words) => words.map(runsOf)));

/** `part` is one that every match has, where several patterns have it and the rest of them says little. */
export function sought(source: string, flags: string, part: string = source): Sought {
  const needed = lazy(() => runsNeeded(part));
  return {
    mayBeIn: (letters) => {
      const all = needed();
      for (let at = 0; at < all.length; at++) if (!hasOne(letters, all[at] ?? [])) return false;
      return true;
    },
    pattern: lazy(() => new RegExp(source, flags)),
  };
}

function hasOne(letters: Letters, words: readonly (readonly number[])[]): boolean {
  for (let at = 0; at < words.length; at++) if (hasAll(letters, words[at] ?? [])) return true;
  return false;
}
