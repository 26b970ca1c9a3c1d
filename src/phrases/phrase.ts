/**
 * What Dateline says, in every language that it speaks: a phrase that lacks one does not compile. A file of this room
 * has the phrases of one part of the program, each an exported constant.
 */
import { LOCALES, type Locale } from "./locale.js";

export type Phrase<Args extends readonly unknown[] = []> = Readonly<
  Record<Locale, (...args: Args) => string>
>;

/** What is to be said, before it is known to whom: a phrase with what it tells of. */
export type Saying = (locale: Locale) => string;

/** A phrase that says the same of everything. */
export const fixed = (words: Readonly<Record<Locale, string>>): Phrase =>
  eachLocale((locale) => () => words[locale]);

/** A phrase with what it tells of. */
export const saying =
  <Args extends readonly unknown[]>(phrase: Phrase<Args>, ...args: Args): Saying =>
  (locale) =>
    phrase[locale](...args);

/** The words of a count by the language's own rules; `other` is whatever has no word of its own. Without the number. */
export function counting(
  locale: Locale,
  count: number,
  words: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string },
): string {
  return words[RULES[locale].select(count)] ?? words.other;
}

/** Made for each language by one rule. */
export function eachLocale<T>(of: (locale: Locale) => T): Readonly<Record<Locale, T>> {
  const [en, pl, uk, fr, de, es] = LOCALES;
  return { en: of(en), pl: of(pl), uk: of(uk), fr: of(fr), de: of(de), es: of(es) };
}

const RULES = eachLocale((locale) => new Intl.PluralRules(locale));
