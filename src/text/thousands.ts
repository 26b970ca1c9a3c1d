import type { Locale } from "../phrases/locale.js";
import { number } from "../phrases/number.js";

/** "1,700"; "1.700" in German. English is cut by hand: the first number formatted by locale would take as long as a whole answer. */
export function thousands(count: number, locale: Locale = "en"): string {
  if (locale !== "en" || !Number.isSafeInteger(count)) return number(count, locale);
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
