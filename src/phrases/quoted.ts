import type { Phrase } from "./phrase.js";

/** Someone's own words, in the quotation marks of the language. */
export const QUOTED: Phrase<[words: string]> = {
  en: (words) => `“${words}”`,
  pl: (words) => `„${words}”`,
  uk: (words) => `«${words}»`,
  fr: (words) => `«\u202f${words}\u202f»`,
  de: (words) => `„${words}“`,
  es: (words) => `«${words}»`,
};
