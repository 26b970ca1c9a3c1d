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
  const lengths = lengthsIn(entries.keys());
  return {
    entries,
    at(tokens, index, limit = Number.POSITIVE_INFINITY) {
      const known = lengths[numberOf(tokens[index])];
      if (!known) return undefined;
      const longest = known < LONG ? 31 - Math.clz32(known) : Number.POSITIVE_INFINITY;
      const most = Math.min(longest, tokens.length - index, limit);
      let key = tokens[index]?.key ?? "";
      let match: PhraseMatch<T> | undefined;
      for (let length = 1; length <= most; length++) {
        if (length > 1) key += ` ${tokens[index + length - 1]?.key}`;
        if ((known & lengthBit(length)) === 0) continue;
        const value = entries.get(key);
        if (value !== undefined) match = { length, value };
      }
      return match;
    },
  };
}

/**
 * The words that phrases begin with, each with a number that is the same in all dictionaries: ten of them are asked about
 * one token after the other, and most have nothing that begins with it.
 */
const NUMBERS = new Map<string, number>();
/** No phrase begins so. */
const NONE = 0;
/** The token that was looked up last, and its number. */
let last: { readonly token: Token | undefined; readonly number: number } = { token: undefined, number: NONE };

function numberOf(token: Token | undefined): number {
  if (token !== last.token) last = { token, number: NUMBERS.get(token?.key ?? "") ?? NONE };
  return last.number;
}

/** By the number of a word, how long the phrases are that begin with it: a bit for each length, so that others are not looked up. */
function lengthsIn(keys: Iterable<string>): Uint32Array {
  const lengths: number[] = [];
  for (const key of keys) {
    const end = key.indexOf(" ");
    const first = end < 0 ? key : key.slice(0, end);
    const number = NUMBERS.get(first) ?? NUMBERS.size + 1;
    NUMBERS.set(first, number);
    lengths[number] = (lengths[number] ?? 0) | lengthBit(wordsIn(key));
  }
  // What was looked up before may have a number now.
  last = { token: undefined, number: NONE };
  return Uint32Array.from(lengths);
}

/** Longer phrases share a bit. */
const MOST_TOLD_APART = 30;
const lengthBit = (length: number): number => 1 << Math.min(length, MOST_TOLD_APART);
const LONG = lengthBit(MOST_TOLD_APART);

/** Counted without cutting the key up: a dataset has tens of thousands. */
function wordsIn(key: string): number {
  let words = 1;
  for (let at = key.indexOf(" "); at >= 0; at = key.indexOf(" ", at + 1)) words++;
  return words;
}
