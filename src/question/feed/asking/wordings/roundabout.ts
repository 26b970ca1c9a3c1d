/** Roundabout ways: "who was the subject of", "is there any record of", "visited someone. Whom?" */
import { baseOf } from "../../patterns/forms.js";
import { type Rewrite, row } from "../../patterns/rewrite.js";

/** In order: a row may go on with what one before it made. */
export const ROUNDABOUT: readonly Rewrite[] = [
  row(
    "who was the subject of Lind's investigation",
    "\\b(who|whom|which country|what country) (?:was|were|is|has been|became) (?:the )?(?:subject|target|object|focus|victim|recipient|addressee|aim)s? of ",
    "against $1 was ",
  ),
  row("be at the receiving end of", "\\b(?:on|at) the receiving end of\\b", "the recipient of"),
  row("on how many days", "\\bhow many different (?:times|days)\\b", "how many times"),
  row(
    "is there any record of Lind visiting",
    "^(?:is|was) there (?:any |a )?(?:record|evidence|sign|report|mention|trace|proof|instance|case) (?:of|that) (?:(?:any|a) )?(.+?) (?:ever )?(?:having )?(\\w+ing)\\b",
    (_, who, act) => `did ${who} ever ${baseOf(act ?? "")}`,
  ),
  row(
    "Is it true that",
    "^(?:(?:is|was) it (?:true|the case|right|correct|on record|recorded|known|possible) that|do you know (?:if|whether)|i wonder (?:if|whether)|can you (?:say|tell me|confirm) (?:if|whether|that)|any idea (?:if|whether)|was it the case that|would you know (?:if|whether)|am i (?:right|correct|wrong) (?:in (?:thinking|saying|believing)|to (?:think|say|believe))(?: that)?|(?:is|was) there (?:ever )?(?:a time|a day|any time|an occasion|any occasion) (?:when|that|on which)|did it ever happen that|would it be (?:right|correct|true|fair) to say(?: that)?|can it be said that|have i got it right that|(?:please )?(?:confirm|check|verify)(?: for me)? (?:that|if|whether)) ",
    "did ",
  ),
  row("did it ever happen that", "\\bit ever happen(?:ed)? that\\b", ""),
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
