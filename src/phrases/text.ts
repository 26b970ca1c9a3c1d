/** The words around an answer in plain text. */
import { counting, fixed, type Phrase } from "./phrase.js";

export const READ_AS: Phrase<[reading: string]> = {
  en: (reading) => `Read as: ${reading}`,
  pl: (reading) => `Odczytano jako: ${reading}`,
  uk: (reading) => `Прочитано як: ${reading}`,
  fr: (reading) => `Compris comme\u202f: ${reading}`,
  de: (reading) => `Gelesen als: ${reading}`,
  es: (reading) => `Leído como: ${reading}`,
};

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

export const ASK_NARROWER = fixed({
  en: "Ask more narrowly, by name, place or date, to see them.",
  pl: "Aby je zobaczyć, proszę zawęzić pytanie: do osoby, miejsca lub daty.",
  uk: "Щоб їх побачити, звузьте запитання: за іменем, місцем або датою.",
  fr: "Pour les voir, précisez la question par un nom, un lieu ou une date.",
  de: "Um sie zu sehen, fragen Sie enger, nach Name, Ort oder Datum.",
  es: "Para verlos, acote la pregunta por nombre, lugar o fecha.",
});

export const DID_YOU_MEAN = fixed({
  en: "Did you mean",
  pl: "Czy chodziło o",
  uk: "Можливо, малося на увазі",
  fr: "Vouliez-vous dire",
  de: "Meinten Sie",
  es: "¿Quiso decir",
});

export const YOU_CAN_ASK = fixed({
  en: "You can ask",
  pl: "Można zapytać",
  uk: "Можна запитати",
  fr: "Vous pouvez demander",
  de: "Sie können fragen",
  es: "Puede preguntar",
});

/** A title of what follows it. */
export const TITLED: Phrase<[title: string]> = {
  en: (title) => `${title}:`,
  pl: (title) => `${title}:`,
  uk: (title) => `${title}:`,
  fr: (title) => `${title}\u202f:`,
  de: (title) => `${title}:`,
  es: (title) => `${title}:`,
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
