/** What is said where answers rest on a part of the data alone. */
import { fixed, type Phrase } from "./phrase.js";

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

/** Where nothing is left out. */
export const ALL_EVENTS = fixed({
  en: "all events",
  pl: "wszystkie wydarzenia",
  uk: "усі події",
  fr: "tous les événements",
  de: "alle Ereignisse",
  es: "todos los sucesos",
});
