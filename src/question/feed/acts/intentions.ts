/** What someone said that they would do: each as the plain wish, promise or threat. */
import { type Rewrite, rewritten, row } from "../patterns/rewrite.js";

const SAY =
  "(?:say|says|said|saying|state[ds]?|announced?|declared?|claimed?|indicated?|signal(?:led|ed)?|made (?:it )?(?:clear|known))";
const ONE = "(?:it|they|he|she|we|its government|their government|the government)";
const WOULD = `(?:['’]d|would)(?: be (?:ready|willing|prepared|happy|glad|open)| like| want| love)?`;
const READY =
  "(?:ready|willing|prepared|keen|eager|open|going|set|about|happy|glad|determined|minded|inclined|planning|hoping)";
const MEANT = `(?:meant|means|intend(?:s|ed)|want(?:s|ed)|plan(?:s|ned)|hope[ds]|wish(?:es|ed)|aim(?:s|ed)|(?:was|were|is|are|['’]s|['’]re) ${READY})`;
const DATE =
  "(?:(?:back )?(?:in|on|during) (?:(?:early|mid|late|the (?:summer|autumn|fall|winter|spring) of)[ -])?(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:[A-Za-z]{3,9} )?(?:\\d{1,2},? )?\\d{4})";
/** What is done together, or to the one who is told so. */
const WITH = /^(?:co-?operat|work|collaborat|negotiat|engag|talk|trade)/i;
const TO = /^(?:visit|meet|recogni[sz]e|support|help|aid|assist|release|mediate)/i;

const INTENTIONS: readonly Rewrite[] = [
  row(
    "said it was up for military cooperation",
    `\\b(?:to )?(${SAY}) (?:that )?${ONE} (?:(?:was|were|is|are|would be) (?:up for|game for|open to|keen on|interested in|in favou?r of|ready for|on board (?:for|with)|willing to have|looking for)|wants?|wanted|would (?:like|welcome)|sought|seeks|hoped for|hopes for|welcomed) (?=(?:\\w+ )?(?:co-?operation|collaboration|talks|ties|aid|mediation|negotiations|reforms?|dialogue)\\b)`,
    (_, say) =>
      /^(?:say|says|state|announce|declare|claim|indicate|signal)$/i.test(say ?? "")
        ? "express interest in "
        : "expressed interest in ",
  ),
  row(
    "wanted some people freed",
    "\\bwant(?:ed|s)? (?:some |the |its |their |his |her |certain |several )?(?:people|persons|prisoners?|detainees?|hostages?|captives?|someone|somebody|property) (?:freed|released|let go|set free|returned|handed over)\\b",
    "appealed for release",
  ),
  row(
    "who's had",
    "\\bwho['’]s (?=(?:\\w+ed|said|told|gone|been|met|given|made|had|taken|sent)\\b)",
    "who has ",
  ),
  row("who'd said", "\\b(who|they)['’]d (?=(?:\\w+ed|said|told|gone|been|met|given|made)\\b)", "$1 had "),
  row(
    "announced in 2015 that it meant to help: the date behind",
    `\\b(${SAY}) (${DATE}) (?:that )?(${ONE}\\b[^?.,]*)`,
    "$1 that $3 $2",
  ),
  row(
    "told Freedonia that it meant to change policy",
    `\\b(?:told|tells?|assured?|informed?) ((?:(?!\\b(?:who|which|me|that|to)\\b)[^?,.]){2,50}?) (?:that )?${ONE}(?: ${WOULD}| ${MEANT}|['’]d)(?: to)? (\\w+)\\b`,
    (_, whom, verb) => {
      if (WITH.test(verb ?? "")) return `wanted to ${verb} with ${whom}`;
      return TO.test(verb ?? "") ? `wanted to ${verb} ${whom}` : `promised ${whom} to ${verb}`;
    },
  ),
  row(
    "threatened Freedonia that it would stop mediating",
    `\\b(threaten(?:ed|s)?|warn(?:ed|s)?) ((?:(?!\\b(?:who|which|that|to|with)\\b)[^?,.]){0,50}?) ?(?:that )?${ONE} (?:would|will|might|was going to|were going to) (?=\\w)`,
    (_, verb, whom) => `${verb}${whom ? ` ${whom}` : ""} to `,
  ),
  row(
    "said they'd give in",
    `\\b(?:to )?(${SAY}) (?:that )?${ONE}(?: ?${WOULD}| ${MEANT})(?: to)? (?=\\w)`,
    (_, say) =>
      /^(?:say|says|state|announce|declare|claim|indicate|signal)$/i.test(say ?? "")
        ? "want to "
        : "wanted to ",
  ),
  row(
    "wanted Freedonia to lend it money",
    "\\b(?:want(?:ed|s)?|would (?:like|have liked)|expect(?:ed|s)?) (?!to\\b|[^?,]*\\b(?:who|which|before|after)\\b)((?:[\\w'’.()-]+ ){1,6}?)to (?=(?:lend|give|send|provide|help|release|free|change|step|resign|quit|yield|give|lift|ease|stop|end|accept|allow|agree|meet|negotiate|settle|mediate|reform|withdraw|extradite|share|grant|respect)\\b)",
    "asked $1to ",
  ),
  row(
    "meant to help",
    "(?<!\\b(?:protests?|boycotts?|strikes?|rall(?:y|ies)|riots?|marche?s?|demonstrations?|campaigns?|hunger strikes?|was|were) )\\bmeant to (?=\\w)",
    "wanted to ",
  ),
  row(
    "was keen to help",
    "\\b(?:was|were) (?:keen|eager|going|set|about|happy|glad|determined|minded|inclined) to (?=\\w)",
    "wanted to ",
  ),
];

export const withPlainIntentions = (text: string): string => rewritten(text, INTENTIONS);
