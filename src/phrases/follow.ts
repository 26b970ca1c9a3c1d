/** What is said of a question that continues the one before it. */
import type { Phrase } from "./phrase.js";

/** With the conditions that the question did not say again, in words: "calls of Joe Biden, Feb 2022". */
export const CARRIED_OVER: Phrase<[conditions: string]> = {
  en: (conditions) => `Carried over from the question before: ${conditions}.`,
  pl: (conditions) => `Przejęto z poprzedniego pytania: ${conditions}.`,
  uk: (conditions) => `Перенесено з попереднього запитання: ${conditions}.`,
  fr: (conditions) => `Repris de la question précédente\u202f: ${conditions}.`,
  de: (conditions) => `Aus der vorigen Frage übernommen: ${conditions}.`,
  es: (conditions) => `Se mantiene de la pregunta anterior: ${conditions}.`,
};
