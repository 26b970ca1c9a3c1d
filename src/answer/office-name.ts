import type { OfficeType } from "../ontology/schema.js";

/** Most are one office or several of a kind; of many together, such as leaders, the word that stands for all of them. */
export function officeName(offices: readonly OfficeType[]): string {
  const generic = offices.filter((office) => office.generic);
  const named = generic.length > 0 ? generic : offices;
  const [first, ...rest] = named;
  const shared = first?.words.find((word) => rest.every((office) => office.words.includes(word)));
  return (named.length > 2 ? shared : undefined) ?? named.map((office) => office.label).join(" or ");
}
