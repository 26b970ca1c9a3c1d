/** What is said of a day of the month. */
import { number } from "./number.js";
import type { Phrase } from "./phrase.js";
import { EVENT_COUNT } from "./side-by-side.js";

/** "12 events on 6 February, in 2 years:"; the events follow. */
export const ON_THIS_DAY: Phrase<[day: string, events: number, years: number]> = {
  en: (day, events, years) =>
    `${EVENT_COUNT.en(events)} on ${day}${years > 1 ? `, in ${number(years, "en")} years` : ""}:`,
  pl: (day, events, years) =>
    `${day} – ${EVENT_COUNT.pl(events)}${years > 1 ? ` w ${number(years, "pl")} różnych latach` : ""}:`,
  uk: (day, events, years) =>
    `${day} – ${EVENT_COUNT.uk(events)}${years > 1 ? ` у ${number(years, "uk")} різних роках` : ""}:`,
  fr: (day, events, years) =>
    `${day} – ${EVENT_COUNT.fr(events)}${years > 1 ? ` sur ${number(years, "fr")} années` : ""}\u202f:`,
  de: (day, events, years) =>
    `${day} – ${EVENT_COUNT.de(events)}${years > 1 ? ` in ${number(years, "de")} Jahren` : ""}:`,
  es: (day, events, years) =>
    `${day} – ${EVENT_COUNT.es(events)}${years > 1 ? ` en ${number(years, "es")} años` : ""}:`,
};

export const NOT_ON_THIS_DAY: Phrase<[day: string]> = {
  en: (day) => `The data has nothing on ${day}, in whatever year.`,
  pl: (day) => `W danych nie ma nic z dnia ${day} w żadnym roku.`,
  uk: (day) => `У даних немає нічого за ${day} у жодному році.`,
  fr: (day) => `Les données n’ont rien pour le ${day}, quelle que soit l’année.`,
  de: (day) => `Die Daten haben in keinem Jahr etwas am ${day}.`,
  es: (day) => `Los datos no tienen nada del ${day} en ningún año.`,
};

/** "The nearest: 30 March, 3 events"; the events follow. */
export const NEAREST_DAYS: Phrase<[days: string]> = {
  en: (days) => `The nearest: ${days}:`,
  pl: (days) => `Najbliżej: ${days}:`,
  uk: (days) => `Найближче: ${days}:`,
  fr: (days) => `Au plus près\u202f: ${days}\u202f:`,
  de: (days) => `Am nächsten: ${days}:`,
  es: (days) => `Lo más cercano: ${days}:`,
};

/** The commands by the names that each language gives them. */
export const YEAR_LEFT_ASIDE: Phrase<[year: string]> = {
  en: (year) =>
    `The year ${year} was left aside: this is the day in every year. For one year alone, take /timeline.`,
  pl: (year) => `Rok ${year} pominięto: to ten dzień w każdym roku. O jeden rok pyta się przez /oś-czasu.`,
  uk: (year) => `Рік ${year} не враховано: це той день у будь-якому році. Для одного року є /хронологія.`,
  fr: (year) =>
    `L’année ${year} n’a pas été prise en compte\u202f: c’est ce jour de chaque année. Pour une seule année, utilisez /chronologie.`,
  de: (year) =>
    `Das Jahr ${year} bleibt außer Acht: Dies ist der Tag in jedem Jahr. Für ein einzelnes Jahr gibt es /zeitleiste.`,
  es: (year) =>
    `El año ${year} no se ha tenido en cuenta: es ese día en cualquier año. Para un solo año, use /cronología.`,
};
