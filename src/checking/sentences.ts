/** The sentences of a message, as many as are read: the work that a message makes is bounded whatever it says. */
import { clean, sentencesOf } from "../question/spans/clean.js";

export interface Sentences {
  readonly sentences: readonly string[];
  /** There was more than is read. */
  readonly cut: boolean;
}

/** In a question a short word with a full stop may be a title or month; four small letters are neither. */
const PROSE_END = /(?<=\p{Ll}{4}\.)\s+(?=\p{Lu})/u;

/** "WASHINGTON (AP) — ", where a report was written. */
const BYLINE = /^\s*\p{Lu}{3}[\p{Lu} ,.]*(?:\(\p{L}+\))?\s*[–—-]+\s+/gmu;

/** What someone is quoted with is no claim of whoever quotes it. */
const SPEECH = /[“„"«][^”“"»\n]{12,}[”“"»]/gu;

/** In UTF-16 units: what can be filled in behind a slash command, and more than a member with Nitro may write. */
export const LONGEST_MESSAGE = 6_000;
const MOST_SENTENCES = 150;
/** A longer one is read in pieces: reading takes longer than its length alone would have it. */
const LONGEST_SENTENCE = 400;

export function sentencesIn(message: string): Sentences {
  const sentences = withDates(message.slice(0, LONGEST_MESSAGE))
    .replace(BYLINE, "")
    .replace(/https?:\/\/\S+/giu, " ")
    .replace(SPEECH, " ")
    // "Feb 8: Macron meets Putin", in a list of days: no time of day.
    .replace(/(\d):(?=\s)/gu, "$1,")
    .split(/[\n\r]+/u)
    .flatMap((line) => sentencesOf(clean(line)))
    .flatMap((sentence) => sentence.split(PROSE_END))
    .flatMap(pieces)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
  return {
    sentences: sentences.slice(0, MOST_SENTENCES),
    cut: message.length > LONGEST_MESSAGE || sentences.length > MOST_SENTENCES,
  };
}

/** Discord's own way to write a time, <t:1643760000:D>, as a day. */
const withDates = (message: string): string =>
  message.replace(/<t:(-?\d{1,11})(?::\w)?>/gu, (_, seconds: string) => {
    const date = new Date(Number(seconds) * 1000);
    return Number.isNaN(date.valueOf()) ? " " : date.toISOString().slice(0, 10);
  });

/** At a space, where there is one. */
function pieces(sentence: string): readonly string[] {
  const found: string[] = [];
  for (let rest = sentence; rest !== ""; ) {
    const space = rest.length > LONGEST_SENTENCE ? rest.lastIndexOf(" ", LONGEST_SENTENCE) : -1;
    const end = rest.length <= LONGEST_SENTENCE ? rest.length : space > 0 ? space : LONGEST_SENTENCE;
    found.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return found;
}
