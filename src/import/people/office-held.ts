/** What an event says that someone was: "French President", "Prime Minister of Jamaica", "NATO Secretary General". */
import type { Entity } from "../../dataset/schema.js";
import type { Day } from "../../time/interval.js";
import type { Directory } from "./directory.js";
import type { Known } from "./resolve.js";

export function officeHeld({ entity, party }: Known, directory: Directory, day: Day): string | undefined {
  const terms = directory.catalogue.officesOf(entity.id, day);
  const asked = party.office === undefined ? new Set<string>() : directory.roles(party.office);
  const term = terms.find(({ role }) => role !== undefined && asked.has(role)) ?? terms[0];
  if (term) return phrase(term.title, directory.catalogue.entity(term.of));
  const [own] = entity.offices ?? [];
  if (own && party.of?.id === own.of) return phrase(own.title, party.of);
  if (own) return phrase(own.title, directory.catalogue.entity(own.of) ?? party.of);
  return party.office === undefined ? undefined : phrase(party.office, party.of);
}

function phrase(title: string, of: Entity | undefined): string {
  if (!of) return title;
  const [first, ...rest] = of.demonyms ?? [];
  if (of.kind === "country" && first !== undefined)
    return `${rest.find((each) => each === "US") ?? first} ${title}`;
  if (/^(?:European Commission|NATO|UN|EU|OSCE)\b/.test(of.name) || of.name.length < 6)
    return `${of.name} ${title}`;
  return `${title} of ${article(of)}${of.name}`;
}

/** "of the United Kingdom", "of Jamaica". */
function article({ kind, name }: Entity): string {
  if (kind === "organisation") return "the ";
  return /^(?:United|Czech Republic|Philippines|Netherlands|Bahamas|Gambia|Maldives|Seychelles|Comoros|Dominican|Central African|Democratic|Republic|Holy See)|Islands$/.test(
    name,
  )
    ? "the "
    : "";
}
