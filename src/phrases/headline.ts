/** The answer itself: what was found, and what was not. */
import { counting, fixed, type Phrase } from "./phrase.js";

export const NO_EVENT = fixed({
  en: "No such event in the data.",
  pl: "W danych nie ma takiego wydarzenia.",
  uk: "У даних немає такої події.",
  fr: "Aucun événement de ce genre dans les données.",
  de: "Kein solches Ereignis in den Daten.",
  es: "No hay ningún suceso así en los datos.",
});

/** Follows a sentence: then come events. */
export const NEAREST = fixed({
  en: " The nearest that it has:",
  pl: " Najbliższe, co w nich jest:",
  uk: " Найближче, що в них є:",
  fr: " Ce qui s’en approche le plus\u202f:",
  de: " Am nächsten kommt dem:",
  es: " Lo más parecido que hay:",
});

export const NOBODY = fixed({
  en: "The data names nobody who fits.",
  pl: "Dane nie wymieniają nikogo, kto by pasował.",
  uk: "Дані не називають нікого, хто б підходив.",
  fr: "Les données ne nomment personne qui corresponde.",
  de: "Die Daten nennen niemanden, auf den das zutrifft.",
  es: "Los datos no nombran a nadie que corresponda.",
});

export const NO_PLACE = fixed({
  en: "The data names no such place.",
  pl: "Dane nie wymieniają takiego miejsca.",
  uk: "Дані не називають такого місця.",
  fr: "Les données ne nomment aucun lieu de ce genre.",
  de: "Die Daten nennen keinen solchen Ort.",
  es: "Los datos no nombran ningún lugar así.",
});

export const NOT_WHERE = fixed({
  en: "The data does not say where.",
  pl: "Dane nie podają, gdzie to było.",
  uk: "Дані не кажуть, де це було.",
  fr: "Les données ne disent pas où.",
  de: "Die Daten sagen nicht, wo.",
  es: "Los datos no dicen dónde.",
});

export const NOT_WHAT_ABOUT = fixed({
  en: "The data does not say what about.",
  pl: "Dane nie podają, czego to dotyczyło.",
  uk: "Дані не кажуть, про що йшлося.",
  fr: "Les données ne disent pas à quel sujet.",
  de: "Die Daten sagen nicht, worum es ging.",
  es: "Los datos no dicen sobre qué.",
});

export const NO_NUMBER = fixed({
  en: "The data gives no number.",
  pl: "Dane nie podają liczby.",
  uk: "Дані не наводять числа.",
  fr: "Les données n’indiquent pas de nombre.",
  de: "Die Daten nennen keine Zahl.",
  es: "Los datos no dan ninguna cifra.",
});

export const NO = fixed({
  en: "No: the data has no such event.",
  pl: "Nie: w danych nie ma takiego wydarzenia.",
  uk: "Ні: у даних немає такої події.",
  fr: "Non\u202f: les données ne contiennent aucun événement de ce genre.",
  de: "Nein: In den Daten gibt es kein solches Ereignis.",
  es: "No: los datos no recogen ningún suceso así.",
});

export const NO_PLAN = fixed({
  en: "The data tells of no such plan.",
  pl: "Dane nie mówią o takim planie.",
  uk: "Дані не повідомляють про такий план.",
  fr: "Les données ne font état d’aucun projet de ce genre.",
  de: "Die Daten berichten von keinem solchen Plan.",
  es: "Los datos no hablan de ningún plan así.",
});

/** With the days on which it was. */
export const YES: Phrase<[when: string]> = {
  en: (when) => `Yes: ${when}.`,
  pl: (when) => `Tak: ${when}.`,
  uk: (when) => `Так: ${when}.`,
  fr: (when) => `Oui\u202f: ${when}.`,
  de: (when) => `Ja: ${when}.`,
  es: (when) => `Sí: ${when}.`,
};

/** Of several that were asked about at once: where it would be yes, and where not. */
export const NO_BUT_FOR_SOME: Phrase<[some: string, others: string]> = {
  en: (some, others) => `No: the data has it for ${some}, but not for ${others}.`,
  pl: (some, others) => `Nie: w danych jest to tylko tu: ${some}; brak: ${others}.`,
  uk: (some, others) => `Ні: у даних це є лише тут: ${some}; немає: ${others}.`,
  fr: (some, others) => `Non\u202f: les données l’ont pour ${some}, mais pas pour ${others}.`,
  de: (some, others) => `Nein: Die Daten haben es für ${some}, aber nicht für ${others}.`,
  es: (some, others) => `No: los datos lo tienen para ${some}, pero no para ${others}.`,
};

export const PLANNED: Phrase<[when: string]> = {
  en: (when) => `Planned: ${when}.`,
  pl: (when) => `Planowane: ${when}.`,
  uk: (when) => `Заплановано: ${when}.`,
  fr: (when) => `Prévu\u202f: ${when}.`,
  de: (when) => `Geplant: ${when}.`,
  es: (when) => `Previsto: ${when}.`,
};

/** With the fact that decides it, a sentence. */
export const YES_FACT: Phrase<[fact: string]> = {
  en: (fact) => `Yes: ${fact}`,
  pl: (fact) => `Tak: ${fact}`,
  uk: (fact) => `Так: ${fact}`,
  fr: (fact) => `Oui\u202f: ${fact}`,
  de: (fact) => `Ja: ${fact}`,
  es: (fact) => `Sí: ${fact}`,
};

export const NO_FACT: Phrase<[fact: string]> = {
  en: (fact) => `No: ${fact}`,
  pl: (fact) => `Nie: ${fact}`,
  uk: (fact) => `Ні: ${fact}`,
  fr: (fact) => `Non\u202f: ${fact}`,
  de: (fact) => `Nein: ${fact}`,
  es: (fact) => `No: ${fact}`,
};

export const LIES_IN: Phrase<[name: string, around: string]> = {
  en: (name, around) => `${name} lies in ${around}.`,
  pl: (name, around) => `${name} leży tutaj: ${around}.`,
  uk: (name, around) => `${name} розташовано тут: ${around}.`,
  fr: (name, around) => `${name} se trouve ici\u202f: ${around}.`,
  de: (name, around) => `${name} liegt in ${around}.`,
  es: (name, around) => `${name} está en ${around}.`,
};

export const IS_MEMBER: Phrase<[name: string, whole: string]> = {
  en: (name, whole) => `${name} is a member of ${whole}.`,
  pl: (name, whole) => `${name} należy do grona członków: ${whole}.`,
  uk: (name, whole) => `${name} входить до складу: ${whole}.`,
  fr: (name, whole) => `${name} fait partie des membres\u202f: ${whole}.`,
  de: (name, whole) => `${name} ist Mitglied: ${whole}.`,
  es: (name, whole) => `${name} es miembro de ${whole}.`,
};

export const IS_NO_MEMBER: Phrase<[name: string, whole: string]> = {
  en: (name, whole) => `${name} is no member of ${whole}.`,
  pl: (name, whole) => `${name} nie należy do grona członków: ${whole}.`,
  uk: (name, whole) => `${name} не входить до складу: ${whole}.`,
  fr: (name, whole) => `${name} ne fait pas partie des membres\u202f: ${whole}.`,
  de: (name, whole) => `${name} ist kein Mitglied: ${whole}.`,
  es: (name, whole) => `${name} no es miembro de ${whole}.`,
};

/** Behind the names of those who are asked for. */
export const NOT_OF_KIND: Phrase<[names: string]> = {
  en: (names) => `Not of that kind: ${names}`,
  pl: (names) => `Innego rodzaju: ${names}`,
  uk: (names) => `Іншого роду: ${names}`,
  fr: (names) => `D’un autre genre\u202f: ${names}`,
  de: (names) => `Nicht von dieser Art: ${names}`,
  es: (names) => `De otro tipo: ${names}`,
};

export const NEARER: Phrase<[names: string]> = {
  en: (names) => `Nearer, but not of that kind: ${names}`,
  pl: (names) => `Bliżej, ale innego rodzaju: ${names}`,
  uk: (names) => `Ближче, але іншого роду: ${names}`,
  fr: (names) => `Plus proche, mais d’un autre genre\u202f: ${names}`,
  de: (names) => `Näher, aber nicht von dieser Art: ${names}`,
  es: (names) => `Más cerca, pero de otro tipo: ${names}`,
};

/** Those who come next in a ranking. */
export const THEN: Phrase<[others: string]> = {
  en: (others) => `Then ${others}`,
  pl: (others) => `Dalej: ${others}`,
  uk: (others) => `Далі: ${others}`,
  fr: (others) => `Ensuite\u202f: ${others}`,
  de: (others) => `Danach: ${others}`,
  es: (others) => `Después: ${others}`,
};

/** The end of a list, whatever is listed. */
export const AND_MORE: Phrase<[count: string]> = {
  en: (count) => `… and ${count} more`,
  pl: (count) => `… i jeszcze ${count}`,
  uk: (count) => `… і ще ${count}`,
  fr: (count) => `… et ${count} de plus`,
  de: (count) => `… und ${count} weitere`,
  es: (count) => `… y ${count} más`,
};

/** Behind some dates. */
export const AND_MORE_DATES: Phrase<[count: number]> = {
  en: (count) => ` and ${count} more`,
  pl: (count) => ` i jeszcze ${count}`,
  uk: (count) => ` і ще ${count}`,
  fr: (count) => ` et ${count} de plus`,
  de: (count) => ` und ${count} weitere`,
  es: (count) => ` y ${count} más`,
};

/** Before a list of events. */
export const EVENTS: Phrase<[count: number, written: string]> = {
  en: (count, written) => (count === 1 ? "One event:" : `${written} events:`),
  pl: (count, written) =>
    count === 1
      ? "Jedno wydarzenie:"
      : `${written} ${counting("pl", count, { few: "wydarzenia", other: "wydarzeń" })}:`,
  uk: (count, written) =>
    count === 1
      ? "Одна подія:"
      : `${written} ${counting("uk", count, { one: "подія", few: "події", other: "подій" })}:`,
  fr: (count, written) => (count === 1 ? "Un événement\u202f:" : `${written} événements\u202f:`),
  de: (count, written) => (count === 1 ? "Ein Ereignis:" : `${written} Ereignisse:`),
  es: (count, written) => (count === 1 ? "Un suceso:" : `${written} sucesos:`),
};

/** Behind a count. */
export const ONLY_PLANNED = fixed({
  en: ", only planned",
  pl: ", tylko planowane",
  uk: ", лише заплановано",
  fr: ", seulement prévu",
  de: ", nur geplant",
  es: ", solo previsto",
});

export const SOME_ONLY_PLANNED: Phrase<[count: number]> = {
  en: (count) => `, ${count} of them only planned`,
  pl: (count) => `, z tego tylko planowane: ${count}`,
  uk: (count) => `, з них лише заплановано: ${count}`,
  fr: (count) => `, dont ${count} seulement ${counting("fr", count, { one: "prévu", other: "prévus" })}`,
  de: (count) => `, davon ${count} nur geplant`,
  es: (count) => `, de ellos ${count} solo ${counting("es", count, { one: "previsto", other: "previstos" })}`,
};

export const SOME_INDEPENDENT: Phrase<[count: number]> = {
  en: (count) => `, ${count} of them independent`,
  pl: (count) => `, z tego niezależne: ${count}`,
  uk: (count) => `, з них незалежні: ${count}`,
  fr: (count) => `, dont ${count} ${counting("fr", count, { one: "indépendante", other: "indépendantes" })}`,
  de: (count) => `, davon ${count} unabhängig`,
  es: (count) =>
    `, ${count} de ellas ${counting("es", count, { one: "independiente", other: "independientes" })}`,
};

/** Behind a number. */
export const RANGE: Phrase<[min: string, max: string]> = {
  en: (min, max) => ` (${min} to ${max})`,
  pl: (min, max) => ` (od ${min} do ${max})`,
  uk: (min, max) => ` (від ${min} до ${max})`,
  fr: (min, max) => ` (de ${min} à ${max})`,
  de: (min, max) => ` (${min} bis ${max})`,
  es: (min, max) => ` (de ${min} a ${max})`,
};

export const LARGEST_OF: Phrase<[figures: number]> = {
  en: (figures) => `, the largest of ${figures} figures, which may tell of the same`,
  pl: (figures) => `, największa z podanych liczb (${figures}), które mogą dotyczyć tego samego`,
  uk: (figures) => `, найбільше з наведених чисел (${figures}), які можуть стосуватися того самого`,
  fr: (figures) => `, le plus élevé de ${figures} chiffres, qui peuvent désigner la même chose`,
  de: (figures) => `, die größte von ${figures} Angaben, die dasselbe meinen können`,
  es: (figures) => `, la mayor de ${figures} cifras, que pueden referirse a lo mismo`,
};

/** Before a number. */
export const AT_LEAST = fixed({
  en: "At least ",
  pl: "Co najmniej ",
  uk: "Щонайменше ",
  fr: "Au moins ",
  de: "Mindestens ",
  es: "Al menos ",
});

export const AT_MOST = fixed({
  en: "At most ",
  pl: "Co najwyżej ",
  uk: "Щонайбільше ",
  fr: "Au plus ",
  de: "Höchstens ",
  es: "Como máximo ",
});

export const ABOUT = fixed({
  en: "About ",
  pl: "Około ",
  uk: "Близько ",
  fr: "Environ ",
  de: "Etwa ",
  es: "Aproximadamente ",
});

/** A day takes an article in some languages, a month or year does not. */
const isDay = (date: string): boolean => /^\d{1,2}(?:er)?\s/u.test(date);

/** When an office was held; behind its title. From a day, a month or a year on. */
export const HELD_FROM: Phrase<[from: string]> = {
  en: (from) => `since ${from}`,
  pl: (from) => `od ${from}`,
  uk: (from) => `з ${from}`,
  fr: (from) => `depuis ${isDay(from) ? "le " : ""}${from}`,
  de: (from) => `seit ${from}`,
  es: (from) => `desde ${isDay(from) ? "el " : ""}${from}`,
};

export const HELD_FROM_TO: Phrase<[from: string, to: string]> = {
  en: (from, to) => `${from} to ${to}`,
  pl: (from, to) => `od ${from} do ${to}`,
  uk: (from, to) => `з ${from} до ${to}`,
  fr: (from, to) => `${from} – ${to}`,
  de: (from, to) => `${from} bis ${to}`,
  es: (from, to) => `${from} – ${to}`,
};

/** In what somewhere or someone is, nearest first. */
export const IN_ALL: Phrase<[around: string]> = {
  en: (around) => `in ${around}`,
  pl: (around) => `gdzie: ${around}`,
  uk: (around) => `де: ${around}`,
  fr: (around) => `où\u202f: ${around}`,
  de: (around) => `in ${around}`,
  es: (around) => `en ${around}`,
};

export const LICENCE: Phrase<[licence: string]> = {
  en: (licence) => `Licence: ${licence}`,
  pl: (licence) => `Licencja: ${licence}`,
  uk: (licence) => `Ліцензія: ${licence}`,
  fr: (licence) => `Licence\u202f: ${licence}`,
  de: (licence) => `Lizenz: ${licence}`,
  es: (licence) => `Licencia: ${licence}`,
};
