/**
 * Two sentences of which the first sets the scene: "A grim one. Who …?", "Freedonia became independent in 2011. Whom had it
 * visited by June that year?". What the question needs of the first is put into it, and the first is left out.
 */
import { DID_SO } from "./did-so.js";
import { withPlainIntentions } from "./intentions.js";
import { withoutOpening } from "./openings.js";
import { rewritten } from "./rewrite.js";

const QUESTION =
  /^(?:(?:and|so|but|then|now|in|on|at|to|from|by|with|about|for|against|after|before|during)\b[^.?!]{0,90}?)?\b(?:which|what|who|whom|whose|when|where|how|did|has|have|had|was|were|is|does|do|list|name)\b/i;
const BODY =
  "(?: (?:army|military|government|police|forces?|troops|president|(?:prime |foreign |defen[cs]e )?minister|ministry|rebels?|militants?|opposition|parliament|navy|citizens?|authorities|head of (?:government|state)))*";
const NAME =
  "(?:[Tt]he )?\\p{Lu}[\\p{L}\\p{N}'’.-]*(?:(?: (?:of|the|and|de|del|la|al|bin|von|van|for))* \\p{Lu}[\\p{L}\\p{N}'’.-]*)*";
const TELLS =
  /^(?:(?:i|we) (?:recall|remember|know|read|heard|think|believe|learned|learnt|saw|understand|gather|see)(?: (?:reading|hearing))?(?: (?:somewhere|once))?(?: that)?|apparently,?|it (?:is|was) (?:said|known|reported) that|reportedly,?|supposedly,?|as (?:i|we) (?:recall|remember),?) /i;
/** "I'm looking at Freedonia." */
const LOOKS_AT = new RegExp(
  `^(?:(?:[Ii](?:['’]m| am|['’]ve been| have been)|[Ww]e(?:['’]re| are)) (?:looking (?:at|into)|interested in|reading (?:up )?(?:about|on)|researching|studying|writing about|thinking (?:of|about)|curious about|checking(?: up)?(?: on)?|working on)|[Tt]ake|[Cc]onsider|[Rr]egarding|[Aa]bout|[Ss]peaking of|[Aa]s for|[Ll]et['’]s (?:talk about|look at|take))(?: the case of)? (${NAME})$`,
  "u",
);
const PRONOUN =
  /\b(?:he|she|it|they|him|her|them|his|its|their|there|so|the same|such an?|that (?:very |same )?(?:day|month|year|visit|time)|(?:did|does|has|had|was|were) (?:that|this))\b/i;

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
  if (isWhole(question)) return asked;
  const told = tellingOf(scene);
  const settled = settle(question, scene, told);
  return settled === undefined || !isWhole(settled) ? text : [settled, ...behind].join(" ");
}

/** Nothing in it stands for what was said before: a pronoun behind a name of its own is that one. */
function isWhole(question: string): boolean {
  const pronoun = PRONOUN.exec(question);
  if (!pronoun)
    return (
      !/^(?:and )?(?:who|whom|with whom|when|where|to whom|by whom|which one)(?: (?:was|is) it| exactly)?[?.\s]*$/i.test(
        question,
      ) &&
      !/^(?:and )?(?:what|which) (?:was|is) the (?:exact )?(?:date|day|month|year)[?.\s]*$/i.test(question) &&
      !/\b(?:earlier|previously|later|afterwards|beforehand)[?.\s]*$/i.test(question) &&
      !/^do you know/i.test(question)
    );
  const named = new RegExp(`\\s${NAME}`, "u").exec(question);
  return named !== null && named.index < pronoun.index;
}

interface Telling {
  readonly actor: string;
  readonly act: string;
  readonly other: string | undefined;
}

/** "Freedonia criticised Sylvania in 2014." */
function tellingOf(scene: string): Telling | undefined {
  const plain = scene.replace(TELLS, "").replace(/[.!\s]+$/, "");
  const [, looked] = LOOKS_AT.exec(plain) ?? [];
  if (looked !== undefined) return { actor: looked, act: "", other: undefined };
  const found = new RegExp(`^(${NAME}${BODY}|the \\p{Ll}+(?: \\p{Ll}+)?) (\\p{Ll}.*)$`, "u").exec(plain);
  const [, actor, act] = found ?? [];
  if (actor === undefined || act === undefined) return undefined;
  const others = [...act.matchAll(new RegExp(`(?<=\\s)${NAME}`, "gu"))].map(([name]) => name);
  return { actor, act, other: others.find((name) => !/^\p{Lu}\p{Ll}+$/u.test(name) || !MONTH.test(name)) };
}

const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

function settle(question: string, scene: string, told: Telling | undefined): string | undefined {
  const [year] = /\b(?:19|20)\d{2}\b/.exec(scene) ?? [];
  const dated = (said: string): string =>
    year === undefined
      ? said
      : said.replace(/\b(?:in |of )?that (?:same )?year\b/gi, (that) =>
          /^(?:in|of)/i.test(that) ? `in ${year}` : year,
        );
  if (!told) return dated(question);
  const act = deedOf(told.act);
  const place = /\s(?:in|against) (?:the )?\p{Lu}[\p{L} ]*$/u.exec(undated(told.act))?.[0] ?? "";
  // "Did so that year" is the year that someone else did it in, before it is a date.
  const acted = dated(rewritten(question, DID_SO));
  const { open, preposition } = openAct(act, told.other);
  if (/\bOTHER\b/.test(acted) && told.other === undefined) return undefined;
  const said = acted
    .replace("PREP ", () => (preposition ? `${preposition} ` : ""))
    .replace("OTHER", () => told.other ?? "")
    .replace("OPEN", () => open)
    .replace("ACTOR", () => told.actor)
    .replace("ACT", () => act)
    .replace("PLACE", () => place);
  return withNames(said, told);
}

/** "Wanted to cooperate with Sylvania": what is done, and the word before whom. */
function openAct(
  act: string,
  other: string | undefined,
): { readonly open: string; readonly preposition: string } {
  const before = other === undefined ? act : act.slice(0, act.indexOf(other)).trim();
  const [, open = before, preposition = ""] =
    /^(.*?)(?: (with|to|against|for|from|by|about|on|of|in))?(?: the)?$/i.exec(before) ?? [];
  return { open, preposition };
}

const undated = (act: string): string =>
  act.replace(/\s(?:in|on) (?:\p{L}+ )?(?:\d{1,2} )?(?:\p{L}+ )?(?:19|20)\d{2}$/u, "");

/** "Once voiced her intent", which others have as well. */
const deedOf = (act: string): string =>
  undated(act)
    .replace(/^(?:(?:once|also|later|then|famously|recently|already|publicly|first|had|has) )+/, "")
    .replace(
      /\b(?:her|his|its|their) (?=(?:intent|intention|wish|desire|plan|readiness|willingness)\b)/,
      "an ",
    );

/** "Was he killed by them": in the passive, the other way round. */
function withNames(question: string, { actor, act, other }: Telling): string {
  if (act === "")
    return question
      .replace(/\b(?:its|his|her|their)\b(?= \p{Ll})/giu, `${actor}'s`)
      .replace(/\b(?:it|he|she|they|them|him|her)\b/gi, actor);
  const passive =
    /\b(?:was|were|been|get|got)\b.*\b(?:he|she|it|they)\b.*\bby\b|\b(?:was|were) (?:he|she|it|they) \w+(?:ed|en)\b/i.test(
      question,
    );
  const subject = passive ? (other ?? actor) : actor;
  const object = passive ? actor : (other ?? actor);
  return question
    .replace(/\b(?:he|she|they|it)\b(?= (?!is\b|was\b|before\b|after\b|just\b|in\b|on\b|during\b))/i, subject)
    .replace(
      /\b(?:him|them|it|her)\b(?=[?.,\s]*(?:$|in\b|on\b|during\b|before\b|after\b|first\b|last\b))/i,
      object,
    )
    .replace(/\b(?:his|its|their|her)\b(?= \p{Ll})/iu, `${actor}'s`);
}
