/** The words that say an act of a family, in all their forms, as patterns. */
import { lazy } from "../../../lazy.js";
import { inflect, pluralPhrase, type VerbForm } from "../../../ontology/inflect.js";
import { type Sought, sought } from "../patterns/sought.js";
import { FAMILIES } from "./families.js";
import type { Family } from "./family.js";

/** In the order in which a form that may be several is read: "asked" is past rather than a participle. */
const FORMS: readonly VerbForm[] = ["base", "third", "past", "participle", "gerund"];

export type Said = VerbForm | "noun" | "nouns";

export interface Speech {
  readonly family: Family;
  readonly said: Sought;
  /** The form that each way of saying it has, in lower case. */
  readonly forms: ReadonlyMap<string, Said>;
  /** Any of its nouns. */
  readonly nouns: Sought;
  /** Each of its matters right before one of its nouns. */
  readonly before: () => readonly { readonly name: string; readonly said: Sought }[];
}

const MADE =
  "(?:(made|make|makes|making|issued|issue|gave|give|sent|put|lodged|launched|levell?ed|voiced|expressed|express|had|have|opened|held) )?(?:(?:an?|its|his|her|their|any|another) )?";
export const SPEECHES = lazy((): readonly Speech[] => FAMILIES.map(speechOf));

function speechOf(family: Family): Speech {
  const forms = new Map<string, Said>();
  const add = (text: string, form: Said): void => {
    if (!forms.has(text)) forms.set(text, form);
  };
  for (const form of FORMS) for (const verb of family.verbs) add(inPhrase(verb, form), form);
  for (const noun of family.nouns) {
    add(noun, "noun");
    add(pluralPhrase(noun), "nouns");
  }
  const longest = [...forms.keys()].sort((a, b) => b.length - a.length).join("|");
  const said = sought(`(?<![\\w-])${MADE}(${longest})(?![\\w-])`, "gi");
  const nouns = sought(`(?:${family.nouns.join("|")})`, "i");
  return { family, said, nouns, before: lazy(() => beforeNouns(family)), forms };
}

/** The first word inflects. */
export function inPhrase(phrase: string, form: VerbForm): string {
  const [first = "", ...rest] = phrase.split(" ");
  return [inflect(first, form), ...rest].join(" ");
}

function beforeNouns({ matters, nouns }: Family): ReturnType<Speech["before"]> {
  const any = nouns.map((each) => `${each}|${pluralPhrase(each)}`).join("|");
  return matters.map(({ name, noun }) => ({
    name,
    said: sought(`(?<![\\w-]|\\b(?:for|of|with|to) )(?:${noun}) (${any})(?![\\w-])`, "gi", noun),
  }));
}
