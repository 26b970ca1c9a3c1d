/**
 * The words that patterns cannot do without, looked for in a text all at once, so that a pattern is not tried where it has
 * none: of some hundred rows, a question has the words of two or three. A letter may be taken for another that has its
 * number, but no word that is there is missed.
 */

/** One of these must be in the text. In lower case. */
export type Choice = readonly string[];

export interface Vocabulary {
  /** The number of a choice, the same for the same words; one with an empty word is in every text. */
  add(words: Choice): number;
  /**
   * Which choices a text has a word of, whatever its case: not 0 at their numbers. Given what was found in a text that
   * differs little, only the difference is looked through, and what was found before is kept though it may be gone.
   */
  in(text: string, before?: Looked): Uint8Array;
}

/** A text that was looked through since the last choice was added. */
interface Looked {
  readonly text: string;
  readonly words: Uint8Array;
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
  /** The choices of which a word ends at a node: at most nodes, none. */
  const ends: (number[] | undefined)[] = [undefined];

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
    ends.push(undefined);
    return made;
  };

  return {
    add(words) {
      const key = words.join("|");
      const known = numbers.get(key);
      if (known !== undefined) return known;
      const number = numbers.size;
      numbers.set(key, number);
      for (const word of words) {
        const node = [...lettersOf(word.slice(0, MOST_LETTERS))].reduce(grow, 0);
        ends[node] = [...(ends[node] ?? []), number];
      }
      return number;
    },
    in(text, before) {
      const found = before ? before.words.slice() : new Uint8Array(numbers.size);
      mark(ends[0], found);
      const lower = text.toLowerCase();
      const letters = lettersOf(lower);
      const { from, to } = difference(before?.text.toLowerCase() ?? "", lower);
      // A word that ends in what differs may begin before it.
      for (let start = Math.max(0, from - MOST_LETTERS); start < to; start++) {
        let node = 0;
        for (let at = start; at < letters.length; at++) {
          node = next[LETTERS * node + (letters[at] ?? 0)] ?? 0;
          if (node === 0) break;
          mark(ends[node], found);
        }
      }
      return found;
    },
  };
}

function mark(choices: readonly number[] | undefined, found: Uint8Array): void {
  if (choices) for (let at = 0; at < choices.length; at++) found[choices[at] ?? 0] = 1;
}

/** Where `text` has other letters than `before`, or has them elsewhere as counted from its end: [from, to). */
function difference(before: string, text: string): { readonly from: number; readonly to: number } {
  const most = Math.min(before.length, text.length);
  let from = 0;
  while (from < most && before.charCodeAt(from) === text.charCodeAt(from)) from++;
  let behind = 0;
  while (
    behind < most - from &&
    before.charCodeAt(before.length - 1 - behind) === text.charCodeAt(text.length - 1 - behind)
  )
    behind++;
  return { from, to: text.length - behind };
}

/** In two bytes each where they can be counted in two: a node is then just a line of a processor's cache. */
const nodes = (count: number): Uint16Array | Uint32Array =>
  count <= 2 ** 16 ? new Uint16Array(LETTERS * count) : new Uint32Array(LETTERS * count);

/** Of each letter its last bits, which tell those of the alphabet apart. */
function lettersOf(text: string): Uint8Array {
  const letters = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) letters[at] = text.charCodeAt(at) & (LETTERS - 1);
  return letters;
}
