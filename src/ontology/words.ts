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
  readonly mode?: Mode;
  readonly takes?: "event" | "topic";
}

const VERB_FORMS = ["base", "third", "past", "participle", "gerund"] as const;

export function typeWords({ types }: Ontology): ReadonlyMap<string, readonly TypeWord[]> {
  const words = new Map<string, TypeWord[]>();
  const add = (text: string, word: TypeWord): void => {
    const key = keyOf(text);
    const known = words.get(key) ?? [];
    if (!known.some((each) => each.type === word.type && each.form === word.form))
      words.set(key, [...known, word]);
  };
  for (const type of types) {
    for (const verb of type.verbs) for (const [text, word] of verbForms(type, verb)) add(text, word);
    for (const verb of type.verbs) for (const [text, word] of predicate(type, verb)) add(text, word);
    for (const noun of type.nouns) for (const [text, word] of nounForms(type, noun, "noun")) add(text, word);
    for (const noun of type.agents)
      for (const [text, word] of nounForms(type, noun, "agent")) add(text, word);
    add(type.label, { type, form: "noun", reverse: false });
  }
  return words;
}

function verbForms(type: EventType, verb: Verb): readonly (readonly [string, TypeWord])[] {
  const given = typeof verb === "string" ? { base: verb } : verb;
  return VERB_FORMS.map((form) => [
    given[form] ?? inflect(given.base, form),
    {
      type,
      form,
      reverse: given.reverse ?? false,
      ...(given.mode && { mode: given.mode }),
      ...(given.takes && { takes: given.takes }),
    },
  ]);
}

/** "be in touch": in a question the subject stands within, "were they in touch", so the rest counts alone as well. */
function predicate(type: EventType, verb: Verb): readonly (readonly [string, TypeWord])[] {
  const { base, reverse = false } = typeof verb === "string" ? { base: verb } : verb;
  const rest = /^be (in|on) (.+)$/.exec(base);
  return rest ? [[`${rest[1]} ${rest[2]}`, { type, form: "gerund", reverse }]] : [];
}

function nounForms(
  type: EventType,
  noun: Noun,
  form: "noun" | "agent",
): readonly (readonly [string, TypeWord])[] {
  const given = typeof noun === "string" ? { one: noun } : noun;
  const word: TypeWord = {
    type,
    form,
    reverse: given.reverse ?? false,
    ...(given.mode && { mode: given.mode }),
  };
  return [
    [given.one, word],
    [given.many ?? pluralPhrase(given.one), word],
  ];
}
