/** What is to be kept in mind of an event. */
import { counting, fixed, type Phrase } from "./phrase.js";

export const STATUS = {
  planned: fixed({
    en: "planned",
    pl: "planowane",
    uk: "заплановано",
    fr: "prévu",
    de: "geplant",
    es: "previsto",
  }),
  occurred: fixed({
    en: "occurred",
    pl: "miało miejsce",
    uk: "відбулося",
    fr: "a eu lieu",
    de: "hat stattgefunden",
    es: "ocurrido",
  }),
  cancelled: fixed({
    en: "cancelled",
    pl: "odwołane",
    uk: "скасовано",
    fr: "annulé",
    de: "abgesagt",
    es: "cancelado",
  }),
  denied: fixed({
    en: "denied",
    pl: "zaprzeczono temu",
    uk: "спростовано",
    fr: "démenti",
    de: "dementiert",
    es: "desmentido",
  }),
} satisfies Record<string, Phrase>;

export const INFERRED = fixed({
  en: "inferred",
  pl: "wywnioskowane",
  uk: "за висновком",
  fr: "déduit",
  de: "erschlossen",
  es: "deducido",
});

export const DATE_INFERRED = fixed({
  en: "date inferred",
  pl: "data wywnioskowana",
  uk: "дату визначено опосередковано",
  fr: "date déduite",
  de: "Datum erschlossen",
  es: "fecha deducida",
});

/** In what form people were in contact. */
export const MODE = {
  "in-person": fixed({
    en: "in-person",
    pl: "osobiście",
    uk: "особисто",
    fr: "en personne",
    de: "persönlich",
    es: "en persona",
  }),
  phone: fixed({
    en: "phone",
    pl: "telefonicznie",
    uk: "телефоном",
    fr: "par téléphone",
    de: "telefonisch",
    es: "por teléfono",
  }),
  video: fixed({
    en: "video",
    pl: "przez wideo",
    uk: "по відеозв’язку",
    fr: "par visioconférence",
    de: "per Video",
    es: "por vídeo",
  }),
  written: fixed({
    en: "written",
    pl: "pisemnie",
    uk: "письмово",
    fr: "par écrit",
    de: "schriftlich",
    es: "por escrito",
  }),
  unknown: fixed({
    en: "unknown",
    pl: "forma nieznana",
    uk: "форма невідома",
    fr: "forme inconnue",
    de: "Form unbekannt",
    es: "forma desconocida",
  }),
} satisfies Record<string, Phrase>;

export const CERTAINTY = {
  likely: fixed({
    en: "likely",
    pl: "prawdopodobnie",
    uk: "ймовірно",
    fr: "probable",
    de: "wahrscheinlich",
    es: "probable",
  }),
  uncertain: fixed({
    en: "uncertain",
    pl: "niepewne",
    uk: "непевно",
    fr: "incertain",
    de: "unsicher",
    es: "incierto",
  }),
};

export const INDEPENDENT_SOURCES: Phrase<[count: number]> = {
  en: (count) => `${count} independent sources`,
  pl: (count) =>
    `${count} ${counting("pl", count, { one: "niezależne źródło", few: "niezależne źródła", other: "niezależnych źródeł" })}`,
  uk: (count) =>
    `${count} ${counting("uk", count, { one: "незалежне джерело", few: "незалежні джерела", other: "незалежних джерел" })}`,
  fr: (count) =>
    `${count} ${counting("fr", count, { one: "source indépendante", other: "sources indépendantes" })}`,
  de: (count) =>
    `${count} ${counting("de", count, { one: "unabhängige Quelle", other: "unabhängige Quellen" })}`,
  es: (count) =>
    `${count} ${counting("es", count, { one: "fuente independiente", other: "fuentes independientes" })}`,
};

/** What a record says of an event. */
export const FIELD = {
  type: fixed({
    en: "type",
    pl: "rodzaj wydarzenia",
    uk: "вид події",
    fr: "type",
    de: "Art",
    es: "tipo",
  }),
  status: fixed({
    en: "status",
    pl: "status",
    uk: "статус",
    fr: "statut",
    de: "Status",
    es: "estado",
  }),
  date: fixed({ en: "date", pl: "data", uk: "дата", fr: "date", de: "Datum", es: "fecha" }),
  participants: fixed({
    en: "participants",
    pl: "uczestnicy",
    uk: "учасники",
    fr: "participants",
    de: "Beteiligte",
    es: "participantes",
  }),
  place: fixed({ en: "place", pl: "miejsce", uk: "місце", fr: "lieu", de: "Ort", es: "lugar" }),
  origin: fixed({
    en: "origin",
    pl: "miejsce wyjazdu",
    uk: "звідки",
    fr: "provenance",
    de: "Herkunft",
    es: "procedencia",
  }),
  quantity: fixed({
    en: "quantity",
    pl: "liczba",
    uk: "кількість",
    fr: "nombre",
    de: "Anzahl",
    es: "cantidad",
  }),
  topics: fixed({ en: "topics", pl: "tematy", uk: "теми", fr: "sujets", de: "Themen", es: "temas" }),
  mode: fixed({
    en: "mode",
    pl: "forma kontaktu",
    uk: "форма контакту",
    fr: "forme",
    de: "Form",
    es: "forma",
  }),
} satisfies Record<string, Phrase>;

/** What a source says otherwise; `says` is in the words of the data. */
export const SOURCES_DIFFER: Phrase<[field: keyof typeof FIELD, title: string, says: string]> = {
  en: (field, title, says) => `sources differ on the ${field}: “${title}” ${says}`,
  pl: (field, title, says) => `źródła się różnią (${FIELD[field].pl()}): „${title}” ${says}`,
  uk: (field, title, says) => `джерела розходяться (${FIELD[field].uk()}): «${title}» ${says}`,
  fr: (field, title, says) =>
    `les sources divergent (${FIELD[field].fr()})\u202f: «\u202f${title}\u202f» ${says}`,
  de: (field, title, says) => `die Quellen weichen voneinander ab (${FIELD[field].de()}): „${title}“ ${says}`,
  es: (field, title, says) => `las fuentes difieren (${FIELD[field].es()}): «${title}» ${says}`,
};
