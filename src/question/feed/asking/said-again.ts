/** The act of the sentence before, said once more in its own words: "Who else demanded it?", "who was next to make the same demand of it" is who did so. */
import { inflect } from "../../../ontology/inflect.js";
import { root } from "../../../text/stem.js";
import { keyOf } from "../../../text/tokens.js";
import { baseOf } from "../patterns/forms.js";
import { type Rewrite, rewritten, row } from "../patterns/rewrite.js";

const ONES = "(?:it|him|her|them|that|this|so|one)";
const TO_ONES = `(?: (?:to|of|against|from|with|on|for|towards?|at|about) (?:it|him|her|them|that|this))?`;
const LIKEWISE =
  "(?: (?:(?:in )?(?:that|this|the same) (?:way|manner|fashion)|likewise|similarly|too|as well|for (?:it|that|this)))?";
const AGAIN = new RegExp(
  `\\b(\\p{Ll}{3,}) ${ONES}${TO_ONES}${LIKEWISE}(?=[?.,\\s]*$|,? (?:in|on|during|that|the same|next|just|right|before|after|most|last|first|earlier|later)\\b)`,
  "u",
);
/** Whoever is asked for acts: of "whom did it demand it" another one does. */
const SUBJECT = /^(?:and )?(?:who|which|what)\b(?!.*\b(?:did|does) (?:it|he|she|they)\b)/i;
/** "Who else was, that month": of what was done to someone. */
const UNDERWENT =
  /^((?:and )?who|which (?:other )?\p{Ll}+)((?: else)?) (?:was|were|has been|have been|had been|got)(?: one| so| too| treated)?(?:,? (?:that way|likewise|the same way|in the same way))?(?=,? (?:that|the same|in the same|on the same|in that|on that|next)|[?.\s]*$)/iu;

export function withActAgain(question: string, act: string): string {
  if (/^(?:was|were|had been|has been) /i.test(act))
    return question.replace(UNDERWENT, "$1$2 did so").replace(/did so, /, "did so ");
  if (/\b(?:getting|been|being)\b/.test(act)) return question;
  const [, verb = ""] = (SUBJECT.test(question) ? AGAIN.exec(question) : null) ?? [];
  if (
    verb === "" ||
    !keyOf(act)
      .split(" ")
      .some((word) => isSame(word, verb))
  )
    return question;
  const before = question.slice(0, question.search(AGAIN));
  const did = /\bto $/.test(before)
    ? "do so"
    : /\b(?:has|have|had)(?: \p{Ll}+){0,2} $/u.test(before)
      ? "done so"
      : "did so";
  return question.replace(AGAIN, did);
}

/** "Met" and "a meeting", "demanded" and "demand". */
const isSame = (told: string, verb: string): boolean =>
  root(told) === root(verb) ||
  [told, baseOf(told), verb, baseOf(verb)].some(
    (each, at) => inflect(each, "past") === (at < 2 ? verb : told),
  );

const NOUN =
  "(?:(?:\\p{Ll}+ ){0,3}?(?:demand|request|appeal|call|plea|offer|promise|pledge|threat|accusation|charge|gesture|move|statement|comment|remark|visit|trip|apology|concession|rejection|refusal|agreement|deal|protest|strike|attack|complaint|proposal|declaration|claim|warning|ultimatum|step|announcement)s?|one|another)";
const SAME = `(?:(?:(?:the|that|this) (?:very )?same|such an?|a similar|another|an identical|that kind of|the like) )?${NOUN}`;

/** An act that is only called one of its kind. */
const ROWS: readonly Rewrite[] = [
  row(
    "make the same demand of it",
    `\\b(ma[dk]e|making|issued?|voiced?|lodged?|put|gave|given?|offer(?:ed)?|t[oa]ke|launch(?:ed)?|h[eo]ld|utter(?:ed)?) (?:(?=one\\b|another\\b)|(?=(?:the|that|this|such|a similar|another|an identical)\\b))${SAME} (?:to|of|against|from|with|on|for|towards?|at) (?:it|him|her|them)\\b`,
    (_, verb) =>
      /^(?:make|issue|voice|lodge|put|give|offer|take|launch|hold|utter)$/i.test(verb ?? "")
        ? "do so"
        : "did so",
    "giu",
  ),
  row(
    "made such a gesture that month",
    `(?<=\\b(?:who|which \\p{Ll}+)(?: else)? (?:also )?)(?:made|issued|voiced|lodged|gave|offered|took|launched|held) (?:one|another)(?=,? (?:that|the same|in|on|too|as well)\\b|[?.\\s]*$)`,
    "did so",
    "giu",
  ),
];

/** "Did so" in its place, where a sentence before tells what. */
export const withSameAct = (question: string): string => rewritten(question, ROWS);
