/** Dates as the languages of the replies write them, put into English: "1er mars 2022", "20. Februar", "2 лютого 2022 року". */
import { lazy } from "../lazy.js";
import { LOCALES } from "../phrases/locale.js";
import { keyOf, tokenize } from "../text/tokens.js";

const ENGLISH = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** In use, though `Intl` has them not. */
const FURTHER: readonly (readonly [name: string, english: string])[] = [
  ["Jänner", "January"],
  ["Feber", "February"],
  ["fév", "February"],
  ["Maerz", "March"],
  ["Mrz", "March"],
  ["setiembre", "September"],
  ["лис", "November"],
];

/** By key. With the day or without it: "2 lutego", "luty". Only some languages shorten with a full stop, which no key has. */
const MONTHS = lazy((): ReadonlyMap<string, string> => {
  const styles = (["long", "short"] as const).flatMap((month) => [
    { month, timeZone: "UTC" } as const,
    { month, timeZone: "UTC", day: "numeric" } as const,
  ]);
  const written = LOCALES.filter((locale) => locale !== "en").flatMap((locale) =>
    styles.flatMap((style) => {
      const format = new Intl.DateTimeFormat(locale, style);
      return ENGLISH.map((english, month) => {
        const parts = format.formatToParts(Date.UTC(2022, month, 2));
        return [parts.find(({ type }) => type === "month")?.value ?? english, english] as const;
      });
    }),
  );
  return new Map([...written, ...FURTHER].map(([name, english]) => [keyOf(name), english]));
});

/** Words beside a date that add nothing to it: "le 2 mars", "2 de marzo de 2022", "15-го лютого 2022 р." */
const EMPTY = new Set("le el am dem den der im en de del du dnia w roku r в у го року р".split(" "));

/** "1er", "1º". */
const FIRST = /^1(?:er|o)$/;

/** The text with English months and without the small words; all else stays as it is. */
export function datesInEnglish(text: string): string {
  let put = "";
  let from = 0;
  for (const { start, end, text: word, key } of tokenize(text)) {
    put += text.slice(from, start) + (EMPTY.has(word.toLowerCase()) ? "" : inEnglish(key, word));
    from = end;
  }
  return (put + text.slice(from)).trim();
}

const inEnglish = (key: string, word: string): string => MONTHS().get(key) ?? (FIRST.test(key) ? "1" : word);
