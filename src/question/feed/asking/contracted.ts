/** Words that are written together, and one that is often written for another: "who'd had", "they'll send", "brake off". */
import { type Rewrite, rewritten, row } from "../patterns/rewrite.js";

/** "They'd met": had, and not would. */
const NOT_DONE =
  "(?!been|had|(?:gone|met|left|put|cut|won|lost|paid|sought|fought|brought|hit|sent)\\b|\\p{L}+(?:ed|en|wn|ade|aid|old|uck|ank|ung|eld|ept)\\b)";

const CONTRACTED: readonly Rewrite[] = [
  row(
    "theyd send",
    `\\b(they|it|he|she|who)(?:d|ll) (?=${NOT_DONE}\\p{Ll})(?<!\\b(?:shed|hed|shell|hell) )`,
    "$1 would ",
    "giu",
  ),
  row("who'd had", "\\bwho['’]d (?=(?:had|been|got|made|said|given|put)\\b)", "who had "),
  row("brake off", "\\bbrak(e|es|ing)(?= (?:off|up|a|the|its|diplomatic|ties|relations|talks)\\b)", "break"),
  row("who's had", "\\bwho['’]s (?=(?:had|been|got|made|said|given|put)\\b)", "who has "),
  row("they'd send", `\\b(they|it|he|she)['’](?:d|ll) (?=${NOT_DONE}\\p{L})`, "$1 would ", "giu"),
];

export const withoutContractions = (text: string): string => rewritten(text, CONTRACTED);
