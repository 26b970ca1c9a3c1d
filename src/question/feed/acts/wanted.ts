/** What someone wants to do with another: "announced its intention to meet" is wanted to meet. */
import { ARTICLE } from "../patterns/parts.js";
import { type Rewrite, row } from "../patterns/rewrite.js";

const WILL = "(?:intent|intention|willingness|wish|desire|readiness|interest|hope|determination|plan)s?";
/** "Expressed" → "wanted", "express" → "want". */
const wanting = (verb = ""): string => (/(?:ed|d)$/i.test(verb) ? "wanted" : "want");

/** In order: a row may go on with what one before it made. */
export const WANTED: readonly Rewrite[] = [
  row("work with X", "\\bto (?:work|collaborate) with\\b", "to cooperate with"),
  row("working with X", "\\bin (?:working|collaborating) with\\b", "in cooperating with"),
  row(
    "establish diplomatic cooperation",
    "\\b(?:establish|join|start|begin|enter into|take part in|participate in|pursue|develop)(ing|ed)? (?:the |a )?diplomatic co-?operation\\b",
    (_, ending) =>
      `${ending === "ing" ? "engaging" : ending ? "engaged" : "engage"} in diplomatic cooperation`,
  ),
  row(
    "announced its intention to meet",
    `\\b(?<!\\bunited )(announce[ds]?|express(?:ed|es)?|declare[ds]?|state[ds]?|voice[ds]?|show(?:ed|s)?|signal(?:led|s)?|indicate[ds]?|had|have) (?:${ARTICLE} )?${WILL} (?:to|in|of|for) `,
    (_, verb) => `${wanting(verb)} to `,
  ),
  row(
    "expressed an interest in cooperating: what the row above makes of it",
    "\\b(want(?:ed)?) to (cooperat|co-operat|negotiat|engag)ing\\b",
    "$1 to $2e",
  ),
  row("expressed a wish for meeting: the same", "\\b(want(?:ed)?) to (meet|visit)ing\\b", "$1 to $2"),
  row(
    "expressed an interest in cooperation: the same",
    "\\b(want(?:ed)?) to (?:diplomatic )?co-?operation\\b",
    (said = "", verb) =>
      `${verb} to ${/diplo/i.test(said) ? "engage in diplomatic cooperation" : "cooperate"}`,
  ),
  row(
    "want diplomatic cooperation",
    "\\b(want(?:ed)?) (?:to )?(?:have )?(?:an? )?diplomatic cooperation\\b",
    "$1 to engage in diplomatic cooperation",
  ),
  row(
    "would wish to negotiate",
    "\\bwould (?:want|wish|like) to (visit|negotiate|meet|cooperate)\\b",
    "wanted to $1",
  ),
  row(
    "tried to negotiate",
    "\\b(tr(?:y|ies|ied)) to (negotiate|meet|cooperate|engage)\\b",
    (_, verb = "", act) => `${/ied/i.test(verb) ? "wanted" : "want"} to ${act}`,
  ),
];
