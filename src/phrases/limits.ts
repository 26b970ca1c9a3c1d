/** What is said where answers rest on a part of the data alone. */
import type { Locale } from "./locale.js";
import { fixed, type Phrase } from "./phrase.js";

/** "1 Feb 2022", "1–28 Feb 2022", as a reader of the language writes them; from days in ISO, both included. */
export function daysIn(locale: Locale, first: string, last = first): string {
  const format = new Intl.DateTimeFormat(TAGS[locale], DAY);
  const text = format.formatRange(dateOf(first), dateOf(last));
  // Ukrainian puts "year", shortened, behind it: with a full stop that would be two at the end of a sentence.
  return text.replace(/\sр\.$/u, "");
}

const dateOf = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

const DAY: Intl.DateTimeFormatOptions = { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" };
const TAGS: Readonly<Record<Locale, string>> = {
  en: "en-GB",
  pl: "pl",
  uk: "uk",
  fr: "fr",
  de: "de",
  es: "es",
};

/** Behind how a question was read: "calls of Joe Biden · here only: Poland". */
export const ONLY: Phrase<[what: string]> = {
  en: (what) => `here only: ${what}`,
  pl: (what) => `tutaj tylko: ${what}`,
  uk: (what) => `тут лише: ${what}`,
  fr: (what) => `ici seulement\u202f: ${what}`,
  de: (what) => `hier nur: ${what}`,
  es: (what) => `aquí solo: ${what}`,
};

/** Under an answer that found nothing. */
export const NO_OTHER_EVENTS: Phrase<[what: string]> = {
  en: (what) => `Here I look only at a part of the data: ${what}.`,
  pl: (what) => `Tutaj przeglądam tylko część danych: ${what}.`,
  uk: (what) => `Тут я дивлюся лише на частину даних: ${what}.`,
  fr: (what) => `Ici, je ne consulte qu’une partie des données\u202f: ${what}.`,
  de: (what) => `Hier sehe ich nur einen Teil der Daten an: ${what}.`,
  es: (what) => `Aquí solo consulto una parte de los datos: ${what}.`,
};

export const SINCE_DAY: Phrase<[day: string]> = {
  en: (day) => `from ${day} on`,
  pl: (day) => `od ${day}`,
  uk: (day) => `від ${day}`,
  fr: (day) => `à partir du ${day}`,
  de: (day) => `ab ${day}`,
  es: (day) => `desde el ${day}`,
};

export const UNTIL_DAY: Phrase<[day: string]> = {
  en: (day) => `until ${day}`,
  pl: (day) => `do ${day}`,
  uk: (day) => `до ${day}`,
  fr: (day) => `jusqu’au ${day}`,
  de: (day) => `bis ${day}`,
  es: (day) => `hasta el ${day}`,
};

/** Where nothing is left out. */
export const ALL_EVENTS = fixed({
  en: "all events",
  pl: "wszystkie wydarzenia",
  uk: "усі події",
  fr: "tous les événements",
  de: "alle Ereignisse",
  es: "todos los eventos",
});
