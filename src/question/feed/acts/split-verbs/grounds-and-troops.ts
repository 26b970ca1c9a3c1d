/** Where one meets, whose land is taken and whose troops come and go: "occupied Freedonia's territory", "received Freedonian peacekeepers". */
import { tensed } from "../../patterns/forms.js";
import { WHOM } from "../../patterns/parts.js";
import { type Rewrite, row } from "../../patterns/rewrite.js";

const NEUTRAL =
  "(?:on (?:some )?neutral (?:ground|territory|soil)|(?:at|in) (?:an?|some|any|another) (?:third|neutral) (?:country|location|place|venue|spot|city|site))";
const PEACEKEEPERS = "(?:peace-?keepers|peace-?keeping (?:troops|forces?|missions?))";
const TAKE = "(?:receiv|host|accept|admit|welcom)(?:e|ed|es|s|ing)?|(?:take|took|taken|let) in|g[eo]t";

/** In order: a row may go on with what one before it made. */
export const GROUNDS_AND_TROOPS: readonly Rewrite[] = [
  row(
    "met Lind on neutral ground",
    `\\b(meet|meets|met|meeting) (?:with )?${WHOM} ${NEUTRAL}`,
    "$1 on neutral ground with $2",
  ),
  row(
    "held talks with Lind at a third location",
    `\\b(?:held|had|have|hold) (?:talks|a meeting|meetings) with ${WHOM} ${NEUTRAL}`,
    "met on neutral ground with $1",
  ),
  row(
    "the talks with Lind in a neutral country",
    `\\b(talks|meetings?) with ${WHOM} ${NEUTRAL}`,
    "meeting on neutral ground with $2",
  ),
  row(
    "a neutral-ground meeting",
    "\\b(?:neutral|third)[- ](?:ground|location|country) (?:meetings?|talks)\\b",
    "meeting on neutral ground",
  ),
  row("met at a neutral venue", `\\b(meet|met|meetings?) ${NEUTRAL}`, "$1 on neutral ground"),
  row(
    "took over territory of Freedonia",
    "\\b(?:took|taken?|seized?|captured?|occup(?:y|ied)|grab(?:bed)?|conquer(?:ed)?|annex(?:ed)?)(?: over| control of)? (?:any |some |the )?(?:territory|land) (?:of|in|from|belonging to|held by)\\b",
    tensed("occupied", "occupy"),
  ),
  row(
    "occupied Freedonia's territory",
    `\\b(?<!\\bthe )(?:took (?:over|control of)|take (?:over|control of)|occup(?:y|ies|ied)|seized?|annex(?:ed)?|captured?) ${WHOM}(?:['’]s?)? (?:territory|land)\\b(?! of)`,
    tensed("occupied", "occupy", 1),
  ),
  row(
    "whose territory did Freedonia occupy",
    "\\bwhose (?:territory|land) (?=did|has|had|was|were|is)",
    "who ",
  ),
  row(
    "used Freedonians as human shields",
    `\\b(use[sd]?|using) ${WHOM} as (?:an? )?human[- ]shields?`,
    "$1 as human shields $2",
  ),
  row(
    "whose peacekeepers did Freedonia receive",
    `\\bwhose ${PEACEKEEPERS} (did|has|had|have) (.+?) (?:${TAKE})\\b`,
    "who $1 $2 receive peacekeepers",
  ),
  row(
    "peacekeepers of which country did Freedonia receive",
    `\\b${PEACEKEEPERS} (?:from|of) (?:which|what) (?:country|state|body) (did|has|had|have) (.+?) (?:${TAKE})\\b`,
    "which country $1 $2 receive peacekeepers",
  ),
  row(
    "received peacekeepers from Freedonia",
    `\\b(?:${TAKE}) (?:a )?(?:deployment of )?${PEACEKEEPERS}(?: from\\b)?`,
    tensed("received peacekeepers", "receive peacekeepers"),
  ),
  row(
    "received Freedonian peacekeepers",
    `\\b(?:${TAKE}) (?:a )?(?:deployment of )?((?:\\S+ ){1,3}?)${PEACEKEEPERS}`,
    tensed("received peacekeepers the", "receive peacekeepers the", 1),
  ),
  row(
    "pulled its troops back from Freedonia",
    "(?<!\\bor )\\b(?:pull(?:ed)?|withdr[ae]wn?|withdrew|retreat(?:ed)?|f[ea]ll back|back(?:ed)? out)(?: back| out| away)?(?: (?:its|their|the|all|his) (?:troops|forces|soldiers|army|military))?(?: back| out)?(?: militarily)? (?:from|out of|of|to)\\b(?! (?:power|office|the (?:talks|negotiations|race|agreement|deal)|talks|negotiations|mediation))",
    tensed("retreated militarily", "retreat militarily"),
  ),
  row(
    "retreated militarily",
    "\\b(?:retreat(?:ed)?|surrender(?:ed)?|pull(?:ed)? (?:back|out)|withdr[ae]wn?|withdrew|f[ea]ll back) militarily(?: from| to)?\\b",
    tensed("retreated militarily", "retreat militarily"),
  ),
  row(
    "surrendered to Freedonia",
    "\\bsurrender(?:ed)? to\\b",
    tensed("retreated militarily", "retreat militarily"),
  ),
];
