/** All words for the event types, by key: what a verb or noun in a question may stand for. */
import { keyOf } from "../text/tokens.js";
import { inflect, pluralPhrase, type VerbForm } from "./inflect.js";
import type { EventType, Mode, Noun, Ontology, Verb } from "./schema.js";

export type WordForm = VerbForm | "noun" | "agent";

export interface TypeWord {
  readonly type: EventType;
  readonly form: WordForm;
  /** The subject is the one acted on: "received a visit from". */
  readonly reverse: boolean;
  readonly mode?: Mode | undefined;
  readonly takes?: "event" | "topic" | undefined;
}

const VERB_FORMS = ["base", "third", "past", "participle", "gerund"] as const;

/**
 * Some ten thousand phrases, as the dataset is loaded: hence phrases that mean the same share one list. `coded`: of a
 * feed, whose words mean the kinds alone that it codes them as.
 */
export function typeWords({ types }: Ontology, coded: boolean): ReadonlyMap<string, readonly TypeWord[]> {
  const words = new Map<string, Meaning>();
  const add: Add = (text, meaning) => {
    const key = keyOf(text);
    const known = words.get(key);
    const [word] = meaning;
    if (!known) words.set(key, meaning);
    else if (!known.some((each) => each.type === word.type && each.form === word.form))
      words.set(key, [...known, word]);
  };
  const forms = verbForms();
  for (const type of types) {
    const plain = meaningsOf(type, {});
    for (const verb of type.verbs) {
      if (coded && isUncoded(verb)) continue;
      const meanings = typeof verb === "string" ? plain : meaningsOf(type, verb);
      addVerb(verb, forms, meanings, add);
    }
    for (const verb of type.verbs) addPredicate(type, verb, add);
    for (const noun of type.nouns) if (!coded || !isUncoded(noun)) addNoun(type, noun, "noun", add);
    for (const noun of type.agents) addNoun(type, noun, "agent", add);
    add(type.label, [{ type, form: "noun", reverse: false }]);
  }
  return words;
}

const isUncoded = (word: Verb | Noun): boolean => typeof word !== "string" && word.uncoded === true;

/** What a phrase means before another type has it as well. */
type Meaning = readonly [TypeWord, ...TypeWord[]];
type Add = (text: string, meaning: Meaning) => void;
type ByForm<T> = Readonly<Record<VerbForm, T>>;
type Forms = (verb: string) => ByForm<string>;

/** Six verb phrases begin with the same word, on average; each word is inflected once. */
function verbForms(): Forms {
  const known = new Map<string, ByForm<string>>();
  return (verb) => {
    const made = known.get(verb);
    if (made) return made;
    const forms = byForm((form) => inflect(verb, form));
    known.set(verb, forms);
    return forms;
  };
}

function byForm<T>(make: (form: VerbForm) => T): ByForm<T> {
  return {
    base: make("base"),
    third: make("third"),
    past: make("past"),
    participle: make("participle"),
    gerund: make("gerund"),
  };
}

type Said = Pick<TypeWord, "mode" | "takes"> & { readonly reverse?: boolean | undefined };

function meaningsOf(type: EventType, { reverse = false, mode, takes }: Said): ByForm<Meaning> {
  return byForm((form) => [{ type, form, reverse, mode, takes }]);
}

function addVerb(verb: Verb, formsOf: Forms, meanings: ByForm<Meaning>, add: Add): void {
  const given: Exclude<Verb, string> = typeof verb === "string" ? { base: verb } : verb;
  const end = given.base.indexOf(" ");
  const [head, rest] = end < 0 ? [given.base, ""] : [given.base.slice(0, end), given.base.slice(end)];
  const forms = formsOf(head);
  for (const form of VERB_FORMS) add(given[form] ?? forms[form] + rest, meanings[form]);
}

/** "be in touch": in a question the subject stands within, "were they in touch", so the rest counts alone as well. */
function addPredicate(type: EventType, verb: Verb, add: Add): void {
  const { base, reverse = false } = typeof verb === "string" ? { base: verb } : verb;
  const rest = /^be (in|on) (.+)$/.exec(base);
  if (rest) add(`${rest[1]} ${rest[2]}`, [{ type, form: "gerund", reverse }]);
}

function addNoun(type: EventType, noun: Noun, form: "noun" | "agent", add: Add): void {
  const given: Exclude<Noun, string> = typeof noun === "string" ? { one: noun } : noun;
  const meaning: Meaning = [{ type, form, reverse: given.reverse ?? false, mode: given.mode }];
  add(given.one, meaning);
  add(given.many ?? pluralPhrase(given.one), meaning);
}
