/** Phrases by key, found in a row of tokens; the longest one at a place wins. */
import type { Token } from "./tokens.js";

export interface PhraseMatch<T> {
  /** How many tokens it spans, at least 1. */
  readonly length: number;
  readonly value: T;
}

export interface Phrases<T> {
  readonly entries: ReadonlyMap<string, T>;
  /** At most `limit` tokens long. */
  at(tokens: readonly Token[], index: number, limit?: number): PhraseMatch<T> | undefined;
}

export function createPhrases<T>(entries: ReadonlyMap<string, T>): Phrases<T> {
  const lengths = new Map<string, Lengths>();
  for (const key of entries.keys()) {
    const end = key.indexOf(" ");
    const first = end < 0 ? key : key.slice(0, end);
    const before = lengths.get(first);
    const length = wordsIn(key);
    if (before === undefined)
      lengths.set(first, { longest: length, known: 2 ** Math.min(length, MOST_TOLD_APART) });
    else {
      before.longest = Math.max(before.longest, length);
      before.known |= 2 ** Math.min(length, MOST_TOLD_APART);
    }
  }
  return {
    entries,
    at(tokens, index, limit = Number.POSITIVE_INFINITY) {
      const start = tokens[index]?.key ?? "";
      const found = lengths.get(start);
      if (found === undefined) return undefined;
      const most = Math.min(found.longest, tokens.length - index, limit);
      let key = start;
      let match: PhraseMatch<T> | undefined;
      for (let length = 1; length <= most; length++) {
        if (length > 1) key += ` ${tokens[index + length - 1]?.key}`;
        if ((found.known & (2 ** Math.min(length, MOST_TOLD_APART))) === 0) continue;
        const value = entries.get(key);
        if (value !== undefined) match = { length, value };
      }
      return match;
    },
  };
}

/** How long the phrases are that begin with a word; a bit of `known` for each length, so that others are not looked up. */
interface Lengths {
  longest: number;
  known: number;
}

/** Longer ones share a bit. */
const MOST_TOLD_APART = 30;

/** Counted without cutting the key up: a dataset has tens of thousands. */
function wordsIn(key: string): number {
  let words = 1;
  for (let at = key.indexOf(" "); at >= 0; at = key.indexOf(" ", at + 1)) words++;
  return words;
}
