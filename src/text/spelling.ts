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
  has(word: string): boolean;
}

/** How many slips a word of that length may have: short words are too close to one another to guess. */
export function allowance(length: number): number {
  return length < 3 ? 0 : length < 8 ? 1 : length < 12 ? 2 : 3;
}

/** The words are gone through when the first slip is looked up: most questions have none. */
export function createSpeller(words: () => Iterable<string>): Speller {
  const index = lazy(() => indexOf(words()));
  return {
    near(word, limit = allowance(word.length)) {
      if (limit === 0 || word.length > LONGEST) return [];
      return shortlist(word, limit, index())
        .map((candidate) => ({ word: candidate, distance: distance(word, candidate, limit) }))
        .filter((candidate) => candidate.distance <= limit)
        .sort(
          (a, b) => a.distance - b.distance || Number(b.word[0] === word[0]) - Number(a.word[0] === word[0]),
        );
    },
    has: (word) => index().known.has(word),
  };
}

/** Letters; no word that is known has as many, and the pairs of a line without spaces are a lot of work. */
const LONGEST = 60;

/** Words of one length, by the pairs of letters that they have; a pair holds places in `words`. */
interface Shelf {
  readonly words: string[];
  readonly postings: Map<string, number[]>;
}

interface Index {
  readonly known: ReadonlySet<string>;
  readonly shelves: ReadonlyMap<number, Shelf>;
}

function indexOf(words: Iterable<string>): Index {
  const known = new Set(words);
  const shelves = new Map<number, Shelf>();
  for (const word of known) {
    const shelf = shelves.get(word.length) ?? { words: [], postings: new Map<string, number[]>() };
    shelves.set(word.length, shelf);
    const place = shelf.words.push(word) - 1;
    for (const pair of pairsOf(word)) {
      const list = shelf.postings.get(pair);
      if (list) list.push(place);
      else shelf.postings.set(pair, [place]);
    }
  }
  return { known, shelves };
}

/** One slip destroys at most three pairs (a swap in the middle), so a near word shares all others; and it changes the length by one at most. */
function shortlist(word: string, limit: number, { shelves }: Index): readonly string[] {
  const pairs = pairsOf(word);
  const needed = Math.max(1, pairs.length - 3 * limit);
  const found: string[] = [];
  for (let length = word.length - limit; length <= word.length + limit; length++) {
    const shelf = shelves.get(length);
    if (!shelf) continue;
    const shared = new Uint8Array(shelf.words.length);
    for (const pair of pairs) {
      for (const place of shelf.postings.get(pair) ?? []) shared[place] = (shared[place] ?? 0) + 1;
    }
    shelf.words.forEach((candidate, place) => {
      if ((shared[place] ?? 0) >= needed) found.push(candidate);
    });
  }
  return found;
}

function pairsOf(word: string): readonly string[] {
  const padded = ` ${word} `;
  return [...new Set(Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2)))];
}
