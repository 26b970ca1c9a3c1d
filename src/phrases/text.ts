/** The words around an answer in plain text; those that Discord has too are in reply.ts. */
import { counting, type Phrase } from "./phrase.js";

export const NOTE: Phrase<[note: string]> = {
  en: (note) => `Note: ${note}`,
  pl: (note) => `Uwaga: ${note}`,
  uk: (note) => `Примітка: ${note}`,
  fr: (note) => `Remarque\u202f: ${note}`,
  de: (note) => `Hinweis: ${note}`,
  es: (note) => `Nota: ${note}`,
};

/** Where not all events are shown. */
export const AND_MORE_EVENTS: Phrase<[count: number, written: string]> = {
  en: (count, written) => `… and ${written} more ${count === 1 ? "event" : "events"}.`,
  pl: (count, written) =>
    `… i jeszcze ${written} ${counting("pl", count, { one: "wydarzenie", few: "wydarzenia", other: "wydarzeń" })}.`,
  uk: (count, written) =>
    `… і ще ${written} ${counting("uk", count, { one: "подія", few: "події", other: "подій" })}.`,
  fr: (count, written) =>
    `… et ${written} ${counting("fr", count, { one: "autre événement", other: "autres événements" })}.`,
  de: (count, written) =>
    `… und ${written} ${counting("de", count, { one: "weiteres Ereignis", other: "weitere Ereignisse" })}.`,
  es: (count, written) => `… y ${written} ${counting("es", count, { one: "suceso", other: "sucesos" })} más.`,
};

/** A title of what follows it. */
export const TITLED: Phrase<[title: string]> = {
  en: (title) => `${title}:`,
  pl: (title) => `${title}:`,
  uk: (title) => `${title}:`,
  fr: (title) => `${title}\u202f:`,
  de: (title) => `${title}:`,
  es: (title) => (title.endsWith("?") ? title : `${title}:`),
};

/** On whose word a source has something. */
export const ON_WHOSE_WORD: Phrase<[who: string]> = {
  en: (who) => `${who}, in `,
  pl: (who) => `${who}, w: `,
  uk: (who) => `${who}, у: `,
  fr: (who) => `${who}, dans `,
  de: (who) => `${who}, in `,
  es: (who) => `${who}, en `,
};
