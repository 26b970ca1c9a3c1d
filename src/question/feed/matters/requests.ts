/** What is someone's own and was turned down, taken or threatened: "whose request for aid did Freedonia reject", "which country's mediation". */
import { PROPERTY } from "../patterns/parts.js";
import { type Rewrite, rewritten, row } from "../patterns/rewrite.js";

const REQUEST = "(?:request|demand|appeal|call|plea|proposal|offer|bid|petition)s?";
const TURNED_DOWN = "(?:rejected|refused|turned down|declined|rebuffed|denied|dismissed|spurned)";
const TURN_DOWN =
  "(?:reject(?:ed)?|refused?|turn(?:ed)? down|declined?|den(?:y|ied)|rebuff(?:ed)?|dismiss(?:ed)?|spurn(?:ed)?|sa(?:y|id) no to)";
const WHOSE =
  "(?:whose|(?:which|what) (?:(?:other )?countr(?:y|ies)|state|nation|person|leader|politician|minister|party|group|body|organi[sz]ation|government)(?:['’]s?))";
const PEOPLE = "(?:prisoners?|citizens?|nationals?|people|detainees?|hostages?|soldiers|troops|captives)";

/** "Which country's" asks for a country, "whose" for anyone. */
const asked = (whose: string | undefined, anyone: string): string =>
  /^(?:which|what) (?:other )?(?:countr|state|nation)/i.test(whose ?? "")
    ? `which ${/other/i.test(whose ?? "") ? "other " : ""}country`
    : anyone;

const ROWS: readonly Rewrite[] = [
  row(
    "whose request for aid was rejected by Freedonia",
    `\\b(${WHOSE}) (?:\\w+ )?${REQUEST} (?:for|to|of) ([^?.,]+?) (was|were|has been|had been|got) ${TURNED_DOWN}`,
    (_, whose, matter, was) => `${asked(whose, "who")} ${was} rejected ${matter}`,
  ),
  row(
    "Sylvania's request for aid was rejected by Freedonia",
    `['’]s? ${REQUEST} (?:for|to|of) ([^?.,]+?) (was|were|been|being|get|got) ${TURNED_DOWN}`,
    " $2 rejected $1",
  ),
  row(
    "whose request for aid did Freedonia reject, whose mediation",
    `\\b(${WHOSE}) (?:(?:\\w+ )?${REQUEST} (?:for|to|of) )?([^?.,]{3,60}?) (did|has|had) ([^?.,]+?) (${TURN_DOWN})(?![\\w-])`,
    (_, whose, matter, did, actor, verb) => `${asked(whose, "whom")} ${did} ${actor} ${verb} ${matter}`,
  ),
  row(
    "whose political freedoms did Freedonia threaten to restrict",
    `\\b(${WHOSE}) ([^?.,]{3,60}?) (did|has|had) ([^?.,]+?) (threaten(?:ed)? to \\w+(?: off| down)?)(?! \\w+ (?:aid|relations))`,
    (_, whose, what, did, actor, verb) => `${asked(whose, "whom")} ${did} ${actor} ${verb} ${what}`,
  ),
  row(
    "whose property did Freedonia seize",
    `\\b(${WHOSE}) ${PROPERTY} (did|has|had) ([^?.,]+?) (seized?(?: or damaged?)?|damaged?|confiscated?|destroy(?:ed)?|return(?:ed)?|g[ia]ven? back|hand(?:ed)? back|take away|taken?|impound(?:ed)?)(?![\\w-])`,
    (_, whose, did, actor, verb) =>
      `${asked(whose, "whom")} ${did} ${actor} ${/back/i.test(verb ?? "") ? "return" : verb} property`,
  ),
  row(
    "whose property was seized by Freedonia",
    `\\b(${WHOSE}) ${PROPERTY} (was|were|has been) (seized(?: or damaged)?|damaged|confiscated|destroyed|returned|given back|handed back|taken away|impounded)(?![\\w-])`,
    (_, whose, was, verb) =>
      `${asked(whose, "who")} ${was} ${/back/i.test(verb ?? "") ? "returned" : verb} property`,
  ),
  row(
    "whose prisoners did Freedonia release",
    `\\b(${WHOSE}) ${PEOPLE} (did|has|had|was|were) (?=[^?.,]*\\b(?:releas|free|deport|expel|abduct|kill|arrest|tortur|detain|kidnap))`,
    (_, whose, did) => `${asked(whose, /^w/i.test(did ?? "") ? "who" : "whom")} ${did} `,
  ),
  row(
    "whose inspectors did Freedonia let in",
    `\\b(${WHOSE}) (?:inspectors|observers) (did|has|had) ([^?.,]+?) (?:receive[ds]?|accept(?:ed)?|admit(?:ted)?|let in|allow(?:ed)?(?: in)?)(?![\\w-])`,
    (_, whose, did, actor) => `${asked(whose, "whom")} ${did} ${actor} receive inspectors`,
  ),
  row(
    "whose politicians did Freedonia ban",
    `\\b(${WHOSE}) (?:political )?(?:part(?:y|ies)|politicians?) (did|has|had) ([^?.,]+?) ban(?:ned)?(?![\\w-])`,
    (_, whose, did, actor) => `${asked(whose, "whom")} ${did} ${actor} ban political parties`,
  ),
  row(
    "whose policy did Freedonia criticise",
    `\\b(${WHOSE}) (?:statements?|polic(?:y|ies)|actions?|decisions?|remarks?|comments?|behaviou?r|conduct|stance|efforts?|work|leadership|plans?) (did|has|had) (?=[^?.,]*\\b(?:critici[sz]|condemn|denounc|prais|prais|endors|back|support|applaud|slam|attack))`,
    (_, whose, did) => `${asked(whose, "whom")} ${did} `,
  ),
  row(
    "whose navy was put on alert over Freedonia",
    `\\b${WHOSE} (navy|army|military|armed forces|forces|troops|soldiers|air force|police)(?: force)? (?:was|were|has been|went|got)(?: put| placed)? on (?:high |higher |heightened |full )?alert(?: (?:over|against|because of|due to|for|about|towards?|on account of))?`,
    (_, force) =>
      `who increased ${/^police/i.test(force ?? "") ? "police" : "military"} alert status against`,
  ),
];

export const rejectedRequests = (text: string): string => rewritten(text, ROWS);
