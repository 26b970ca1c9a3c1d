/** Turns of asking that say nothing of what happened, or say it roundabout: "over the years", "more often than anyone else", "is on record as visiting". */
import { pastOf } from "../patterns/forms.js";
import { AT_END } from "../patterns/parts.js";
import { type Rewrite, rewritten, row } from "../patterns/rewrite.js";

const ASKED = "(who|whom|which \\w+|what \\w+)";

const ASIDES: readonly Rewrite[] = [
  row("who'd had", "\\bwho['’]d (?=(?:had|been|got|made|said|given|put)\\b)", "who had "),
  row("brake off", "\\bbrak(e|es|ing)(?= (?:off|up|a|the|its|diplomatic|ties|relations|talks)\\b)", "break"),
  row("who's had", "\\bwho['’]s (?=(?:had|been|got|made|said|given|put)\\b)", "who has "),
  row(
    "over the years",
    ",? \\b(?:over|through|throughout|down|across) (?:all )?(?:the|these|those) years\\b(?! \\d)",
    "",
  ),
  row(
    "at some point",
    ",? \\bat (?:some|one|any) (?:point|stage|time)(?: in time)?\\b(?! (?:zero|to)\\b)",
    "",
  ),
  row(
    "mid-July 2007 (11th to 20th)",
    " \\((?:the )?\\d{1,2}(?:st|nd|rd|th)?[^)\\p{L}]*(?:to|-|–|until|through)[^)]*\\)",
    "",
    "giu",
  ),
  row(
    "October '08",
    "\\b((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*),? ['’](\\d\\d)\\b",
    "$1 20$2",
  ),
  row("from 2007 thru 2009", "\\bthru\\b", "through"),
  row(
    "was 2005 a year in which Lind visited",
    "^(?:was|is) ([^?,]{3,30}?) (?:an?|the|one) (day|date|month|year) (?:in|on) which ([^?]+)",
    (_, when, grain, act) => `is it true that ${act} ${/^da/i.test(grain ?? "") ? "on" : "in"} ${when}`,
  ),
  row("exactly, to the day", ",? (?:down )?to the (?:exact |very )?(?:day|month|year|date)\\b,?", ""),
  row("accused of anything", `\\b(of|for|about|over) (?:anything|something)(?: at all)?${AT_END}`, ""),
  row(
    "the last one Lind accused",
    "\\bthe (first|last|latest|most recent) one (?:that |who |whom )?(?!to\\b)(?=\\S)",
    "the $1 person that ",
  ),
  row(
    "more often than anyone else",
    "\\b(?:more (?:often|times|frequently)|oftener) than (?:anyone|anybody|everyone|any) ?(?:else|other \\w+|one else)?",
    "most often",
  ),
  row(
    "more than any other country",
    "\\bmore than (?:(?:anyone|anybody|everyone) else|any other \\w+)\\b",
    "most often",
  ),
  row(
    "on the most occasions, the greatest number of times",
    "\\b(?:on |for |in )?(?:by far )?(?:the )?(?:most|greatest|largest|highest|biggest) (?:number of )?(?:separate |different )?(?:occasions|times|dates)\\b",
    "most often",
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
    "Freedonia rights abuses investigated by June 2006",
    "^(?!.*\\b(?:who|whom|whose|which|what|when|where|how|did|was|were)\\b)(.{3,80}?) (\\w+ed) (?=(?:by|before|until) (?:(?:the )?(?:end|start) of )?(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:[a-z]{3,9} )?(?:\\d{1,2},? )?\\d{4}[?.\\s]*$)",
    "who $2 $1 ",
  ),
  row(
    "mediation aside: what is meant is what else is said",
    ",? \\b(?:mediation (?:aside|excluded|excepted)|(?:short of|other than|but not|not|rather than|as opposed to|leaving aside|apart from) (?:just |merely )?mediation)\\b,?(?=[?.\\s]*$)",
    "",
  ),
  row(
    "said ahead of Lind that they wanted",
    "\\b(said|announced|stated|declared|promised|indicated) ((?:ahead of|before|after|just before|right after) (?:(?!\\bthat\\b)[^?,]){2,50}?) (that (?:it|they|he|she)\\b[^?]*)",
    "$1 $3 $2",
  ),
  row(
    "June 2010 - June 2012",
    "\\b(?:from )?((?:[a-z]{3,9} )?(?:19|20)\\d\\d) ?(?:-|–|—|to|till|until|through) ?([a-z]{3,9} (?:19|20)\\d\\d)\\b",
    "from $1 to $2",
  ),
  row(
    "Freedonia cut ties 2012 with",
    "^(?!.*\\b(?:who|whom|whose|which|what|when|where|how|did)\\b)(.{3,80}?) (with|to|against|from|on)(?=[?.\\s]*$)",
    "$1 $2 whom",
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
  row("they'd send", "\\b(they|it|he|she)['’](?:d|ll) (?=(?!been|had)\\w)", "$1 would "),
  row(
    "said most often that",
    "\\b(said|announced|declared|stated) (most often|most frequently|most) (?=that |it |they |he |she )",
    "most often $1 ",
  ),
  row("the back half of", "\\b(?:back|latter|later|last) half of\\b", "second half of"),
  row("the front half of", "\\b(?:front|opening|former) half of\\b", "first half of"),
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
    "asylum for Freedonians granted by",
    "^(?!.*\\b(?:who|whom|which|what|when|where|how|did)\\b)(.{3,80}?) (\\w+ed|given|sent|cut|held|made|taken|hit|put|lent) by(?: (?:who|whom|which country))?(?=[?.\\s]*$)",
    "who $2 $1",
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
