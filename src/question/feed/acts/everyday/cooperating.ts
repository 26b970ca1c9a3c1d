/** Working together and speaking of one another: "promised Freedonia policy support", "was hopeful about", "struck a deal with". */
import { tensed } from "../../patterns/forms.js";
import { WHOM } from "../../patterns/parts.js";
import { type Rewrite, row } from "../../patterns/rewrite.js";

const ADVERBS: Readonly<Record<string, string>> = {
  economic: "economically",
  military: "militarily",
  judicial: "on judicial matters",
  diplomatic: "diplomatically",
};

/** In order: a row may go on with what one before it made. */
export const COOPERATING: readonly Rewrite[] = [
  row(
    "planned economic cooperation with",
    "\\b(want|plan|seek|propose)(?:ned|ed|d|s)? (economic|military|judicial|diplomatic) (?:co-?operation|ties) with\\b",
    (said, _, how) =>
      `${/^(?:want|plan|seek|propose)s?\b/i.test(said ?? "") ? "want" : "wanted"} to cooperate ${ADVERBS[how?.toLowerCase() ?? ""] ?? ""} with`,
  ),
  row(
    "said it would support Freedonia diplomatically",
    `\\bto support ${WHOM} diplomatically\\b`,
    "to engage in diplomatic cooperation with $1",
  ),
  row(
    "promised Freedonia policy support",
    `\\b(?:promise[ds]?|offer(?:ed)?|pledged?) (?!diplomatic|policy|political)${WHOM} (?:diplomatic|policy|political) support\\b`,
    tensed(
      "wanted to engage in diplomatic cooperation with",
      "want to engage in diplomatic cooperation with",
      1,
    ),
  ),
  row(
    "promised policy support to Freedonia",
    "\\b(?:promise[ds]?|offer(?:ed)?|pledged?) (?:diplomatic|policy|political) support (?:to|for)\\b",
    tensed(
      "wanted to engage in diplomatic cooperation with",
      "want to engage in diplomatic cooperation with",
    ),
  ),
  row(
    "to cooperate with Freedonia on intelligence",
    `\\b(?:co-?operate|work(?: together)?|collaborate) with ${WHOM} (?:on|in) (intelligence|judicial|legal)(?: matters)?\\b`,
    (_, whom, what) =>
      `cooperate on ${/^i/i.test(what ?? "") ? "intelligence" : "judicial matters"} with ${whom}`,
  ),
  row(
    "granted Freedonia humanitarian access",
    `\\b(?:grant(?:ed)?|g[ia]ve|allow(?:ed)?) (?!humanitarian)${WHOM} humanitarian access\\b`,
    "granted humanitarian access to $1",
  ),
  row(
    "was hopeful about",
    "\\b(was|were|is|been|be|are) (?:most |very |so |rather |fairly )?(?:upbeat|hopeful|positive|confident)(?= about)",
    "$1 optimistic",
  ),
  row(
    "was gloomy about",
    "\\b(was|were|is|been|be|are) (?:most |very |so |rather |fairly )?(?:downbeat|gloomy|negative|doubtful|sceptical|skeptical)(?= about)",
    "$1 pessimistic",
  ),
  row(
    "mulled options on",
    "\\b(?:mull(?:ed)?(?: over)?|weigh(?:ed)?(?: up)?|consider(?:ed)?|ponder(?:ed)?|stud(?:y|ied)|discuss(?:ed)?) (?:its |their |various |policy |different )*options (?:on|for|towards?|about|regarding|concerning)\\b",
    tensed("considered", "consider"),
  ),
  row(
    "denied Freedonia's accusations",
    `\\b(?:den(?:y|ied)|reject(?:ed)?|refuted?) ${WHOM}['’]s? (?:accusations?|allegations?|charges)\\b`,
    tensed("denied responsibility to", "deny responsibility to", 1),
  ),
  row(
    "offered Freedonia condolences",
    `\\b(offer(?:ed)?|g[ia]ve|sen[dt]|made?) ${WHOM} ((?:its |their |his |her )?(?:condolences|sympathy|an apology|apologies|talks|recognition))\\b`,
    "$1 $3 to $2",
  ),
  row(
    "agreed with Freedonia",
    "\\bagreed? with\\b(?! [^?]*\\b(?:to|on|that)\\b)",
    tensed("concurred with", "concur with"),
  ),
  row(
    "backed Lind",
    "\\bback(ed|s)?(?= by\\b| (?:the )?[A-Z])",
    (_, ending) => `endorse${ending === "ed" ? "d" : (ending ?? "")}`,
    "g",
  ),
  row(
    "spoke out in defence of",
    "\\b(?:sp[eo]ke?|spoke|sp[eo]ak|came|come|stood|stand)(?: out| up)? (?:in defen[cs]e of|for the defen[cs]e of)\\b",
    tensed("verbally defended", "verbally defend"),
  ),
  row(
    "struck a deal with",
    "\\b(?:conclude[ds]?|struck|strike|sealed?|reach(?:ed)?|clinch(?:ed)?|made|make|enter(?:ed)? into) (?:an? |several |some |any |the |formal )*(?:agreement|deal|treat(?:y|ie)|accord|pact|contract)s?\\b(?! to (?:settle|end|resolve))",
    tensed("signed an agreement", "sign an agreement"),
  ),
  row(
    "worked with Freedonia diplomatically",
    `\\b(?:work(?:s|ed|ing)?) with ${WHOM} (diplomatically|economically|militarily)\\b`,
    (said, whom, how) => `cooperat${/^worked/i.test(said ?? "") ? "ed" : "e"} ${how} with ${whom}`,
  ),
  row(
    "held a meeting on neutral ground",
    "\\b(?:held|had|hold|have) (?:an? )?(?:meetings?|talks) on neutral ground(?: with)?\\b",
    "met on neutral ground with",
  ),
];
