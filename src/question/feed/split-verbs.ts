/** Verbs whose parts stand apart: "met Lind on neutral ground", "occupied Freedonia's territory". Each becomes one phrase before its object. */
import { type Rewrite, rewritten, row } from "./rewrite.js";

/** Who stands between: no second clause, and not too long. */
export const WHOM = "((?:(?!\\b(?:before|after|in the same|on the same|who|when)\\b|[?,;]).){2,60}?)";
const NEUTRAL =
  "(?:on (?:some )?neutral (?:ground|territory|soil)|(?:at|in) (?:an?|some|any|another) (?:third|neutral) (?:country|location|place|venue|spot|city|site))";
const PEACEKEEPERS = "(?:peace-?keepers|peace-?keeping (?:troops|forces?|missions?))";
const TAKE = "(?:receiv|host|accept|admit|welcom)(?:e|ed|es|s|ing)?|(?:take|took|taken|let) in|g[eo]t";
const TALKS = "(?:its |the |all |his |her |their )?(?:negotiations?|talks|negotiating)";

/** Of a verb's forms, the past ones: the plain verb is then past as well. */
const PAST =
  /^(?:took|taken|gave|given|got|let|fell|sent|set|withdrew|withdrawn|held|put|broke|broken|found|brought|had|said|spoke|struck|sought|fought|lent|made|came|left|quit|threw|drove)\b|^\w+ed\b/i;
/** The plain verb in the tense of what was said, and behind it the group of that number. */
export const tensed =
  (past: string, base: string, whom?: number): Rewrite["plain"] =>
  (...groups) =>
    [PAST.test(groups[0] ?? "") ? past : base, whom === undefined ? "" : (groups[whom] ?? "")]
      .join(" ")
      .trim();

const SPLIT_VERBS: readonly Rewrite[] = [
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
  row(
    "gave Freedonia an ultimatum",
    `\\b(?:gave|give|given|issued?|hand(?:ed)?|deliver(?:ed)?|sent|send|present(?:ed)?|set) ${WHOM} (?:with )?an ultimatum`,
    tensed("gave an ultimatum to", "give an ultimatum to", 1),
  ),
  row(
    "cooperated with Freedonia diplomatically",
    "\\b(co-?operat\\w+|work(?:s|ed|ing)? together|collaborat\\w+) with ((?:(?!\\b(?:before|after|in the same|on the same)\\b|[?,;]).){0,50}?) ?(diplomatically|economically|militarily|judicially)\\b",
    "$1 $3 with $2",
  ),
  row(
    "cooperated with Freedonia on judicial matters",
    `\\bco-?operat(?:ed?|es|ing) with ${WHOM} (?:on|in) (?:judicial|legal) matters`,
    tensed("cooperated judicially with", "cooperate judicially with", 1),
  ),
  row(
    "engaged with Freedonia in judicial cooperation",
    `\\b(engaged?|took part) with ${WHOM} in (\\w+ co-?operation)`,
    "$1 in $3 with $2",
  ),
  row(
    "granted Freedonia asylum",
    `\\b(grant(?:ed)?|g[ia]ve|offer(?:ed)?) (?!diplomatic|asylum|refuge|recognition)${WHOM} (asylum|refuge|(?:diplomatic )?recognition)\\b`,
    "$1 $3 to $2",
  ),
  row(
    "came to Freedonia's defence",
    `\\b(?:came|come) (?:out )?(?:to|in) ${WHOM}(?:['’]s?) (?:verbal )?defen[cs]e\\b`,
    "verbally defended $1",
  ),
  row(
    "called off its talks",
    `\\b(?:call(?:ed)? off|cancel(?:led|ed)?|halt(?:ed)?|br[eo]ken? off|broke off|suspend(?:ed)?|end(?:ed)?) ${TALKS}\\b`,
    tensed("halted negotiations", "halt negotiations"),
  ),
  row(
    "put Freedonia under blockade",
    `\\b(?:put|placed?) ${WHOM} under (?:a )?(?:blockade|siege)\\b`,
    "blockaded $1",
  ),
  row(
    "imposed a blockade on",
    "\\bimposed? (?:a |the )?blockade (?:on|against|of)\\b",
    tensed("blockaded", "blockade"),
  ),
  row(
    "took Lind into custody",
    `\\b(?:took|take|put) ${WHOM} (?:into (?:police )?custody|on trial|in jail|in prison|behind bars|under arrest)\\b`,
    tensed("arrested", "arrest", 1),
  ),
  row(
    "took Lind hostage",
    `\\b(?:took|taken?|held|hold) ${WHOM} (?:hostage|captive)\\b`,
    tensed("abducted", "abduct", 1),
  ),
  row(
    "had nice things to say about",
    "\\b(?:had|said|has|have|say|says|(?<=who)['’]s had) (?:such |some |many )?(?:nice|good|kind|positive|warm) (?:things|words)(?: to say)? (?:about|for|on)\\b",
    tensed(" praised", " praise"),
  ),
  row(
    "had a go at, took Lind to task",
    "\\b(?:ha(?:d|s|ve)|take|took|taken|takes) (?:(?:a|another|its|his|her|their) )?(?:go|pop|dig|swipe|shot|aim|potshots?|swing|jab)s? at\\b",
    tensed("criticised", "criticise"),
  ),
  row(
    "took Lind to task",
    `\\b(?:took|take|taken|takes) ${WHOM} to task\\b(?: (?:over|for|about|on)\\b)?`,
    tensed("criticised", "criticise", 1),
  ),
  row(
    "laid into",
    "\\b(?:la(?:id|y|ys) into|t(?:ore|ear|ears|orn) into|rip(?:ped|s)? into|hit(?:s)? out at|lash(?:ed|es)? out at|round(?:ed|s)? on)\\b",
    (said) => (/^(?:lay|tear|rip |hits|lash |round )/i.test(said ?? "") ? "criticise" : "criticised"),
  ),
  row(
    "recognised Freedonia diplomatically",
    `\\brecogni[sz](?:ed?|es) ${WHOM} diplomatically\\b`,
    tensed("granted diplomatic recognition to", "grant diplomatic recognition to", 1),
  ),
  row(
    "had harsh words for",
    "\\b(?:had|said|has|have|say) (?:such |some |many )?(?:nasty|bad|harsh|unkind|critical|negative|tough|strong) (?:things|words)(?: to say)? (?:about|for|on)\\b",
    tensed("criticised", "criticise"),
  ),
  row(
    "spoke on the phone to",
    "\\b(?:sp(?:oke|eak)|talk(?:ed)?|chat(?:ted)?) (?:on|over) the (?:tele)?phone (?:to|with)\\b",
    tensed("telephoned", "telephone"),
  ),
  row("set Lind free", `\\b(?:let|set) ${WHOM} (?:go|free)\\b`, "released $1"),
  row(
    "found Lind guilty",
    `\\b(?:found|find) ${WHOM} (?:guilty|liable)\\b`,
    tensed("convicted", "convict", 1),
  ),
  row("took Lind to court", `\\b(?:took|take) ${WHOM} to court\\b`, tensed("sued", "sue", 1)),
  row(
    "brought a lawsuit against",
    "\\b(?:brought|filed|launched) (?:an? )?(?:lawsuit|suit|legal action|case|charges) against\\b",
    "sued",
  ),
];

export const withSplitVerbs = (text: string): string => rewritten(text, SPLIT_VERBS);
