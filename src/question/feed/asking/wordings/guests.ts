/** Guests and visitors, and whom of a kind that a feed does not tell: "who was Freedonia's guest", "where did Lind go", "which militia". */
import { type Rewrite, row } from "../../patterns/rewrite.js";

/** What a feed does not tell of anyone: each of them is simply someone. */
const KINDS =
  "(?:pope|(?:political |opposition |ruling )?part(?:y|ies)|(?:country['’]s )?militar(?:y|ies)|arm(?:y|ies)|(?:armed |security |military |rebel )?forces?|police(?: force)?|militias?|(?:rebel |armed |militant |terrorist |opposition |ethnic |religious )?(?:group|organi[sz]ation|movement|faction)s?|ministr(?:y|ies)|(?:prime |foreign )?ministers?|presidents?|(?:political |world |foreign |national )?leaders?|politicians?|officials?|diplomats?|(?:international |world )?bod(?:y|ies)|(?:regional |international |trade |military |economic )?(?:blocs?|alliances?|groupings?)|institutions?|agenc(?:y|ies)|compan(?:y|ies)|lawyers?|courts?|unions?|parliaments?|governments?|heads? of (?:state|government)|(?:nation['’]s )?citizens?|rebels?|militants?|actors?|entit(?:y|ies)|sides?|part(?:y|ies)|figures?|individuals?|king|queen|general|minority|newspaper|tribunal|embassy|legislature|authorit(?:y|ies)|(?:person|people|country) or (?:people|person|country|organi[sz]ation|group|body))";
const AUX = "(?:did|has|had|have|was|were|is|are|does|do)";
const VISITING =
  "(?:go|gone|travel|travelled|traveled|head|headed|fly|flown|visit|visited|journey|tour|pay (?:an? )?visits?)";

/** In order: a row may go on with what one before it made. */
export const GUESTS: readonly Rewrite[] = [
  row(
    "which militia did Freedonia attack",
    `\\b(?:which|what) ${KINDS}(?= (?:${AUX}|was|\\w+ed|gave|made|sent|met|said|told|took|broke|held|went|came|put|cut|let|began|fought|shot|beat|hit|left|threw|withdrew|sought|lent|sold|brought|found|got|set|led|paid|spoke|stood|kept|drove|hid|struck|blew|forgave|froze|saw)\\b)`,
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
  row(
    "whose government was Freedonia's guest",
    "\\bwhose (?:government|president|(?:prime |foreign )?minister|leader|people|citizens) (?:was|were) (.+?)['’]s? guests?\\b",
    "who visited $1",
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
];
