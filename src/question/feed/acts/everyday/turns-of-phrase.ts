/** Turns of phrase for what one does to another: "turned its back on", "took Lind to task", "leapt to Lind's defence", "found asylum in". */
import { tensed } from "../../patterns/forms.js";
import { WHOM } from "../../patterns/parts.js";
import { type Rewrite, row } from "../../patterns/rewrite.js";

/** What is asked goes on with a time, or ends. */
const END = "(?=[?.,\\s]*$| (?:in|on|during|between|before|after|most|first|last|since)\\b)";
const WEAPONS = "(?:weapons|arms|weaponry|warplanes|tanks|missiles|ammunition|military equipment)";
const GRUDGING = "(?:little|no|scant|not much|hardly any|small)";

/** In order: a row may go on with what one before it made. */
export const TURNS_OF_PHRASE: readonly Rewrite[] = [
  row(
    "called Lind's deeds a war crime",
    `\\b(?:call(?:ed|s)?|label(?:led|ed|s)?|brand(?:ed|s)?|condemn(?:ed)?) ${WHOM}['’]s? (?:actions?|conduct|deeds|behaviou?r|attacks?|campaign) (?:as )?(?:an? )?war crimes?\\b`,
    tensed("accused of war crimes", "accuse of war crimes", 1),
  ),
  row(
    "begged Lind's pardon",
    `\\b(?:beg(?:ged|s)?|ask(?:ed|s)?(?: for)?) ${WHOM}['’]s? (?:pardon|forgiveness)\\b`,
    tensed("apologised to", "apologise to", 1),
  ),
  row(
    "held war games with",
    "\\b(?:h[eo]ld|stag(?:ed?)|conduct(?:ed)?|r[au]n) (?:an? |some )?(?:war ?games|(?:military|naval|army|air) (?:exercises?|drills?|manoeuvres|maneuvers)) (?:together )?with\\b",
    tensed("cooperated militarily with", "cooperate militarily with"),
  ),
  row(
    "leapt to Lind's defence",
    `\\b(?:leap(?:ed|t)?|spr[au]ng|rush(?:ed)?|jump(?:ed)?|c[ao]me) to ${WHOM}['’]s? defen[cs]e\\b`,
    tensed("verbally defended", "verbally defend", 1),
  ),
  row(
    "leapt to the defence of",
    "\\b(?:leap(?:ed|t)?|spr[au]ng|rush(?:ed)?|jump(?:ed)?) to the defen[cs]e of\\b",
    tensed("verbally defended", "verbally defend"),
  ),
  row(
    "paraded its military might before",
    "\\b(?:parad|flaunt|show|display)(?:ed|e|s)?(?: off)? (?:its |their |his |the )?(?:military|armed) (?:might|muscles?|strength|power)(?: (?:before|in front of|to|at|against|towards?))?\\b",
    tensed("demonstrated military power to", "demonstrate military power to"),
  ),
  row(
    "bombed by Freedonia's air force",
    `\\b(?:bombed|hit|struck|attacked) by ${WHOM}['’]s? (?:air force|war ?planes|jets|bombers|planes|aircraft)\\b`,
    "bombed from the air by $1",
  ),
  row(
    "found itself in agreement with",
    "\\b(?:found|find|was|were) (?:itself |himself |herself |themselves )?in (?:full |broad |complete )?agreement with\\b",
    tensed("concurred with", "concur with"),
  ),
  row(
    "agreed to sell Freedonia weapons",
    `\\b(?:agree|promise|offer|pledge|plan|want|vow|propose)(?:ne?d|ed|d)? to (?:sell|ship|supply|deliver|provide) ${WHOM} (?:with )?(?:some |more |any )?${WEAPONS}\\b`,
    tensed("promised military aid to", "promise military aid to", 1),
  ),
  row(
    "whose sins did Lind forgive",
    "\\bwhose (?:sins|crimes|offences|faults|misdeeds|trespasses) (?=(?:did|has|had) [^?,]*(?:forgiven?|pardon(?:ed)?)\\b)",
    "whom ",
  ),
  row(
    "whose release did Freedonia grant",
    "\\bwhose release (did|has|had) ([^?,]{2,50}?) (?:grant|order|allow|permit|approve)(?:ed|d|ted)?\\b",
    "whom $1 $2 release",
  ),
  row(
    "found asylum in",
    "\\b(?:found|took|was given|were given|got|received) (?:political )?(?:asylum|refuge|sanctuary|shelter) (?:in|with|from|by)\\b",
    "was granted asylum by",
  ),
  row(
    "was slapped with restrictions by",
    "\\b(who|(?:which|what) \\p{L}+) (?:was|were|got) (?:slapped|saddled|burdened|punished|hit) with ((?:new |more )?(?:restrictions|administrative sanctions)) by\\b",
    "on $1 were $2 imposed by",
    "giu",
  ),
  row(
    "stopped Lind from travelling",
    `\\b(?:stop(?:ped)?|barr?(?:ed)?|prevent(?:ed)?|ke[ep]+t?) ${WHOM} from (?:travell?ing|leaving|moving|going abroad)(?: (?:abroad|freely|about))?\\b`,
    tensed("restricted movement", "restrict movement", 1),
  ),
  row(
    "conveyed its sympathies to",
    "\\b(?:convey|extend|send|sent|pass on|passed on)(?:ed)? (?:its |his |her |their |deep(?:est)? |heartfelt |sincere )*(?:condolences|sympath(?:y|ies)|commiserations)\\b",
    tensed("expressed condolences", "express condolences"),
  ),
  row(
    "brokered a deal for",
    "\\bbroker(?:ed|s)? (?:an? |the |some )?(?:peace |ceasefire )?(?:deal|peace|truce|agreement|settlement|ceasefire|talks|accord)(?: (?:for|between|with|in|of))?\\b",
    tensed("mediated with", "mediate with"),
  ),
  row(
    "called up troops against",
    "\\bcall(?:ed)? up (?:its |their |the |more )?(?:troops|soldiers|reservists|reserves|forces)(?: (?:against|for|in|to))?\\b",
    tensed("mobilised armed forces to", "mobilise armed forces to"),
  ),
  row(
    "was visited by inspectors from",
    "\\b(?:was|were|been) (?:visited|inspected) by (?:the )?(?:inspectors|observers) (?:from|of)\\b",
    "received inspectors from",
  ),
  row(
    "broke with Freedonia diplomatically",
    `\\bbr(?:eak|oken?) with ${WHOM} diplomatically\\b`,
    tensed("broke diplomatic relations with", "break diplomatic relations with", 1),
  ),
  row(
    "turned its back on",
    "\\bturn(?:ed|s)? (?:its|his|her|their) backs? (?:up)?on\\b",
    tensed("reduced relations with", "reduce relations with"),
  ),
  row(
    "kept Lind locked up",
    `\\bke(?:ep|pt) ${WHOM} (?:locked up|behind bars|in (?:jail|prison|custody|detention)|captive)\\b`,
    tensed("refused to release", "refuse to release", 1),
  ),
  row(
    "laid down its arms before",
    "\\bla(?:id|y) down (?:its |their )?(?:arms|weapons) (?:before|in front of|to)\\b",
    tensed("retreated militarily", "retreat militarily"),
  ),
  row(
    "backed down in the face of",
    "\\b(?:back(?:ed)? down|g[ia]ve (?:way|in|ground)|cav(?:ed?)(?: in)?|yield(?:ed)?|bow(?:ed)?|climb(?:ed)? down) (?:in the face of|in front of)\\b",
    tensed("yielded to", "yield to"),
  ),
  row(
    "had little hope for",
    `\\b(?:had|has|have|saw|held out|voiced) (?:very )?${GRUDGING} (?:hope|confidence|faith|prospects?)(?: left)? (?:for|of|in|about)\\b`,
    tensed("was pessimistic about", "be pessimistic about"),
  ),
  row(
    "took Lind to task",
    `\\bt(?:ake|ook|aken) (?!to\\b)${WHOM} to task\\b|\\bt(?:ake|ook) to task\\b`,
    tensed("criticised", "criticise", 1),
  ),
  row(
    "gave Freedonia the brush-off",
    `\\bg[ia]ve ${WHOM} (?:the|a) (?:brush-?off|cold shoulder|rebuff|snub)\\b|\\bg[ia]ve (?:the|a) (?:brush-?off|cold shoulder|rebuff|snub)(?: to)?\\b`,
    tensed("rejected", "reject", 1),
  ),
  row(
    "agreed to sit down with",
    "\\b(?:agree|want|offer|plan|promise|consent)(?:ne?d|ed|d)? to (?:sit down|come together|get together|come to the table)(?: for talks)? with\\b",
    tensed("wanted to meet with", "want to meet with"),
  ),
  row(
    "had Lind as a guest",
    `\\bha(?:d|ve|s) (?!as\\b)${WHOM} as (?:an? |its |his |her |their )?guests?\\b|\\bhave as (?:an? |its |his |her |their )?guests?\\b`,
    (said, whom) => `host${/^had/i.test(said ?? "") ? "ed" : ""} ${whom ?? ""}`.trim(),
  ),
  row("compared notes with", "\\bcompar(?:ed?) notes with\\b", tensed("consulted", "consult")),
  row(
    "staged a walkout against",
    `\\b(?:stag(?:ed?)|h[eo]ld|join(?:ed)?) (?:an? |the )?walk-?outs?(?: (?:against|at|over))?(?= \\S|[?.]|$)`,
    tensed("went on strike against", "go on strike against"),
  ),
  row(
    "kept silent about",
    `\\b(?:ke(?:ep|pt)|stay(?:ed)?|remain(?:ed)?) (?:quiet|silent|mum|tight-lipped) (?:about|on|over)\\b|\\bkept (?:its|his|her|their) mouth shut (?:about|on)\\b`,
    tensed("declined comment to", "decline comment to"),
  ),
  row(
    "worked together with Freedonia on the economy",
    `\\bworked? together with ${WHOM} on (?:the economy|trade|business|economic matters)${END}`,
    "cooperated economically with $1",
  ),
];
