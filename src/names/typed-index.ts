/** Choices by where any of their words begins: ten thousand names are searched in well under a millisecond. */
import { everything, follow, type Stretch } from "../text/beginnings.js";
import { withOneSlip } from "../text/one-slip.js";
import type { Choice } from "./choices.js";

/** What is found keeps the order of the list, the commonest first, where nothing else is said. */
export interface TypedIndex {
  /** All of which some word begins so; the one that is called just so comes first. */
  starting(key: string): readonly Choice[];
  /** All of which some word begins so but for one slip: likely slips before others, and the name's first word before later ones. */
  near(key: string): readonly Choice[];
  /** All that have every word of the key, in any order, perhaps only begun and at most a slip away; none for a single word. */
  inAnyOrder(key: string): readonly Choice[];
}

/** How well a choice fits what was typed, lower is better: called just so, begun so, a later word begun so. */
type Ranks = readonly [whole: number, begun: number, inside: number];
const EXACT: Ranks = [0, 1, 2];
const LIKELY: Ranks = [0, 1, 2];
const OTHER: Ranks = [3, 4, 5];
/** Not at all. */
const NOT = 255;

/**
 * So many that are told of most come first wherever the word stands ("obama"), then those that begin so themselves, so
 * that "Police Col" is not pushed out by every police officer of Colombia.
 */
const FOREMOST = 10;

export function createTypedIndex(choices: readonly Choice[]): TypedIndex {
  const { texts, owners } = tailsOf(choices);

  const take = (ranks: Uint8Array, { from, to, depth }: Stretch, [whole, begun, inside]: Ranks): void => {
    for (let at = from; at < to; at++) {
      const isEnd = texts[at]?.length === depth;
      for (const owner of owners[at] ?? []) {
        const place = owner >>> 1;
        const rank = (owner & FROM_START) === 0 ? inside : isEnd ? whole : begun;
        if (rank < (ranks[place] ?? NOT)) ranks[place] = rank;
      }
    }
  };
  const rankExact = (key: string): Uint8Array => {
    const ranks = new Uint8Array(choices.length).fill(NOT);
    const stretch = follow(texts, everything(texts), key);
    if (stretch) take(ranks, stretch, EXACT);
    return ranks;
  };
  const rankNear = (key: string): Uint8Array => {
    const ranks = new Uint8Array(choices.length).fill(NOT);
    for (const slipped of withOneSlip(texts, key)) take(ranks, slipped, slipped.likely ? LIKELY : OTHER);
    return ranks;
  };
  const byRank = (ranks: Uint8Array): readonly Choice[] => {
    const found: Choice[][] = [...LIKELY, ...OTHER].map(() => []);
    choices.forEach((choice, place) => {
      found[ranks[place] ?? NOT]?.push(choice);
    });
    return found.flat();
  };

  return {
    starting(key) {
      const ranks = rankExact(key);
      const called = choices.filter((_, place) => ranks[place] === EXACT[0]);
      const all = choices.filter((_, place) => ranks[place] !== NOT);
      return [...new Set([...called, ...all.slice(0, FOREMOST), ...byRank(ranks)])];
    },
    near: (key) => byRank(rankNear(key)),
    inAnyOrder(key) {
      const words = [...new Set(key.split(" "))].filter((word) => word !== "");
      if (words.length < 2) return [];
      const ranked = words.map((word) => {
        const exact = rankExact(word);
        return exact.some((rank) => rank !== NOT) ? exact : rankNear(word);
      });
      const sums = Uint8Array.from(choices, (_, place) =>
        ranked.reduce((sum, ranks) => Math.min(NOT, sum + (ranks[place] ?? NOT)), 0),
      );
      const places = [...choices.keys()].filter((place) => sums[place] !== NOT);
      return places
        .sort((a, b) => (sums[a] ?? NOT) - (sums[b] ?? NOT))
        .flatMap((place) => choices[place] ?? []);
    },
  };
}

/** Set in an owner whose whole key the text is, and not only the end of one; the other bits are its place in the list. */
const FROM_START = 1;

interface Tails {
  /** Sorted, each once: "ana ruiz" has itself and "ruiz". */
  readonly texts: readonly string[];
  readonly owners: readonly (readonly number[])[];
}

function tailsOf(choices: readonly Choice[]): Tails {
  const owners = new Map<string, number[]>();
  choices.forEach(({ keys }, place) => {
    for (const key of keys) {
      for (let start = 0; start < key.length; ) {
        const tail = key.slice(start);
        const owner = (place << 1) | (start === 0 ? FROM_START : 0);
        const list = owners.get(tail);
        if (list) list.push(owner);
        else owners.set(tail, [owner]);
        const space = key.indexOf(" ", start);
        start = space < 0 ? key.length : space + 1;
      }
    }
  });
  const texts = [...owners.keys()].sort();
  return { texts, owners: texts.map((text) => owners.get(text) ?? []) };
}
