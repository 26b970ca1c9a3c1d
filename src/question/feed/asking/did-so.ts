/** What was told in the sentence before is asked of again: "who else did so in the same month". ACT and ACTOR stand for it, and OTHER for whom it was done to. */
import { inOn } from "../patterns/forms.js";
import { AT_END, SO } from "../patterns/parts.js";
import { type Rewrite, row } from "../patterns/rewrite.js";
import { DID_SO_NEXT } from "./did-so-next.js";

const THEM = "(?: (?:that|them|it|him|her))?";
const WHO = "(who|whom|which (?:other )?(?:country|countries|group|groups|party|parties|one|ones))";
const ONE = "\\b(who|whom|which country|what country)";
const WHEN =
  "(when|in (?:which|what) (?:year|month)|on (?:which|what) (?:day|date)|(?:which|what) (?:year|month|day|date))";
const MAKE = "(?:make|issue|give|put|launch|file|take|lodge|voice|hold|stage|do)";

/** In order. "A met B. Who else did so in the same month?": the act in the place of "did so". */
export const DID_SO: readonly Rewrite[] = [
  row(
    "who else did so that very month",
    `${ONE}(?: else)? (?:did|had done|has done)(?: ${SO})?(?: too| as well)? (?:in |on |during )?(?:that (?:very |same |exact )*|the (?:very |same |exact )+)(day|month|year)${AT_END}`,
    (_, who, grain) => `${who} ACT ${inOn(grain)} the same ${grain} as ACTOR`,
  ),
  row(
    "which country made the same demand that month",
    `${ONE}(?: else)? (?:(?:also )?(?:made|issued|gave|voiced|lodged|took|held|launched|did)) (?:such an?|a similar|the same(?: kind of)?) [\\w -]*?(?:in |on |during )?(?:that|the) (?:very |same |exact )*(day|month|year)${AT_END}`,
    (_, who, grain) => `${who} ACT ${inOn(grain)} the same ${grain} as ACTOR`,
  ),
  row(
    "who was the next to make such an appeal",
    `${ONE} (?:else )?(?:was (?:the )?next to ${MAKE}|${MAKE} next|next ma[dk]e|next (?:issued|gave|voiced|held)) (?:such an?|a similar|another such|the same(?: kind of)?|that kind of|one like (?:it|that)) ?[\\w -]*?${AT_END}`,
    "$1 next ACT after ACTOR",
  ),
  row(
    "who had done so earlier",
    `${ONE} (?:else )?(had |has )?(?:done|did) ${SO} (?:earlier(?: on)?|previously|beforehand)${AT_END}`,
    "$1 $2ACT before ACTOR",
  ),
  row(
    "who did so later",
    `${ONE} (?:else )?(?:had |has )?(?:done|did) ${SO} (?:later(?: on)?|afterwards|subsequently)${AT_END}`,
    "$1 ACT after ACTOR",
  ),
  row(
    "who had last done so before that",
    `${ONE} (?:else )?(?:had |has )?(?:last|most recently|previously) (?:done|did) ${SO}(?: (?:just |right )?before(?: ${SO}| then${THEM})?)?${AT_END}`,
    "$1 ACT just before ACTOR",
  ),
  row(
    "who else got that in the same year",
    `\\b${WHO}(?: else)? (?:got|received|was given|were given|had|faced|suffered|enjoyed) (?:${SO}|one|such an? [\\w -]+?|the same [\\w -]+?)(?: from (?:it|him|her|them))?,? ((?:in|on|during) (?:the|that) (?:very )?same (?:day|month|year)|that (?:very |same )*(?:day|month|year))${AT_END}`,
    (_, who, when) =>
      `PREP ${/countr/i.test(who ?? "") ? "which countries" : "whom"} did ACTOR OPEN ${(when ?? "").replace(/^that (?:very |same )*(day|month|year)/i, (_said, grain: string) => `${inOn(grain)} the same ${grain}`)} as OTHER`,
  ),
  row(
    "who made such an appeal just before",
    `${ONE} (?:else )?(?:had )?(?:made|issued|gave|given|voiced|held|done) (?:such an?|a similar|another such|the same(?: kind of)?) ?[\\w -]*? (?:just|right) before(?: that| them| it| him| her)?${AT_END}`,
    "$1 ACT just before ACTOR",
  ),
  row(
    "who else made such an appeal",
    `${ONE} else (?:has |had )?(?:made|issued|gave|given|voiced|held|done) (?:such an?|a similar|the same(?: kind of)?) ?[\\w -]*?${AT_END}`,
    "$1 else besides ACTOR ACT",
  ),
  row(
    "on what date was that hunger strike",
    `^(?:and )?${WHEN} (?:was|did) (?:that|this) ((?!happen|take place)[\\p{Ll} -]+?)(?: happen| take place| held| made)?${AT_END}`,
    "$1 was ACTOR's $2PLACE",
    "giu",
  ),
  row(
    "who was the last to do so before them",
    `\\b${WHO} (?:was|were) the (?:last|most recent|latest)(?: one| country| person)? to (?:do|have done) ${SO} (?:right |just )?before${THEM}${AT_END}`,
    "$1 ACT just before ACTOR",
  ),
  row(
    "who was the first to do so after them",
    `\\b${WHO} (?:was|were) the (?:first|next)(?: one| country| person)? to (?:do|have done) ${SO} (?:right |just )?(?:after${THEM}|afterwards)${AT_END}`,
    "$1 next ACT after ACTOR",
  ),
  row(
    "who had rallied against him earlier",
    String.raw`^((?:who|which|what)\b(?!.*\b(?:did|had|has|was) (?:he|she|it|they|that)\b).*?),? (?:earlier(?: on)?|before(?: that| then)?|beforehand|previously)${AT_END}`,
    "$1 before ACTOR",
  ),
  row(
    "who did so later",
    String.raw`^((?:who|which|what)\b(?!.*\b(?:did|had|has|was) (?:he|she|it|they|that)\b).*?),? (?:later(?: on)?|after(?: that| then)?|afterwards|subsequently)${AT_END}`,
    "$1 after ACTOR",
  ),
  row(
    "who else did, did anyone else",
    String.raw`^(?:and )?(?:(who|whom|which (?:other )?(?:country|countries|groups?)) (?:else )?(?:did|has|had)(?: (?:so|it|that|the same|too))?|(?:did|has|had) (?:anyone|anybody|any other \w+) (?:else)?(?: do)?(?: (?:so|it|that|the same|too))?)(?: (?:(?:in|on|during) )?(?:that|the same) (?:same )?(day|month|year))?${AT_END}`,
    (said, who, grain) =>
      /^(?:who|whom) did[?.\s]*$/i.test(said ?? "")
        ? (said ?? "")
        : `${who ?? "who"} else besides ACTOR ACT ${grain === undefined ? "WHEN" : `SAME-${grain}`}`,
  ),
  row(
    "whom did it apologise to next",
    String.raw`^((?:to |with |by |against )?(?:whom?|which (?:country|group|one))\b.*\b(?:did|had) (?:he|she|it|they)\b.*?) next${AT_END}`,
    "$1 next after OTHER",
  ),
  row(
    "to whom had it apologised just before that",
    String.raw`^((?:to |with |by |against )?(?:whom?|which (?:country|group|one))\b.*\b(?:did|had) (?:he|she|it|they)\b.*?),? (?:(?:just|right|immediately) before(?: that| then)?|most recently before(?: that| then)?)${AT_END}`,
    "$1 just before OTHER",
  ),
  row(
    "who else did it say that to in the same month",
    `\\b(?:(?:to|with|against|for|from) )?${WHO}(?: else)? (?:did|had) (?:he|she|it|they|ACTOR) (?:say|said|do|done|tell|told|promise|made?) ${SO}(?: (?:to|with|against|for|from|about))? ((?:in|on|during) (?:the|that) same (?:day|month|year)|that (?:same )?(?:day|month|year))${AT_END}`,
    (_, who, when) =>
      `PREP ${/countr/i.test(who ?? "") ? "which countries" : "whom"} did ACTOR OPEN ${(when ?? "").replace(/^that (?:same )?(day|month|year)/i, (_said, grain: string) => `${inOn(grain)} the same ${grain}`)} as OTHER`,
  ),
  row(
    "to whom did it say that next",
    `\\b(?:(?:to|with|against|for|from) )?${WHO}(?: else)? (?:did|had) (?:he|she|it|they|ACTOR) (?:say|said|do|done|tell|told|promise|made?) ${SO}(?: (?:to|with|against|for|from|about))? next${AT_END}`,
    "PREP whom did ACTOR OPEN next after OTHER",
  ),
  row(
    "who else did so in the same month",
    String.raw`\b(who|whom|which country|what country)(?: else)? (?:did|had done) (?:so|the same|this|that|it)(?: too)? ((?:in|on|during) (?:the )?same (?:day|month|year))\b(?! as)`,
    "$1 ACT $2 as ACTOR",
  ),
  row(
    "when did it last do so",
    String.raw`\b(when|in (?:which|what) (?:year|month)|on (?:which|what) (?:day|date)|how (?:often|many times)) (did|has|had) (?:he|she|it|they|that) ((?:first |last |next |most recently )?)(?:do|done|happen(?:ed)?)(?: so| it| this| that)?${AT_END}`,
    "$1 $2 ACTOR $3ACT",
  ),
  row(
    "when was that",
    `^(?:and )?${WHEN} (?:was|did) (?:that|this|it)(?: happen| take place| exactly)?${AT_END}`,
    "$1 did ACTOR ACT",
  ),
  row(
    "what was the date",
    `^(?:and )?(?:what|which) (?:was|is) the (?:exact )?(date|day|month|year)(?: of (?:that|this|it))?${AT_END}`,
    (_, grain) => `${inOn(grain)} which ${grain} did ACTOR ACT`,
  ),
  ...DID_SO_NEXT,
];
