/** What someone says of another's guilt: "said Freedonia was spying", "levelled corruption charges at". */
import { WHOM } from "../patterns/parts.js";
import { type Rewrite, rewritten, row } from "../patterns/rewrite.js";

const CRIME =
  "(war crimes|crimes against humanity|genocide|(?:human )?rights (?:abuses?|violations?)|corruption|crimes?|fraud|bribery|spying|espionage|treason|aggression)";
const SAY = "\\b(?:said|say|says|claimed?|claims|alleged?|alleges|maintained|asserted|insisted) (?:that )?";
const BE = "(?:was|were|is|are|had been|has been)";

const ACCUSING: readonly Rewrite[] = [
  row(
    "said Freedonia was spying",
    `${SAY}${WHOM} ${BE} (?:spying|an? spy|spies|an? traitor|a traitor)\\b(?: on (?:it|them))?`,
    "accused $1 of espionage",
  ),
  row(
    "said Freedonia was corrupt",
    `${SAY}${WHOM} ${BE} (?:corrupt|a criminal|criminal|(?:guilty of|involved in) (?:corruption|crime|fraud))\\b`,
    "accused $1 of corruption",
  ),
  row(
    "said Freedonia was violating human rights",
    `${SAY}${WHOM} (?:${BE} (?:violating|abusing)|(?:had )?(?:violated|abused)) (?:human )?rights\\b`,
    "accused $1 of human rights abuses",
  ),
  row(
    "said Freedonia committed war crimes",
    `${SAY}${WHOM} (?:${BE} committing|(?:had |has )?committed|${BE} guilty of) (?:a )?(war crimes?|crimes against humanity|genocide)\\b`,
    "accused $1 of war crimes",
  ),
  row(
    "said Freedonia was the aggressor",
    `${SAY}${WHOM} ${BE} (?:the |an )?aggress(?:or|ive)\\b`,
    "accused $1 of aggression",
  ),
  row(
    "alleged war crimes by Freedonia",
    `\\b(?:alleged?|claimed?) ${CRIME} (?:by|of|on the part of) `,
    "accused of $1 ",
  ),
  row(
    "levelled spying charges at",
    `\\b(?:levell?ed|made|brought|raised|laid|filed) ${CRIME} (?:charges?|accusations?|allegations?|claims?) (?:at|against|on) `,
    "accused of $1 ",
  ),
  row(
    "charged Lind with war crimes",
    `\\bcharg(ed?|es) ${WHOM} with ${CRIME}\\b`,
    (_, ending, whom, crime) => `accuse${ending === "ed" ? "d" : ""} ${whom} of ${crime}`,
  ),
  row(
    "whom did Freedonia charge with war crimes",
    `\\bcharg(ed?|es) with ${CRIME}\\b`,
    (_, ending, crime) => `accuse${ending === "ed" ? "d" : ""} of ${crime}`,
  ),
  row(
    "took Freedonia to task over abuses",
    `\\b(?:took|take|takes) ${WHOM} to task (?:over|for|about|on) ${CRIME}\\b`,
    "accused $1 of $2",
  ),
  row(
    "pointed the finger at Freedonia over corruption",
    `\\bpoint(?:ed|s)? (?:the|a) finger at ${WHOM} (?:over|for|about) ${CRIME}\\b`,
    "accused $1 of $2",
  ),
  row(
    "looked into corruption by Freedonia",
    `\\b(?:look(?:ed|s)?|inquir(?:ed?|es)|prob(?:ed?|es)|dug) into (?:the |alleged |suspected )*${CRIME} (?:by|of|in) `,
    "investigated $1 ",
  ),
];

export const withPlainAccusing = (text: string): string => rewritten(text, ACCUSING);
