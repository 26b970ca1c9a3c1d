/**
 * Text as a row of tokens, each with its place in the text and a folded key: ASCII, lower case, no punctuation.
 * Questions and names are cut by the same rule, so that "Błaszczak" and "blaszczak", "U.S." and "US" have one key.
 */
import anyAscii from "any-ascii";
import { matchesOf } from "./matches.js";

export interface Token {
  /** Offsets into the text, half-open. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly key: string;
}

/**
 * Initialisms with dots (U.S.), what follows an apostrophe (the possessive 's), numbers with commas (1,700), words.
 * Capitals are spelt out: with the flag `i`, all letters of all scripts would have to be compared.
 */
const TOKEN =
  /(?:(?<![\p{L}\p{N}])\p{L}\.){2,}|['’](?:[sdmtSDMT]|[rRvV][eE]|[lL]{2})(?![\p{L}\p{N}])|\d{1,3}(?:,\d{3})+(?!\d)|[\p{L}\p{M}\p{N}]+/gu;

export function tokenize(text: string): readonly Token[] {
  // The letter apostrophe counts as one: both have one place.
  const tokens: Token[] = [];
  for (const { 0: word, index } of matchesOf(TOKEN, text.replaceAll("ʼ", "'"))) {
    const key = fold(word);
    if (key !== "") tokens.push({ start: index, end: index + word.length, text: word, key });
  }
  return tokens;
}

/** The tokens' keys in a row: the form under which names and words are looked up. */
export function keyOf(text: string): string {
  if (PLAIN_ROW.test(text)) return text.toLowerCase().replaceAll("-", " ");
  return tokenize(text)
    .map((token) => token.key)
    .join(" ");
}

/** Letters and figures of ASCII, as nearly all words are, need no transliteration. */
const PLAIN = /^[a-z0-9]+$/i;
/** Such words with single spaces or hyphens between them are their own key but for these and the case; thousands are looked up as a dataset is loaded. */
const PLAIN_ROW = /^[a-z0-9]+(?:[ -][a-z0-9]+)*$/i;

function fold(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  const key = anyAscii(word.normalize("NFKC"))
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
  return /^['’]/.test(word) ? `'${key}` : key;
}
