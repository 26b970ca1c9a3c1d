/** A second sentence that only points at the deed of the first: "Who else did so that very month?". ACTOR did ACT there, in PLACE. */
import { type Rewrite, row } from "./rewrite.js";

const WHO = "\\b(who|whom|which country|what country)";
const SO = "(?:so|the same|this|that|it|likewise)";
const END = "(?=[?.\\s]*$)";
const WHEN =
  "(when|in (?:which|what) (?:year|month)|on (?:which|what) (?:day|date)|(?:which|what) (?:year|month|day|date))";
const MAKE = "(?:make|issue|give|put|launch|file|take|lodge|voice|hold|stage|do)";

export const DID_LIKEWISE: readonly Rewrite[] = [
  row(
    "who else did so that very month",
    `${WHO}(?: else)? (?:did|had done|has done)(?: ${SO})?(?: too| as well)? (?:in |on |during )?(?:that (?:very |same |exact )*|the (?:very |same |exact )+)(day|month|year)${END}`,
    (_, who, grain) => `${who} ACT ${grain === "day" ? "on" : "in"} the same ${grain} as ACTOR`,
  ),
  row(
    "which country made the same demand that month",
    `${WHO}(?: else)? (?:(?:also )?(?:made|issued|gave|voiced|lodged|took|held|launched|did)) (?:such an?|a similar|the same(?: kind of)?) [\\w -]*?(?:in |on |during )?(?:that|the) (?:very |same |exact )*(day|month|year)${END}`,
    (_, who, grain) => `${who} ACT ${grain === "day" ? "on" : "in"} the same ${grain} as ACTOR`,
  ),
  row(
    "who was the next to make such an appeal",
    `${WHO} (?:else )?(?:was (?:the )?next to ${MAKE}|${MAKE} next|next ma[dk]e|next (?:issued|gave|voiced|held)) (?:such an?|a similar|another such|the same(?: kind of)?|that kind of|one like (?:it|that)) ?[\\w -]*?${END}`,
    "$1 next ACT after ACTOR",
  ),
  row(
    "who made such an appeal just before",
    `${WHO} (?:else )?(?:had )?(?:made|issued|gave|given|voiced|held|done) (?:such an?|a similar|another such|the same(?: kind of)?) ?[\\w -]*? (?:just|right) before(?: that| them| it| him| her)?${END}`,
    "$1 ACT just before ACTOR",
  ),
  row(
    "who else made such an appeal",
    `${WHO} else (?:has |had )?(?:made|issued|gave|given|voiced|held|done) (?:such an?|a similar|the same(?: kind of)?) ?[\\w -]*?${END}`,
    "$1 else besides ACTOR ACT",
  ),
  row(
    "on what date was that hunger strike",
    `^(?:and )?${WHEN} (?:was|did) (?:that|this) ((?!happen|take place)[\\p{Ll} -]+?)(?: happen| take place| held| made)?${END}`,
    "$1 was ACTOR's $2PLACE",
    "giu",
  ),
];
