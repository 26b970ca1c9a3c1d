/** Turns of phrase for what one does against another: "turned its back on", "took Lind to task", "kept Lind locked up". */
import { tensed } from "../../patterns/forms.js";
import { WHOM } from "../../patterns/parts.js";
import { type Rewrite, row } from "../../patterns/rewrite.js";

const GRUDGING = "(?:little|no|scant|not much|hardly any|small)";

/** In order: a row may go on with what one before it made. */
export const TURNS_OF_PHRASE: readonly Rewrite[] = [
  row(
    "called Lind's deeds a war crime",
    `\\b(?:call(?:ed|s)?|label(?:led|ed|s)?|brand(?:ed|s)?|condemn(?:ed)?) ${WHOM}['’]s? (?:actions?|conduct|deeds|behaviou?r|attacks?|campaign) (?:as )?(?:an? )?war crimes?\\b`,
    tensed("accused of war crimes", "accuse of war crimes", 1),
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
    "called up troops against",
    "\\bcall(?:ed)? up (?:its |their |the |more )?(?:troops|soldiers|reservists|reserves|forces)(?: (?:against|for|in|to))?\\b",
    tensed("mobilised armed forces to", "mobilise armed forces to"),
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
    "staged a walkout against",
    `\\b(?:stag(?:ed?)|h[eo]ld|join(?:ed)?) (?:an? |the )?walk-?outs?(?: (?:against|at|over))?(?= \\S|[?.]|$)`,
    tensed("went on strike against", "go on strike against"),
  ),
  row(
    "kept silent about",
    `\\b(?:ke(?:ep|pt)|stay(?:ed)?|remain(?:ed)?) (?:quiet|silent|mum|tight-lipped) (?:about|on|over)\\b|\\bkept (?:its|his|her|their) mouth shut (?:about|on)\\b`,
    tensed("declined comment to", "decline comment to"),
  ),
];
