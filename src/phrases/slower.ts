/** What is said to whoever asks faster than the limits allow. */
import { counting, type Phrase } from "./phrase.js";

/** With the seconds until the next question. */
export const YOU_SLOWER: Phrase<[seconds: number]> = {
  en: (n) =>
    `That was a lot at once. Please ask again in ${n} ${counting("en", n, { one: "second", other: "seconds" })}.`,
  pl: (n) =>
    `To sporo pytań naraz. Proszę zapytać ponownie za ${n} ${counting("pl", n, { one: "sekundę", few: "sekundy", other: "sekund" })}.`,
  uk: (n) =>
    `Це забагато запитань водночас. Будь ласка, запитайте знову за ${n} ${counting("uk", n, { one: "секунду", few: "секунди", other: "секунд" })}.`,
  fr: (n) =>
    `Cela fait beaucoup de questions à la fois. Merci de réessayer dans ${n} ${counting("fr", n, { one: "seconde", other: "secondes" })}.`,
  de: (n) =>
    `Das waren viele Fragen auf einmal. Bitte fragen Sie in ${n} ${counting("de", n, { one: "Sekunde", other: "Sekunden" })} noch einmal.`,
  es: (n) =>
    `Son muchas preguntas a la vez. Vuelva a preguntar dentro de ${n} ${counting("es", n, { one: "segundo", other: "segundos" })}, por favor.`,
};

/** As above, where it is not one person who asked much. */
export const CHANNEL_SLOWER: Phrase<[seconds: number]> = {
  en: (n) =>
    `Many questions are being asked in this channel. Please ask again in ${n} ${counting("en", n, { one: "second", other: "seconds" })}.`,
  pl: (n) =>
    `Na tym kanale pada teraz wiele pytań. Proszę zapytać ponownie za ${n} ${counting("pl", n, { one: "sekundę", few: "sekundy", other: "sekund" })}.`,
  uk: (n) =>
    `У цьому каналі зараз багато запитань. Будь ласка, запитайте знову за ${n} ${counting("uk", n, { one: "секунду", few: "секунди", other: "секунд" })}.`,
  fr: (n) =>
    `Beaucoup de questions sont posées dans ce salon. Merci de réessayer dans ${n} ${counting("fr", n, { one: "seconde", other: "secondes" })}.`,
  de: (n) =>
    `In diesem Kanal werden gerade viele Fragen gestellt. Bitte fragen Sie in ${n} ${counting("de", n, { one: "Sekunde", other: "Sekunden" })} noch einmal.`,
  es: (n) =>
    `En este canal se están haciendo muchas preguntas. Vuelva a preguntar dentro de ${n} ${counting("es", n, { one: "segundo", other: "segundos" })}, por favor.`,
};
