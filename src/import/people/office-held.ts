/** What an event says that someone was: "French President", "Prime Minister of Jamaica", "NATO Secretary General". */
import type { Entity } from "../../dataset/schema.js";
import type { Day } from "../../time/interval.js";
import type { Directory } from "./directory.js";
import type { Known } from "./resolve.js";

export function officeHeld({ entity, party }: Known, directory: Directory, day: Day): string | undefined {
  const terms = directory.catalogue.officesOf(entity.id, day);
  const asked = party.office === undefined ? new Set<string>() : directory.roles(party.office);
  const term = terms.find(({ role }) => role !== undefined && asked.has(role)) ?? terms[0];
  if (term) return phrase(term.title, directory.catalogue.entity(term.of), directory);
  const [own] = entity.offices ?? [];
  if (own && party.of?.id === own.of) return phrase(own.title, party.of, directory);
  if (own) return phrase(own.title, directory.catalogue.entity(own.of) ?? party.of, directory);
  return party.office === undefined ? undefined : phrase(party.office, party.of, directory);
}

function phrase(title: string, of: Entity | undefined, directory: Directory): string {
  if (!of || title.includes(of.name)) return title;
  if (of.kind === "country") return ofCountry(title, of);
  const country = of.within === undefined ? undefined : directory.catalogue.entity(of.within);
  const long = / (?:of|for|to) /.test(title);
  if (long && country?.kind === "country") return ofCountry(title, country);
  return long ? `${title} of the ${of.name}` : `${of.name} ${title}`;
}

function ofCountry(title: string, country: Entity): string {
  const demonyms = country.demonyms ?? [];
  const demonym = demonyms.find((each) => each === "US") ?? demonyms[0];
  return demonym === undefined ? `${title} of ${article(country)}${country.name}` : `${demonym} ${title}`;
}

/** "of the United Kingdom", "of Jamaica". */
function article({ name }: Entity): string {
  return /^(?:United|Czech Republic|Philippines|Netherlands|Bahamas|Gambia|Maldives|Seychelles|Comoros|Dominican|Central African|Democratic|Republic|Holy See)|Islands$/.test(
    name,
  )
    ? "the "
    : "";
}
