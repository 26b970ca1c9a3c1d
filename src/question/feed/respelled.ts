/** Slips in everyday words are mended before a question is put into plain words, which knows them by their letters. */
import { distance } from "../../text/distance.js";
import { tokenize } from "../../text/tokens.js";
import { correct, type Spelt } from "../spans/correct.js";
import { COMMON_WORDS } from "../words/common-words.js";

const SHORTEST = 5;

/** Only small words that belong to nothing, and only to words that are not names alone: a name is mended where it stands. */
export function respelled(written: string, lexicon: Spelt): string {
  // "Co-operaton" is one word with a slip in it.
  const text = written.replace(/\bco-(?=o\p{Ll}{6})/gu, "co");
  return tokenize(text)
    .toReversed()
    .reduce((said, token) => {
      const word = said.slice(token.start, token.end);
      if (!/^\p{Ll}+$/u.test(word) || word.length < SHORTEST || isKnown(token.key, lexicon)) return said;
      const { key } = correct(token, lexicon, () => 1, false) ?? token;
      return key === token.key || !lexicon.otherWords.has(key) || !isSlip(token.key, key, lexicon)
        ? said
        : said.slice(0, token.start) + key + said.slice(token.end);
    }, text);
}

const isKnown = (key: string, { otherWords, nameWords }: Spelt): boolean =>
  otherWords.has(key) || nameWords.has(key);

/** Two slips need a word as long as that. */
const LONG = 10;
const ENDING = /(?:e?s|e?d|ing|ly|e?r)$/;

/** "Reversed" is no slip of "released", nor "captives" of "captive": what is a word of its own stays, for the tables know more words than the ontology. */
function isSlip(written: string, meant: string, lexicon: Spelt): boolean {
  const limit = written.length < LONG ? 1 : 2;
  if (distance(written, meant, limit) > limit) return false;
  const stem = written.replace(ENDING, "");
  const isForm = [stem, `${stem}e`].some(
    (each) => each !== written && (COMMON_WORDS.has(each) || isKnown(each, lexicon)),
  );
  const sameBut = (letters: number): boolean =>
    written.length === meant.length && written.slice(0, -letters) === meant.slice(0, -letters);
  const swapped = written.slice(-2) === [...meant.slice(-2)].reverse().join("");
  return !(isForm && meant.startsWith(stem)) && (swapped || !sameBut(limit === 1 ? 1 : 3));
}
