/** As a headline has it: "blew themselves up among", "sent in more police against", "traded fire with", "said no comment". */
import { tensed } from "../../patterns/forms.js";
import { WHOM } from "../../patterns/parts.js";
import { type Rewrite, row } from "../../patterns/rewrite.js";

const MORE = "(?:more|extra|additional|fresh|further)";
const SEND =
  "(?:sen[dt]|dispatch(?:ed)?|pour(?:ed)?|fl[ey]w?|mov(?:ed?)|deploy(?:ed)?|draft(?:ed)?|brought|bring|rush(?:ed)?|put)";
/** What is asked goes on with a time, or ends. */
const END = "(?=[?.,\\s]*$| (?:in|on|during|between|before|after|most|first|last|since)\\b)";

/** A crowd's act by its noun, and its verb; others are demonstrations. */
const ACTS_OF_CROWDS: readonly (readonly [noun: RegExp, verb: readonly [base: string, past: string]])[] = [
  [/^protest/i, ["protest", "protested"]],
  [/^riot/i, ["riot", "rioted"]],
  [/^(?:strike|boycott)/i, ["strike", "struck"]],
];

/** In order: a row may go on with what one before it made. */
export const HEADLINES: readonly Rewrite[] = [
  row(
    "blew themselves up among",
    "\\bbl(?:ew|own?) (?:themselves|himself|herself|itself) up(?: (?:among|amid|amongst|near|next to|beside|outside|against|in front of|in the middle of))?\\b",
    tensed("carried out a suicide bombing against", "carry out a suicide bombing against"),
  ),
  row(
    "held joint exercises with",
    "\\b(?:h[eo]ld|conduct(?:ed)?|stag(?:ed?)|r[au]n|took part in|take part in|carried out|carry out) joint (?:military |naval |army |defen[cs]e |war )?(?:exercises?|drills?|manoeuvres|maneuvers|war ?games)(?: with)?",
    tensed("cooperated militarily with", "cooperate militarily with"),
  ),
  row(
    "cooperated on defence with",
    `\\b(?:co-?operat|collaborat|work)(?:ed?|s)? (?:together )?(?:with ${WHOM} )?(?:on|in) (?:defen[cs]e|security|military)(?: matters| affairs| issues)?${END}`,
    (said, whom) =>
      `cooperat${/^\w+ed\b/i.test(said ?? "") ? "ed" : "e"} militarily${whom ? ` with ${whom}` : ""}`,
  ),
  row(
    "stood its army down against",
    "\\bst(?:oo|an)d (?:its|their|his|the) (?:army|armed forces|forces|troops|soldiers|military) down(?: against| towards?| in| facing)?",
    tensed("demobilised armed forces to", "demobilise armed forces to"),
  ),
  row(
    "sent more troops to",
    `\\b${SEND} (?:in )?${MORE} (?:troops|soldiers|forces|armed forces|army units)(?: in)? (?:to|into|against|at|towards?)\\b`,
    tensed("mobilised armed forces to", "mobilise armed forces to"),
  ),
  row(
    "sent in more police against",
    `\\b${SEND} (?:in )?${MORE} (?:police|policemen|police officers|riot police)(?: in| out)? (?:to|into|against|at|towards?|in)\\b`,
    tensed("increased police power to", "increase police power to"),
  ),
  row(
    "came to the aid of",
    "\\b(?:came|come|rushed|rush|went|go) to (?:the )?(?:aid|help|assistance|rescue) of\\b",
    tensed("aided", "aid"),
  ),
  row(
    "came to Freedonia's aid",
    `\\b(?:came|come|rushed|rush|went|go) to ${WHOM}['’]s? (?:aid|help|assistance|rescue)\\b`,
    tensed("aided", "aid", 1),
  ),
  row(
    "traded fire with",
    "\\b(?:trad(?:ed?)|exchang(?:ed?)|swap(?:ped)?) (?:gun)?(?:fire|shots)(?: with)?\\b|\\b(?:had|have|got into|get into) (?:an? |another )?(?:shoot-?outs?|gun ?fights?|gun battles?|fire-?fights?) with\\b",
    tensed("fought with small arms against", "fight with small arms against"),
  ),
  row(
    "let aid through to",
    "\\b(?:let|allow(?:ed)?|permit(?:ted)?) (?:(?:humanitarian|emergency) )?(?:aid|relief|supplies|aid convoys?)(?: to get| to go| to pass)? (?:through|in)(?: to| for)?\\b",
    tensed("allowed humanitarian access to", "allow humanitarian access to"),
  ),
  row(
    "had high hopes for",
    "\\b(?:had|has|have|held|voiced|express(?:ed)?|pinned) (?:its |his |her |their |high |great |big |much |new )*(?:hopes?|confidence|faith|optimism) (?:for|in|of|about|on|over)\\b",
    tensed("was optimistic about", "be optimistic about"),
  ),
  row(
    "threw Lind in jail",
    `\\b(?:thr[eo]w|put|clap(?:ped)?|lock(?:ed)?) ${WHOM} (?:in(?:to)? (?:jail|prison|custody|irons|detention)|behind bars|under arrest)\\b`,
    tensed("arrested", "arrest", 1),
  ),
  row(
    "gave Freedonians more freedom",
    `\\b(?:g[ia]ve|grant(?:ed)?|allow(?:ed)?) ${WHOM} (?:more|greater|wider) (?:political |civil )?freedoms?\\b`,
    tensed("eased restrictions on political freedoms", "ease restrictions on political freedoms", 1),
  ),
  row(
    "let inspectors from Freedonia in",
    `(?<!\\bto )\\b(?:let|allow(?:ed)?) (?:inspectors|observers) (?:from|of) ${WHOM} in(?:to the country)?${END}`,
    "received inspectors from $1",
  ),
  row(
    "let Freedonia's inspectors in",
    `(?<!\\bto )\\b(?:let|allow(?:ed)?) ${WHOM}['’]s? (?:inspectors|observers) in(?:to the country)?${END}`,
    "received inspectors from $1",
  ),
  row(
    "changed its policy at Freedonia's demand",
    `\\bchang(?:ed?) (?:its|his|her|their) (policy|leadership|regime|institutions)(?: course)? (?:at|on|following|under) ${WHOM}['’]s? (?:demand|request|insistence|bidding|behest|urging)s?\\b`,
    (_, what = "", whom) =>
      `conceded ${/^inst/i.test(what) ? "regime" : what.toLowerCase()} change to ${whom}`,
  ),
  row(
    "trampling on rights: abuses of them",
    "\\b(?:trampl(?:ing|ed)(?: on| over)?|riding roughshod over|flouting|disregarding|crushing|abusing|violating|breaching) (?:on )?(?:human )?rights\\b",
    "human rights abuses",
  ),
  row(
    "would rather not say",
    "\\bsa(?:id|y) [\"“'‘]no comment[\"”'’](?: to| on| about| for)?",
    tensed("declined comment to", "decline comment to"),
  ),
  row(
    "said it agreed with",
    "\\b(?:say|says|said|saying|declared?|stated?)(?: that)? (?:it|they|he|she|i) (?:agree[sd]?|concur(?:red|s)?|(?:was|were|is) (?:in )?(?:accord|agreement|at one)) with\\b",
    tensed("concurred with", "concur with"),
  ),
  row(
    "organised protests against",
    "\\b(?:stag(?:ed?)|organi[sz](?:ed?)|mount(?:ed)?|h[eo]ld|put on|led?|called(?: for)?) (?:(?:an?|several|some|many|mass|street|big|large|huge|more|further|repeated) )*(demonstrations?|protests?|rall(?:y|ies)|marches|sit-ins?|riots?|strikes?|boycotts?)(?: (?:against|at|over|outside))(?= \\S)",
    (said = "", what = "") => {
      const past = !/^(?:stage|organi[sz]e|mount|hold|lead) /i.test(said);
      const [one, did] = ACTS_OF_CROWDS.find(([noun]) => noun.test(what))?.[1] ?? [
        "demonstrate",
        "demonstrated",
      ];
      return `${past ? did : one} against`;
    },
  ),
  row(
    "was ready to mediate",
    "\\b(?:was|were|is|are) (?:ready|prepared|willing|happy|keen|eager|open|glad) to (?:mediate|(?:act|serve) as (?:an? |the )?(?:mediator|go-between|intermediary))(?: for| between| with)?\\b",
    "offered to mediate with",
  ),
  row(
    "acted as a go-between for",
    "\\b(?:act|serv)(?:ed|e|s|ing)? as (?:an? |the )?(?:mediators?|go-between|intermediary|honest broker)(?: for| between| with)?\\b",
    tensed("mediated with", "mediate with"),
  ),
];
