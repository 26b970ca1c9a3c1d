/** A person whom the dataset does not know, as a draft for a curator to complete. */
import type { Entity } from "../../dataset/schema.js";
import { slug } from "../parties/lexicon.js";

/** Given names and surname; middle initials stay in the name and out of the id. */
export function newcomer(name: string, office: string, of: Entity, roles: ReadonlySet<string>): Entity {
  const shown = name.replaceAll(/\b(Bin|Bint|Ibn|Von|Van|De|Del)\b/g, (word, _, at: number) =>
    at === 0 ? word : word.toLowerCase(),
  );
  const [role] = roles;
  const known = role !== undefined && roles.size === 1 ? { role } : {};
  return {
    id: slug(shown.replaceAll(/(?<=\s)\p{Lu}\.\s/gu, "")),
    kind: "person",
    name: shown,
    aliases: [],
    offices: [{ ...known, title: office, of: of.id }],
  };
}
