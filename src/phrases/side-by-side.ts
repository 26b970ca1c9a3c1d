/** What is said of two: all that passed between them, and how they compare. */
import type { Locale } from "./locale.js";
import { number } from "./number.js";
import { counting, fixed, type Phrase } from "./phrase.js";

/** "16 events" */
export const EVENT_COUNT: Phrase<[count: number]> = {
  en: (count) => `${number(count, "en")} ${counting("en", count, { one: "event", other: "events" })}`,
  pl: (count) =>
    `${number(count, "pl")} ${counting("pl", count, { one: "wydarzenie", few: "wydarzenia", many: "wydarzeń", other: "wydarzenia" })}`,
  uk: (count) =>
    `${number(count, "uk")} ${counting("uk", count, { one: "подія", few: "події", many: "подій", other: "події" })}`,
  fr: (count) => `${number(count, "fr")} ${counting("fr", count, { one: "événement", other: "événements" })}`,
  de: (count) => `${number(count, "de")} ${counting("de", count, { one: "Ereignis", other: "Ereignisse" })}`,
  es: (count) => `${number(count, "es")} ${counting("es", count, { one: "suceso", other: "sucesos" })}`,
};

const tally =
  (locale: Locale, colon = ":") =>
  (one: string, _many: string, count: number): string =>
    `${one}${colon} ${number(count, locale)}`;

/** "12 calls": how many events of a kind; only English has a word for many of each kind. */
export const KIND_COUNT: Phrase<[one: string, many: string, count: number]> = {
  en: (one, many, count) => `${number(count, "en")} ${count === 1 ? one : many}`,
  pl: tally("pl"),
  uk: tally("uk"),
  fr: tally("fr", "\u202f:"),
  de: tally("de"),
  es: tally("es"),
};

/** Behind the kinds, names or places that are told, how many there are besides. */
export const AND_MORE: Phrase<[count: number]> = {
  en: (count) => `and ${number(count, "en")} more`,
  pl: (count) => `i jeszcze ${number(count, "pl")}`,
  uk: (count) => `і ще ${number(count, "uk")}`,
  fr: (count) => `et ${number(count, "fr")} ${counting("fr", count, { one: "autre", other: "autres" })}`,
  de: (count) => `und ${number(count, "de")} weitere`,
  es: (count) => `y ${number(count, "es")} más`,
};

export const ONLY_PLANNED: Phrase<[count: number]> = {
  en: (count) => `${number(count, "en")} of them only planned`,
  pl: (count) => `w tym tylko planowane: ${number(count, "pl")}`,
  uk: (count) => `з них лише заплановано: ${number(count, "uk")}`,
  fr: (count) => `dont seulement prévus\u202f: ${number(count, "fr")}`,
  de: (count) => `davon nur geplant: ${number(count, "de")}`,
  es: (count) => `de ellos solo previstos: ${number(count, "es")}`,
};

export const FIRST: Phrase<[date: string]> = {
  en: (date) => `First: ${date}`,
  pl: (date) => `Pierwsze: ${date}`,
  uk: (date) => `Перша: ${date}`,
  fr: (date) => `Premier\u202f: ${date}`,
  de: (date) => `Erstes: ${date}`,
  es: (date) => `Primero: ${date}`,
};

export const LAST: Phrase<[date: string]> = {
  en: (date) => `Last: ${date}`,
  pl: (date) => `Ostatnie: ${date}`,
  uk: (date) => `Остання: ${date}`,
  fr: (date) => `Dernier\u202f: ${date}`,
  de: (date) => `Letztes: ${date}`,
  es: (date) => `Último: ${date}`,
};

export const NOTHING_BETWEEN: Phrase<[one: string, other: string]> = {
  en: (one, other) => `The data has nothing that passed between ${one} and ${other}.`,
  pl: (one, other) => `W danych nie ma nic między: ${one} i ${other}.`,
  uk: (one, other) => `У даних немає нічого між: ${one} і ${other}.`,
  fr: (one, other) => `Les données n’ont rien entre ${one} et ${other}.`,
  de: (one, other) => `Die Daten haben nichts zwischen ${one} und ${other}.`,
  es: (one, other) => `Los datos no tienen nada entre ${one} y ${other}.`,
};

export const MOSTLY_WITH: Phrase<[names: string]> = {
  en: (names) => `Most often with ${names}`,
  pl: (names) => `Najczęściej z: ${names}`,
  uk: (names) => `Найчастіше з: ${names}`,
  fr: (names) => `Le plus souvent avec ${names}`,
  de: (names) => `Am häufigsten mit ${names}`,
  es: (names) => `Sobre todo con ${names}`,
};

/** Of a place. */
export const MOSTLY_THERE: Phrase<[names: string]> = {
  en: (names) => `Most often there: ${names}`,
  pl: (names) => `Najczęściej tam: ${names}`,
  uk: (names) => `Найчастіше там: ${names}`,
  fr: (names) => `Le plus souvent sur place\u202f: ${names}`,
  de: (names) => `Am häufigsten dort: ${names}`,
  es: (names) => `Con más frecuencia allí: ${names}`,
};

export const MOSTLY_IN: Phrase<[places: string]> = {
  en: (places) => `Most often in ${places}`,
  pl: (places) => `Najczęstsze miejsca: ${places}`,
  uk: (places) => `Найчастіші місця: ${places}`,
  fr: (places) => `Lieux les plus fréquents\u202f: ${places}`,
  de: (places) => `Häufigste Orte: ${places}`,
  es: (places) => `Lugares más frecuentes: ${places}`,
};

export const BOTH_WITH: Phrase<[names: string]> = {
  en: (names) => `Both dealt with ${names}`,
  pl: (names) => `Wspólni rozmówcy i partnerzy: ${names}`,
  uk: (names) => `Спільні партнери: ${names}`,
  fr: (names) => `Interlocuteurs communs\u202f: ${names}`,
  de: (names) => `Gemeinsame Gegenüber: ${names}`,
  es: (names) => `Interlocutores en común: ${names}`,
};

/** Of places. */
export const IN_BOTH: Phrase<[names: string]> = {
  en: (names) => `In both: ${names}`,
  pl: (names) => `W obu miejscach: ${names}`,
  uk: (names) => `В обох місцях: ${names}`,
  fr: (names) => `Aux deux endroits\u202f: ${names}`,
  de: (names) => `An beiden Orten: ${names}`,
  es: (names) => `En ambos lugares: ${names}`,
};

export const BOTH_IN: Phrase<[places: string]> = {
  en: (places) => `Both were in ${places}`,
  pl: (places) => `Wspólne miejsca: ${places}`,
  uk: (places) => `Спільні місця: ${places}`,
  fr: (places) => `Lieux communs\u202f: ${places}`,
  de: (places) => `Gemeinsame Orte: ${places}`,
  es: (places) => `Lugares en común: ${places}`,
};

/** With how many events, and from when to when; the events follow. */
export const TOGETHER: Phrase<[count: number, period: string]> = {
  en: (count, period) => `Together in ${EVENT_COUNT.en(count)}, ${period}:`,
  pl: (count, period) => `Razem: ${EVENT_COUNT.pl(count)}, ${period}:`,
  uk: (count, period) => `Разом: ${EVENT_COUNT.uk(count)}, ${period}:`,
  fr: (count, period) => `Ensemble\u202f: ${EVENT_COUNT.fr(count)}, ${period}\u202f:`,
  de: (count, period) => `Gemeinsam: ${EVENT_COUNT.de(count)}, ${period}:`,
  es: (count, period) => `Juntos: ${EVENT_COUNT.es(count)}, ${period}:`,
};

export const NEVER_TOGETHER = fixed({
  en: "No event has both.",
  pl: "Nie ma wydarzenia z udziałem obu stron.",
  uk: "Немає події за участю обох.",
  fr: "Aucun événement ne les réunit.",
  de: "Kein Ereignis verbindet beide.",
  es: "Ningún suceso los reúne.",
});
