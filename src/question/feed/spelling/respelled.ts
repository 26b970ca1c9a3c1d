/** Slips in everyday words are mended before a question is put into plain words, which knows them by their letters. */
import { distance } from "../../../text/distance.js";
import { createSpeller } from "../../../text/spelling.js";
import { type Token, tokenize } from "../../../text/tokens.js";
import { correct, type Spelt } from "../../spans/correct.js";
import { COMMON_WORDS } from "../../words/common-words.js";
import { type Rewrite, rewritten, row } from "../patterns/rewrite.js";
import { NEWSPAPER_WORDS } from "./newspaper-vocabulary.js";

const SHORTEST = 5;
/** Two slips need a word as long as that. */
const LONG = 10;
const ENDING = /(?:e?s|e?d|ing|ly|e?r)$/;

/** Words that say nothing alone but are part of how an act is put: "slapped", "engagement". */
const everyday = createSpeller(() => [...COMMON_WORDS, ...NEWSPAPER_WORDS]);

/** Only words in small letters that belong to nothing; one of a name is left to those who know the names. */
export function respelled(written: string, lexicon: Spelt): string {
  // "Co-operaton" is one word with a slip in it.
  const text = withShortWords(written.replace(/\bco-(?=o\p{Ll}{6})/gu, "co"));
  return tokenize(text)
    .toReversed()
    .reduce((said, token) => {
      const word = said.slice(token.start, token.end);
      if (!/^\p{Ll}+$/u.test(word) || word.length < SHORTEST || isKnown(token.key, lexicon)) return said;
      const key = mended(token, lexicon);
      return key === undefined ? said : said.slice(0, token.start) + key + said.slice(token.end);
    }, text);
}

/** Short words of asking that chatters write in a form of their own, or in too much of a hurry. */
const SHORT: readonly Rewrite[] = [
  row("whats the capital", "\\b([Ww])h?at(?:['’]s|s)(?= the\\b)", "$1hat is", "g"),
  row("wat country", "\\b([Ww])at(?= (?:is|was|did|were|country|day|date|month|year)\\b)", "$1hat", "g"),
  row("what yaer", "\\byaers?\\b|\\byera\\b", "year", "g"),
  row("which moth did", "\\bmoth(?= did| was| of \\d)", "month", "g"),
  row("which dya did", "\\bdya(?= did| was)", "day", "g"),
  row("nxt", "\\bnxt\\b", "next", "g"),
  row("siad", "\\bsiad\\b", "said", "g"),
  row("woud", "\\bwoud\\b", "would", "g"),
  row("taht", "\\btaht\\b|\\bthta\\b", "that", "g"),
  row("wich", "\\b([Ww])i(?:ch|hch)\\b|\\b([Ww])hcih\\b", "$1$2hich", "g"),
  row("ade to Freedonia", "\\bade(?= (?:to|from|for)\\b|[?.]|$)", "aid", "g"),
];

const withShortWords = (text: string): string => rewritten(text, SHORT);

function mended(token: Token, lexicon: Spelt): string | undefined {
  const likeness = (candidate: Token): number => (skeleton(candidate.key) === skeleton(token.key) ? 2 : 1);
  const turned = withTwoTurned(token.key, lexicon);
  if (turned !== undefined) return turned;
  const { key } = correct(token, lexicon, likeness, false) ?? token;
  if (key !== token.key)
    return lexicon.otherWords.has(key) && isSlip(token.key, key, lexicon) ? key : undefined;
  const [near, next] = everyday.near(token.key, 1);
  const inflected = /(?:s|ed|d|ing|er|ly)$/.test(token.key) || near?.word.startsWith(token.key);
  return near && !inflected && near.distance !== next?.distance && near.word[0] === token.key[0]
    ? near.word
    : undefined;
}

/** "Humanitarain": two neighbours changed places, and no other way of it makes a word. */
function withTwoTurned(word: string, lexicon: Spelt): string | undefined {
  if (word.length < LONG) return undefined;
  const turned = [...word.slice(1)].map(
    (_, at) => word.slice(0, at) + (word[at + 1] ?? "") + (word[at] ?? "") + word.slice(at + 2),
  );
  const known = [...new Set(turned)].filter((each) => lexicon.otherWords.has(each) || everyday.has(each));
  return known.length === 1 ? known[0] : undefined;
}

/** A slip seldom changes which consonants a word has, doubled or not: "mediatd" is "mediated", not "mediate". */
const skeleton = (word: string): string => word.replace(/[aeiouy]/g, "").replace(/(.)\1+/g, "$1");

const isKnown = (key: string, { otherWords, nameWords }: Spelt): boolean =>
  [key, key.replace(/e?s$/, "")].some(
    (word) => otherWords.has(word) || nameWords.has(word) || everyday.has(word),
  );

/** "Reversed" is no slip of "released", nor "closer" of "close": what is a word of its own stays, for the tables know more words than the ontology. */
function isSlip(written: string, meant: string, lexicon: Spelt): boolean {
  const limit = written.length < LONG ? 1 : 2;
  if (distance(written, meant, limit) > limit) return false;
  const stem = written.replace(ENDING, "");
  // No form of a verb ends in a "d" behind a consonant: "threatend".
  const isForm =
    !/[^aeiouy]d$/.test(written) &&
    [stem, `${stem}e`].some((each) => each !== written && isKnown(each, lexicon));
  const sameBut = (letters: number): boolean =>
    written.length === meant.length && written.slice(0, -letters) === meant.slice(0, -letters);
  const swapped = written.slice(-2) === [...meant.slice(-2)].reverse().join("");
  return !(isForm && meant.startsWith(stem)) && (swapped || !sameBut(limit === 1 ? 1 : 3));
}
