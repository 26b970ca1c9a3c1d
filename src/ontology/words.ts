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

/** Some ten thousand phrases, as the dataset is loaded: hence no list is made but those that are kept. */
export function typeWords({ types }: Ontology): ReadonlyMap<string, readonly TypeWord[]> {
  const words = new Map<string, TypeWord[]>();
  const add: Add = (text, word) => {
    const key = keyOf(text);
    const known = words.get(key);
    if (!known) words.set(key, [word]);
    else if (!known.some((each) => each.type === word.type && each.form === word.form)) known.push(word);
  };
  const forms = verbForms();
  for (const type of types) {
    for (const verb of type.verbs) addVerb(type, verb, forms, add);
    for (const verb of type.verbs) addPredicate(type, verb, add);
    for (const noun of type.nouns) addNoun(type, noun, "noun", add);
    for (const noun of type.agents) addNoun(type, noun, "agent", add);
    add(type.label, { type, form: "noun", reverse: false });
  }
  return words;
}

type Add = (text: string, word: TypeWord) => void;
type Forms = (verb: string) => Readonly<Record<VerbForm, string>>;

/** Six verb phrases begin with the same word, on average; each word is inflected once. */
function verbForms(): Forms {
  const known = new Map<string, Readonly<Record<VerbForm, string>>>();
  return (verb) => {
    const made = known.get(verb);
    if (made) return made;
    const forms = {
      base: verb,
      third: inflect(verb, "third"),
      past: inflect(verb, "past"),
      participle: inflect(verb, "participle"),
      gerund: inflect(verb, "gerund"),
    };
    known.set(verb, forms);
    return forms;
  };
}

function addVerb(type: EventType, verb: Verb, formsOf: Forms, add: Add): void {
  const given: Exclude<Verb, string> = typeof verb === "string" ? { base: verb } : verb;
  const { reverse = false, mode, takes } = given;
  const end = given.base.indexOf(" ");
  const [head, rest] = end < 0 ? [given.base, ""] : [given.base.slice(0, end), given.base.slice(end)];
  const forms = formsOf(head);
  for (const form of VERB_FORMS) add(given[form] ?? forms[form] + rest, { type, form, reverse, mode, takes });
}

/** "be in touch": in a question the subject stands within, "were they in touch", so the rest counts alone as well. */
function addPredicate(type: EventType, verb: Verb, add: Add): void {
  const { base, reverse = false } = typeof verb === "string" ? { base: verb } : verb;
  const rest = /^be (in|on) (.+)$/.exec(base);
  if (rest) add(`${rest[1]} ${rest[2]}`, { type, form: "gerund", reverse });
}

function addNoun(type: EventType, noun: Noun, form: "noun" | "agent", add: Add): void {
  const given: Exclude<Noun, string> = typeof noun === "string" ? { one: noun } : noun;
  const word: TypeWord = { type, form, reverse: given.reverse ?? false, mode: given.mode };
  add(given.one, word);
  add(given.many ?? pluralPhrase(given.one), word);
}
