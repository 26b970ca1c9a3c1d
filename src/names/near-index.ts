/** Names of several words under all that is kept of them when they are written otherwise. */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Entity } from "../dataset/schema.js";
import { mentionsIn } from "../dataset/table/mentions.js";
import { createSpeller } from "../text/spelling.js";
import { keyOf } from "../text/tokens.js";
import { looseWords } from "./loose.js";

export interface Named {
  readonly entity: Entity;
  /** How many events it is in. */
  readonly weight: number;
  /** The words that carry the name. */
  readonly words: readonly string[];
}

type Names = ReadonlyMap<string, readonly Named[]>;

export interface NearIndex {
  /** Whole names, run together: no matter where one word ends. */
  readonly joined: Names;
  /** Whole names in the order of the alphabet: no matter which word comes first. */
  readonly sorted: Names;
  /** Two words and more that stand together in names of three and more. */
  readonly parts: Names;
  /** The first letters of bodies of three and more words. */
  readonly initials: Names;
  /** Bodies of four and more words by each of them. */
  readonly bodies: Names;
  /** Persons, and bodies of three and more words, by one of their words and how many they have: see `countedKey`. */
  readonly counted: Names;
  /** Whether the word stands in any of them. */
  knows(word: string): boolean;
  /** The nearest word that does, where a slip makes it the other. */
  nearest(word: string): string | undefined;
}

export const countedKey = (word: string, count: number): string => `${word} ${count}`;

/** "Co-operative" is one word or two, and has two letters the same in either. */
export const joinedKey = (words: readonly string[]): string => words.join("").replace(/(.)\1/g, "$1");

/** Of fewer words, too many bodies share some. */
const FEWEST_OF_BODY = 4;

export function nearIndex(
  entities: readonly Entity[],
  table: NonNullable<Catalogue["dataset"]["table"]>,
): NearIndex {
  const weights = mentionsIn(table);
  const index = {
    joined: new Map<string, Named[]>(),
    sorted: new Map<string, Named[]>(),
    parts: new Map<string, Named[]>(),
    initials: new Map<string, Named[]>(),
    bodies: new Map<string, Named[]>(),
    counted: new Map<string, Named[]>(),
  };
  const spoken = new Set<string>();
  for (const entity of entities) {
    // What brackets hold is read as whose role it is.
    if (entity.name.endsWith(")")) continue;
    const words = looseWords(keyOf(entity.name).split(" "));
    const named = { entity, weight: weights.get(entity.id) ?? 0, words };
    if (words.length < 2) continue;
    add(index.joined, joinedKey(words), named);
    const each = new Set(words);
    for (const word of each) spoken.add(word);
    if (entity.kind === "person" || words.length > 2)
      for (const word of each) add(index.counted, countedKey(word, words.length), named);
    if (words.length < 3) continue;
    add(index.sorted, [...words].sort().join(" "), named);
    for (const part of partsOf(words)) add(index.parts, part, named);
    if (entity.kind !== "organisation") continue;
    add(index.initials, words.map((word) => word.slice(0, 1)).join(""), named);
    if (words.length >= FEWEST_OF_BODY) for (const word of each) add(index.bodies, word, named);
  }
  const speller = createSpeller(() => spoken);
  let last: { readonly word: string; readonly nearest: string | undefined } | undefined;
  return {
    ...index,
    knows: (word) => spoken.has(word),
    nearest(word) {
      // One word is looked up with each of the words around it.
      if (last?.word !== word) last = { word, nearest: speller.near(word)[0]?.word };
      return last.nearest;
    },
  };
}

/** Each row of two and more of the words, but for all of them. */
function partsOf(words: readonly string[]): ReadonlySet<string> {
  const parts = new Set<string>();
  for (let length = 2; length < words.length; length++) {
    for (let at = 0; at + length <= words.length; at++) parts.add(words.slice(at, at + length).join(" "));
  }
  return parts;
}

function add(map: Map<string, Named[]>, key: string, named: Named): void {
  const list = map.get(key);
  if (list) list.push(named);
  else map.set(key, [named]);
}
