/**
 * An act and its matter, wherever they stand, as the one phrase that the ontology has for both: "asked Sylvania for money"
 * is "appealed for economic aid Sylvania". The one it is done to follows as its object.
 */
import { lazy } from "../../../lazy.js";
import { inflect, pluralPhrase, type VerbForm } from "../../../ontology/inflect.js";
import { lettersOf } from "../patterns/letters.js";
import { type Sought, sought } from "../patterns/sought.js";
import { FAMILIES, type Family } from "./families.js";
import { type FoundMatter, findMatter } from "./find-matter.js";
import { rejectedRequests } from "./requests.js";

/** In the order in which a form that may be several is read: "asked" is past rather than a participle. */
const FORMS: readonly VerbForm[] = ["base", "third", "past", "participle", "gerund"];

type Said = VerbForm | "noun" | "nouns";

interface Speech {
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
/** "An appeal was made": someone's, not one that someone makes. */
const PAST_LIGHT =
  /^(?:made|issued|gave|sent|put|lodged|launched|levell?ed|voiced|expressed|had|opened|held)$/i;

const SPEECHES = lazy((): readonly Speech[] => FAMILIES.map(speechOf));

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
function inPhrase(phrase: string, form: VerbForm): string {
  const [first = "", ...rest] = phrase.split(" ");
  return [inflect(first, form), ...rest].join(" ");
}

/** A later clause has its own act. */
const CLAUSE_END =
  /[?;]|[.](?=\s|$)|,(?= (?:who|whom|which|when|what|how|did|in which)\b)|\b(?:before|after|following|prior to|in the same|on the same|while|until|since)\b/i;

export function withComposedActs(text: string): string {
  return SPEECHES().reduce(
    (said, speech) => composeAll(withMatterBefore(said, speech), speech),
    rejectedRequests(text),
  );
}

function composeAll(text: string, speech: Speech): string {
  if (!speech.said.mayBeIn(lettersOf(text))) return text;
  const pattern = speech.said.pattern();
  let from = 0;
  let said = text;
  for (;;) {
    pattern.lastIndex = from;
    const match = pattern.exec(said);
    if (!match) return said;
    const end = match.index + match[0].length;
    const composed = compose(said, match, speech);
    if (composed === undefined) from = end;
    else {
      said = composed.text;
      from = composed.end;
    }
  }
}

function beforeNouns({ matters, nouns }: Family): ReturnType<Speech["before"]> {
  const any = nouns.map((each) => `${each}|${pluralPhrase(each)}`).join("|");
  return matters.map(({ name, noun }) => ({
    name,
    said: sought(`(?<![\\w-]|\\b(?:for|of|with|to) )(?:${noun}) (${any})(?![\\w-])`, "gi", noun),
  }));
}

/** "A military aid request", "sanctions threats": the matter before its noun. */
function withMatterBefore(text: string, { family, forms, nouns, before }: Speech): string {
  if (family.nouns.length === 0 || !nouns.mayBeIn(lettersOf(text))) return text;
  let plain = text;
  for (const { name, said } of before()) {
    if (!said.mayBeIn(lettersOf(plain))) continue;
    plain = plain.replace(said.pattern(), (_, word: string) => {
      const several = forms.get(word.toLowerCase()) === "nouns" || /s$/i.test(word);
      return canonical(family, name, several ? "nouns" : "noun");
    });
  }
  return plain;
}

function compose(
  text: string,
  match: RegExpExecArray,
  { family, forms }: Speech,
): { readonly text: string; readonly end: number } | undefined {
  const [whole, light, word = ""] = match;
  const end = match.index + whole.length;
  const rest = text.slice(end);
  // "Tell me", "ask us": what is to be told comes behind.
  if (/^ (?:me|us)\b/i.test(rest)) return undefined;
  const limit = CLAUSE_END.exec(rest)?.index ?? rest.length;
  const found = findMatter(rest.slice(0, limit), family);
  if (!found) return undefined;
  const form = formOf(light, word, forms, text.slice(0, match.index));
  const act = canonical(family, found.matter.name, form);
  const before = text.slice(0, light === undefined ? end - word.length : match.index);
  const said = `${object(before, found)}${act}${found.between}`;
  // "Investigated war crimes by X": of an active verb, no one else acts.
  const active =
    !/\b(?:was|were|been|being|is|are|get|got)\b/i.test(text.slice(0, end)) &&
    form !== "noun" &&
    form !== "nouns";
  const behind = active && found.between === "" ? found.behind.replace(/^(\s+)by /i, "$1") : found.behind;
  return { text: said + behind + rest.slice(limit), end: said.length };
}

/** "Made a request" is a verb; a form that may be both is settled later, by where it stands. */
function formOf(
  light: string | undefined,
  word: string,
  forms: ReadonlyMap<string, Said>,
  before: string,
): Said {
  const own = forms.get(word.toLowerCase()) ?? "base";
  const nominal = own === "noun" || own === "nouns" || own === "base" || own === "third";
  if (light !== undefined && nominal) return PAST_LIGHT.test(light) ? "past" : "base";
  // "X's request", "a demand": what has an article or an owner is no verb.
  if (own === "base" && /(?:['’]s?|\b(?:the|an?|first|last|any|its|his|her|their|of)) $/i.test(before))
    return "noun";
  return own;
}

function canonical({ plain, noun, named }: Family, matter: string, form: Said): string {
  const name = named?.(matter) ?? matter;
  if (form !== "noun" && form !== "nouns") return `${inPhrase(plain, form)} ${name}`;
  const one = `${noun} ${noun === "threat" ? name.replace(/^with /, "of ") : name}`;
  const [first = "", ...others] = one.split(" ");
  return form === "noun" ? one : [pluralPhrase(first), ...others].join(" ");
}

/** "From whom did X demand rights": asked for is the object. */
const object = (before: string, { matter }: FoundMatter): string =>
  matter.name === ""
    ? before
    : before.replace(/\b(?:from|of|to|with|against) (whom|which|who|what|whose)\b(?=[^?]*$)/i, "$1");
