/** Whole questions put otherwise than who did what to whom: guests and visitors, lists, someone's intentions, keywords. */
import { type Rewrite, rewritten } from "./rewrite.js";

const row = (name: string, said: string, plain: Rewrite["plain"]): Rewrite => ({
  name,
  said: new RegExp(said, "gi"),
  plain,
});

/** What a feed does not tell of anyone: each of them is simply someone. */
const KINDS =
  "(?:pope|(?:political |opposition |ruling )?part(?:y|ies)|(?:country['’]s )?militar(?:y|ies)|arm(?:y|ies)|armed forces?|police(?: force)?|militias?|(?:rebel |armed |militant |terrorist |opposition |ethnic |religious )?(?:group|organi[sz]ation|movement|faction)s?|ministr(?:y|ies)|(?:prime |foreign )?ministers?|presidents?|(?:political |world |foreign |national )?leaders?|politicians?|officials?|diplomats?|(?:international |world )?bod(?:y|ies)|institutions?|agenc(?:y|ies)|compan(?:y|ies)|lawyers?|courts?|unions?|parliaments?|governments?|heads? of (?:state|government)|(?:nation['’]s )?citizens?|rebels?|militants?|actors?|entit(?:y|ies)|sides?|part(?:y|ies)|figures?|individuals?|king|queen|general|minority|newspaper|tribunal|embassy|legislature|authorit(?:y|ies)|(?:person|people|country) or (?:people|person|country|organi[sz]ation|group|body))";
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
    "next to apologise to Freedonia after Lind",
    "^(?:the )?(first|last|second|third|next) (?:one |country |person |party |to be )?to (?=\\w)",
    "who was the $1 to ",
  ),
  row(
    "came second in visiting",
    "\\b(who|which country|what country) (?:came|was) (first|second|third|last|next) in (\\w+)ing\\b",
    "$1 was the $2 to $3",
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
    (_, will) => (/^(?:want|wish|intend|plan|hope)$|s$/i.test(will ?? "") ? "want" : "wanted"),
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
    "in which the first month",
    "\\bwhat was the (first|last) (month|year|day|date) (?:in|on) which ",
    "in which $2 did the $1 time ",
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
];

export const withPlainWording = (text: string): string => rewritten(text, WORDINGS);
