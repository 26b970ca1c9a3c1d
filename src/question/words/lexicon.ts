/** All words that a dataset's questions can be made of, gathered once when it is loaded. */
import type { Catalogue } from "../../dataset/catalogue.js";
import { lazy } from "../../lazy.js";
import { createHonorifics, type Honorifics, NO_HONORIFICS } from "../../names/honorifics.js";
import { type NameUse, nameSpellings } from "../../names/name-index.js";
import { createNamedWith, type NamedWith } from "../../names/named-with.js";
import { createNearNames, type NearNames } from "../../names/near-names.js";
import { roleVocabulary } from "../../names/role-index.js";
import { createRoles, type Roles } from "../../names/roles.js";
import { pluralPhrase } from "../../ontology/inflect.js";
import type { OfficeType } from "../../ontology/schema.js";
import { type TypeWord, typeWords } from "../../ontology/words.js";
import { createPhrases, type Phrases } from "../../text/phrases.js";
import { createSpeller, type Speller } from "../../text/spelling.js";
import { keyOf } from "../../text/tokens.js";
import { createKindWords, type KindWords } from "../feed/kinds/kind-words.js";
import { COMMON_WORDS } from "./common-words.js";
import { createTitles, type Titles } from "./titles.js";
import { vocabulary } from "./vocabulary.js";
import type { Word } from "./word.js";

export interface Lexicon {
  readonly names: Phrases<readonly NameUse[]>;
  /** Bodies and roles of a country, where the data names them so. */
  readonly roles: Roles;
  /** Titles before the names of persons, where the data tells of no offices. */
  readonly honorifics: Honorifics;
  /** Names of several words that are written otherwise than the data has them. */
  readonly nearNames: NearNames;
  readonly relations: Phrases<readonly TypeWord[]>;
  readonly offices: Phrases<readonly OfficeType[]>;
  readonly titles: Titles;
  readonly topics: Phrases<readonly string[]>;
  readonly words: Phrases<Word>;
  /** Keys of words that are to be looked for in the descriptions of events, whatever else they may mean. */
  readonly literal: ReadonlySet<string>;
  /** By the key of words that may name several: the id that they are tried for. None, unless a reading has found nothing. */
  readonly meant: ReadonlyMap<string, string>;
  /** The ids of those who have the word in their name. */
  readonly namedWith: () => NamedWith;
  /** Single words of names, and those of everything else. */
  readonly nameWords: Speller;
  readonly otherWords: Speller;
  /** Single words of the topics' names. */
  readonly topicWords: () => ReadonlySet<string>;
  /** Kinds of act by the single words that tell of them. */
  readonly kindWords: () => KindWords;
  /** Makes now what the first misspelt word would have to wait for. */
  prepare(): void;
}

export function createLexicon(catalogue: Catalogue): Lexicon {
  const { ontology, topics } = catalogue.dataset;
  const relations = createPhrases(typeWords(ontology, catalogue.tableEvents !== undefined));
  const words = createPhrases(new Map([...unitWords(catalogue), ...vocabulary()]));
  const names = createPhrases(withoutWords(nameSpellings(catalogue), words));
  const roles = createRoles(catalogue, names);
  const offices = createPhrases(officeWords(ontology.offices, words));
  const nearNames = createNearNames(catalogue);
  const namedWith = lazy(() => createNamedWith(catalogue));
  const topicPhrases = createPhrases(
    gather(
      topics.flatMap((topic) => [topic.label, ...topic.aliases].map((text) => [text, topic.id] as const)),
    ),
  );
  const topicWords = lazy(() => new Set([...topicPhrases.entries.keys()].flatMap((key) => key.split(" "))));
  const nameWords = createSpeller(() => singleWords(names));
  const otherWords = createSpeller(() => [
    ...[relations, offices, topicPhrases, words].flatMap((each) => [...singleWords(each)]),
    ...(catalogue.tableEvents ? roleVocabulary().filter((word) => LETTERS.test(word)) : []),
  ]);
  const kindWords = lazy(() => createKindWords(ontology.types));
  return {
    names,
    roles,
    honorifics: catalogue.tableEvents ? createHonorifics(names) : NO_HONORIFICS,
    nearNames,
    namedWith,
    relations,
    offices,
    titles: createTitles(catalogue),
    topics: topicPhrases,
    topicWords,
    words,
    literal: new Set(),
    meant: new Map(),
    nameWords,
    otherWords,
    kindWords,
    prepare() {
      nearNames.at([], 0);
      namedWith();
      topicWords();
      if (catalogue.tableEvents) kindWords();
      for (const speller of [nameWords, otherWords]) speller.has("");
    },
  };
}

/** What the data counts: "barrels of crude oil", and "barrels" for short. */
function unitWords({ dataset }: Catalogue): ReadonlyMap<string, Word> {
  const units = [...new Set(dataset.events.flatMap((event) => event.quantity?.unit ?? []))];
  const spellings = units.flatMap((unit) => {
    const words = unit.split(" ");
    const head = words.findIndex((word) => word.endsWith("s"));
    // "Barrels of oil", whatever kind of oil.
    const plain = words[head + 1] === "of" ? `${words[head]} of ${words.at(-1)}` : unit;
    return [unit, words[head] ?? unit, words.slice(head).join(" "), plain].map(
      (text) => [text, unit] as const,
    );
  });
  return new Map([...gather(spellings)].map(([key, of]) => [key, { is: "unit", units: of }]));
}

/** "The Sun" has no first name, and whoever is called First is nobody by that alone. */
function withoutWords(
  spellings: ReadonlyMap<string, readonly NameUse[]>,
  words: Phrases<Word>,
): ReadonlyMap<string, readonly NameUse[]> {
  const isWord = (key: string, { as }: NameUse): boolean =>
    (as === "given" && COMMON_WORDS.has(key)) ||
    ((as === "given" || as === "surname") && words.entries.has(key));
  return new Map([...spellings].filter(([key, uses]) => !uses.every((use) => isWord(key, use))));
}

/** A plural that is an everyday word for people, such as "leaders", names no office. */
function officeWords(
  offices: readonly OfficeType[],
  words: Phrases<Word>,
): ReadonlyMap<string, readonly OfficeType[]> {
  return gather(
    offices.flatMap((office) =>
      [office.label, ...office.words].flatMap((text) =>
        [text, pluralPhrase(text)]
          .filter((form) => form === text || !words.entries.has(keyOf(form)))
          .map((form) => [form, office] as const),
      ),
    ),
  );
}

/** Values by key, each value once under a key. */
function gather<T>(pairs: readonly (readonly [text: string, value: T])[]): ReadonlyMap<string, readonly T[]> {
  const map = new Map<string, T[]>();
  for (const [text, value] of pairs) {
    const key = keyOf(text);
    const known = map.get(key);
    if (!known) map.set(key, [value]);
    else if (!known.includes(value)) known.push(value);
  }
  return map;
}

/** Numbers are left out: a wrong number is another number, not a slip. */
const LETTERS = /^[a-z]{3,}$/;

function singleWords(phrases: Phrases<unknown>): ReadonlySet<string> {
  return new Set(
    [...phrases.entries.keys()].flatMap((key) => key.split(" ")).filter((word) => LETTERS.test(word)),
  );
}
