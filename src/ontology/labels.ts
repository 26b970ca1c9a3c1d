/** What kinds of event are called in the languages of the replies; the ontology's own words are English. */
import type { Locale } from "../phrases/locale.js";
import { pluralPhrase } from "./inflect.js";
import type { EventType } from "./schema.js";

/** "meeting"; in another language in the plural, as a list has it: "spotkania". In English where it has no other label. */
export const labelOf = ({ label, labels }: EventType, locale: Locale): string =>
  (locale === "en" ? undefined : labels?.[locale]) ?? label;

/** "meetings". */
export const pluralOf = (type: EventType, locale: Locale = "en"): string =>
  (locale === "en" ? undefined : type.labels?.[locale]) ?? type.plural ?? pluralPhrase(type.label);
