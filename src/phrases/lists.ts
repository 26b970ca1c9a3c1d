/** Several things in one sentence: "A, B and C", "A or B", each language in its own way; English as Dateline has always put it. */
import { eachLocale, fixed, type Phrase } from "./phrase.js";

type Things = readonly string[];

/** Between things that may have commas themselves, as dates have in most languages. */
export const APART = fixed({ en: ", ", pl: "; ", uk: "; ", fr: "\u202f; ", de: "; ", es: "; " });

/** Between remarks in a row. */
export const BESIDES = fixed({ en: "; ", pl: "; ", uk: "; ", fr: "\u202f; ", de: "; ", es: "; " });

/** What is said of something, behind it: a remark, a number, what a label stands for. */
export const COLON: Phrase<[what: string, said: string]> = {
  en: (what, said) => `${what}: ${said}`,
  pl: (what, said) => `${what}: ${said}`,
  uk: (what, said) => `${what}: ${said}`,
  fr: (what, said) => `${what}\u202f: ${said}`,
  de: (what, said) => `${what}: ${said}`,
  es: (what, said) => `${what}: ${said}`,
};

/** "A and B and C". */
export const ALL_OF: Phrase<[Things]> = {
  ...listing("conjunction"),
  en: (things) => things.join(" and "),
};

/** "A or B or C". */
export const ANY_OF: Phrase<[Things]> = {
  ...listing("disjunction"),
  en: (things) => things.join(" or "),
};

/** "A, B and C". */
export const SERIES: Phrase<[Things]> = {
  ...listing("conjunction"),
  en: (things) =>
    things.length < 2 ? things.join() : `${things.slice(0, -1).join(", ")} and ${things.slice(-1)}`,
};

function listing(type: "conjunction" | "disjunction"): Phrase<[Things]> {
  return eachLocale((locale) => {
    let format: Intl.ListFormat | undefined;
    return (things) => {
      format ??= new Intl.ListFormat(locale, { type });
      return format.format(things);
    };
  });
}
