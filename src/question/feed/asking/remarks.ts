/**
 * Two sentences of which the first sets the scene: "A grim one. Who …?", "Freedonia became independent in 2011. Whom had it
 * visited by June that year?". What the question needs of the first is put into it, and the first is left out.
 */
import { withPlainIntentions } from "../acts/intentions.js";
import { NAME } from "../patterns/parts.js";
import { withoutOpening } from "./openings.js";
import { settled } from "./settled.js";
import { tellingOf } from "./telling.js";

const QUESTION =
  /^(?:(?:and|so|but|then|now|in|on|at|to|from|by|with|about|for|against|after|before|during)\b[^.?!]{0,90}?)?\b(?:which|what|who|whom|whose|when|where|how|did|has|have|had|was|were|is|does|do|list|name)\b/i;
const NAMED = new RegExp(`\\s${NAME}`, "u");
const PRONOUN =
  /\b(?:he|she|it(?! (?:on record|true|known|a fact|the case|right|correct|recorded|reported|ever happen))|they|him|her|them|his|its|their|there|so|the same|such an?|that (?:very |same )?(?:day|month|year|visit|time)|(?:did|does|has|had|was|were) (?:that|this))\b/i;

export function withoutRemark(text: string): string {
  const sentences = text
    .trim()
    .split(
      /(?<=[\p{L}\d)'’"]{2}[.!])\s+|;\s+(?=(?:and )?(?:(?:to|with|on|in|from|against) )?(?:who|whom|which|when)\b)/u,
    )
    .map(withoutOpening);
  const at = sentences.findIndex((each, index) => index > 0 && QUESTION.test(each));
  const question = sentences[at];
  const scene = withPlainIntentions(sentences.slice(0, at).join(" "));
  // Who the someone is, is what is asked.
  if (
    question === undefined ||
    /[?]|\b(?:someone|somebody|some country|a country|one country)\b/i.test(scene)
  )
    return text;
  const behind = sentences.slice(at + 1);
  const asked = [question, ...behind].join(" ");
  if (/^who (?:was|is) (?:it|that|this|he|she)\b/i.test(question)) return text;
  const told = tellingOf(scene);
  if (isWhole(question) && !(told && OTHERS_THEN.test(question))) return asked;
  const said = settled(question, scene, told);
  return said === undefined || !isWhole(said) ? text : [said, ...behind].join(" ");
}

/** "Is it true that": it stands for nothing. */
const NO_ONES =
  /\b(?:is|was|would) it (?=(?:on record|true|right|correct|the case|possible|known|recorded|fair|be)\b)/i;

/** "Who else asked Freedonia for help the same day": as the one who was told of. */
const OTHERS_THEN = /\belse\b.*\b(?:the|that) (?:very |same |exact )*(?:day|month|year)[?.\s]*$/i;

/** "Who eased their dissent": it is theirs who are asked for. */
const OWN =
  /(?<=^(?:who|which \p{Ll}+) \p{Ll}+ )(?:its|his|her|their)(?= (?:\p{Ll}+ )?(?:dissent|protests?|demonstrations?|strikes?|boycott|blockade|siege|stance|tone|demands?|attacks?|offensive|ban|embargo|sanctions|restrictions|opposition|support|ties|relations)\b)/iu;

/** Nothing in it stands for what was said before: a pronoun behind a name of its own is that one. */
function isWhole(question: string): boolean {
  const pronoun = PRONOUN.exec(question.replace(NO_ONES, "").replace(OWN, ""));
  if (!pronoun)
    return (
      !/^(?:and )?(?:who|whom|with whom|when|where|to whom|by whom|which one)(?: (?:was|is) it| exactly)?[?.\s]*$/i.test(
        question,
      ) &&
      !/^(?:and )?(?:what|which) (?:was|is) the (?:exact )?(?:date|day|month|year)[?.\s]*$/i.test(question) &&
      !/\b(?:earlier|previously|later|afterwards|beforehand|next)[?.\s]*$/i.test(question) &&
      !/^(?:who|whom|which \w+(?: \w+)?|did (?:anyone|anybody)) (?:else )?(?:did|else|has|had)[?.\s]*$/i.test(
        question,
      ) &&
      !/^do you know/i.test(question)
    );
  const named = NAMED.exec(question);
  return named !== null && named.index < pronoun.index;
}
