/** What begins with what was typed but for one slip of the finger: found along the sorted texts, with no look at the others. */
import { branches, everything, follow, type Stretch } from "./beginnings.js";
import { areBeside } from "./keyboard.js";

/** A finger swaps, leaves out or doubles a letter, or hits the key beside it; anything else is less likely. */
export interface Slipped extends Stretch {
  readonly likely: boolean;
}

/**
 * Every stretch of `texts` (sorted) that begins with `typed` after one letter is swapped with its neighbour, put in,
 * taken out or replaced; a text may be in several. A slip in what follows the letter that no text goes on with would
 * leave it wrong, so only few places are tried:
 *
 *     bilnken    b ▸ bi ▸ bil ▸ no text begins with "biln": the slip is at one of the first four letters
 */
export function* withOneSlip(texts: readonly string[], typed: string): Generator<Slipped> {
  let right: Stretch | undefined = everything(texts);
  for (let at = 0; at < typed.length && right !== undefined; at++) {
    const [before = "", letter = "", after = ""] = [typed[at - 1], typed[at], typed[at + 1]];
    if (after !== "" && after !== letter)
      yield* given(follow(texts, right, after + letter + typed.slice(at + 2)), true);
    // Of a letter typed twice, one is taken out.
    if (letter !== before) yield* given(follow(texts, right, typed, at + 1), letter === after);
    for (const [meant, stretch] of branches(texts, right)) {
      yield* given(follow(texts, stretch, typed, at), true);
      if (meant !== letter) yield* given(follow(texts, stretch, typed, at + 1), areBeside(meant, letter));
    }
    right = follow(texts, right, letter);
  }
}

function* given(stretch: Stretch | undefined, likely: boolean): Generator<Slipped> {
  if (stretch) yield { ...stretch, likely };
}
