/** One claim beside one event: in what they agree and differ, what is not settled, and what was not checked. */
import { counting, fixed, type Phrase } from "./phrase.js";

const listing = (words: Parameters<typeof fixed>[0]): Phrase<[items: string]> => ({
  en: (items) => `${words.en}: ${items}`,
  pl: (items) => `${words.pl}: ${items}`,
  uk: (items) => `${words.uk}: ${items}`,
  fr: (items) => `${words.fr}\u202F: ${items}`,
  de: (items) => `${words.de}: ${items}`,
  es: (items) => `${words.es}: ${items}`,
});

/** "Differs (date): the message says …"; without brackets where there is nothing to name. */
const detailed = (
  words: Parameters<typeof fixed>[0],
): Phrase<[compared: string | undefined, detail: string]> => {
  const about = (label: string, compared: string | undefined): string =>
    compared === undefined ? label : `${label} (${compared})`;
  return {
    en: (compared, detail) => `${about(words.en, compared)}: ${detail}`,
    pl: (compared, detail) => `${about(words.pl, compared)}: ${detail}`,
    uk: (compared, detail) => `${about(words.uk, compared)}: ${detail}`,
    fr: (compared, detail) => `${about(words.fr, compared)}\u202F: ${detail}`,
    de: (compared, detail) => `${about(words.de, compared)}: ${detail}`,
    es: (compared, detail) => `${about(words.es, compared)}: ${detail}`,
  };
};

export const AGREES_IN = listing({
  en: "Agrees",
  pl: "Zgadza się",
  uk: "Збігається",
  fr: "Concorde",
  de: "Stimmt überein",
  es: "Coincide",
});
/** In brackets what is compared: `COMPARED`. */
export const DIFFERS_IN = detailed({
  en: "Differs",
  pl: "Różni się",
  uk: "Відрізняється",
  fr: "Diffère",
  de: "Weicht ab",
  es: "Difiere",
});
export const NOT_SETTLED_IN = detailed({
  en: "Not settled by the data",
  pl: "Dane tego nie rozstrzygają",
  uk: "У даних не визначено",
  fr: "Non tranché par les données",
  de: "In den Daten offen",
  es: "Los datos no lo aclaran",
});
/** Words of the message, in quotation marks. */
export const NOT_CHECKED = listing({
  en: "Not checked",
  pl: "Nie sprawdzono",
  uk: "Не перевірено",
  fr: "Non vérifié",
  de: "Nicht geprüft",
  es: "Sin comprobar",
});
export const UNKNOWN_TO_DATA = listing({
  en: "Unknown to the data",
  pl: "Nieznane w danych",
  uk: "Невідоме в даних",
  fr: "Inconnu dans les données",
  de: "In den Daten unbekannt",
  es: "Desconocido en los datos",
});

/** What is compared. */
export const COMPARED = {
  date: fixed({ en: "date", pl: "data", uk: "дата", fr: "jour", de: "Datum", es: "fecha" }),
  participant: fixed({
    en: "who took part",
    pl: "uczestnicy",
    uk: "учасники",
    fr: "participants",
    de: "Beteiligte",
    es: "participantes",
  }),
  place: fixed({ en: "place", pl: "miejsce", uk: "місце", fr: "lieu", de: "Ort", es: "lugar" }),
  kind: fixed({ en: "kind", pl: "rodzaj", uk: "вид", fr: "nature", de: "Art", es: "tipo" }),
  quantity: fixed({
    en: "number",
    pl: "liczba",
    uk: "кількість",
    fr: "nombre",
    de: "Anzahl",
    es: "cantidad",
  }),
  times: fixed({
    en: "how often",
    pl: "ile razy",
    uk: "скільки разів",
    fr: "nombre de fois",
    de: "wie oft",
    es: "cuántas veces",
  }),
  first: fixed({
    en: "the first time",
    pl: "pierwszy raz",
    uk: "перший раз",
    fr: "la première fois",
    de: "das erste Mal",
    es: "la primera vez",
  }),
  last: fixed({
    en: "the last time",
    pl: "ostatni raz",
    uk: "останній раз",
    fr: "la dernière fois",
    de: "das letzte Mal",
    es: "la última vez",
  }),
};
/** How often something happened. */
export const TIMES: Phrase<[times: number]> = {
  en: (times) => counting("en", times, { one: "once", other: `${times} times` }),
  pl: (times) => counting("pl", times, { one: "raz", few: `${times} razy`, other: `${times} razy` }),
  uk: (times) =>
    counting("uk", times, { one: `${times} раз`, few: `${times} рази`, other: `${times} разів` }),
  fr: (times) => `${times} fois`,
  de: (times) => `${times}-mal`,
  es: (times) => counting("es", times, { one: "una vez", other: `${times} veces` }),
};
/** Said to be the first or the last, and the data has one before or after it. */
export const OTHER_SUCH = {
  first: {
    en: (day) => `the data has one before it, ${day}`,
    pl: (day) => `w danych jest wcześniejsze: ${day}`,
    uk: (day) => `у даних є раніше: ${day}`,
    fr: (day) => `les données en ont un plus ancien, ${day}`,
    de: (day) => `in den Daten gibt es ein früheres, ${day}`,
    es: (day) => `los datos tienen uno anterior, ${day}`,
  },
  last: {
    en: (day) => `the data has one after it, ${day}`,
    pl: (day) => `w danych jest późniejsze: ${day}`,
    uk: (day) => `у даних є пізніше: ${day}`,
    fr: (day) => `les données en ont un plus récent, ${day}`,
    de: (day) => `in den Daten gibt es ein späteres, ${day}`,
    es: (day) => `los datos tienen uno posterior, ${day}`,
  },
} satisfies Record<string, Phrase<[day: string]>>;
/** What lies before or after all that the data has, nobody knows. */
export const ONLY_SO_FAR = {
  first: {
    en: (day) => `it is only the first that the data has, ${day}`,
    pl: (day) => `to tylko pierwsze w danych: ${day}`,
    uk: (day) => `це лише перше в даних: ${day}`,
    fr: (day) => `c’est seulement le premier dans les données, ${day}`,
    de: (day) => `es ist nur das erste in den Daten, ${day}`,
    es: (day) => `es solo el primero de los datos, ${day}`,
  },
  last: {
    en: (day) => `it is only the last that the data has, ${day}`,
    pl: (day) => `to tylko ostatnie w danych: ${day}`,
    uk: (day) => `це лише останнє в даних: ${day}`,
    fr: (day) => `c’est seulement le dernier dans les données, ${day}`,
    de: (day) => `es ist nur das letzte in den Daten, ${day}`,
    es: (day) => `es solo el último de los datos, ${day}`,
  },
} satisfies Record<string, Phrase<[day: string]>>;
export const SAID_AND_RECORDED: Phrase<[said: string, recorded: string]> = {
  en: (said, recorded) => `the message says ${said}, the data ${recorded}`,
  pl: (said, recorded) => `w wiadomości ${said}, w danych ${recorded}`,
  uk: (said, recorded) => `у повідомленні ${said}, у даних ${recorded}`,
  fr: (said, recorded) => `le message dit ${said}, les données ${recorded}`,
  de: (said, recorded) => `in der Nachricht ${said}, in den Daten ${recorded}`,
  es: (said, recorded) => `el mensaje dice ${said}, los datos ${recorded}`,
};
/** Where what is recorded is wider than what is said, so that both may be right. */
export const RECORDED_ONLY: Phrase<[recorded: string]> = {
  en: (recorded) => `the data says only ${recorded}`,
  pl: (recorded) => `w danych jest tylko ${recorded}`,
  uk: (recorded) => `у даних є лише ${recorded}`,
  fr: (recorded) => `les données disent seulement ${recorded}`,
  de: (recorded) => `in den Daten steht nur ${recorded}`,
  es: (recorded) => `los datos dicen solo ${recorded}`,
};
export const NOT_RECORDED = fixed({
  en: "not recorded",
  pl: "brak w danych",
  uk: "немає в даних",
  fr: "non renseigné",
  de: "nicht verzeichnet",
  es: "no consta",
});

/** Told as having happened, and recorded otherwise. */
export const TOLD_AS_HAPPENED = {
  planned: fixed({
    en: "the message says that it happened, the data only that it was planned",
    pl: "według wiadomości to się stało, w danych jest tylko plan",
    uk: "за повідомленням це сталося, у даних це лише план",
    fr: "selon le message cela a eu lieu, les données n’en connaissent que le projet",
    de: "laut Nachricht ist es geschehen, laut Daten war es nur geplant",
    es: "según el mensaje ocurrió, según los datos solo estaba previsto",
  }),
  cancelled: fixed({
    en: "the message says that it happened, the data that it was cancelled",
    pl: "według wiadomości to się stało, według danych odwołano",
    uk: "за повідомленням це сталося, за даними це скасували",
    fr: "selon le message cela a eu lieu, selon les données c’était annulé",
    de: "laut Nachricht ist es geschehen, laut Daten wurde es abgesagt",
    es: "según el mensaje ocurrió, según los datos se canceló",
  }),
  denied: fixed({
    en: "the message says that it happened, in the data it is denied",
    pl: "według wiadomości to się stało, w danych jest temu zaprzeczenie",
    uk: "за повідомленням це сталося, у даних це заперечують",
    fr: "selon le message cela a eu lieu, les données le démentent",
    de: "laut Nachricht ist es geschehen, in den Daten wird es bestritten",
    es: "según el mensaje ocurrió, en los datos consta desmentido",
  }),
};
export const TOLD_AS_NOT = fixed({
  en: "the message says that it did not happen, the data has it",
  pl: "według wiadomości do tego nie doszło, w danych jest takie wydarzenie",
  uk: "за повідомленням цього не було, у даних така подія є",
  fr: "selon le message cela n’a pas eu lieu, l’événement figure dans les données",
  de: "laut Nachricht ist es nicht geschehen, in den Daten steht es",
  es: "según el mensaje no ocurrió, en los datos consta",
});
export const TOLD_AS_OFF = fixed({
  en: "the message says that it was called off or put off, the data that it happened",
  pl: "według wiadomości odwołano to lub przełożono, według danych do tego doszło",
  uk: "за повідомленням це скасували або відклали, за даними це сталося",
  fr: "selon le message cela a été annulé ou reporté, selon les données cela a eu lieu",
  de: "laut Nachricht wurde es abgesagt oder verschoben, laut Daten ist es geschehen",
  es: "según el mensaje se canceló o se aplazó, según los datos ocurrió",
});
export const CALLED_OFF = fixed({
  en: "called off",
  pl: "odwołano",
  uk: "скасовано",
  fr: "annulé",
  de: "abgesagt",
  es: "cancelado",
});
export const PLANNED = fixed({
  en: "planned",
  pl: "w planach",
  uk: "у планах",
  fr: "prévu",
  de: "geplant",
  es: "previsto",
});
export const OTHER_WAY_ROUND = fixed({
  en: "in the data it is the other way round who did it and to whom",
  pl: "w danych jest odwrotnie: kto i wobec kogo",
  uk: "у даних навпаки: хто і щодо кого",
  fr: "dans les données, les rôles sont inversés",
  de: "in den Daten sind die Rollen vertauscht",
  es: "en los datos los papeles están invertidos",
});

/** In what form people were in contact. */
export const BY_MODE = {
  phone: fixed({
    en: "by phone",
    pl: "telefonicznie",
    uk: "телефоном",
    fr: "par téléphone",
    de: "telefonisch",
    es: "por teléfono",
  }),
  "in-person": fixed({
    en: "in person",
    pl: "osobiście",
    uk: "особисто",
    fr: "en personne",
    de: "persönlich",
    es: "en persona",
  }),
  video: fixed({
    en: "by video",
    pl: "przez wideo",
    uk: "відеозв’язком",
    fr: "par vidéo",
    de: "per Video",
    es: "por vídeo",
  }),
  written: fixed({
    en: "in writing",
    pl: "pisemnie",
    uk: "письмово",
    fr: "par écrit",
    de: "schriftlich",
    es: "por escrito",
  }),
};
