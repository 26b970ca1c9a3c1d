/** Unknown words that are part of a name which is written otherwise: read as that name, and said so. */
import { keyOf, type Token, tokenize } from "../../text/tokens.js";
import type { Lexicon } from "../words/lexicon.js";
import type { Correction } from "./correct.js";

/** How many tokens before an unknown one its name may begin. */
const BEFORE = 10;

export interface Respelt {
  readonly tokens: readonly Token[];
  readonly correction: Correction;
  /** Where what was replaced began, and where what stands for it ends. */
  readonly from: number;
  readonly to: number;
}

/** "UN High" is part of a name; but in "UN High Comission for Refugees" a longer one begins at the next word. */
const isOvertaken = (
  { from, length }: { readonly from: number; readonly length: number },
  next: number | undefined,
  at: number,
): boolean => next !== undefined && from === at && next >= length && at + 1 < from + length;

/** The longest name around the token; undefined where it is in none. */
export function respell(
  text: string,
  tokens: readonly Token[],
  at: number,
  { nearNames, words }: Pick<Lexicon, "nearNames" | "words">,
): Respelt | undefined {
  let best: { readonly from: number; readonly length: number; readonly name: string } | undefined;
  for (let from = Math.max(0, at - BEFORE); from <= at; from++) {
    // A question's first words begin no name.
    if (from < at && from === 0 && words.at(tokens, from)) continue;
    const found = nearNames.at(tokens, from);
    if (found && from + found.length > at && found.length > (best?.length ?? 0))
      best = { from, length: found.length, name: found.value.name };
  }
  if (!best || isOvertaken(best, nearNames.at(tokens, at + 1)?.length, at)) return undefined;
  const { from, length, name } = best;
  const [first, last] = [tokens[from], tokens[from + length - 1]];
  if (!first || !last) return undefined;
  const reach = { start: first.start, end: last.end };
  const named = tokenize(name).map(({ key, text: word }) => ({ ...reach, text: word, key }));
  const written = text.slice(first.start, last.end);
  return {
    tokens: [...tokens.slice(0, from), ...named, ...tokens.slice(from + length)],
    correction: { from: written, to: keyOf(written) === keyOf(name) ? written : name },
    from,
    to: from + named.length,
  };
}
