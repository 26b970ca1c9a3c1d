/** Days and periods in a sentence; how a day itself is written is the calendar's business (answer/dates.ts). */
import { fixed, type Phrase } from "./phrase.js";

export const ANY_TIME = fixed({
  en: "any time",
  pl: "dowolny czas",
  uk: "будь-коли",
  fr: "n’importe quand",
  de: "irgendwann",
  es: "cualquier momento",
});

/** Known to have come about by then. */
export const BY_DAY: Phrase<[day: string]> = {
  en: (day) => `by ${day}`,
  pl: (day) => `najpóźniej ${day}`,
  uk: (day) => `не пізніше ${day}`,
  fr: (day) => `au plus tard le ${day}`,
  de: (day) => `spätestens am ${day}`,
  es: (day) => `a más tardar el ${day}`,
};

export const UNTIL_DAY: Phrase<[day: string]> = {
  en: (day) => `until ${day}`,
  pl: (day) => `do ${day}`,
  uk: (day) => `до ${day}`,
  fr: (day) => `jusqu’au ${day}`,
  de: (day) => `bis ${day}`,
  es: (day) => `hasta el ${day}`,
};

export const FROM_DAY: Phrase<[day: string]> = {
  en: (day) => `from ${day} on`,
  pl: (day) => `od ${day}`,
  uk: (day) => `з ${day}`,
  fr: (day) => `à partir du ${day}`,
  de: (day) => `ab ${day}`,
  es: (day) => `desde el ${day}`,
};
