/** "Whose property did Freedonia seize": what was another's, taken, refused or broken. The noun goes behind its verb, and the other is whom it is done to. */
import { inflect } from "../../../ontology/inflect.js";
import { type Rewrite, rewritten, row } from "../patterns/rewrite.js";

const THINGS =
  "((?:(?:peace|settlement|economic|financial|military|humanitarian|political|civil|diplomatic) )?(?:property|properties|assets|goods|belongings|land|territory|mediation|aid|assistance|proposals?|plans?|offers?|freedoms?|rights|laws?|truce|ceasefire|ceasefires|sanctions|embargo|prisoners|detainees|hostages|citizens|resignation|departure|removal|involvement|participation|peace-?keepers|inspectors|observers))";
const END =
  "(?=[?.,\\s]*$|,? (?:in|on|during|between|before|after|since|for|first|last|most|back|by|at|over|from)\\b)";
const PARTICLE = "(?: (?:down|off|back|over|up|out|for))?";

/** The verb in its form, with the thing behind it, as the ontology has them. */
function deed(verb: string, thing: string): string {
  const what = thing.toLowerCase();
  if (/keepers|inspectors|observers/.test(what))
    return `${troopsVerb(verb)} ${what.replace(/^obs.*/, "inspectors")}`;
  if (/^(?:boycott|embargo|sanction|refuse to buy)/i.test(verb)) return verb;
  if (/involvement|participation/.test(what)) return "allow international involvement";
  if (/resignation|departure|removal/.test(what)) return `${verb.replace(/ for$/, "")} for leadership change`;
  if (/^laws?$/.test(what)) return inflect("defy", formOf(verb));
  if (/truce|ceasefire/.test(what)) return `${inflect("violate", formOf(verb))} a ceasefire`;
  if (/land|territory/.test(what)) return inflect("occupy", formOf(verb));
  if (/freedoms?$/.test(what)) return `${inflect("restrict", formOf(verb))} political freedoms`;
  if (/proposal|plan|offer/.test(what) && /^(?:peace|settle)/.test(what))
    return `${verb} settlement of a dispute`;
  if (/prisoners|detainees|hostages|citizens/.test(what)) return verb;
  return `${verb} ${/propert|assets|goods|belongings/.test(what) ? "property" : what}`;
}

/** "Let in" and "took", "threw out" and "sent home". */
const troopsVerb = (verb: string): string =>
  inflect(/expel|out|home|away|pull|withdr/i.test(verb) ? "expel" : "receive", formOf(verb));

const formOf = (verb: string): "base" | "past" =>
  /ed\b|^(?:broke|broken|taken|took|threw|thrown|sent)\b/i.test(verb) ? "past" : "base";

const WHOSE: readonly Rewrite[] = [
  row(
    "whose mediation did Freedonia say it would accept",
    `\\bwhose ${THINGS} (did|has|had) (.+?) (?:say|said|promise[ds]?|announce|agree|want|offer) (?:that )?(?:(?:it|they|he|she) (?:would|wanted to|meant to)|to) (\\w+${PARTICLE})${END}`,
    (_, thing, did, who, verb) => `whom ${did} ${who} promise to ${deed(verb ?? "", thing ?? "")}`,
  ),
  row(
    "whose freedoms did Freedonia threaten to restrict",
    `\\bwhose ${THINGS} (did|has|had) (.+?) (threaten|refuse|promise)(?:ed|d)? to (\\w+${PARTICLE})${END}`,
    (_, thing, did, who, will, verb) => `whom ${did} ${who} ${will} to ${deed(verb ?? "", thing ?? "")}`,
  ),
  row(
    "whose property did Freedonia seize",
    `\\bwhose ${THINGS}(?: with (?:it|them|him|her))? (did|has|had) (.+?) (\\w+${PARTICLE})${END}`,
    (_, thing, did, who, verb) => `whom ${did} ${who} ${deed(verb ?? "", thing ?? "")}`,
  ),
  row(
    "whose property Freedonia seized or damaged",
    `\\bwhose ${THINGS} (?!did\\b|has\\b|had\\b|was\\b|were\\b)((?:(?!\\b(?:did|was|were|had|has)\\b)[^?,;]){3,40}?) (seized|damaged|destroyed|confiscated|took|stole|returned|froze|cut|refused|rejected|accepted|violated|restricted|released|freed)(?: or \\w+ed)?${END}`,
    (_, thing, who, verb) =>
      `whom did ${who} ${deed(
        (verb ?? "")
          .replace(/^took$/i, "take")
          .replace(/^stole$/i, "steal")
          .replace(/^froze$/i, "freeze")
          .replace(/^cut$/i, "cut")
          .replace(/^(seiz|damag|releas|confiscat|violat)ed$/i, "$1e")
          .replace(/ed$/i, ""),
        thing ?? "",
      )}`,
  ),
  row(
    "whose property was seized by Freedonia",
    `\\bwhose ${THINGS} (?:was|were|has been|have been|had been) (\\w+(?:ed|en|t)${PARTICLE}) by\\b`,
    (_, thing, verb) => `who was ${deed(verb ?? "", thing ?? "")} by`,
  ),
  row("on whose behalf", "\\bon whose behalf\\b", "for whom"),
  row("on which country's behalf", "\\bon (which|what) (\\w+)['’]s behalf\\b", "for $1 $2"),
  row(
    "which country's mediation",
    `\\b(?:which|what) (?:country|nation|state|body|group|party|organi[sz]ation)['’]s (?=${THINGS} (?:did|has|had|was|were)\\b)`,
    "whose ",
  ),
];

/** The last row makes what those before it know. */
const FIRST = WHOSE.slice(-1);

export const withWhose = (text: string): string => rewritten(rewritten(text, FIRST), WHOSE);
