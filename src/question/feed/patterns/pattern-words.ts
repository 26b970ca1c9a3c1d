/**
 * Told from a pattern's source: words of which a text must have one for the pattern to be found in it. Much is left open
 * (classes, lookarounds, what may be left out), so a text that has the words need not match; one that has not never does.
 */
import type { Choice } from "./vocabulary.js";

/** One of each must be in the text, in lower case; none where nothing is sure. */
export type Needed = readonly Choice[];

/** What a part of a pattern stands for: all that it may be, letter by letter; or, of the rest, what it cannot do without. */
type Part = { readonly words: readonly string[] } | { readonly needs: Needed };

const NOTHING: Part = { words: [""] };
const ANYTHING: Part = { needs: [] };
const NEVER: Part = { words: [] };
/** More words than these are not written out with what stands beside them. */
const MOST_WORDS = 48;
const MOST_LETTERS = 4;

export function wordsNeeded(source: string): Needed {
  const reader = { source, at: 0 };
  return needsOf(alternatives(reader)).map(shortest);
}

interface Reader {
  readonly source: string;
  at: number;
}

function alternatives(reader: Reader): Part {
  const branches = [sequence(reader)];
  while (reader.source[reader.at] === "|") {
    reader.at++;
    branches.push(sequence(reader));
  }
  const [only] = branches;
  if (only && branches.length === 1) return only;
  const words = branches.flatMap((branch) => ("words" in branch ? branch.words : []));
  if (words.length <= MOST_WORDS && branches.every((branch) => "words" in branch)) return { words };
  const best = branches.map((branch) => [...needsOf(branch)].sort(surer)[0]);
  return best.includes(undefined) ? ANYTHING : { needs: [best.flatMap((each) => each ?? [])] };
}

function sequence(reader: Reader): Part {
  const needs: (readonly string[])[] = [];
  let words: readonly string[] = [""];
  let whole = true;
  const close = (next: readonly string[]): void => {
    needs.push(...needsOf({ words }));
    words = next;
    whole = false;
  };
  while (reader.at < reader.source.length && !"|)".includes(reader.source[reader.at] ?? "|")) {
    const part = quantified(atom(reader), reader);
    if (!("words" in part)) {
      close([""]);
      needs.push(...part.needs);
    } else if (words.length * part.words.length > MOST_WORDS) close(part.words);
    else words = words.flatMap((word) => part.words.map((more) => word + more));
  }
  if (whole) return { words };
  close([""]);
  return { needs };
}

/** Letters in a row, but for one that a sign behind it makes more or fewer. */
const PLAIN = /[\w ,’'-]+(?![?*+{])/y;

function atom(reader: Reader): Part {
  PLAIN.lastIndex = reader.at;
  const plain = PLAIN.exec(reader.source)?.[0];
  if (plain !== undefined) {
    reader.at += plain.length;
    return { words: [plain.toLowerCase()] };
  }
  const letter = reader.source[reader.at++] ?? "";
  if (letter === "(") return group(reader);
  if (letter === "[") return classOf(reader);
  if (letter === ".") return ANYTHING;
  if (letter === "^" || letter === "$") return NOTHING;
  if (letter !== "\\") return { words: [letter.toLowerCase()] };
  const escaped = reader.source[reader.at++] ?? "";
  if (/[bB]/.test(escaped)) return NOTHING;
  if (!/[\p{L}\d]/u.test(escaped)) return { words: [escaped] };
  const behind = /^(?:\{[^}]*\}|<[^>]*>)/.exec(/[pPk]/.test(escaped) ? reader.source.slice(reader.at) : "");
  reader.at += behind?.[0].length ?? 0;
  return ANYTHING;
}

/** Behind its bracket: what has no match. */
const NEVER_SOURCE = "?!)";
const GROUP = /\?(?:(<?[=!])|:|<\w+>)/y;

/** What only stands around is not read: it takes no letters. */
function group(reader: Reader): Part {
  if (reader.source.startsWith(NEVER_SOURCE, reader.at)) {
    reader.at += NEVER_SOURCE.length;
    return NEVER;
  }
  GROUP.lastIndex = reader.at;
  const opening = GROUP.exec(reader.source);
  reader.at += opening?.[0].length ?? 0;
  const part = alternatives(reader);
  reader.at++;
  return opening?.[1] === undefined ? part : NOTHING;
}

/** A few letters are written out; ranges, classes and what is left out are not. */
function classOf(reader: Reader): Part {
  const start = reader.at;
  while (reader.source[reader.at] !== "]") reader.at += reader.source[reader.at] === "\\" ? 2 : 1;
  const letters = reader.source.slice(start, reader.at++);
  return letters.length > MOST_LETTERS || /^\^|\\|.-./.test(letters)
    ? ANYTHING
    : { words: [...letters.toLowerCase()] };
}

const QUANTIFIER = /([?*+]|\{(\d+)(?:,\d*)?\})\??/y;

function quantified(part: Part, reader: Reader): Part {
  QUANTIFIER.lastIndex = reader.at;
  const found = QUANTIFIER.exec(reader.source);
  if (!found) return part;
  reader.at += found[0].length;
  const [, sign, least] = found;
  if (sign === "?") return "words" in part ? { words: [...part.words, ""] } : ANYTHING;
  return sign === "*" || least === "0" ? ANYTHING : { needs: needsOf(part) };
}

/** Shorter words are in nearly every text. */
const SHORTEST = 3;

const needsOf = (part: Part): Needed =>
  "needs" in part ? part.needs : part.words.every((word) => word.length >= SHORTEST) ? [part.words] : [];

/** The longer its shortest word, and the fewer they are, the rarer a text has one. */
export const surer = (one: readonly string[], other: readonly string[]): number =>
  Math.min(...other.map((word) => word.length)) - Math.min(...one.map((word) => word.length)) ||
  one.length - other.length;

/** Where "ask" is, "asked" need not be looked for. */
function shortest(words: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (const word of [...words].sort((a, b) => a.length - b.length))
    if (!kept.some((each) => word.includes(each))) kept.push(word);
  return kept;
}
