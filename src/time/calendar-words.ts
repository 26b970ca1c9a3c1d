/**
 * Letters and figures, as the inside of a character class: those of English, and of the Latin, Greek and Cyrillic scripts
 * beside it. `\p{L}\p{N}` knows all scripts, and becomes so much code that twenty patterns with it take longer to compile
 * than all else that a first question needs.
 */
export const LETTERS = "0-9a-z\\u00c0-\\u024f\\u0370-\\u052f\\u1e00-\\u1fff";

/** Month and weekday names and their usual abbreviations, as alternatives of a regular expression. */
const MONTHS = [
  "january|jan",
  "february|feb|febr",
  "march|mar",
  "april|apr",
  "may",
  "june|jun",
  "july|jul",
  "august|aug",
  "september|sept|sep",
  "october|oct",
  "november|nov",
  "december|dec",
];
const WEEKDAYS = [
  "monday|mon",
  "tuesday|tues|tue",
  "wednesday|weds|wed",
  "thursday|thurs|thur|thu",
  "friday|fri",
  "saturday|sat",
  "sunday|sun",
];

export const MONTH = `(?:${MONTHS.join("|")})\\.?`;
export const WEEKDAY = `(?:${WEEKDAYS.join("|")})\\.?`;

/** 1 for January; undefined for anything else. */
export const monthNumber = (word: string): number | undefined => numberIn(MONTHS, word);
/** 1 for Monday, as in ISO 8601. */
export const weekdayNumber = (word: string): number | undefined => numberIn(WEEKDAYS, word);

const ORDINALS = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
  "twelfth",
  "thirteenth",
  "fourteenth",
  "fifteenth",
  "sixteenth",
  "seventeenth",
  "eighteenth",
  "nineteenth",
  "twentieth",
  "twenty[- ]first",
  "twenty[- ]second",
  "twenty[- ]third",
  "twenty[- ]fourth",
  "twenty[- ]fifth",
  "twenty[- ]sixth",
  "twenty[- ]seventh",
  "twenty[- ]eighth",
  "twenty[- ]ninth",
  "thirtieth",
  "thirty[- ]first",
];
/** A day of the month in figures or words; longer words first, so that "sixth" does not cut "sixteenth" short. */
export const DAY = `(?:\\d{1,2}(?:st|nd|rd|th)?|${[...ORDINALS].reverse().join("|")})`;

export function dayNumber(word: string): number | undefined {
  const figure = /^\d{1,2}/.exec(word);
  if (figure) return Number(figure[0]);
  const at = ORDINALS.findIndex((ordinal) => new RegExp(`^${ordinal}$`, "i").test(word));
  return at < 0 ? undefined : at + 1;
}

function numberIn(words: readonly string[], word: string): number | undefined {
  const bare = word.toLowerCase().replace(/\.$/, "");
  const at = words.findIndex((alternatives) => alternatives.split("|").includes(bare));
  return at < 0 ? undefined : at + 1;
}
