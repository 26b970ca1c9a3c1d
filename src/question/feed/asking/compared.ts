/** What is compared with another's act of the same kind: "in the month Freedonia did", "right before Lind", "more often than anyone". */
import { inflect } from "../../../ontology/inflect.js";
import { baseOf, inOn } from "../patterns/forms.js";
import { type Rewrite, rewritten, row } from "../patterns/rewrite.js";

const ASKS = "(?:(?:with|to|by|from|against|for|on) )?(?:who|whom|which|what)";
const ELSE = "(?:else|other|another|also|too|besides|apart from|aside from|other than)";

const COMPARED: readonly Rewrite[] = [
  row(
    "more often than anyone else",
    "\\b(?:(?:(?:more|the most) (?:often|frequently|times|regularly|commonly)|more) than (?:anyone|anybody|any ?one|any other(?: \\w+)?|everyone|all (?:the )?others)(?: else)?|oftener than (?:anyone|anybody|any other \\w+)(?: else)?|the most (?:often|times)|(?:on |in )?(?:the )?(?:greatest|highest|largest) number of (?:occasions|times|days)|with the greatest frequency)",
    "most often",
  ),
  row(
    "in the month Freedonia did",
    `(?:\\b(?:in|on|during) )?\\bthe (?:very )?(?:same )?(day|month|year) (?:that |when |as |in which |on which )?((?:(?!(?:before|after|as|who|which|did|of|in|on|that)\\b)[\\w.'’()-]+ ){1,6}?)did(?: so| it| the same| that| too)?(?=[?.!, ]*$)`,
    (_, grain, whom) => `${inOn(grain)} the same ${grain} as ${whom?.trim()}`,
  ),
  row(
    "whom else did Lind tell the day he told Freedonia",
    `(?<=\\b${ELSE}\\b.*)(?:\\b(?:in|on|during) )?\\bthe (?:same )?(?:very )?(day|month|year) (?:that |when |as )?(?:he|she|it|they) (?:had )?(?!was\\b|were\\b|did\\b)(\\w+(?:ed|t|d|w|e|k)) (?:(?:with|to) )?([^?.,]{2,50}?)(?: so)?(?=[?.!, ]*$)`,
    (_, grain, _verb, whom) => `${inOn(grain)} the same ${grain} as ${whom}`,
  ),
  row(
    "the same month Freedonia did",
    "(?<!\\b(?:in|on|during|of|the very) )\\bthe (?:very )?same (day|month|year)\\b",
    (_, grain) => `${inOn(grain)} the same ${grain}`,
  ),
  row(
    "same year as Freedonia",
    "(?<!\\b(?:the|this|that|very) )\\bsame (day|month|year)(?= (?:as|that)\\b)",
    (_, grain) => `${inOn(grain)} the same ${grain}`,
  ),
  row(
    "right before Lind, who praised Freedonia",
    `^(?:who was it that )?(?:right|just|immediately|directly|shortly) (before|after) ([^,?]{2,50}?)(?: did| had)?,? (${ASKS}\\b[^?]*)`,
    "$3 just $1 $2",
  ),
  row(
    "after threatening Lind with force, whom did Freedonia threaten that way next",
    `^(?:right |just )?after (\\w+)ing ([^,?]+?)( with [^,?]+?)?, (${ASKS}) did ([^?]+?) (\\w+) (?:that way|in that way|so|the same way|likewise|similarly|too)? ?next`,
    (_, _act, whom, how, ask, actor, verb) => `${ask} did ${actor} ${verb}${how ?? ""} next after ${whom}`,
  ),
  row("earlier than Freedonia", "\\b(earlier|sooner|later) than (?=\\w)", (_, when) =>
    /^l/i.test(when ?? "") ? "after " : "before ",
  ),
  row(
    "prior to Freedonia's doing so",
    "\\b(before|after) ([^,?]{2,40}?)['’]s? (?:doing so|turn)\\b",
    "$1 $2 did",
  ),
  row(
    "other countries granting Freedonia asylum",
    "^(?:the )?(?:which )?other (countries|states|groups|parties|leaders|people|bodies) (?:that |who )?(\\w+)(ing|ed)\\b",
    (_, kind, stem, ending) =>
      `which other ${kind} ${ending === "ing" ? inflect(baseOf(`${stem}ing`), "past") : `${stem}ed`}`,
  ),
];

export const withPlainComparisons = (text: string): string => rewritten(text, COMPARED);
