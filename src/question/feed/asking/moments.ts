/**
 * A clause in front that tells of an act, and a question that goes back to it: "In the month it offered Lind aid, to whom
 * else did Freedonia make such an offer?". The clause becomes a sentence of its own, of which the question is asked.
 */
import { NAME } from "../patterns/parts.js";
import { isTold } from "./telling.js";

const CLAUSE = "((?:(?!\\b(?:who|whom|which|when|what)\\b)[^,?])+)";
const ASKS = "((?:(?:to|with|by|against|for|from|on|of) )?(?:who|whom|which|what|did)\\b[^?]*?)";
const PERIOD = new RegExp(
  `^(?:in|on|during) the (?:very |same |exact )*(day|month|year) (?:that |when |in which |on which |during which )?${CLAUSE}, ${ASKS}[?.\\s]*$`,
  "i",
);
const SEQUEL = new RegExp(
  `^(?:(?:right|just|immediately|directly|shortly|straight) )?(before|after|once|following) ${CLAUSE}, ${ASKS}[?.\\s]*$`,
  "i",
);
/** What is asked is not whole without the clause. */
const BACK =
  /\b(?:it|him|them|he|she|they|do(?:ne)? so|did so|(?:the|that) same(?! (?:day|month|year))|such an?|a similar|another such)\b/i;
const PRONOUN = /^(?:it|he|she|they) /i;
const SUBJECT = new RegExp(
  `\\b(?:did|has|had) ((?:the )?(?<!\\p{L})${NAME}(?: (?:government|army|police|opposition|cabinet|president|military))?)`,
  "u",
);

/** As it was where the question stands by itself, or nobody is named in the clause. */
export function withMoment(text: string): string {
  const [, grain, act = "", asked = ""] = PERIOD.exec(text) ?? [];
  if (grain !== undefined)
    return twoOf(
      text,
      act,
      /\b(?:that|the same) (?:very )?(?:day|month|year)\b/i.test(asked)
        ? asked
        : `${asked} in the same ${grain}`,
    );
  const [, when = "", told = "", next = ""] = SEQUEL.exec(text) ?? [];
  // Who acts in the clause alone is compared with by other words.
  if (when === "" || !BACK.test(next) || PRONOUN.test(told)) return text;
  return /^b/i.test(when)
    ? twoOf(
        text,
        told,
        /\b(?:last|most recently|just before|before)\b/i.test(next) ? next : `${next} just before that`,
      )
    : twoOf(text, told, /\b(?:next|first|after)\b/i.test(next) ? next : `${next} next`);
}

function twoOf(text: string, act: string, asked: string): string {
  const [, subject] = SUBJECT.exec(asked) ?? [];
  const own = PRONOUN.test(act);
  if (!BACK.test(asked) || !(own ? subject !== undefined : isTold(act))) return text;
  const told = own ? act.replace(PRONOUN, `${subject} `) : act;
  const question = asked.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
  return `${told.replace(/^\p{Ll}/u, (first) => first.toUpperCase())}. ${question}?`;
}
