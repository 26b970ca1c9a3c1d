/** Who is known: the people of a dataset by name and by office. */
import { type Catalogue, createCatalogue, type Term } from "../../dataset/catalogue.js";
import type { Dataset } from "../../dataset/dataset.js";
import type { Entity } from "../../dataset/schema.js";
import { nameSpellings } from "../../names/name-index.js";
import { keyOf } from "../../text/tokens.js";
import type { Day } from "../../time/interval.js";
import { SHORT_OFFICES } from "../parties/office-words.js";

export interface Directory {
  readonly catalogue: Catalogue;
  /** People who bear this name, or this surname. */
  named(name: string): readonly Entity[];
  /** The offices of the ontology that a title in words may be; empty for one that it does not know. */
  roles(office: string): ReadonlySet<string>;
  /** Who holds such an office of this country or body on that day. */
  holders(office: string, of: string, day: Day): readonly Term[];
  /** Whether someone held, on that day, an office that belongs to this country or body. */
  serves(person: string, of: string, day: Day): boolean;
}

/** Offices that one person holds at a time. */
const SINGLE = new Set([
  "president",
  "vice-president",
  "monarch",
  "prime-minister",
  "foreign-minister",
  "defence-minister",
  "national-security-adviser",
  "secretary-general",
  "commission-president",
]);

export function createDirectory(dataset: Dataset): Directory {
  const catalogue = createCatalogue(dataset);
  const spellings = nameSpellings(catalogue);
  const words = new Map<string, Set<string>>();
  for (const { id, words: texts } of dataset.ontology.offices) {
    for (const text of texts) words.set(keyOf(text), (words.get(keyOf(text)) ?? new Set()).add(id));
  }
  const roles = (office: string): ReadonlySet<string> =>
    words.get(keyOf(SHORT_OFFICES[office.toLowerCase()] ?? office)) ?? new Set();
  const belongs = (term: Term, of: string): boolean => catalogue.containers(term.of).includes(of);
  const on = (term: Term, day: Day): boolean => term.interval.start <= day && day < term.interval.end;
  return {
    catalogue,
    named: (name) =>
      (spellings.get(keyOf(name)) ?? [])
        .filter(({ entity, as }) => entity.kind === "person" && as !== "given")
        .map(({ entity }) => entity),
    roles,
    holders(office, of, day) {
      const asked = [...roles(office)].filter((role) => SINGLE.has(role));
      return catalogue.terms.filter(
        (term) => asked.includes(term.role ?? "") && term.of === of && on(term, day),
      );
    },
    // Within one country, its bodies are not told apart: an adviser of the president is of the government too.
    serves(person, of, day) {
      const wholes = catalogue
        .containers(of)
        .filter((id) => id === of || catalogue.entity(id)?.kind === "country");
      return catalogue.officesOf(person, day).some((term) => wholes.some((id) => belongs(term, id)));
    },
  };
}
