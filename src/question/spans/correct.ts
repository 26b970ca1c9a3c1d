/**
 * Spelling: a token that belongs to nothing is read as the nearest known word. Names may be a slip or two away; the
 * small words of the language only where they are long enough, or have two letters swapped, since short words are
 * too close to one another ("Rome" is not "some").
 */
import type { Token } from "../../text/tokens.js";
import { COMMON_WORDS } from "../words/common-words.js";
import type { Lexicon } from "../words/lexicon.js";

/** What is needed of the lexicon. */
export interface Spelt extends Pick<Lexicon, "nameWords" | "otherWords" | "topicWords"> {
  readonly titles: Pick<Lexicon["titles"], "words">;
}

export interface Correction {
  readonly from: string;
  readonly to: string;
}

/** Token with the nearest word's key; undefined where nothing is near. `seat` says how well a word sits in its place. */
export function correct(
  token: Token,
  lexicon: Spelt,
  seat: (candidate: Token) => number,
  capital: boolean,
): Token | undefined {
  const { key } = token;
  if (/\d/.test(key) || COMMON_WORDS.has(key) || lexicon.titles.words.has(key) || isTopicWord(key, lexicon))
    return undefined;
  const names = lexicon.nameWords
    .near(key)
    .filter(({ word }) => isSlip(key, word, key.length > 4, LONG_NAME) || isByEar(key, word));
  // In the middle of a sentence a capital makes a name, which is no slip of an everyday word.
  const others = lexicon.otherWords
    .near(key)
    .filter(
      ({ word }) =>
        !capital && isSlip(key, word, key.length > 4 && word.length > 3, Number.POSITIVE_INFINITY),
    );
  const candidates = [...names, ...others]
    .map(({ word, distance }) => ({ candidate: { ...token, key: word }, distance }))
    .map((each) => ({ ...each, seat: seat(each.candidate) }))
    .filter((each) => each.seat > 0)
    .sort((a, b) => a.distance - b.distance || b.seat - a.seat);
  return candidates[0]?.candidate;
}

/** Topics are read later, word by word. */
function isTopicWord(key: string, { otherWords, topicWords }: Spelt): boolean {
  return topicWords().has(key) && otherWords.has(key);
}

/** From this length on, a name is so much itself that one wrong letter cannot make it another. */
const LONG_NAME = 7;

/**
 * Whether the one may be a slip of the other: two letters swapped; or, in words that are long enough, a letter too many,
 * too few, or a neighbour of the right one, but never the first. "Portland" is not Poland, nor "northern" southern.
 */
function isSlip(key: string, word: string, long: boolean, distinctive: number): boolean {
  if (isSwap(key, word) || isMissingLetter(key, word)) return true;
  return (
    long &&
    key[0] === word[0] &&
    Math.abs(key.length - word.length) < 2 &&
    (key.length >= distinctive || !isOtherWord(key, word))
  );
}

/** "Camala", "Yvan", "Zergei": a name that begins with another letter of the same sound is otherwise spelt right. */
function isByEar(key: string, word: string): boolean {
  const pair = `${key[0]}${word[0]}`;
  return key.length > 4 && key.slice(1) === word.slice(1) && SOUND_ALIKE.has(pair);
}

const SOUND_ALIKE = new Set([
  "ck",
  "kc",
  "cs",
  "sc",
  "iy",
  "yi",
  "sz",
  "zs",
  "jy",
  "yj",
  "vw",
  "wv",
  "gj",
  "jg",
]);

/** The same letters with two neighbours swapped. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** "Bidn" for Biden: four letters are enough where one more makes a name that begins alike. */
function isMissingLetter(key: string, word: string): boolean {
  return key.length === 4 && word.length === 5 && key[0] === word[0];
}

const VOWELS = /^[aeiouy]$/;
const ROWS_OF_KEYS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

/** "tickle" is no slip of "tackle": one letter stands for another, that is neither beside it on the keyboard nor, late in the word, a vowel as well. */
function isOtherWord(key: string, word: string): boolean {
  if (key.length !== word.length || isSwap(key, word)) return false;
  const at = [...key].findIndex((letter, index) => letter !== word[index]);
  const [one, other] = [key[at] ?? "", word[at] ?? ""];
  const alike = areNeighbours(one, other) || (at > 2 && VOWELS.test(one) && VOWELS.test(other));
  return key.slice(at + 1) === word.slice(at + 1) && !alike;
}

function areNeighbours(a: string, b: string): boolean {
  const place = (letter: string): readonly [number, number] => {
    const row = ROWS_OF_KEYS.findIndex((keys) => keys.includes(letter));
    return [row, ROWS_OF_KEYS[row]?.indexOf(letter) ?? 0];
  };
  const [[rowA, columnA], [rowB, columnB]] = [place(a), place(b)];
  return Math.abs(rowA - rowB) <= 1 && Math.abs(columnA - columnB) <= 1;
}
