/** A noun with a verb that says little, and the verb that says it alone: "issued a condemnation of" is condemned. */
import { MATTERS } from "../matters/matters.js";
import { ARTICLE } from "../patterns/parts.js";
import { type Rewrite, row } from "../patterns/rewrite.js";

/** "Appealed for economic aid" is an act of its own. */
const MATTER_NAMES = MATTERS.map(({ name }) => name).join("|");
/** "Made a request" → "requested". */
const as =
  (base: string, past: string) =>
  (_?: string, verb = "") =>
    /^(?:made|gave|issued|sent|put|lodged|had|uttered|voiced|expressed)$/i.test(verb) ? past : base;
const GIVING = "(make|makes|made|give|gives|gave|issue|issued|send|sent|express|expressed|voice|voiced)";

/** In order: a row may go on with what one before it made. */
export const LIGHT_VERBS: readonly Rewrite[] = [
  row(
    "recommended X",
    "\\brecommend(ed|s)?\\b",
    (_, ending) => `endorse${ending === "ed" ? "d" : (ending ?? "")}`,
  ),
  row(
    "issued a condemnation of",
    `\\b${GIVING} (?:${ARTICLE} )?(?:condemnation|denunciation|criticism)s? (?:of|to|on|against|about|for|towards?)\\b`,
    as("criticise", "criticised"),
  ),
  row(
    "made an appeal for",
    `\\b${GIVING} (?:${ARTICLE} )?(?:appeal|request|plea|application)s? (?:to|for|of|on)\\b(?! (?:${MATTER_NAMES}))`,
    as("appeal to", "appealed to"),
  ),
  row(
    "made an appeal",
    `\\b${GIVING} (?:${ARTICLE} )?(?:appeal|request|plea|application)s?\\b`,
    as("appeal", "appealed"),
  ),
  row("applied for X", "\\bapplied (?:for|to)\\b", "appealed to"),
  row(
    "received the visit from",
    "\\b(receives?|received|hosts?|hosted) (?:an?|the) visits? (?:from|of|by)\\b",
    "$1",
  ),
];
