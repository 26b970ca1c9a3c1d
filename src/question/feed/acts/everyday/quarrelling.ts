/** What one says of another, and does against them, in figures of speech: "heaped praise on", "took a dim view of", "sent tanks against". */
import { tensed } from "../../patterns/forms.js";
import { WHOM } from "../../patterns/parts.js";
import { type Rewrite, row } from "../../patterns/rewrite.js";

const OWN = "(?:(?:its|their|his|her|the|an?|some|more|extra|all) )*";
const GOOD = "(?:praise|compliments|plaudits|accolades|kudos|acclaim)";
const BAD = "(?:scorn|abuse|criticism|blame|contempt|insults|invective)";

/** In order: a row may go on with what one before it made. */
export const QUARRELLING: readonly Rewrite[] = [
  row(
    "heaped praise on",
    `\\b(?:heap(?:ed|s)?|lavish(?:ed|es)?|shower(?:ed|s)?|pour(?:ed|s)?|pil(?:ed?|es)) ${GOOD} (?:up)?on\\b|\\b(?:g[ia]ve|lent|lend) ${OWN}(?:blessing|approval|endorsement|seal of approval|vote of confidence) to\\b|\\bsang the praises of\\b`,
    tensed("praised", "praise"),
  ),
  row(
    "gave Lind its blessing",
    `\\b(?:g[ia]ve) (?!its\\b|his\\b|her\\b|their\\b)${WHOM} (?:its|his|her|their|a|the) (?:blessing|approval|endorsement|seal of approval|backing|vote of confidence)\\b`,
    tensed("endorsed", "endorse", 1),
  ),
  row(
    "sang Lind's praises",
    `\\b(?:sang|sing|sung) ${WHOM}['’]s? praises\\b`,
    tensed("praised", "praise", 1),
  ),
  row(
    "spoke ill of",
    `\\b(?:sp(?:oke|eak|oken)|talk(?:ed)?) (?:ill|badly|harshly|disparagingly) (?:of|about)\\b|\\b(?:heap(?:ed|s)?|pour(?:ed|s)?|pil(?:ed?|es)) ${BAD} (?:up)?on\\b|\\b(?:found|find) fault with\\b|\\brail(?:ed|s)? (?:at|against)\\b`,
    tensed("criticised", "criticise"),
  ),
  row(
    "took a dim view of its prospects",
    "\\b(?:t(?:oo|a)k(?:en)?e?|ha(?:d|s)) (?:a |an )?(?:dim|gloomy|bleak|dark|pessimistic|negative|grim) (?:view|outlook) (?:of|on|for)\\b",
    tensed("was pessimistic about", "be pessimistic about"),
  ),
  row(
    "took a rosy view of",
    "\\b(?:t(?:oo|a)k(?:en)?e?|ha(?:d|s)) (?:a |an )?(?:rosy|bright|upbeat|hopeful|optimistic|positive) (?:view|outlook) (?:of|on|for)\\b",
    tensed("was optimistic about", "be optimistic about"),
  ),
  row(
    "optimistic about its prospects",
    `\\b((?:optimistic|pessimistic) about) ${WHOM}['’]s? (?:prospects|future|chances|outlook)\\b`,
    "$1 $2",
  ),
  row(
    "pleaded innocence",
    `\\b(?:plead(?:ed|s)?|pled|protest(?:ed|s)?|maintain(?:ed|s)?|profess(?:ed|es)?) ${OWN}(?:innocence|innocent|not guilty)\\b`,
    tensed("denied responsibility", "deny responsibility"),
  ),
  row(
    "acts of terror",
    "\\b(?:carried out|carry out|commit(?:ted)?|perpetrat(?:ed?)|stag(?:ed?)|engag(?:ed?) in) (?:an? |some )?(?:acts? of (?:terror(?:ism)?|violence)|terror(?:ist)? (?:acts?|attacks?|violence)|terrorism)(?: (?:against|on|in))?\\b",
    tensed("used unconventional violence against", "use unconventional violence against"),
  ),
  row(
    "cooled ties with",
    `\\b(?:cool(?:ed|s)?|chill(?:ed|s)?|loosen(?:ed|s)?|scal(?:ed?|es) back|scal(?:ed?|es) down|wound down|downscaled?|freez(?:e|es)|froze) (?:its |their |his |all |diplomatic )*(?:ties|relations|links|contacts)\\b`,
    tensed("reduced relations", "reduce relations"),
  ),
  row(
    "threw Lind out of the country",
    `\\b(?:thr[eo]w|kick(?:ed)?|order(?:ed)?|turf(?:ed)?|boot(?:ed)?|drove|chuck(?:ed)?) ${WHOM} out(?: of (?:the|its|his|their) (?:country|land|territory))?(?=[?.,\\s]*$| (?:in|on|during|between|before|after|most|first|last)\\b)`,
    tensed("deported", "deport", 1),
  ),
  row(
    "sent Lind packing",
    `\\b(?:sent|send) ${WHOM} (?:packing|home|away|back home)(?=[?.,\\s]*$| (?:in|on|during|between|before|after|most|first|last)\\b)`,
    tensed("deported", "deport", 1),
  ),
  row(
    "rattled its sabre at",
    `\\brattl(?:ed?|es) ${OWN}sab(?:re|er)s? (?:at|against|towards?)\\b`,
    tensed("threatened with military force", "threaten with military force"),
  ),
  row(
    "sent tanks against",
    "\\b(?:sent|send|roll(?:ed)?|mov(?:ed?)|drove|deploy(?:ed)?|us(?:ed?)|turn(?:ed)?) (?:in )?(?:its |their |the )?(?:tanks|artillery|heavy guns|howitzers|mortars)(?: in)? (?:against|into|on|at)\\b",
    tensed("shelled", "shell"),
  ),
  row(
    "subjected Lind to torture",
    `\\b(?:subject(?:ed|s)?|put) ${WHOM} to (?:torture|the rack)\\b`,
    tensed("tortured", "torture", 1),
  ),
  row(
    "called Lind a spy",
    `\\b(?:call(?:ed|s)?|label(?:led|ed|s)?|brand(?:ed|s)?|term(?:ed)?|describ(?:ed?|es)) ${WHOM} (?:as )?(?:an? )?(?:spy|spies|traitors?|foreign agents?)\\b`,
    tensed("accused of espionage", "accuse of espionage", 1),
  ),
  row(
    "called Lind an aggressor",
    `\\b(?:call(?:ed|s)?|label(?:led|ed|s)?|brand(?:ed|s)?|term(?:ed)?|describ(?:ed?|es)) ${WHOM} (?:as )?(?:an? |the )?aggressors?\\b`,
    tensed("accused of aggression", "accuse of aggression", 1),
  ),
  row(
    "called Lind a war criminal",
    `\\b(?:call(?:ed|s)?|label(?:led|ed|s)?|brand(?:ed|s)?|term(?:ed)?|describ(?:ed?|es)) ${WHOM} (?:as )?(?:an? )?war criminals?\\b`,
    tensed("accused of war crimes", "accuse of war crimes", 1),
  ),
  row(
    "called Lind corrupt",
    `\\b(?:call(?:ed|s)?|label(?:led|ed|s)?|brand(?:ed|s)?|term(?:ed)?) ${WHOM} (?:an? )?(?:corrupt|crooks?|criminals?|thie(?:f|ves)|bribe-?takers?)\\b`,
    tensed("accused of corruption", "accuse of corruption", 1),
  ),
  row(
    "said Lind had committed a crime",
    `\\b(?:said|say|claimed?|alleged?) (?:that )?${WHOM} (?:had |has )?(?:committed|done) (?:an? |some )?(?:crimes?|fraud|bribery|corruption|wrongdoing)\\b`,
    tensed("accused of corruption", "accuse of corruption", 1),
  ),
  row(
    "barred Lind from standing",
    `\\b(?:barr?(?:ed)?|ban(?:ned)?|block(?:ed)?|disqualif(?:y|ied)|exclud(?:ed?)|stop(?:ped)?) ${WHOM} from (?:standing|politics|political life|running(?: for \\w+)?|the (?:ballot|elections?|polls)|elections|public office|office)\\b`,
    tensed("banned political parties", "ban political parties", 1),
  ),
  row(
    "torched Lind's buildings",
    `\\b(?:torch(?:ed)?|burn(?:ed|t)?(?: down)?|raz(?:ed?)|demolish(?:ed)?|wreck(?:ed)?|level(?:led)?|smash(?:ed)?(?: up)?) ${WHOM}['’]s? (?:property|buildings?|houses?|homes?|offices?|shops?|assets|goods)\\b`,
    tensed("destroyed property", "destroy property", 1),
  ),
  row(
    "used Lind as a shield",
    `\\b(?:put|plac(?:ed?)|us(?:ed?)|kept|keep) ${WHOM} (?:in (?:the line of fire|harm['’]s way) )?as (?:an? )?(?:human |living )?shields?\\b`,
    tensed("used as human shields", "use as human shields", 1),
  ),
  row(
    "gunned down Lind in a targeted killing",
    `\\b(?:gunned down|shot|killed|took out|eliminated|liquidated) ${WHOM} in an? (?:targeted killing|assassination|contract killing|hit)\\b`,
    "assassinated $1",
  ),
  row(
    "planted bombs against",
    `\\b(?:plant(?:ed)?|la(?:id|y)|set off|detonat(?:ed?)|let off) ${OWN}(?:bombs?|explosives?|explosive devices?) (?:against|on|at|targeting|to (?:hit|kill|attack)|in)\\b`,
    tensed("bombed", "bomb"),
  ),
];
