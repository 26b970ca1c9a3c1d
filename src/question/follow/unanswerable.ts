/** Parts of a question that mean something which no query holds: to read them without it would be to answer another question. */
import { wordsIn } from "../spans/clean.js";
import type { Opening } from "./opening.js";

/** More of them are a question of its own: "except in Poland, where did they land". */
const MOST_WORDS = 4;

interface Row {
  readonly name: string;
  finds(opening: Opening): boolean;
}

const ROWS: readonly Row[] = [
  {
    name: "not by phone · not in Moscow · not in March · without calls: all but those",
    finds: ({ manner, text }) =>
      manner === "without" &&
      wordsIn(text) <= MOST_WORDS &&
      /^(?:(?:by|on|over|via|in|at|near|during|before|after|since|about|to|from)\b|(?:phone|video|person|planned|calls?|visits?|meetings?|talks)\b)/i.test(
        text,
      ),
  },
  {
    name: "what else happened that day, where no day was named",
    finds: ({ text }) =>
      /^what else (?:happened|took place|occurred|went on|was going on)(?: (?:(?:on )?(?:that|the same) (?:day|date)|then|there))?$/i.test(
        text,
      ),
  },
  {
    name: "are they all ministers: one that is one is not all",
    finds: ({ text }) => /^(?:are|were|did|have) (?:they|these|those) (?:all|both|each)\b/i.test(text),
  },
  {
    name: "is it over: how long things lasted",
    finds: ({ text }) =>
      /^(?:is|are|was|were) (?:it|this|that|they|these|those)(?: all)? over(?: (?:yet|now|already))?$/i.test(
        text,
      ),
  },
  {
    name: "newest first · in reverse order: the last one first",
    finds: ({ text }) =>
      /^(?:(?:sort(?:ed)?|order(?:ed)?|show|list)\b.*)?\b(?:(?:newest|latest|most recent|last ones?|recent ones?) (?:ones? )?first|(?:in )?(?:reverse|descending|backwards?|inverse)(?: chronological)? order|backwards?|descending)$/i.test(
        text,
      ),
  },
];

export const isUnanswerable = (opening: Opening): boolean => ROWS.some((row) => row.finds(opening));
