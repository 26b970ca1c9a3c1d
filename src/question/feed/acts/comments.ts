/** What someone said of another, hopeful or gloomy: "negative remarks on Freedonia" are pessimistic comments about it. */
import { type Rewrite, row } from "../patterns/rewrite.js";

/** In order: a row may go on with what one before it made. */
export const COMMENTS: readonly Rewrite[] = [
  row(
    "who was X most optimistic about",
    "\\b(?:was|were|is|are) ((?:(?!\\bwho\\b).)+?) (?:most |first |last )?(optimistic|pessimistic) about\\b",
    "did $1 make $2 comments about",
  ),
  row(
    "negative remarks on",
    "\\b(?:negative|pessimistic|gloomy|downbeat) (?:comment|remark|statement|opinion|view)s?(?: on\\b)?",
    (said = "") => `pessimistic comments${/ on$/i.test(said) ? " about" : ""}`,
  ),
  row(
    "positive remarks on",
    "\\b(?:positive|optimistic|hopeful|upbeat) (?:comment|remark|statement|opinion|view)s?(?: on\\b)?",
    (said = "") => `optimistic comments${/ on$/i.test(said) ? " about" : ""}`,
  ),
  row(
    "spoke negatively about",
    "\\b(?:speak|speaks|spoke|talk|talked|comment|commented) (negatively|pessimistically|positively|optimistically) (?:about|on|of)\\b",
    (said = "", how) =>
      `${/ke|ed/i.test(said.split(" ")[0] ?? "") ? "made" : "make"} ${/^(?:neg|pes)/i.test(how ?? "") ? "pessimistic" : "optimistic"} comments about`,
  ),
  row(
    "said something negative about",
    "\\b(say|says|said|saying) (?:something|anything|(?:some |any )?things?) (negative|pessimistic|gloomy|downbeat|positive|optimistic|hopeful|upbeat) (?:about|on|of)\\b",
    (_, said, how) =>
      `${/d$/i.test(said ?? "") ? "made" : "make"} ${/^(?:neg|pes|gl|down)/i.test(how ?? "") ? "pessimistic" : "optimistic"} comments about`,
  ),
  row(
    "who made negative remarks about Freedonia last",
    "\\b(who|which country|what country) (made (?:pessimistic|optimistic) comments about (?:(?!\\b(?:before|after|when|while)\\b)[^?,.]){2,60}?) (first|last)(?=[,?.]| (?:before|after)\\b|$)",
    "$1 $3 $2",
  ),
];
