/** Makes text safe to print on a terminal. */

/** C0 and C1 controls but for the line break, and the marks that turn the direction of text around. */
const LIVE = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u2028\u2029]/gu;

/** Drops what a terminal would act on instead of show: a question or a data file may hold escape sequences. */
export function plain(text: string): string {
  return text.replaceAll(LIVE, (character) => (character === "\n" ? "\n" : ""));
}
