/** Whole numbers as a language writes them: 12,345 or 12 345 or 12.345. */
import type { Locale } from "./locale.js";

/** Made when first asked for: that takes as long as a whole answer. */
const FORMATS = new Map<Locale, Intl.NumberFormat>();

export function number(value: number, locale: Locale): string {
  const format = FORMATS.get(locale) ?? new Intl.NumberFormat(locale);
  FORMATS.set(locale, format);
  return format.format(value);
}
