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
  const longest = new Map<string, number>();
  for (const key of entries.keys()) {
    const end = key.indexOf(" ");
    const first = end < 0 ? key : key.slice(0, end);
    const length = wordsIn(key);
    if (length > (longest.get(first) ?? 0)) longest.set(first, length);
  }
  return {
    entries,
    at(tokens, index, limit = Number.POSITIVE_INFINITY) {
      const most = longest.get(tokens[index]?.key ?? "") ?? 0;
      for (let length = Math.min(most, tokens.length - index, limit); length > 0; length--) {
        const key = tokens
          .slice(index, index + length)
          .map((token) => token.key)
          .join(" ");
        const value = entries.get(key);
        if (value !== undefined) return { length, value };
      }
      return undefined;
    },
  };
}

/** Counted without cutting the key up: a dataset has tens of thousands. */
function wordsIn(key: string): number {
  let words = 1;
  for (let at = key.indexOf(" "); at >= 0; at = key.indexOf(" ", at + 1)) words++;
  return words;
}
