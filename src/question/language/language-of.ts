/** In which language other than English a text asks. Pure; asked only of what could not be read. */
import { SCRIPTS } from "./scripts.js";
import { ENGLISH, LATIN, LIGHT } from "./words.js";

/** Nobody asks in fewer words, and two or three may be a name. */
const FEWEST_WORDS = 2;
/** Longer ones tell no more. */
const MOST_READ = 400;

/** ISO 639-1; undefined for English, for a name, and for what cannot be told. */
export function languageOf(text: string): string | undefined {
  const read = text.slice(0, MOST_READ);
  return inOtherScript(read) ?? inLatin(read);
}

function inOtherScript(text: string): string | undefined {
  const letters = count(text, /\p{L}/gu);
  // A name may be given in its own script in a question that is English.
  const fitting = SCRIPTS.filter((row) => count(text, row.letters) > letters / 2);
  if (fitting.some(({ language }) => CYRILLIC.includes(language))) return inCyrillic(text);
  return fitting.find(({ asks }) => asks.test(text))?.language;
}

const CYRILLIC: readonly string[] = ["uk", "ru"];

/** Letters that only one of them has, or else the words. */
function inCyrillic(text: string): string | undefined {
  if ((text.match(/\p{L}+/gu)?.length ?? 0) < FEWEST_WORDS) return undefined;
  const found = SCRIPTS.filter(({ language, asks }) => CYRILLIC.includes(language) && asks.test(text));
  const told = /[іїєґ]/iu.test(text) ? "uk" : /[ыэъё]/iu.test(text) ? "ru" : undefined;
  return found.length === 0 ? undefined : (told ?? found.at(-1)?.language);
}

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

const WORDS: ReadonlyMap<string, readonly string[]> = byWord(
  LATIN.map(({ language, asks, words }) => [language, `${asks} ${words}`]),
);
const ASKS: ReadonlyMap<string, readonly string[]> = byWord(
  LATIN.map(({ language, asks }) => [language, asks]),
);
const LIGHT_WORDS: ReadonlyMap<string, readonly string[]> = byWord(Object.entries(LIGHT));

/** Enough for a question that begins with one word of a language and has no other that shows it. */
const ENOUGH_WORDS = 3;

/** Two words of one language, one of which is no part of a name, and more of them than of English; or one that asks first. */
function inLatin(text: string): string | undefined {
  const words = [...new Set(wordsOf(text))];
  if (words.length < FEWEST_WORDS) return undefined;
  const english = words.filter((word) => ENGLISH.has(word)).length;
  const asksFirst = (language: string): boolean =>
    english === 0 && words.length >= ENOUGH_WORDS && ASKS.get(words[0] ?? "")?.includes(language) === true;
  const scores = LATIN.map(({ language }) => {
    const sure = words.filter((word) => WORDS.get(word)?.includes(language)).length;
    const light = words.filter((word) => LIGHT_WORDS.get(word)?.includes(language)).length;
    return { language, sure, all: sure + light };
  }).filter(({ language, sure, all }) => (sure > 0 && all > 1 && all > english) || asksFirst(language));
  const [best] = scores.sort((a, b) => b.all - a.all || b.sure - a.sure);
  return best?.language;
}

/** Without diacritics, and cut at apostrophes and hyphens, "l’armée"; a single letter may be an initial. */
function wordsOf(text: string): readonly string[] {
  const folded = text.toLowerCase().replaceAll("ł", "l").replaceAll("ı", "i").normalize("NFD");
  return folded.replaceAll(/\p{M}/gu, "").match(/\p{L}{2,}/gu) ?? [];
}

function byWord(
  rows: readonly (readonly [language: string, words: string])[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [language, words] of rows) {
    for (const word of words.split(" ")) found.set(word, [...(found.get(word) ?? []), language]);
  }
  return found;
}
