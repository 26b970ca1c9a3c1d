/** Standing against another short of force: "filed a formal complaint against", "rallied against", "pulled out of the talks". */
import { tensed } from "../../patterns/forms.js";
import { WHOM } from "../../patterns/parts.js";
import { type Rewrite, row } from "../../patterns/rewrite.js";

/** In order: a row may go on with what one before it made. */
export const OPPOSING: readonly Rewrite[] = [
  row(
    "attacked Freedonia verbally",
    `\\b(?:attack(?:ed)? ${WHOM} verbally|verbally attack(?:ed)?)`,
    tensed("criticised", "criticise", 1),
  ),
  row(
    "filed a formal complaint against",
    "\\b(?:filed?|lodged?|ma[dk]e|submit(?:ted)?|register(?:ed)?|sent) (?:an? |any )?(?:(?:official|formal) )+(?:complaints?|protests?)(?: (?:to|with|against|about))?\\b",
    tensed("complained officially to", "complain officially to"),
  ),
  row("turned Freedonia down", `\\bturn(?:ed)? (?!down)${WHOM} down\\b`, tensed("rejected", "reject", 1)),
  row(
    "rallied against",
    "\\brall(?:y|ied|ies) against\\b",
    tensed("demonstrated against", "demonstrate against"),
  ),
  row(
    "blocked the passage of",
    "\\bblock(?:ed)? (?:the )?(?:passage|way|path|roads?)(?: of| for| to| in)?\\b",
    tensed("obstructed", "obstruct"),
  ),
  row(
    "put its police on alert",
    "\\b(increase[ds]?|raised?|put|placed?|mobili[sz]ed?) (?:its|their|his|the) police\\b",
    "$1 police",
  ),
  row(
    "built up armed forces in Freedonia",
    "\\b(?:buil(?:t|d)|beef(?:ed)?|mass(?:ed)?|amass(?:ed)?|mobili[sz]ed?|gather(?:ed)?|concentrated?)(?: up)? (?:its |their |his |the |some |more )*(?:armed |military |ground )?(?:forces|troops|armies) (?:in|on|at|against|near|around|along|towards?)(?! (?:\\d|the border))",
    tensed("mobilised against", "mobilise against"),
  ),
  row(
    "stepped up policing",
    "\\b(?:step(?:ped)? up|increased?|boost(?:ed)?) policing\\b",
    tensed("increased police power", "increase police power"),
  ),
  row(
    "put Freedonia under curfew",
    `\\b(?:put|placed?) ${WHOM} under (?:an? )?(sanctions|embargo|curfew|martial law|state of emergency|emergency rule)\\b`,
    "imposed $2 on $1",
  ),
  row(
    "pulled out of the talks",
    "\\b(?:pull(?:ed)? out of|walk(?:ed)? (?:out of|away from)|quit|left|withdr[ae]wn? from|withdrew from) (?:the |its |all |their )?(?:\\w+ )?(?:negotiations?|talks)\\b",
    tensed("halted negotiations", "halt negotiations"),
  ),
];
