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

export function createSuggester(catalogue: Catalogue): Suggest {
  const choices = choicesOf(catalogue);
  const rows = catalogue.dataset.table ? lazy(() => createRowChoices(catalogue)) : undefined;
  const [name, place] = [amongNames(choices.name), amongNames(choices.place)];
  const find: Readonly<Record<SuggestKind, Find>> = {
    name,
    place,
    any: (key) => straightFirst([...name(key), ...place(key)], key),
    type: amongNames(choices.type),
    event: amongTexts(choices.event),
  };
  return (prefix, kind, limit) => {
    if (kind === "event" && rows) return rows()(prefix, limit);
    const key = typedKey(prefix);
    const untyped = choices[kind === "any" ? "name" : kind];
    const found = key === "" ? untyped() : find[kind](key);
    return [...new Set(found)].slice(0, limit).map(({ id, label }) => ({ id, label }));
  };
}

/** What has a word that begins with the key, before what is only like it; else in the same order. */
function straightFirst(choices: readonly Choice[], key: string): readonly Choice[] {
  const straight = new Set(
    choices.filter(({ keys }) => keys.some((each) => each.startsWith(key) || each.includes(` ${key}`))),
  );
  return [...straight, ...choices.filter((choice) => !straight.has(choice))];
}

/** Of fewer letters nearly everything is a slip away: only where nothing begins with them. */
const TELLING = 3;

function amongNames(choices: () => readonly Choice[]): Find {
  const index = lazy(() => createTypedIndex(choices()));
  const fused = createFused(choices);
  return (key) => {
    const { starting, near, inAnyOrder } = index();
    const straight = starting(key);
    const found = key.length < TELLING && straight.length > 0 ? straight : [...straight, ...near(key)];
    if (found.length > 0) return found;
    const shuffled = inAnyOrder(key);
    return shuffled.length > 0 ? shuffled : fused(key);
  };
}

/** Whole sentences: too many words for an index of each, and looked for by few. */
function amongTexts(choices: () => readonly Choice[]): Find {
  const fused = createFused(choices);
  return (key) => {
    const found = choices().filter(({ keys }) =>
      keys.some((each) => each.startsWith(key) || each.includes(` ${key}`)),
    );
    return found.length > 0 ? found : fused(key);
  };
}
