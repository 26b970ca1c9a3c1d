/** What is asked first or last, and on what day, in the order of words that the grammar has. */
import { type Rewrite, row } from "../patterns/rewrite.js";

/** In order: a row may go on with what one before it made. */
export const FIRST_AND_LAST: readonly Rewrite[] = [
  row("at what time: the day, a feed has no hours", "\\bat (?:what|which) time\\b", "when"),
  row(
    "when was the last time that X visited Y",
    "\\b(when|in (?:which|what) (?:year|month)|on (?:which|what) (?:day|date)) was the (first|last) time (?:that |when )?",
    "$1 $2 did ",
  ),
  row(
    "tell me the exact month in which X visited Y",
    "\\b(?:could you |can you |please )*(?:tell me )?the (?:exact|specific|precise) (month|year|day|date) (?:when|in which|on which|that) ",
    "in which $1 did ",
  ),
  row(
    "the first country X fought against",
    "\\b(?:[Ww]hich|[Ww]ho|[Ww]hat) (?:was|is) the (first|last) (country|person) (?=(?:the )?[A-Z])",
    "which $2 $1 did ",
    "g",
  ),
  row(
    "the last country with which X signed an agreement",
    "\\b[Ww]ho (was|is) the (first|last) (country|person) with which (?=(?:the )?[A-Z])",
    "which $1 the $2 $3 with which ",
    "g",
  ),
  row(
    "the last before X to negotiate",
    "\\b((?:who|which|what) (?:was|is) the (?:first|last)(?: country| person| one)?),? ((?:before|after) [^,?]+?),? ((?:to|with which|to which|by which) [^?]+)",
    "$1 $3 $2",
  ),
  row(
    "made its first visit to",
    "\\b(ma[dk]e|gave|give|pay|paid|issued?|sent|send) (?:its|his|her|their|the) (first|last) (?!(?:day|date|month|year|time|one|person|country)\\b)",
    "$2 $1 a ",
  ),
  row("on the same year as Thailand", "\\bon the same (month|year)\\b", "in the same $1"),
];
