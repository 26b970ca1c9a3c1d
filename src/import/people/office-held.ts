/** What an event says that someone was: "French President", "Prime Minister of Jamaica", "NATO Secretary General". */
import type { Entity } from "../../dataset/schema.js";
import type { Case } from "../event/world.js";
import type { Lexicon } from "../parties/lexicon.js";
import type { Known } from "./resolve.js";

/** The office held on the day of publication, as the dataset has it, or else as the document does. */
export function officeHeld(
  { entity, party }: Known,
  { directory, lexicon, readout }: Case,
): string | undefined {
  const terms = directory.catalogue.officesOf(entity.id, readout.published.day);
  const asked = party.office === undefined ? new Set<string>() : directory.roles(party.office);
  const term = terms.find(({ role }) => role !== undefined && asked.has(role)) ?? terms[0];
  const held = term ?? entity.offices?.[0];
  if (held) return phrase(held.title, lexicon.entity(held.of), lexicon);
  return party.office === undefined ? undefined : phrase(party.office, party.of, lexicon);
}

function phrase(title: string, of: Entity | undefined, lexicon: Lexicon): string {
  if (!of || title.includes(of.name)) return title;
  if (of.kind === "country") return ofCountry(title, of);
  const country = of.within === undefined ? undefined : lexicon.entity(of.within);
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
