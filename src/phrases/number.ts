/** Numbers as each language writes them: 1,700 in English, 1700 in Spanish, 1 700 in French. */
import { LOCALES, type Locale } from "./locale.js";

const FORMATS = new Map(LOCALES.map((locale) => [locale, new Intl.NumberFormat(locale)]));

export const numeral = (count: number, locale: Locale): string =>
  FORMATS.get(locale)?.format(count) ?? String(count);
