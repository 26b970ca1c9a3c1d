/**
 * Texts in the order of the alphabet, so that all that begin alike stand together: a tree of letters, without the tree.
 *
 *     texts     ana ruiz ▏ army ▏ army of ana ▏ brigade        "a" [0, 3) → "ar" [1, 3) → "army" [1, 3)
 *     stretch   └─────────── a ───────────┘                    after "army": the end of one, " " of the other
 */

/** The texts at [from, to), which have their first `depth` letters in common. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly depth: number;
}

/** `texts` must be sorted as `sort()` does without an argument. */
export const everything = (texts: readonly string[]): Stretch => ({ from: 0, to: texts.length, depth: 0 });

/** Those of the stretch that go on with the letters of `typed` from `at` on; undefined where none does. */
export function follow(
  texts: readonly string[],
  stretch: Stretch,
  typed: string,
  at = 0,
): Stretch | undefined {
  let { from, to, depth } = stretch;
  for (let place = at; place < typed.length; place++, depth++) {
    const code = typed.charCodeAt(place);
    from = firstAbove(texts, from, to, depth, code - 1);
    to = firstAbove(texts, from, to, depth, code);
    if (from >= to) return undefined;
  }
  return { from, to, depth };
}

/** The stretch cut up by the next letter; texts that end there are in none of the parts. */
export function* branches(
  texts: readonly string[],
  { from, to, depth }: Stretch,
): Generator<readonly [letter: string, stretch: Stretch]> {
  let next = firstAbove(texts, from, to, depth, ENDED);
  while (next < to) {
    const letter = (texts[next] ?? "").charAt(depth);
    const end = firstAbove(texts, next, to, depth, letter.charCodeAt(0));
    yield [letter, { from: next, to: end, depth: depth + 1 }];
    next = end;
  }
}

/** Before every letter: shorter texts go first. */
const ENDED = -1;

function firstAbove(texts: readonly string[], from: number, to: number, depth: number, code: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const text = texts[middle] ?? "";
    if ((depth < text.length ? text.charCodeAt(depth) : ENDED) <= code) low = middle + 1;
    else high = middle;
  }
  return low;
}
