/**
 * An act and its matter, wherever they stand, as the one phrase that the ontology has for both: "asked Sylvania for money"
 * is "appealed for economic aid Sylvania". The one it is done to follows as its object.
 */
import { pluralPhrase } from "../../../ontology/inflect.js";
import { wordsIn } from "../patterns/sought.js";
import type { Family } from "./family.js";
import { type FoundMatter, findMatter } from "./find-matter.js";
import { rejectedRequests } from "./requests.js";
import { inPhrase, type Said, SPEECHES, type Speech } from "./speech.js";

/** "An appeal was made": someone's, not one that someone makes. */
const PAST_LIGHT =
  /^(?:made|issued|gave|sent|put|lodged|launched|levell?ed|voiced|expressed|had|opened|held)$/i;

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
  if (!speech.said.mayBeIn(wordsIn(text))) return text;
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

/** "A military aid request", "sanctions threats": the matter before its noun. */
function withMatterBefore(text: string, { family, forms, nouns, before }: Speech): string {
  if (family.nouns.length === 0 || !nouns.mayBeIn(wordsIn(text))) return text;
  let plain = text;
  for (const { name, said } of before()) {
    if (!said.mayBeIn(wordsIn(plain))) continue;
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
