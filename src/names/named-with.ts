/** Who has a word in their name, and which words begin like another: what a misspelt name is compared with. */
import type { Catalogue } from "../dataset/catalogue.js";
import { keyOf } from "../text/tokens.js";

export interface NamedWith {
  /** The ids of those who have the word in their name; none for any other word. */
  of(word: string): readonly string[];
  /** The words of names that begin with these letters, in the order of the alphabet. */
  beginning(letters: string): readonly string[];
  /** Where the dataset has the entity, from 0 on. */
  order(id: string): number;
}

export function createNamedWith({ dataset }: Catalogue): NamedWith {
  const named = new Map<string, string[]>();
  const orders = new Map<string, number>();
  dataset.entities.forEach(({ id, name }, order) => {
    orders.set(id, order);
    for (const word of new Set(keyOf(name).split(" "))) {
      const ids = named.get(word);
      if (ids) ids.push(id);
      else named.set(word, [id]);
    }
  });
  const words = [...named.keys()].sort();
  return {
    of: (word) => named.get(word) ?? [],
    beginning(letters) {
      const from = firstFrom(words, letters);
      let to = from;
      while (words[to]?.startsWith(letters)) to++;
      return words.slice(from, to);
    },
    order: (id) => orders.get(id) ?? 0,
  };
}

/** The place of the first word that is not before it. */
function firstFrom(words: readonly string[], letters: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? "") < letters) low = middle + 1;
    else high = middle;
  }
  return low;
}
