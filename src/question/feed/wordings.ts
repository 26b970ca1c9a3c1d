/** Whole questions put otherwise than who did what to whom: guests and visitors, lists, someone's intentions, keywords. */
import { baseOf } from "./gerund.js";
import { type Rewrite, rewritten, row } from "./rewrite.js";

/** What a feed does not tell of anyone: each of them is simply someone. */
const KINDS =
  "(?:pope|(?:political |opposition |ruling )?part(?:y|ies)|(?:country['’]s )?militar(?:y|ies)|arm(?:y|ies)|armed forces?|police(?: force)?|militias?|(?:rebel |armed |militant |terrorist |opposition |ethnic |religious )?(?:group|organi[sz]ation|movement|faction)s?|ministr(?:y|ies)|(?:prime |foreign )?ministers?|presidents?|(?:political |world |foreign |national )?leaders?|politicians?|officials?|diplomats?|(?:international |world )?bod(?:y|ies)|(?:regional |international |trade |military |economic )?(?:blocs?|alliances?|groupings?)|institutions?|agenc(?:y|ies)|compan(?:y|ies)|lawyers?|courts?|unions?|parliaments?|governments?|heads? of (?:state|government)|(?:nation['’]s )?citizens?|rebels?|militants?|actors?|entit(?:y|ies)|sides?|part(?:y|ies)|figures?|individuals?|king|queen|general|minority|newspaper|tribunal|embassy|legislature|authorit(?:y|ies)|(?:person|people|country) or (?:people|person|country|organi[sz]ation|group|body))";
const AUX = "(?:did|has|had|have|was|were|is|are|does|do)";
const VISITING =
  "(?:go|gone|travel|travelled|traveled|head|headed|fly|flown|visit|visited|journey|tour|pay (?:an? )?visits?)";

const WORDINGS: readonly Rewrite[] = [
  row(
    "which militia did Freedonia attack",
    `\\b(?:which|what) ${KINDS}(?= (?:${AUX}|was|\\w+ed|gave|made|sent|met|said|took|broke|held)\\b)`,
    "who",
  ),
  row("Freedonia veto 2012 which body", `\\b(?:which|what) ${KINDS}(?=[?.\\s]*$)`, "who"),
  row(
    "everyone and everywhere Lind visited",
    "\\b(?:list|name|show|give)(?: me| us)? (?:all |everyone|everybody|every ?one)(?: the)?(?: (?:people|countries|places|persons))?(?: ?(?:and|or|&) ?(?:all )?(?:the )?(?:\\w+where|everyone|every place|everything|places|countries|people))?(?: that| who| whom| which)? ",
    "who did ",
  ),
  row(
    "where and whom has Lind visited",
    "\\b(?:where (?:and|or) (?:whom?|which people)|whom? (?:and|or) where)\\b",
    "who",
  ),
  row(
    "where did Lind go",
    `\\bwhere(?: all| else)? (did|has|had|have) (.+?) (${VISITING})\\b(?: to\\b)?`,
    "who $1 $2 visit",
  ),
  row(
    "list Lind's visits in 2008",
    "\\b(?:list|name|show|give)(?: me| us)?(?: of)? (?:all )?(?:of )?(.+?)['’]s?? (?:official |foreign )?(?:visits|trips|journeys)\\b",
    "who did $1 visit",
  ),
  row(
    "who was Freedonia's guest",
    "\\b(who|which country|what country) (?:was|were|has been|is) (?:the )?(first |last |second |next )?(?:guests?|visitors?) (?:of|to|in) ",
    "$1 $2visited ",
  ),
  row(
    "who was Freedonia's first guest",
    "\\b(who|which country|what country) (?:was|were|has been|is) (.+?)['’]s? (first |last |second |next |latest )?(?:guests?|visitors?)\\b",
    "$1 $3visited $2",
  ),
  row("whose guest was Lind", "\\bwhose guest (?:was|were) ", "who hosted "),
  row(
    "first visitor to Freedonia 2012",
    "^(?:the )?(first|last|second|next|latest) (?:guest|visitor|person to visit|country to visit|one to visit)s?(?: to| of| in)? ",
    "who $1 visited ",
  ),
  row(
    "Freedonia first visitor 2012",
    "^(.+?)['’]?s? (first|last|second|next|latest) (?:guest|visitor)s?\\b",
    "who $2 visited $1",
  ),
  row("host of Lind", "^(?:the )?(first |last |second |latest )?hosts? of ", "who $1hosted "),
  row(
    "the one to visit next",
    "\\b(who|which country) was (?:the )?(?:next|following) (?:one|person|country|in line)? ?to ",
    "$1 was the next to ",
  ),
  row(
    "next after Lind to apologise to Freedonia",
    "^(?:(?:who|which country) was )?(?:the )?(?:next|first) after (.+?) to (.+)$",
    "who was the next to $2 after $1",
  ),
  row(
    "after Lind, who was next to praise Freedonia",
    "^after (.+?), (who|which country|what country) was (?:the )?next (?:one |country |person )?to ([^?]+)",
    "$2 was the next to $3 after $1",
  ),
  row(
    "who followed Lind in praising Freedonia",
    "\\b(who|which country|what country) (?:came after|followed|came next after) (.+?) in (\\w+ing) ([^?]+)",
    (_, who, other, act, whom) => `${who} was the next to ${baseOf(act ?? "")} ${whom} after ${other}`,
  ),
  row(
    "who preceded Lind in praising Freedonia",
    "\\b(who|which country|what country) (?:came before|preceded|came right before) (.+?) in (\\w+ing) ([^?]+)",
    (_, who, other, act, whom) => `${who} was the last to ${baseOf(act ?? "")} ${whom} before ${other}`,
  ),
  row(
    "came second in praising",
    "\\b(who|which country|what country) (?:came|was|finished) (?:the )?(first|second|third|last|next|runner-up) in (\\w+ing)\\b",
    (_, who, place, act) =>
      `${who} was the ${/^runner/i.test(place ?? "") ? "second" : place} to ${baseOf(act ?? "")}`,
  ),
  row(
    "most frequent visitor to Freedonia",
    "^(?:the |who (?:is|was|were) the )?(?:most frequent|most regular|most common) (?:visitor|guest)s? (?:to|of|in) (.+?)(?= (?:in|during|between|from|since|before|after) |[?.]*$| (?:19|20)\\d\\d)",
    "who visited $1 most",
  ),
  row(
    "Freedonia's most frequent guest",
    "^(?:who (?:is|was|were) )?(.+?)['’]s? most (?:frequent|regular|common) (?:visitor|guest)s?\\b",
    "who visited $1 most",
  ),
  row(
    "Freedonia visitors 2009",
    "^(?!who|which|what|list|how|when|did|first|last)((?:\\S+ ){1,3})(?:visitors|guests)(?= |$)(?! to| of| how)",
    "who visited $1",
  ),
  row(
    "what was the most recent day that Lind visited",
    "\\b(?:(?:what|which) (?:is|was)|(?:give|name|list|state|show)(?: me| us)?) the (first|last|latest|most recent|earliest) (day|date|month|year) (?:(?:on|in) which |that |when )?(?=\\S+ )",
    "in which $2 did the $1 time ",
  ),
  row(
    "next to apologise to Freedonia after Lind",
    "^(?:the )?(first|last|second|third|next) (?:one |country |person |party |to be )?to (?=\\w)",
    "who was the $1 to ",
  ),
  row(
    "was second to visit",
    "\\b(was|is|were|became) (second|third|first|last|next) (?:one )?to\\b",
    "$1 the $2 to",
  ),
  row(
    "the runner-up in visiting",
    "\\b(?:the )?second (?:party|actor|side|one|person|country|body) (?:to|that|who) ",
    "the second to ",
  ),
  row(
    "said that it wanted to meet",
    "\\b(?:to )?(?:say|says|said|saying|state[ds]?|announced?|declared?|claimed?) (?:that )?(?:it|they|he|she|its government|the government) (want(?:s|ed)?|would like|wish(?:e[ds])?|intend(?:s|ed)?|plan(?:s|ned)?|hope[ds]?|(?:was|were) willing|would)(?= (?:to )?)",
    (_, will) =>
      /^would$/i.test(will ?? "")
        ? "wanted to"
        : /^(?:want|wish|intend|plan|hope)$|s$/i.test(will ?? "")
          ? "want"
          : "wanted",
  ),
  row(
    "was the second to wanted to meet",
    "\\b(was|is) the (first|last|second|third|next) (?:to )?wanted to\\b",
    "$1 the $2 to want to",
  ),
  row(
    "which year is the last time Freedonia visited Lind",
    "\\b(?:(?:in )?(?:which|what) (year|month|day|date)) (?:is|was) (?:it )?(?:the )?(first|last|latest|most recent) time (?:that |when )?",
    "in which $1 did the $2 time ",
  ),
  row(
    "did the last time",
    "\\bin which (year|month|day|date) did the (first|last|latest|most recent) time ",
    "in which $1 did $2 ",
  ),
  row(
    "the date of Lind's last visit to",
    "\\b(?:what|which) (?:is|was|were) the (?:exact |precise |calendar )?(date|day|month|year)s? (?:when|on which|in which|that) ",
    "on which $1 did ",
  ),
  row(
    "who was the subject of Lind's investigation",
    "\\b(who|whom|which country|what country) (?:was|were|is|has been|became) (?:the )?(?:subject|target|object|focus|victim|recipient|addressee|aim)s? of ",
    "against $1 was ",
  ),
  row("be at the receiving end of", "\\b(?:on|at) the receiving end of\\b", "the recipient of"),
  row("on how many days", "\\bhow many different (?:times|days)\\b", "how many times"),
  row(
    "is there any record of Lind visiting",
    "^is there (?:any |a )?(?:record|evidence|sign|report|mention) (?:of|that) (?:(?:any|a) )?(.+?) (?:ever )?(?:having )?(\\w+)(?:ing)\\b",
    "did $1 ever $2",
  ),
  row(
    "Is it true that",
    "^(?:is it (?:true|the case|right|correct) that|do you know (?:if|whether)|i wonder (?:if|whether)|can you (?:say|tell me|confirm) (?:if|whether|that)|any idea (?:if|whether)|was it the case that|would you know (?:if|whether)) ",
    "did ",
  ),
  row("on behalf of: who acts is the one who is named", "\\bit ever happen(?:ed)? that\\b", ""),
  row(
    "with someone: whom",
    "^(.+?)\\b(with|to|by|from|against|for|about|of) (?:someone|somebody|some country|a country|another country|one country)\\b([^.?]*)[.?!] .*\\b(?:whom?|which (?:country|one))\\b[^.?]*[?.]?\\s*$",
    "$1$2 whom$3?",
  ),
  row(
    "someone: who",
    "^(?:someone|somebody|some country|a country) (.+?)[.?!] .*\\b(?:who|which (?:country|one))\\b[^.?]*[?.]?\\s*$",
    "who $1?",
  ),
  row(
    "visited someone: whom",
    "^([^.?]+?) (?:someone|somebody|some country)\\b([^.?]*)[.?!] .*\\b(?:whom?|which (?:country|one)|where)\\b[^.?]*[?.]?\\s*$",
    "$1 whom$2?",
  ),
  row(
    "was the next to visit Freedonia after Lind: the first of those",
    "\\b(was|is) the next to (?=[^?]*\\bafter\\b)",
    "$1 the first to ",
  ),
];

export const withPlainWording = (text: string): string => rewritten(text, WORDINGS);
