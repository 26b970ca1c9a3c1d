/** The names that a title or sentence may hold: of countries, bodies and people, known to the dataset or to the world. */
import type { Dataset } from "../../dataset/dataset.js";
import type { Entity } from "../../dataset/schema.js";
import { keyOf } from "../../text/tokens.js";
import { BODIES } from "./bodies.js";
import { COUNTRIES, countryOfDemonym } from "./countries.js";

export interface Entry {
  readonly kind: "country" | "body" | "person" | "place";
  readonly how: "name" | "demonym";
  /** Several where the name is ambiguous. */
  readonly entities: readonly Entity[];
}

export interface Lexicon {
  /** By folded words; the most words that any entry has. */
  readonly entries: ReadonlyMap<string, Entry>;
  readonly longest: number;
  demonym(word: string): Entity | undefined;
  /** The country of an ISO 3166 alpha-2 code. */
  country(code: string): Entity | undefined;
  /** Any entity of the dataset, and the countries and bodies that it lacks. */
  entity(id: string): Entity | undefined;
}

const KINDS: Readonly<Record<Entity["kind"], Entry["kind"] | undefined>> = {
  country: "country",
  organisation: "body",
  person: "person",
  place: "place",
  unit: undefined,
};

/** "The Federal Republic of Germany" is Germany. Where a name remains ambiguous without it, it has its own entry. */
const STATE_FORMS = [
  "Republic of",
  "Republic of the",
  "Federal Republic of",
  "Federal Democratic Republic of",
  "Kingdom of",
  "Hashemite Kingdom of",
  "State of",
  "Commonwealth of",
  "Islamic Republic of",
  "Arab Republic of",
  "Republic",
];

export function createLexicon({ entities }: Pick<Dataset, "entities">): Lexicon {
  const entries = new Map<string, Entry>();
  const add = (text: string, entity: Entity, how: Entry["how"] = "name"): void => {
    const kind = KINDS[entity.kind];
    const key = keyOf(text);
    if (kind === undefined || key === "") return;
    // A given name or surname alone names nobody in particular here; who is meant is settled with the office.
    if (kind === "person" && !key.includes(" ")) return;
    const known = entries.get(key);
    if (!known) entries.set(key, { kind, how, entities: [entity] });
    else if (known.kind === kind && !known.entities.includes(entity))
      entries.set(key, { ...known, entities: [...known.entities, entity] });
  };
  for (const entity of entities) add(entity.name, entity);
  for (const entity of entities) {
    for (const { text, metonym } of entity.aliases) if (!metonym) add(text, entity);
    for (const demonym of entity.demonyms ?? []) add(demonym, entity, "demonym");
  }
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const keep = (entity: Entity): Entity => {
    const kept = byId.get(entity.id) ?? entity;
    byId.set(kept.id, kept);
    return kept;
  };
  const byCode = new Map<string, Entity>();
  for (const { code, name, aliases } of COUNTRIES) {
    const entity = keep(known(entries, [name, ...aliases]) ?? draft(name, "country"));
    byCode.set(code, entity);
    for (const text of [name, ...aliases]) if (!entries.has(keyOf(text))) add(text, entity);
  }
  for (const { name, aliases } of BODIES) {
    const entity = keep(known(entries, [name, ...aliases]) ?? draft(name, "organisation"));
    for (const text of [name, ...aliases]) if (!entries.has(keyOf(text))) add(text, entity);
  }
  for (const [key, entry] of [...entries]) {
    if (entry.kind !== "country" || entry.how !== "name") continue;
    for (const form of STATE_FORMS) {
      const long = `${keyOf(form)} ${key}`;
      if (!entries.has(long)) entries.set(long, entry);
    }
  }
  return {
    entries,
    longest: Math.max(...[...entries.keys()].map((key) => key.split(" ").length)),
    demonym(word) {
      const country = countryOfDemonym(word);
      return country && byCode.get(country.code);
    },
    country: (code) => byCode.get(code),
    entity: (id) => byId.get(id),
  };
}

function known(entries: ReadonlyMap<string, Entry>, names: readonly string[]): Entity | undefined {
  return names
    .map((name) => entries.get(keyOf(name)))
    .find((entry) => entry?.how === "name" && (entry.kind === "country" || entry.kind === "body"))
    ?.entities[0];
}

function draft(name: string, kind: "country" | "organisation"): Entity {
  return { id: slug(name), kind, name, aliases: [] };
}

/** An id by rule: ASCII words and figures joined by hyphens. */
export function slug(text: string): string {
  return keyOf(text).replaceAll("'", "").replaceAll(" ", "-");
}
