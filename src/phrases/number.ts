/** Whole numbers as a language writes them: 12,345 or 12 345 or 12.345. */
import { LOCALES, type Locale } from "./locale.js";

const FORMATS = new Map(LOCALES.map((locale) => [locale, new Intl.NumberFormat(locale)] as const));

export const number = (value: number, locale: Locale): string =>
  FORMATS.get(locale)?.format(value) ?? String(value);
