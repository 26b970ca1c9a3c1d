/** What kinds of event are called in the languages of the replies; the ontology's own words are English. */
import type { Locale } from "../phrases/locale.js";
import { keyOf } from "../text/tokens.js";
import { pluralPhrase } from "./inflect.js";
import type { EventType } from "./schema.js";

/** "meeting"; in another language in the plural, as a list has it: "spotkania". In English where it has no other label. */
export const labelOf = ({ label, labels }: EventType, locale: Locale): string =>
  (locale === "en" ? undefined : labels?.[locale]) ?? label;

/** "meetings". */
export const pluralOf = (type: EventType, locale: Locale = "en"): string =>
  (locale === "en" ? undefined : type.labels?.[locale]) ?? type.plural ?? pluralPhrase(type.label);

/**
 * The kinds of event with that label in any language. The labels are plurals, so that one whose words differ in their
 * endings does as well, if it is the only one: "Besuch", "rozmowa telefoniczna".
 */
export function labelledLike(text: string, types: readonly EventType[]): readonly string[] {
  const key = keyOf(text);
  const having = (fits: (label: string) => boolean): readonly string[] =>
    types
      .filter(({ labels }) =>
        Object.values(labels ?? {}).some((label) => label !== undefined && fits(keyOf(label))),
      )
      .map(({ id }) => id);
  const exact = having((label) => label === key);
  if (key === "" || exact.length > 0) return exact;
  const near = having((label) => areInflected(key, label));
  return near.length === 1 ? near : [];
}

function areInflected(singular: string, plural: string): boolean {
  const [one, many] = [singular.split(" "), plural.split(" ")];
  return one.length === many.length && one.every((word, at) => differInEnding(word, many[at] ?? ""));
}

/** The ending of a singular is a letter or none, that of a plural two at most: "spotkanie" and "spotkania", "Besuch" and "Besuche"; not "Besucher". */
function differInEnding(one: string, many: string): boolean {
  let same = 0;
  while (same < one.length && one[same] === many[same]) same++;
  if (same < SHORTEST_STEM) return one === many;
  return one.length <= many.length && one.length - same <= 1 && many.length - same <= 2;
}

const SHORTEST_STEM = 3;
