/** Who tells another what to do, and who gives way: "told Freedonia to settle its dispute", "gave in to Freedonia on reform". */
import { tensed } from "../patterns/forms.js";
import { WHOM } from "../patterns/parts.js";
import { type Rewrite, rewritten, row } from "../patterns/rewrite.js";

/** What is demanded of someone: the first words of the matters said as verbs. */
const TO_DO =
  "(?:ease|relax|loosen|release|free|return|let|hand|stop|end|halt|cease|lift|settle|resolve|withdraw|yield|back|give|change|step|stand|resign|quit|accept|allow|admit|de-?escalate|scale|wind|reform|mediate|meet|negotiate|share|provide|grant|respect|recogni[sz]e|cooperate|co-operate|call off|tone|rein|extradite|introduce|institute|implement)";
const GIVE_WAY =
  "\\b((?:g[ia]ves?|given|gave|giving) (?:way|in|ground)|(?:bow|yield|cav|relent|back)(?:e?d|s|ing)?(?: down| in)?)";
const CHANGED =
  "(?=(?:an? |the |its |their |any )?(?:(?:political |democratic |institutional |policy |leadership |regime |equal |human )?(?:reforms?|changes?|rights)))";

const OUT =
  "(?:go|quit|resign|step (?:down|aside)|stand down|leave (?:office|power)|be (?:removed|ousted|sacked|replaced|dismissed|fired)|(?:be )?out)";

const URGING: readonly Rewrite[] = [
  row(
    "called for Lind to go",
    `\\b(?:call(?:ed|s)?|appeal(?:ed|s)?|ask(?:ed|s)?|push(?:ed|es)?|press(?:ed|es)?|plead(?:ed|s)?) for ${WHOM} to ${OUT}\\b`,
    tensed("appealed for leadership change", "appeal for leadership change", 1),
  ),
  row(
    "wanted Lind to quit",
    `\\b(?:want(?:ed|s)?|would like|wished for) (?!to\\b)${WHOM} (?:to ${OUT}|out of (?:office|power))\\b`,
    tensed("appealed for leadership change", "appeal for leadership change", 1),
  ),
  row(
    "called for Lind's removal",
    `\\b(?:call(?:ed|s)?|appeal(?:ed|s)?|ask(?:ed|s)?|push(?:ed|es)?|press(?:ed|es)?|plead(?:ed|s)?) for ${WHOM}['’]s? (?:resignation|removal|departure|ouster|dismissal|sacking|exit)\\b`,
    tensed("appealed for leadership change", "appeal for leadership change", 1),
  ),
  row(
    "called for Lind's release",
    `\\b(call(?:ed|s)?|appeal(?:ed|s)?|ask(?:ed|s)?|push(?:ed|es)?|press(?:ed|es)?|plead(?:ed|s)?) for ${WHOM}['’]s? (?:release|freedom|liberation)\\b`,
    tensed("appealed for release", "appeal for release", 2),
  ),
  row(
    "insisted Freedonia should relax its sanctions",
    `\\b(insist(?:ed|s)?|demand(?:ed|s)?) (?:that )?${WHOM} (?:should|must|had to|has to|ought to|needed to) (?=${TO_DO}\\b|relax|loosen)`,
    "$1 that $2 ",
  ),
  row(
    "which country did Lind insist should relax its sanctions",
    `\\b(insist|demand)(?:ed|s)? (?:should|must|had to|has to|ought to|needed to) (?=${TO_DO}\\b|relax|loosen)`,
    "demand to ",
  ),
  row(
    "would let Freedonia get involved",
    `\\b(to |would )(?:let|allow|permit) ${WHOM} (?:in(?= (?:on|during|between|before|after) |,|[?.\\s]*$)|(?:to )?(?:get|be|become) involved|(?:to )?(?:take part|participate|play a (?:role|part)|intervene))\\b`,
    "$1allow international involvement of $2",
  ),
  row(
    "told Freedonia that it would release prisoners",
    `\\b(?:told|tell|assured?|informed?|promised?) ${WHOM} (?:that )?(?:it|they|he|she|its government)(?: (?:would|will|meant to|wanted to|intended to|planned to|was (?:ready|willing|going) to)|['’]d|['’]ll) (?=\\w)`,
    "promised $1 to ",
  ),
  row(
    "volunteered as mediator",
    "\\bvolunteer(?:ed|s)? (?:as (?:an? )?mediator|to mediate)\\b(?: for| between| with)?",
    "offered to mediate with",
  ),
  row(
    "turned to Freedonia for help",
    `\\b(?:turn(?:ed|s)?|look(?:ed|s)?|went|go) to ${WHOM} for (?=(?:an? |some |more )?(?:\\w+ )?(?:help|aid|assistance|support|loans?|money|weapons|arms|protection|intelligence|information|mediation)\\b)`,
    "asked $1 for ",
  ),
  row(
    "pressed Freedonia for reforms",
    `\\b(?:press(?:ed|es)?|pressured?|lobb(?:y|ied)|pester(?:ed)?) (?!for\\b)${WHOM} (?=for (?!the (?:first|last|second)\\b|\\d)\\w)`,
    (said, whom) => `${/^\w+ed\b/i.test(said ?? "") ? "asked" : "ask"} ${whom} `,
    "g",
  ),
  row(
    "called for the restrictions on Freedonia to be lifted",
    `\\b(call(?:ed)? for|appeal(?:ed)? for|ask(?:ed)? for|push(?:ed)? for|plead(?:ed)? for|demand(?:ed)?|insist(?:ed)?(?: on)?) (?:that )?(?:the |all |any )?((?:economic |trade |administrative )?(?:sanctions|restrictions|embargo)) (?:on|against|in) ${WHOM} (?:to )?be (?:lifted|eased|relaxed|ended|removed|scrapped|dropped|loosened)\\b`,
    (_, verb = "", what = "", whom) =>
      `${/^(?:demand|insist)/i.test(verb) ? "demanded" : "appealed for"} easing of ${/restrict|admin/i.test(what) ? "administrative sanctions" : "sanctions"} ${whom}`,
  ),
  row(
    "demanded that people be released",
    "\\bthat (?:the |its |their |all |any |some )?(?:people|persons|prisoners|hostages|detainees|captives|property|someone|people or property|persons or property) be (?:released|freed|let go|set free|returned)\\b",
    "the release of people",
  ),
  row(
    "pressed Freedonia to hold talks",
    `\\b(?:press(?:ed)?|push(?:ed)?|nudged?|pressured?|lobb(?:y|ied)) ${WHOM} to (?=\\w)`,
    "urged $1 to ",
  ),
  row(
    "told Freedonia to settle its dispute",
    `\\b(told|tell|tells|telling|instructed|instruct|ordered|order) ${WHOM} to (?=${TO_DO}\\b)`,
    (_, verb, whom) =>
      `${/^(?:told|instructed|ordered)$/i.test(verb ?? "") ? "demanded" : "demand"} that ${whom} `,
  ),
  row(
    "demanded Freedonia ease off: the word that is left out",
    `\\b(demand(?:s|ed)?|insist(?:s|ed)?) (?!that\\b|on\\b|for\\b)((?:(?!\\b(?:before|after|to|for|from|of)\\b|[?,;]).){2,40}?)(?<!\\b(?:the|an?|any|its|their|his|her|full|early|immediate)) (?=${TO_DO}\\b)`,
    "$1 that $2 ",
  ),
  row(
    "gave in to Freedonia on reform",
    `${GIVE_WAY}( to ${WHOM})? (?:over|on|about|regarding|concerning|in) ${CHANGED}`,
    (_, verb, to) =>
      `${/^g.+e[sn]?\\b|^giv/i.test(verb ?? "") ? "give in" : "gave in"}${to ?? ""} to demands for `,
  ),
  row(
    "bowed to Freedonia's pressure for reform",
    `\\b(?:bow|yield|cav|relent|gave in|give in)(?:e?d|s|ing)?(?: in)? to (?:the )?(?:pressure|calls) (?:from|by|of) ${WHOM} (?:for|over|on|about) ${CHANGED}`,
    "gave in to $1 to demands for ",
  ),
  row(
    "whose demand for reform did Freedonia accept",
    `\\bwhose (?:demand|request|call)s? for ([^?.,]+?) (did|has|had) ([^?.,]+?) (?:accept|meet|agree to|give in to|yield to|bow to|accede to|concede to|grant|concede|satisfy)(?:ed|d)?\\b`,
    "to whom $2 $3 accede to demands for $1",
  ),
];

export const withPlainUrging = (text: string): string => rewritten(text, URGING);
