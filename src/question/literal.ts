/** A second reading for words that no table knows: they are looked for in the descriptions of the events. */
import type { Failure } from "../failure.js";
import { keyOf } from "../text/tokens.js";
import { type Reading, readQuestion } from "./read.js";
import type { ReadContext } from "./spans/cut.js";

export interface LiteralReading extends Reading {
  /** The words that were taken as they stand. */
  readonly words: readonly string[];
}

/** Each reading may come upon words that the one before did not get to. */
const MOST_READINGS = 3;

/** Undefined where a word is in no description, or says too little to be looked for. */
export function literalWords(
  question: string,
  failure: Failure,
  context: ReadContext,
): LiteralReading | undefined {
  const words: string[] = [];
  for (let reading = 0, missed = failure; reading < MOST_READINGS; reading++) {
    if (missed.kind !== "unknown-words" || !missed.words.every((word) => says(word, context)))
      return undefined;
    words.push(...missed.words);
    const literal = new Set(words.flatMap((word) => keyOf(word).split(" ")));
    const read = readQuestion(question, { ...context, lexicon: { ...context.lexicon, literal } });
    if (read.ok) return { ...read.value, words };
    missed = read.failure;
  }
  return undefined;
}

/** Found everywhere and meaning nothing by themselves: who says "the second time" asks for no description with "time". */
const SAY_NOTHING = new Set(
  `one ones only like said saying say says second third time times anyone someone everyone somebody everybody thing things
   news report reports source sources article data really away once twice again still even just also such very much many long whole part way use used new else`.split(
    /\s+/,
  ),
);

function says(text: string, { catalogue }: ReadContext): boolean {
  const keys = keyOf(text).split(" ");
  const bears = keys.every((key) => /^[a-z]{3,}$/.test(key) && !SAY_NOTHING.has(key));
  return bears && catalogue.wording.describedWith(text).size > 0;
}
