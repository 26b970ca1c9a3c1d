/** How the plain words are written that stand in the place of what was said: the tense of a verb, the word before a day or month. */
import { inflect } from "../../../ontology/inflect.js";
import type { Rewrite } from "./rewrite.js";

/** "Praising" → "praise", "visiting" → "visit". */
export function baseOf(gerund: string): string {
  const stem = gerund.replace(/ing$/i, "").replace(/([^aeiouls])\1$/i, "$1");
  return /(?:[^s]s|[cvzu]|[^n]g|[^e]at|vad)$/i.test(stem) ? `${stem}e` : stem;
}

/** "Praising" → "praised". */
export const pastOf = (gerund: string | undefined): string => inflect(baseOf(gerund ?? ""), "past");

/** Of a verb's forms, the past ones: the plain verb is then past as well. */
const PAST =
  /^(?:took|taken|gave|given|got|let|fell|sent|set|withdrew|withdrawn|held|put|broke|broken|found|brought|had|said|spoke|struck|sought|fought|lent|made|came|left|quit|threw|drove|did|went|hid|stood|stayed|kept|froze|paid|laid|was|were|blew|blown|leapt|sprang|ran|begged|caught|stole|swore|rose|laid|told|cast)\b|^\w+ed\b/i;
/** The plain verb in the tense of what was said, and behind it the group of that number. */
export const tensed =
  (past: string, base: string, whom?: number): Rewrite["plain"] =>
  (...groups) =>
    [PAST.test(groups[0] ?? "") ? past : base, whom === undefined ? "" : (groups[whom] ?? "")]
      .join(" ")
      .trim();

/** "On" a day, "in" a month or a year. */
export const inOn = (grain: string | undefined): string => (/^da/i.test(grain ?? "") ? "on" : "in");
