/** Short-cuts of chatters and of note-takers, and words beside the point: ", truce-wise,", "the soldiers (the FARC)", "20 January, inauguration day". */
import { inOn, pastOf } from "../patterns/forms.js";
import { NAME } from "../patterns/parts.js";
import { type Rewrite, rewritten, row } from "../patterns/rewrite.js";

const MEDIATOR = "(?:as )?(?:an? )?(?:mediators?|mediation|go-betweens?)";
const FORCE =
  "(?:with |by |using |through |the use of |any (?:talk|mention) of |talk of |mention of )*(?:military |armed )?force";
const PAPER =
  "(?:Sun|Times|Post|News|Star|Herald|Tribune|Mail|Guardian|Standard|Mirror|Journal|Gazette|Chronicle|Telegraph|Observer|Monitor|Press|Independent|Nation|Express|Today|Daily)";
/** Told by its capitals. */
const heeded = (name: string, said: string, plain: Rewrite["plain"]): Rewrite => row(name, said, plain, "gu");

const PLAINER: readonly Rewrite[] = [
  row("truce-wise", ",? \\b\\p{Ll}{3,}-?wise\\b(?<!\\b(?:like|other)-?wise)(?=,|[?.\\s]*$),?", "", "giu"),
  row(
    "like actually demanded it",
    ",? (?:like,? )?(?:actually|really|properly|literally),? (?:\\p{Ll}+ed|said|told|meant) (?:it|so|that)(?=[?.\\s]*$)",
    "",
    "giu",
  ),
  row(
    "other than as a mediator: what is meant is what else is said",
    `,? (?:\\(|\\b)(?:(?:but |though |and |if )?(?:not(?: just| merely| only)?|without|short of|other than|rather than|leaving aside|apart from|except) (?:${MEDIATOR}|${FORCE}))(?:\\)|\\b)(?=[?.,\\s]*$| (?:did|has|had|in|on)\\b)`,
    "",
  ),
  heeded(
    "the soldiers (the FARC)",
    `\\b(?:(?:the|an?) (?:\\p{Lu}\\p{L}* )*(?:\\p{Ll}+ ){1,3}|(?!(?:Did|Has|Have|Had|Was|Were|Who|Whom|Which|What|When|Where|How|In|On) )\\p{Lu}\\p{L}+ (?:\\p{Ll}+ ){1,2}?|\\p{Ll}+ )\\((the \\p{Lu}[^()]*|\\p{Lu}{2,6})\\)`,
    "$1",
  ),
  heeded(
    "the FARC, the Free Army: of two names the longer one",
    `\\b\\p{Lu}{2,6}, (the ${NAME} ${NAME})(?=[?.,]|$)`,
    "$1",
  ),
  heeded(
    "the Freedonia Times newspaper",
    `\\b(\\p{Lu}\\p{L}+ (?:\\p{Lu}\\p{L}+ )?${PAPER}) (?:newspaper|paper|daily|magazine|weekly|tabloid)\\b`,
    "$1",
  ),
  heeded(
    "20 January 2009, inauguration day",
    "(?<=\\b(?:19|20)\\d\\d), (?:(?:which was )?(?:the )?(?:\\p{L}+['’]s )?(?:\\p{L}+ ){0,3}(?:[Dd]ay|anniversary|birthday|eve|holiday))(?=[?.,]|$)",
    "",
  ),
  heeded(
    "nuns of a Freedonian monastery: told of by the house",
    `\\b(?:monks|nuns|staff|employees|members|people|folk|representatives) (?:of|at|in|from) (?=(?:an? |the )?(?:\\p{Lu}\\p{L}+ )+(?:monastery|temple|convent|mosque|church|embassy|ministry|company|bank|union|court)\\b)`,
    "",
  ),
  row(
    "which month is it that Lind visited",
    "^(what|which) (day|date|month|year) (?:is|was) it (?:that|when) ",
    (_, _which, grain) => `${inOn(grain)} which ${grain} did `,
  ),
  row(
    "who or what",
    "\\b(who(?:m)?) or what\\b|\\bwhat or (who(?:m)?)\\b",
    (_, first, second) => first ?? second ?? "who",
  ),
  row(
    "was under a probe by the police",
    "\\b(was|were|been|is|came|come|fell) ((?:[^?,]{2,40}? )?)(?:ever )?under (?:an? |the )?(?:criminal |official |formal |active )?(?:investigation|probe|inquiry|scrutiny)\\b",
    (_, was, who) => `${/^(?:c[ao]me|fell)/i.test(was ?? "") ? "was" : was} ${who ?? ""}investigated`,
  ),
  row(
    "was under a police probe for corruption",
    "\\b(was|were|been|is) ((?:[^?,]{2,40}? )?)(?:ever )?under (?:an? |the )?([^?,]{3,40}?) (?:investigation|probe|inquiry)((?: (?:for|over|into|on) (?:(?!\\b(?:in|on|during|since)\\b)[^?,])+?)?)(?=[?.\\s]*$| (?:in|on|during|since|before|after)\\b)",
    "$1 $2investigated$4 by the $3",
  ),
  row(
    "has Lind faced a probe by the police",
    "\\b(has|have|had) ([^?,]{2,40}?) (?:ever )?(?:faced|undergone|been subject to|been the subject of) (?:an? |any )?(?:investigation|probe|inquiry)\\b",
    "$1 $2 been investigated",
  ),
  row(
    "after Lind, who was the second to praise: Lind was the first",
    "^((?:after|following) [^,?]{2,50}, (?:who|which \\w+) (?:was|is) the )second (?=(?:one |country |person )?(?:that|to|whom)\\b)",
    "$1first ",
  ),
  row(
    "first group Freedonia ever deported",
    "^(?:(?:please )?(?:tell me|name|give me|show me|say|what(?:['’]s| is| was)) )?(?:the )?(first|second|last|latest|next) (one|group|person|party|country|body|people|nation|organi[sz]ation|place) (?:that |who |whom )?(?!that\\b|who\\b|whom\\b|which\\b|to\\b|in\\b|of\\b|from\\b|\\w+ed\\b|\\w+ing\\b)([^?,]{2,40}?) (?:ever )?(?=(?:\\w{3,}ed|met|saw|gave|told|sent|sought|fought|hit|struck|threw|shot|took|cut|broke)\\b)",
    (_, order, kind, who) =>
      `${/^(?:country|nation)/i.test(kind ?? "") ? "which country" : "whom"} did ${who} ${order} `,
  ),
  heeded(
    "members of Freedonian political parties",
    "\\b[Mm]embers of (?:the )?(\\p{Lu}\\p{L}+) (?:political )?part(?:y|ies)\\b",
    "$1 party members",
  ),
  row("who else but Lind", "\\b(else) but (?=\\w)", "$1 besides "),
  row(
    "kidnappings by Lind: who were the victims",
    "^([^?.:]+?)(?::|,| [-–—]) (?:and )?(?:who|which \\w+) (?:was|were) (?:the |its |their )?(?:victims?|targets?|recipients?)[?.\\s]*$",
    (_, what = "") =>
      `who was the target of ${what.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase())}?`,
  ),
  row(
    "victims of Lind kidnappings",
    "^(?:the )?(?:victims|targets) of (.+?)(?:['’]s)? ((?:(?:suicide|car|roadside|death|bomb) )?(?:kidnapping|abduction|attack|bombing|killing|raid|threat|shelling|air ?strike|strike|shooting|arrest|accusation|assault)s)\\b",
    "who was the target of $2 by $1",
    "giu",
  ),
  row(
    "Lind kidnapping victims",
    "^(?!who|which|what|whose|when|how|did|list)([^?,]{3,50}?) (kidnapping|abduction|bombing|shooting|torture|shelling) victims(?= |[?.]|$)",
    "who was the target of $2 by $1",
  ),
  row(
    "Freedonia threatened several countries. Which of them came first?",
    "^([^.?!]+?) (?:several|some|many|various|a number of|multiple|two|three|a few) (?:countries|people|leaders|groups|states|nations|bodies|parties|others)([^.?!]*)[.!] +(?:which|who)(?: of (?:them|these|those)| one| country)? (?:came|was|went) (first|last)[?.\\s]*$",
    "$1 whom $3$2?",
  ),
  row("one day", "(?<=\\w) (?:one|some) day(?=, (?:who|whom|which|and)\\b)", ""),
  row(
    "whom have Freedonians been demonstrating against",
    "\\b(has|have|had) ((?:(?!\\b(?:who|which|been|ever|always)\\b)[^?,;]){2,50}? )?(?:ever |always )?been (?!being|having|going)(\\p{Ll}{2,}ing)\\b(?! by\\b)",
    (_, has, who, act) => `${has} ${who ?? ""}${pastOf(act)}`,
    "giu",
  ),
  row(
    "has Lind ever been to Freedonia",
    "\\b(has|have|had) ([^?,;]{2,50}?) (?:(ever|never|also) )?been to (?!war\\b|court\\b|jail\\b|prison\\b|blame\\b|hospital\\b|talks\\b)",
    (_, has, who, ever) => `${has} ${who} ${ever ? `${ever} ` : ""}visited `,
  ),
  row(
    "Is that true of 2011?",
    "^(?:[^.?!]*?\\b(?:claims?|claimed|says?|said|thinks?|believes?|tells? me|told me|insists?|reckons?|heard|read|suspects?|maintains?)(?: once)?(?: that)? )([^.?!]{8,}?)[.!] +(?:is|was) (?:that|this|it) (?:true|right|correct|so|the case|accurate)(?: (?:of|in|for|about|as of) ((?:\\p{L}+ )?\\d{4}))?[?.\\s]*$",
    (_, what, when) =>
      `is it true that ${(what ?? "").replace(/ (?:once|ever|actually|really) /, " ")}${when ? ` in ${when}` : ""}?`,
    "giu",
  ),
  row(
    "these are my subject. Which of them was accused",
    "^[^.?!]*\\b(?:my|our) (?:subject|topic|interest|theme|focus|beat|field)[.!] +(?:which|who) of (?:them|these|those)\\b",
    "who",
  ),
  row(
    "people linked to the opposition",
    "\\b(?:figures?|people|persons?|individuals|those|someone|circles) (?:linked|tied|close|connected|belonging|affiliated) (?:to|with) the ((?:\\p{L}+ )?opposition)\\b",
    "people associated with the $1",
    "giu",
  ),
];

export const withPlainerWords = (text: string): string => rewritten(text, PLAINER);
