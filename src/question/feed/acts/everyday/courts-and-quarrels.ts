/** Blame, courts and quarrels as people tell of them: "laid the blame on", "dragged Lind through the courts", "showed Lind the door", "took up arms against". */
import { tensed } from "../../patterns/forms.js";
import { WHOM } from "../../patterns/parts.js";
import { type Rewrite, row } from "../../patterns/rewrite.js";

/** What is asked goes on with a time, or ends. */
const END = "(?=[?.,\\s]*$| (?:in|on|during|between|before|after|most|first|last|since)\\b)";
const INQUIRY = "(?:probe|inquiry|enquiry|investigation)";
const CHARGE = "(corruption|graft|fraud|bribery|criminal|war crimes|human rights)";

/** What is looked into, as the acts are called. */
const chargeOf = (charge = ""): string =>
  /^human/i.test(charge)
    ? "human rights abuses"
    : /^war/i.test(charge)
      ? "war crimes"
      : /^criminal/i.test(charge)
        ? "crime"
        : "corruption";

/** In order: a row may go on with what one before it made. */
export const COURTS_AND_QUARRELS: readonly Rewrite[] = [
  row(
    "laid the blame on",
    "\\b(?:la(?:id|y)|put|pin(?:ned)?|cast|plac(?:ed?)) (?:the |all |some )*blame (?:up)?on\\b",
    tensed("accused", "accuse"),
  ),
  row(
    "was dragged through the courts by",
    "\\b(was|were|been|got) (?:dragged|hauled|taken) (?:through|before|into|to) (?:the )?courts?\\b",
    "$1 sued",
  ),
  row(
    "dragged Lind through the courts",
    `\\b(?:drag(?:ged)?|haul(?:ed)?) ${WHOM} (?:through|before|into|to) (?:the )?courts?\\b`,
    tensed("sued", "sue", 1),
  ),
  row(
    "whose lawsuit targeted Lind",
    "\\bwhose (?:lawsuits?|legal action|suits?) (?:targeted|hit|(?:was|were) (?:against|directed at|brought against|aimed at))\\b",
    "who sued",
  ),
  row(
    "whose riots were directed against Freedonia",
    "\\bwhose ((?:protest|riot|strike|demonstration|rall)(?:s|y|ies)?) (?:was|were) (?:directed|aimed|held|staged|pointed) (?:at|against|towards?)\\b",
    "who organised $1 against",
  ),
  row(
    "whose appeals for aid were directed at Freedonia",
    "\\bwhose ((?:appeal|request|plea|demand)s? for [^?,]{2,40}?) (?:was|were) (?:directed|addressed|made|put|sent) (?:at|to|towards?)\\b",
    "who made $1 to",
  ),
  row(
    "faced a corruption probe by",
    `\\bfaced (?:an? |the )?${CHARGE} ${INQUIRY} (?:by|from)\\b`,
    (_, charge) => `was investigated for ${chargeOf(charge)} by`,
  ),
  row(
    "opened a human rights inquiry into",
    `\\b(?:open(?:ed)?|launch(?:ed)?|start(?:ed)?|beg[au]n) (?:an? |the )?(human rights|war crimes) ${INQUIRY} into\\b`,
    (_, charge) => `investigated the ${chargeOf(charge)} of`,
  ),
  row(
    "had Lind under investigation",
    `\\bha(?:d|ve|s) ${WHOM} under (?:investigation|scrutiny)\\b`,
    tensed("investigated", "investigate", 1),
  ),
  row("forced Lind's hand", `\\bforc(?:ed?|es) ${WHOM}['’]s? hand\\b`, tensed("coerced", "coerce", 1)),
  row(
    "told Lind to go",
    `\\b(?:told|tell|order(?:ed)?) ${WHOM} to (?:go|pack (?:his|her|its|their) bags|quit|leave office)${END}`,
    tensed("demanded leadership change", "demand leadership change", 1),
  ),
  row(
    "showed Lind the door",
    `\\bshow(?:ed)? ${WHOM} the door\\b|\\b(?:order(?:ed)?|told|tell) ${WHOM} (?:to (?:leave|get out of)|out of) (?:the|its|his|their) (?:country|territory)\\b`,
    (said, shown, ordered) =>
      `deport${/^(?:showed|ordered|told)/i.test(said ?? "") ? "ed" : ""} ${shown ?? ordered}`,
  ),
  row(
    "threw out Freedonia's proposal",
    `\\b(?:thr[eo]w|toss(?:ed)?) out ${WHOM}['’]s? (?:proposal|plan|offer|bid|idea|motion)s?\\b`,
    tensed("rejected", "reject", 1),
  ),
  row(
    "pulled its ambassador out of",
    "\\b(?:pull(?:ed)?|took|take|call(?:ed)?) (?:its|the|their) ambassador (?:out of|back from|home from)\\b",
    tensed("broke diplomatic relations with", "break diplomatic relations with"),
  ),
  row("was let out by", "\\b(was|were|been|got) let (?:out|go|off)(?: again)? by\\b", "$1 released by"),
  row(
    "took up arms against",
    "\\bt(?:ake|ook|aken) up arms against\\b",
    tensed("used military force against", "use military force against"),
  ),
  row("let bygones be bygones with", "\\blet bygones be bygones(?: with)?\\b", tensed("forgave", "forgive")),
];
