/** What there is to choose from while someone types, under all its spellings and the commonest first. */
import type { Catalogue } from "../dataset/catalogue.js";
import { mentionsIn } from "../dataset/table/mentions.js";
import { lazy } from "../lazy.js";
import type { EventType } from "../ontology/schema.js";
import { keyOf } from "../text/tokens.js";

/** `any` is a name or a place. */
export type SuggestKind = "name" | "place" | "any" | "type" | "event";

export interface Suggestion {
  readonly id: string;
  readonly label: string;
  /** No word of any of its spellings begins as was typed: it is only like it. */
  readonly near?: true;
}

/** A choice with what may be typed for it, as `typedKey` has it. */
export interface Choice extends Suggestion {
  readonly keys: readonly string[];
}

/** The key of a text (`keyOf`) in which "people's" is one word: whoever slips there moves, loses or doubles the apostrophe. */
export const typedKey = (text: string): string => keyOf(text.replaceAll(APOSTROPHES, ""));

const APOSTROPHES = /['’ʼ]/g;

/** Each list is made when it is first asked for. Of the rows of a table none is made: they are choices of their own. */
export type Choices = Readonly<Record<Exclude<SuggestKind, "any">, () => readonly Choice[]>>;

export function choicesOf(catalogue: Catalogue): Choices {
  const { dataset } = catalogue;
  const weights = lazy(() => weightsOf(catalogue));
  const byWeight = (choices: readonly Choice[]): readonly Choice[] => {
    const weighed = choices.map((choice) => ({ choice, weight: weights().get(choice.id) ?? 0 }));
    return weighed.sort((a, b) => b.weight - a.weight).map(({ choice }) => choice);
  };
  const entities = (suits: (kind: string) => boolean): readonly Choice[] =>
    byWeight(
      dataset.entities
        .filter(({ kind }) => suits(kind))
        .map(({ id, name, aliases }) =>
          choice(
            id,
            name,
            aliases.map(({ text }) => text),
          ),
        ),
    );
  return {
    name: lazy(() => entities((kind) => kind !== "place")),
    place: lazy(() => entities((kind) => kind === "place" || kind === "country")),
    type: lazy(() =>
      byWeight(dataset.ontology.types.map((type) => choice(type.id, type.label, otherLabels(type)))),
    ),
    event: lazy(() =>
      dataset.events
        .toSorted((a, b) => catalogue.when(b).end - catalogue.when(a).end)
        .map(({ id, summary }) => choice(id, summary, [])),
    ),
  };
}

/** The plural, and what it is called in other languages. */
const otherLabels = ({ plural, labels = {} }: EventType): readonly string[] =>
  [plural, ...Object.values(labels)].filter((label) => label !== undefined);

function choice(id: string, label: string, spellings: readonly string[]): Choice {
  return { id, label, keys: [...new Set([label, id, ...spellings].map(typedKey))] };
}

/** How often the data mentions each entity and each type. */
function weightsOf({ dataset }: Catalogue): ReadonlyMap<string, number> {
  if (dataset.table) return mentionsIn(dataset.table);
  const mentions = new Map<string, number>();
  for (const event of dataset.events) {
    for (const id of [event.type, event.place, ...event.participants.map(({ entity }) => entity)]) {
      if (id !== undefined) mentions.set(id, (mentions.get(id) ?? 0) + 1);
    }
  }
  return mentions;
}
