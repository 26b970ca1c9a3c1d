/** Patterns that are only tried on a text that has words of theirs; compiled when one first has. */
import { lazy, remembered } from "../../../lazy.js";
import { surer, wordsNeeded } from "./pattern-words.js";
import { createVocabulary } from "./vocabulary.js";

export interface Sought {
  /** False where the pattern cannot be in a text that has these words. */
  mayBeIn(words: FoundWords): boolean;
  /** The number among found words of what is the least likely there of all that the pattern needs. Only once a text was looked at. */
  rarest(): number;
  /** Of a global one, `lastIndex` is whatever it was left at. */
  pattern(): RegExp;
}

/** What of the words that any pattern needs a text has. */
export type FoundWords = Uint8Array;

const VOCABULARY = createVocabulary();
/** Patterns share parts: what a part needs is told once. */
const choicesOf = remembered((part) => [...wordsNeeded(part)].sort(surer).map(VOCABULARY.add));
/** What needs no word: every text has it. */
const NOTHING = VOCABULARY.add([""]);

/** Patterns whose words are not known yet: they are told when a text is first looked at, for most runs read no feed. */
const UNTOLD: (() => void)[] = [];

/** The texts that were looked at last, the latest first. */
let known: readonly { readonly text: string; readonly words: FoundWords }[] = [];
/** A question, and a clause of it. */
const MOST_KNOWN = 3;

/** One table after another asks of one text: it is worked out once. `made` is a text that it was made from, and mostly is. */
export function wordsIn(text: string, made?: string): FoundWords {
  const before = UNTOLD.length === 0 ? known.find((each) => each.text === text) : undefined;
  if (before) return before.words;
  for (const tell of UNTOLD.splice(0)) tell();
  const words = VOCABULARY.in(
    text,
    known.find((each) => each.text === made),
  );
  known = [{ text, words }, ...known.slice(0, MOST_KNOWN - 1)];
  return words;
}

/** `part` is one that every match has, where several patterns have it and the rest of them says little. */
export function sought(source: string, flags: string, part: string = source): Sought {
  let choices: readonly number[] = [];
  UNTOLD.push(() => {
    choices = choicesOf(part);
  });
  return {
    rarest: () => choices[0] ?? NOTHING,
    mayBeIn: (words) => {
      for (let at = 0; at < choices.length; at++) if (words[choices[at] ?? 0] === 0) return false;
      return true;
    },
    pattern: lazy(() => new RegExp(source, flags)),
  };
}
