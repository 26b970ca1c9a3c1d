/** Slips in everyday words are mended before a question is put into plain words, which knows them by their letters. */

import { createSpeller } from "../../text/spelling.js";
import { type Token, tokenize } from "../../text/tokens.js";
import { correct } from "../spans/correct.js";
import { COMMON_WORDS } from "../words/common-words.js";
import type { Lexicon } from "../words/lexicon.js";
import { NEWSPAPER_WORDS } from "./newspaper-vocabulary.js";

const SHORTEST = 5;

/** Words that say nothing alone but are part of how an act is put: "slapped", "engagement". */
const everyday = createSpeller(() => [...COMMON_WORDS, ...NEWSPAPER_WORDS]);

/** Only words in small letters that belong to nothing; one of a name is left to those who know the names. */
export function respelled(written: string, lexicon: Lexicon): string {
  // "Co-operaton" is one word with a slip in it.
  const text = written.replace(/\bco-(?=o\p{Ll}{6})/gu, "co");
  return tokenize(text)
    .toReversed()
    .reduce((said, token) => {
      const word = said.slice(token.start, token.end);
      if (!/^\p{Ll}+$/u.test(word) || word.length < SHORTEST || isKnown(token.key, lexicon)) return said;
      const key = mended(token, lexicon);
      return key === undefined ? said : said.slice(0, token.start) + key + said.slice(token.end);
    }, text);
}

function mended(token: Token, lexicon: Lexicon): string | undefined {
  const likeness = (candidate: Token): number => (skeleton(candidate.key) === skeleton(token.key) ? 2 : 1);
  const { key } = correct(token, lexicon, likeness, false) ?? token;
  if (key !== token.key) return lexicon.otherWords.has(key) ? key : undefined;
  const [near, next] = everyday.near(token.key, 1);
  const inflected = /(?:s|ed|d|ing|er|ly)$/.test(token.key) || near?.word.startsWith(token.key);
  return near && !inflected && near.distance !== next?.distance && near.word[0] === token.key[0]
    ? near.word
    : undefined;
}

/** A slip seldom changes which consonants a word has, doubled or not: "mediatd" is "mediated", not "mediate". */
const skeleton = (word: string): string => word.replace(/[aeiouy]/g, "").replace(/(.)\1+/g, "$1");

const isKnown = (key: string, { otherWords, nameWords }: Lexicon): boolean =>
  [key, key.replace(/e?s$/, "")].some(
    (word) => otherWords.has(word) || nameWords.has(word) || everyday.has(word),
  );
