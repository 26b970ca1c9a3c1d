/** "Febuary", "Sunady": months and weekdays are spelt right before the dates are read. */
import { createSpeller } from "../../text/spelling.js";
import { tokenize } from "../../text/tokens.js";
import type { Lexicon } from "../words/lexicon.js";
import type { Correction } from "./correct.js";

const CALENDAR =
  "january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday".split(
    " ",
  );
const speller = createSpeller(() => CALENDAR);
/** Shorter words are too close to others: "may", "mon", "juny". */
const SHORTEST = 6;
/** "Agust 2013", "Aprli 2013": right before a year it can be nothing but a month. */
const SHORTEST_BEFORE_YEAR = 5;
/** "In Aprl 2013". */
const SHORTEST_WITHIN = 4;

/** With `dateAlone` the text is a date and nothing else, so that shorter words are put right without a year as well. */
export function spellCalendar(
  text: string,
  lexicon: Lexicon,
  dateAlone = false,
): { readonly text: string; readonly corrections: readonly Correction[] } {
  const corrections: Correction[] = [];
  let spelt = text;
  for (const { key, text: from, start, end } of tokenize(text)) {
    const dated = /^,? (?:19|20)\d\d\b/.test(text.slice(end));
    const within = dated && /(?:\b(?:in|of|since|until|early|mid|late)|\d) $/i.test(text.slice(0, start));
    const shortest = dateAlone || within ? SHORTEST_WITHIN : dated ? SHORTEST_BEFORE_YEAR : SHORTEST;
    if (key.length < shortest || !mayBeSlip(key) || CALENDAR.includes(key) || isKnown(key, lexicon)) continue;
    const [near] = speller.near(key, 1);
    if (!near || near.word[0] !== key[0]) continue;
    const to = near.word[0]?.toUpperCase() + near.word.slice(1);
    spelt = spelt.replace(from, () => to);
    corrections.push({ from, to });
  }
  return { text: spelt, corrections };
}

/** Begins like one, and is about as long. */
const mayBeSlip = (key: string): boolean =>
  CALENDAR.some((word) => word[0] === key[0] && Math.abs(word.length - key.length) < 2);

function isKnown(key: string, { names, relations, words }: Lexicon): boolean {
  return [names, relations, words].some((phrases) => phrases.entries.has(key));
}
