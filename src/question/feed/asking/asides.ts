/** Turns of asking that say nothing of what happened, or say it roundabout: "is on record as visiting", "ordinary citizens", "the first one that". */
import { pastOf } from "../patterns/forms.js";
import { AT_END } from "../patterns/parts.js";
import { type Rewrite, rewritten, row } from "../patterns/rewrite.js";

const ASKED = "(who|whom|which \\w+|what \\w+)";

const ASIDES: readonly Rewrite[] = [
  row("the soldiers (the army)", "(?<=\\p{Ll}s) \\((?:the|aka|also called) [^)]*\\)", "", "gu"),
  row("accused of anything", `\\b(of|for|about|over) (?:anything|something)(?: at all)?${AT_END}`, ""),
  row(
    "the last one Lind accused",
    "(?<!\\b(?:which|what) \\p{L}+ (?:was|is) )\\bthe (first|second|third|last|latest|most recent) one (?:that |who |whom )?(?!to\\b)(?=\\S)",
    "the $1 person that ",
    "giu",
  ),
  row(
    "second one Lind rejected, who was it",
    `^(?:the )?(first|second|third|last|next|latest) (?:one|person|party) (?:that |who |whom )?(?!to\\b)([^?.]+?),? (?:and )?who (?:was|is) (?:it|that|this|he|she)${AT_END}`,
    "who was the $1 that $2",
  ),
  row(
    "apart from Lind, who else visited Freedonia that same day",
    `^(?:apart from|besides|other than|except(?: for)?|aside from) ([^?]{2,60}?),? ${ASKED}(?: else)? ([^?]+?),? (?:on |in |during )?(?:that|the) (?:very |same |exact )+(day|month|year)${AT_END}`,
    (_, other, who, act, grain) =>
      `${who} ${act} ${grain === "day" ? "on" : "in"} the same ${grain} as ${other}`,
  ),
  row(
    "Lind looked into someone's military action. Whose?",
    "^([^?]+?)\\b(?:someone|somebody)['’]s ([^?.]+?)((?: (?:in|on|during) [^?.]*\\d{4})?)[.] (?:and )?whose(?: (?:was|is) (?:it|that))?[?. ]*$",
    "$1$2 of whom$3?",
  ),
  row(
    "mediation aside: what is meant is what else is said",
    ",? \\b(?:mediation (?:aside|excluded|excepted)|(?:short of|other than|but not|not|rather than|as opposed to|leaving aside|apart from) (?:just |merely )?mediation)\\b,?(?=[?.\\s]*$)",
    "",
  ),
  row(
    "said ahead of Lind that they wanted",
    "\\b(said|announced|stated|declared|promised|indicated) ((?:in|on|during) (?:\\w+ ){0,3}\\d{4}|(?:ahead of|before|after|just before|right after) (?:(?!\\bthat\\b)[^?,]){2,50}?) (that (?:it|they|he|she)\\b[^?]*)",
    "$1 $3 $2",
  ),
  row(
    "is on record as visiting",
    `\\b${ASKED} (?:is|was|are|were)(?: put)? (?:down|recorded|listed|reported|on record|noted|known|registered|logged) as (?:having )?(\\w+ing) `,
    (_, who, gerund) => `${who} ${pastOf(gerund)} `,
  ),
  row(
    "was ready to yield",
    "\\b(it|they|he|she) (?:was|were|is|are|would be|['’]d be) (?:ready|prepared|happy|keen|eager|open|set|going) to\\b",
    "$1 would",
  ),
  row("would not release", "\\bwould ?(?:n['’]t|not) (?!have\\b|be\\b)(?=\\w)", "refused to "),
  row(
    "in the month Lind did",
    "\\b(in|on) the (?:very |same |exact )*(day|month|year) (?:that |when |in which |on which )?((?!of\\b|the\\b|which\\b)[^?,]{2,50}?) (?:did|had)(?: so| it| the same| too)*(?=[?.\\s]*$)",
    "$1 the same $2 as $3",
  ),
  row(
    "whom was Lind's strike aimed at",
    `\\b${ASKED} (was|were) ((?:(?!\\b(?:who|which)\\b)[^?,])+?['’]s? [^?,]+?) (?:aimed|directed|targeted|pointed|meant) (?:at|against|towards?|for)\\b`,
    "against $1 $2 $3",
  ),
  row(
    "at whom was Lind's strike aimed",
    `\\bat ${ASKED} (was|were) ([^?,]+?) (?:aimed|directed|targeted|pointed)\\b`,
    "against $1 $2 $3",
  ),
  row(
    "ordinary Freedonians",
    "\\b(?:ordinary|everyday|regular|average|common) (?=\\p{Lu}\\p{L}+s\\b)",
    "",
    "gu",
  ),
  row(
    "ordinary Freedonian citizens",
    "\\b(?:ordinary|everyday|regular|average|common) (?=(?:\\w+ )?(?:citizens?|people|civilians?)\\b)",
    "",
  ),
  row(
    "Freedonia's government, and the country's doctors",
    "(?<=\\s)(\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)*)(['’]s\\b[^?;]*?|\\b(?:(?!\\p{Lu})[^?;])*?)\\b(?:the|that) (?:country|nation)['’]s (?=\\p{Ll})",
    "$1$2$1's ",
    "gu",
  ),
];

export const withoutAsides = (text: string): string => rewritten(text, ASIDES);
