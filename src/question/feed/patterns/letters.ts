/**
 * Which runs of three letters a text has, so that a pattern that needs others is not tried: of some hundred rows, a question
 * has the words of two or three. A run may be taken for another that has its number, but none that is there is missed.
 */

/** One bit for each number of a run. */
export type Letters = Uint32Array;

export const RUN = 3;
const BITS = 12;
/** Knuth's multiplier: the letters of a run spread evenly over the numbers. */
const SPREAD = 0x9e37_79b1;

const numberOf = (first: number, second: number, third: number): number =>
  Math.imul((first << 10) ^ (second << 5) ^ third, SPREAD) >>> (32 - BITS);

let last: { readonly text: string; readonly letters: Letters } | undefined;

/** Whatever their case. One table after another asks of one text: it is worked out once. */
export function lettersOf(text: string): Letters {
  if (last?.text === text) return last.letters;
  const letters = new Uint32Array(2 ** (BITS - 5));
  for (const run of runsOf(text)) letters[run >>> 5] = (letters[run >>> 5] ?? 0) | (1 << (run & 31));
  last = { text, letters };
  return letters;
}

/** The numbers of a text's runs, in order; none of a text of fewer than three letters. */
export function runsOf(text: string): readonly number[] {
  const folded = text.toLowerCase();
  const runs: number[] = [];
  for (let at = RUN - 1; at < folded.length; at++)
    runs.push(numberOf(folded.charCodeAt(at - 2), folded.charCodeAt(at - 1), folded.charCodeAt(at)));
  return runs;
}

/** Whether the text may have all of the runs. */
export function hasAll(letters: Letters, runs: readonly number[]): boolean {
  // By index: this is asked some hundred times for a question.
  for (let at = 0; at < runs.length; at++) {
    const run = runs[at] ?? 0;
    if (((letters[run >>> 5] ?? 0) & (1 << (run & 31))) === 0) return false;
  }
  return true;
}
