import { LOCALES, type Locale } from "../phrases/locale.js";
import { OPTIONS } from "../phrases/options.js";

/** What Discord adds to every command: a line that is copied from there has it. */
const PRIVATE = "private";

const names = [PRIVATE, ...LOCALES.map((locale: Locale) => own(locale))].join("|");
const ADDED = new RegExp(`(?<=\\s)(?:${names}):\\s*(?:true|false)(?=\\s|$)`, "giu");

/** Without `private: true`: whoever types a line has no say in who reads the answer. */
export const withoutPrivate = (text: string): string => text.replace(ADDED, "");

function own(locale: Locale): string {
  return (locale === "en" ? undefined : OPTIONS[PRIVATE]?.name[locale]) ?? PRIVATE;
}
