/** The languages that Dateline speaks. It reads questions in English only. */

/** ISO 639-1. */
export const LOCALES = ["en", "pl", "uk", "fr", "de", "es"] as const;

export type Locale = (typeof LOCALES)[number];

/** The language of a BCP 47 tag, such as Discord's "es-419" or "en-GB"; English where it is none of ours. */
export function localeOf(tag: string | undefined): Locale {
  return spoken(tag?.split("-")[0]?.toLowerCase()) ?? "en";
}

/** The language of this code, if it is one of ours. */
export const spoken = (code: string | undefined): Locale | undefined =>
  LOCALES.find((locale) => locale === code);
