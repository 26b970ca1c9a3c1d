/** Choices while someone types: what begins like it first, then what is a slip away, and at last what is anyhow like it. */
import type { Catalogue } from "../dataset/catalogue.js";
import { lazy } from "../lazy.js";
import { type Choice, choicesOf, type Suggestion, type SuggestKind, typedKey } from "./choices.js";
import { createFused } from "./fused.js";
import { createRowChoices } from "./row-choices.js";
import { createTypedIndex } from "./typed-index.js";

export type { Suggestion, SuggestKind } from "./choices.js";

export type Suggest = (prefix: string, kind: SuggestKind, limit: number) => readonly Suggestion[];

/** All that a key finds, best first. */
type Find = (key: string) => readonly Choice[];
/** Ways of finding, each tried where those before it find nothing. */
type Ways = readonly Find[];

export function createSuggester(catalogue: Catalogue): Suggest {
  const choices = choicesOf(catalogue);
  const rows = catalogue.dataset.table ? lazy(() => createRowChoices(catalogue)) : undefined;
  const [name, place] = [amongNames(choices.name), amongNames(choices.place)];
  const ways: Readonly<Record<SuggestKind, Ways>> = {
    name,
    place,
    any: name.map((among, at) => (key) => straightFirst([...among(key), ...(place[at]?.(key) ?? [])], key)),
    type: amongNames(choices.type),
    event: amongTexts(choices.event),
  };
  return (prefix, kind, limit) => {
    if (kind === "event" && rows) return rows()(prefix, limit);
    const key = typedKey(prefix);
    const untyped = choices[kind === "any" ? "name" : kind];
    const found = key === "" ? untyped() : firstFound(ways[kind], key);
    // A country is a name and a place, and found as both.
    const once = new Map<string, Suggestion>();
    for (const choice of found) {
      const { id, label } = choice;
      if (once.size === limit) break;
      if (!once.has(id)) once.set(id, { id, label, ...(!isStraight(choice, key) && { near: true }) });
    }
    return [...once.values()];
  };
}

function firstFound(ways: Ways, key: string): readonly Choice[] {
  for (const find of ways) {
    const found = find(key);
    if (found.length > 0) return found;
  }
  return [];
}

/** What has a word that begins with the key, before what is only like it; else in the same order. */
function straightFirst(choices: readonly Choice[], key: string): readonly Choice[] {
  const straight = new Set(choices.filter((choice) => isStraight(choice, key)));
  return [...straight, ...choices.filter((choice) => !straight.has(choice))];
}

/** Whether a word of one of its spellings begins so. */
const isStraight = ({ keys }: Choice, key: string): boolean =>
  keys.some((each) => each.startsWith(key) || each.includes(` ${key}`));

/** Of fewer letters nearly everything is a slip away: only where nothing begins with them. */
const TELLING = 3;

function amongNames(choices: () => readonly Choice[]): Ways {
  const index = lazy(() => createTypedIndex(choices()));
  const begunOrNear: Find = (key) => {
    const { starting, near } = index();
    const straight = starting(key);
    return key.length < TELLING && straight.length > 0 ? straight : [...straight, ...near(key)];
  };
  return [begunOrNear, (key) => index().inAnyOrder(key), createFused(choices)];
}

/** Whole sentences: too many words for an index of each, and looked for by few. */
function amongTexts(choices: () => readonly Choice[]): Ways {
  const begun: Find = (key) => choices().filter((choice) => isStraight(choice, key));
  return [begun, createFused(choices)];
}
