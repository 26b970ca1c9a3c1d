import type { OfficeType } from "../ontology/schema.js";
import { ANY_OF } from "../phrases/lists.js";
import type { Locale } from "../phrases/locale.js";
import { LEADER } from "../phrases/reading.js";

/** Most are one office or several of a kind; of many together, such as leaders, the word that stands for all of them. */
export function officeName(offices: readonly OfficeType[], locale: Locale = "en"): string {
  const generic = offices.filter((office) => office.generic);
  const named = generic.length > 0 ? generic : offices;
  const shared = named.length > 2 ? sharedWord(named) : undefined;
  if (locale === "en") return shared ?? ANY_OF.en(named.map(({ label }) => label));
  if (shared === "leader") return LEADER[locale];
  return ANY_OF[locale](named.map(({ label, labels }) => labels?.[locale] ?? label));
}

function sharedWord([first, ...rest]: readonly OfficeType[]): string | undefined {
  return first?.words.find((word) => rest.every((office) => office.words.includes(word)));
}
