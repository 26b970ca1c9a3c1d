/**
 * Names of several words as another hand writes them: "Sergei Shoygu" for Sergey Shoygu, "Organisation of Petroleum
 * Exporting Countries", "Non-Aligned Movement" for Nonaligned Movement, "OPEC", "the United Nations Special Rapporteurs",
 * and "the Security Council" where one is in the data far more than all others. For names of a feed, which nobody gives aliases.
 */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Entity } from "../dataset/schema.js";
import { mentionsIn } from "../dataset/table/mentions.js";
import { lazy } from "../lazy.js";
import { distance } from "../text/distance.js";
import type { PhraseMatch } from "../text/phrases.js";
import { allowance } from "../text/spelling.js";
import { keyOf, type Token } from "../text/tokens.js";
import { looseWords } from "./loose.js";

export interface NearNames {
  /** The longest name that begins there and is spelt otherwise; of those that share the spelling the one with most events. */
  at(tokens: readonly Token[], index: number): PhraseMatch<Entity> | undefined;
}

/** Names have hardly more. */
const LONGEST = 12;
const LONGEST_PERSON = 5;
/** How many times as often as the next one somebody must be told of, to be meant by a part of a name. */
const FAR_MORE = 3;

interface Named {
  readonly entity: Entity;
  readonly weight: number;
}

export function createNearNames(catalogue: Catalogue): NearNames {
  const { table, entities } = catalogue.dataset;
  const index = lazy(() => (table ? indexOf(entities, mentionsIn(table)) : undefined));
  return {
    at(tokens, start) {
      const known = index();
      if (!known || isLink(tokens[start])) return undefined;
      for (let end = Math.min(tokens.length, start + LONGEST); end > start; end--) {
        if (isLink(tokens[end - 1])) continue;
        const keys = tokens.slice(start, end).map(({ key }) => key);
        const entity = find(keys, known);
        if (entity) return { length: end - start, value: entity };
      }
      return undefined;
    },
  };
}

interface Person extends Named {
  readonly words: readonly string[];
}

interface Index {
  /** Whole names, run together: no matter where one word ends. */
  readonly joined: ReadonlyMap<string, readonly Named[]>;
  /** Whole names in the order of the alphabet: no matter which word comes first. */
  readonly sorted: ReadonlyMap<string, readonly Named[]>;
  /** Two words and more that stand together in names of three and more. */
  readonly parts: ReadonlyMap<string, readonly Named[]>;
  /** The first letters of bodies of three and more words. */
  readonly initials: ReadonlyMap<string, readonly Named[]>;
  /** Persons by each word of their name. */
  readonly people: ReadonlyMap<string, readonly Person[]>;
}

function find(keys: readonly string[], index: Index): Entity | undefined {
  const { joined, sorted, parts, initials } = index;
  const [only] = keys;
  const words = looseWords(keys);
  if (only !== undefined && words.length === 1) return chosen(initials.get(only), 1);
  if (words.length < 2) return undefined;
  return (
    chosen(joined.get(words.join("")), 1) ??
    chosen(words.length > 2 ? sorted.get([...words].sort().join(" ")) : [], 1) ??
    chosen(parts.get(words.join(" ")), FAR_MORE) ??
    chosen(misspelt(words, index), FAR_MORE)
  );
}

/** Persons with as many words in their name, one of them just so and the others a slip away: "Abdulla Gul", "Mahmud Ahmadinejad". */
function misspelt(words: readonly string[], { people }: Index): readonly Named[] {
  if (words.length > LONGEST_PERSON) return [];
  const isNear = (one: string, other = ""): boolean =>
    one === other ||
    (one.length > 3 &&
      one[0] === other[0] &&
      distance(one, other, allowance(one.length)) <= allowance(one.length));
  const alike = words.flatMap((word) =>
    (people.get(word) ?? []).filter(
      (person) =>
        person.words.length === words.length && words.every((each, at) => isNear(each, person.words[at])),
    ),
  );
  return [...new Map(alike.map((person) => [person.entity.id, person])).values()];
}

/** The one that is told of most, if that many times as often as the next. */
function chosen(named: readonly Named[] = [], times: number): Entity | undefined {
  const [best, second] = [...named].sort((a, b) => b.weight - a.weight);
  return best && best.weight >= times * (second?.weight ?? 0) ? best.entity : undefined;
}

function indexOf(entities: readonly Entity[], weights: ReadonlyMap<string, number>): Index {
  const joined = new Map<string, Named[]>();
  const sorted = new Map<string, Named[]>();
  const parts = new Map<string, Named[]>();
  const initials = new Map<string, Named[]>();
  const people = new Map<string, Person[]>();
  for (const entity of entities) {
    // What brackets hold is read as whose role it is.
    if (entity.name.endsWith(")")) continue;
    const keys = keyOf(entity.name).split(" ");
    const words = looseWords(keys);
    const named = { entity, weight: weights.get(entity.id) ?? 0 };
    if (words.length < 2) continue;
    add(joined, words.join(""), named);
    if (entity.kind === "person") for (const word of new Set(words)) add(people, word, { ...named, words });
    if (words.length < 3) continue;
    add(sorted, [...words].sort().join(" "), named);
    for (let length = 2; length < words.length; length++) {
      const from = Array.from({ length: words.length - length + 1 }, (_, at) => at);
      for (const part of new Set(from.map((at) => words.slice(at, at + length).join(" "))))
        add(parts, part, named);
    }
    if (entity.kind === "organisation") add(initials, words.map((word) => word.slice(0, 1)).join(""), named);
  }
  return { joined, sorted, parts, initials, people };
}

function add<T>(map: Map<string, T[]>, key: string, named: T): void {
  const list = map.get(key);
  if (list) list.push(named);
  else map.set(key, [named]);
}

const isLink = (token: Token | undefined): boolean =>
  token === undefined || looseWords([token.key]).length === 0;
