/** A question that points at what was told before it, with the words of that in the place of its own: "Whom had it visited that year?" */
import { inOn } from "../patterns/forms.js";
import { rewritten } from "../patterns/rewrite.js";
import { DID_SO } from "./did-so.js";
import { withActAgain, withSameAct } from "./said-again.js";
import type { Telling } from "./telling.js";

const DATED = /\s(?:in|on) (?:\p{L}+ )?(?:\d{1,2} )?(?:\p{L}+ )?(?:19|20)\d{2}$/u;

/** Undefined where it points at someone who was not told of. */
export function settled(question: string, scene: string, told: Telling | undefined): string | undefined {
  const [year] = /\b(?:19|20)\d{2}\b/.exec(scene) ?? [];
  const dated = (said: string): string =>
    year === undefined
      ? said
      : said.replace(/\b(?:in |of )?that (?:same )?year\b/gi, (that) =>
          /^(?:in|of)/i.test(that) ? `in ${year}` : year,
        );
  if (!told) return dated(question);
  const act = deedOf(told.act);
  const when = DATED.exec(told.act)?.[0].trim() ?? "";
  const place = /\s(?:in|against) (?:the )?\p{Lu}[\p{L} ]*$/u.exec(undated(told.act))?.[0] ?? "";
  // "Did so that year" is the year that someone else did it in, before it is a date.
  const again = withActAgain(withSameAct(question), act);
  const acted = dated(rewritten(again, DID_SO));
  const { open, preposition } = openAct(act, told.other);
  if (/\bOTHER\b/.test(acted) && told.other === undefined) return undefined;
  const said = acted
    .replace(/ else besides ACTOR ACT SAME-(day|month|year)/, (_, grain: string) =>
      when === "" ? ` ACT ${inOn(grain)} the same ${grain} as ACTOR` : " else besides ACTOR ACT WHEN",
    )
    .replace("PREP ", () => (preposition ? `${preposition} ` : ""))
    .replace("OTHER", () => told.other ?? "")
    .replace("OPEN", () => open)
    .replace("ACTOR", () => told.actor)
    .replace("ACT", () => act)
    .replace("WHEN", () => when)
    .replace("PLACE", () => place);
  return comparedWith(withNames(said, told), question, told);
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

const undated = (act: string): string => act.replace(DATED, "");

/** "Once voiced her intent", which others have as well. */
const deedOf = (act: string): string =>
  undated(act)
    .replace(/^(?:(?:once|also|later|then|famously|recently|already|publicly|first|had|has) )+/, "")
    .replace(
      /\b(?:her|his|its|their) (?=(?:intent|intention|wish|desire|plan|readiness|willingness)\b)/,
      "an ",
    );

/** "Whom else did it accuse in the same month": as the one that was told of. */
function comparedWith(said: string, question: string, { actor, other }: Telling): string {
  const [, grain] = SAME_TIME.exec(said) ?? [];
  if (grain === undefined || !/\b(?:else|other|another)\b/i.test(said)) return said;
  const isAsked = /\b(?:did|had|has|does) (?:it|he|she|they)\b/i.test(question);
  const whom = isAsked ? other : actor;
  return whom === undefined ? said : said.replace(SAME_TIME, `${inOn(grain)} the same ${grain} as ${whom}`);
}

const SAME_TIME = /(?:(?:in|on|during) )?\b(?:the|that) (?:very |same |exact )*(day|month|year)(?=[?.\s]*$)/i;

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
      /\b(?:him|them|it|her)\b(?=[?.,\s]*(?:$|in\b|on\b|for\b|over\b|about\b|during\b|before\b|after\b|first\b|last\b))/i,
      object,
    )
    .replace(/\b(?:his|its|their|her)\b(?= \p{Ll})/iu, `${actor}'s`);
}
