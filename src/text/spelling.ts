/** Known words near a misspelt one. A shortlist by shared letter pairs keeps the search off most of the vocabulary. */
import { lazy } from "../lazy.js";
import { distance } from "./distance.js";

export interface Spelling {
  readonly word: string;
  readonly distance: number;
}

export interface Speller {
  /** Known words within the distance, by default what the length allows, nearest first; ties share the distance. */
  near(word: string, limit?: number): readonly Spelling[];
}

/** How many slips a word of that length may have: short words are too close to one another to guess. */
export function allowance(length: number): number {
  return length < 3 ? 0 : length < 8 ? 1 : length < 12 ? 2 : 3;
}

/** The words are gone through when the first slip is looked up: most questions have none. */
export function createSpeller(words: () => Iterable<string>): Speller {
  const postings = lazy(() => byPair(words()));
  return {
    near(word, limit = allowance(word.length)) {
      if (limit === 0) return [];
      return shortlist(word, limit, postings())
        .map((candidate) => ({ word: candidate, distance: distance(word, candidate, limit) }))
        .filter((candidate) => candidate.distance <= limit)
        .sort(
          (a, b) => a.distance - b.distance || Number(b.word[0] === word[0]) - Number(a.word[0] === word[0]),
        );
    },
  };
}

function byPair(words: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const postings = new Map<string, string[]>();
  for (const word of new Set(words)) {
    for (const pair of pairsOf(word)) {
      const list = postings.get(pair);
      if (list) list.push(word);
      else postings.set(pair, [word]);
    }
  }
  return postings;
}

/** One slip destroys at most three pairs (a swap in the middle), so a near word shares all others. */
function shortlist(
  word: string,
  limit: number,
  postings: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const pairs = pairsOf(word);
  const shared = new Map<string, number>();
  for (const pair of pairs) {
    for (const candidate of postings.get(pair) ?? []) shared.set(candidate, (shared.get(candidate) ?? 0) + 1);
  }
  const needed = Math.max(1, pairs.length - 3 * limit);
  return [...shared].filter(([, count]) => count >= needed).map(([candidate]) => candidate);
}

function pairsOf(word: string): readonly string[] {
  const padded = ` ${word} `;
  return [...new Set(Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2)))];
}
