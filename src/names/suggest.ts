/** Choices while someone types: what begins like it first, then what fuse.js finds near it. */
import { createRequire } from "node:module";
import type { Catalogue } from "../dataset/catalogue.js";
import { lazy } from "../lazy.js";
import { keyOf } from "../text/tokens.js";

export type SuggestKind = "name" | "place" | "type" | "event";

export interface Suggestion {
  readonly id: string;
  readonly label: string;
}

/** A choice under all its spellings; `weight` is how often the data mentions it. */
interface Choice extends Suggestion {
  readonly keys: readonly string[];
  readonly weight: number;
}

export type Suggest = (prefix: string, kind: SuggestKind, limit: number) => readonly Suggestion[];

export function createSuggester(catalogue: Catalogue): Suggest {
  const choices = lazy(() => choicesOf(catalogue));
  return (prefix, kind, limit) => {
    const key = keyOf(prefix);
    const all = choices()[kind];
    const found =
      key === ""
        ? all
        : all.filter((choice) => choice.id === prefix || choice.keys.some((each) => begins(each, key)));
    // Only where nothing begins with it: beside Antony Blinken, nobody merely like "blin" is meant.
    const near = found.length === 0 ? fuzzy(key, all) : [];
    return [...found, ...near].slice(0, limit).map(({ id, label }) => ({ id, label }));
  };
}

/** Any word of the spelling begins with what was typed. */
function begins(key: string, prefix: string): boolean {
  return key.startsWith(prefix) || key.includes(` ${prefix}`);
}

/** Read when someone's typing first finds nothing: no question needs it. */
const fuseClass = lazy((): typeof import("fuse.js").default => createRequire(import.meta.url)("fuse.js"));

/** How many slips fuse.js forgives, 0 (none) to 1 (anything): two in a word of six letters still find it. */
const FORGIVES = 0.4;
/** fuse.js compares at most 32 characters; what is longer is no prefix that anyone types. */
const LONGEST = 32;

function fuzzy(key: string, choices: readonly Choice[]): readonly Choice[] {
  const Fuse = fuseClass();
  const fuse = new Fuse(choices, {
    keys: ["keys"],
    threshold: FORGIVES,
    ignoreLocation: true,
    includeScore: true,
  });
  return fuse.search(key.slice(0, LONGEST)).map((result) => result.item);
}

function choicesOf({ dataset, when }: Catalogue): Readonly<Record<SuggestKind, readonly Choice[]>> {
  const mentions = new Map<string, number>();
  for (const event of dataset.events) {
    for (const id of [event.type, event.place, ...event.participants.map((each) => each.entity)]) {
      if (id !== undefined) mentions.set(id, (mentions.get(id) ?? 0) + 1);
    }
  }
  const choice = (id: string, label: string, spellings: readonly string[]): Choice => ({
    id,
    label,
    keys: [...new Set([label, ...spellings].map(keyOf))],
    weight: mentions.get(id) ?? 0,
  });
  const entities = dataset.entities.map((entity) => ({
    entity,
    choice: choice(
      entity.id,
      entity.name,
      entity.aliases.map((alias) => alias.text),
    ),
  }));
  const isPlace = (kind: string): boolean => kind === "place" || kind === "country";
  return {
    name: byWeight(entities.filter(({ entity }) => entity.kind !== "place").map((each) => each.choice)),
    place: byWeight(entities.filter(({ entity }) => isPlace(entity.kind)).map((each) => each.choice)),
    type: byWeight(
      dataset.ontology.types.map(({ id, label, plural }) => choice(id, label, plural ? [plural] : [])),
    ),
    event: [...dataset.events]
      .sort((a, b) => when(b).end - when(a).end)
      .map((event) => choice(event.id, event.summary, [event.id])),
  };
}

function byWeight(choices: readonly Choice[]): readonly Choice[] {
  return [...choices].sort((a, b) => b.weight - a.weight);
}
