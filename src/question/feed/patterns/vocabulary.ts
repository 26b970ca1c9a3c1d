/**
 * The words that patterns cannot do without, looked for in a text all at once, so that a pattern is not tried where it has
 * none: of some hundred rows, a question has the words of two or three. A letter may be taken for another that has its
 * number, but no word that is there is missed.
 */

/** One of these must be in the text. In lower case. */
export type Choice = readonly string[];

export interface Vocabulary {
  /** The number of a choice, the same for the same words. */
  add(words: Choice): number;
  /** Which choices a text has a word of, whatever its case: not 0 at their numbers. */
  in(text: string): Uint8Array;
}

const BITS = 5;
const LETTERS = 2 ** BITS;
const FIRST_NODES = 1024;
/** More letters of a word than these tell hardly more, and make the tree three times as large. */
const MOST_LETTERS = 10;

/** A tree of letters: `next[LETTERS * node + letter]` is the node behind a letter, or 0, and the root has no letter before it. */
export function createVocabulary(): Vocabulary {
  const numbers = new Map<string, number>();
  let next = nodes(FIRST_NODES);
  /** The choices of which a word ends at a node. */
  const ends: number[][] = [[]];

  const grow = (node: number, letter: number): number => {
    const at = LETTERS * node + letter;
    const known = next[at];
    if (known) return known;
    const made = ends.length;
    if (LETTERS * (made + 1) > next.length) {
      const more = nodes(2 * made);
      more.set(next);
      next = more;
    }
    next[at] = made;
    ends.push([]);
    return made;
  };

  return {
    add(words) {
      const key = words.join("|");
      const known = numbers.get(key);
      if (known !== undefined) return known;
      const number = numbers.size;
      numbers.set(key, number);
      for (const word of words)
        ends[[...lettersOf(word.slice(0, MOST_LETTERS))].reduce(grow, 0)]?.push(number);
      return number;
    },
    in(text) {
      const found = new Uint8Array(numbers.size);
      const letters = lettersOf(text.toLowerCase());
      for (let start = 0; start < letters.length; start++) {
        let node = 0;
        for (let at = start; at < letters.length; at++) {
          node = next[LETTERS * node + (letters[at] ?? 0)] ?? 0;
          if (node === 0) break;
          const here = ends[node] ?? NONE;
          for (let each = 0; each < here.length; each++) found[here[each] ?? 0] = 1;
        }
      }
      return found;
    },
  };
}

const NONE: readonly number[] = [];

/** In two bytes each where they can be counted in two: a node is then just a line of a processor's cache. */
const nodes = (count: number): Uint16Array | Uint32Array =>
  count <= 2 ** 16 ? new Uint16Array(LETTERS * count) : new Uint32Array(LETTERS * count);

/** Of each letter its last bits, which tell those of the alphabet apart. */
function lettersOf(text: string): Uint8Array {
  const letters = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) letters[at] = text.charCodeAt(at) & (LETTERS - 1);
  return letters;
}
