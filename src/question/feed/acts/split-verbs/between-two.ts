/** What one does to another with words or by law: "gave Freedonia an ultimatum", "took Lind into custody". */
import { tensed } from "../../patterns/forms.js";
import { WHOM } from "../../patterns/parts.js";
import { type Rewrite, row } from "../../patterns/rewrite.js";

const TALKS = "(?:its |the |all |his |her |their )?(?:negotiations?|talks|negotiating)";

/** In order: a row may go on with what one before it made. */
export const BETWEEN_TWO: readonly Rewrite[] = [
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
    "had a go at Lind",
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
    "\\b(?:brought|filed|launched) (?:an? )?(?:lawsuit|suit|legal action|case) against\\b",
    "sued",
  ),
  row(
    "brought charges against",
    "\\b(?:br(?:ought|ing)|file[ds]?|press(?:ed)?|la(?:id|y)) (?:criminal |legal )?charges against\\b",
    tensed("arrested", "arrest"),
  ),
];
