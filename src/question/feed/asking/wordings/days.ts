/** On which day or in which year it was: "which year is the last time that", "the date of Lind's last visit to". */
import { type Rewrite, row } from "../../patterns/rewrite.js";

/** In order: a row may go on with what one before it made. */
export const DAYS: readonly Rewrite[] = [
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
];
