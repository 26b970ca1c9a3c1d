/** Slips in everyday words are mended before a question is put into plain words, which knows them by their letters. */
import { tokenize } from "../../text/tokens.js";
import { correct } from "../spans/correct.js";
import type { Lexicon } from "../words/lexicon.js";

const SHORTEST = 5;

/** Only small words that belong to nothing, and only to words that are not names alone: a name is mended where it stands. */
export function respelled(written: string, lexicon: Lexicon): string {
  // "Co-operaton" is one word with a slip in it.
  const text = written.replace(/\bco-(?=o\p{Ll}{6})/gu, "co");
  return tokenize(text)
    .toReversed()
    .reduce((said, token) => {
      const word = said.slice(token.start, token.end);
      if (!/^\p{Ll}+$/u.test(word) || word.length < SHORTEST || isKnown(token.key, lexicon)) return said;
      const { key } = correct(token, lexicon, () => 1, false) ?? token;
      return key === token.key || !lexicon.otherWords.has(key)
        ? said
        : said.slice(0, token.start) + key + said.slice(token.end);
    }, text);
}

const isKnown = (key: string, { otherWords, nameWords }: Lexicon): boolean =>
  otherWords.has(key) || nameWords.has(key);
