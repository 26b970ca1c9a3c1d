/** Force that someone used or suffered: "made Freedonia suffer from military forces" is used force against it. */
import { type Rewrite, row } from "../patterns/rewrite.js";

const FORCE = "(?:conventional (?:military )?|military )forces?";
const VIOLENCE = "unconventional (?:military )?(?:violence|forces?)";
const using = (verb = ""): string =>
  /^ma(?:de)$|ed$/i.test(verb) ? "used" : /s$/i.test(verb) ? "uses" : "use";
const force = (said = ""): string =>
  /^un/i.test(said) ? "unconventional violence" : "conventional military force";

/** In order: a row may go on with what one before it made. */
export const SUFFERED: readonly Rewrite[] = [
  row(
    "attacked with small arms",
    "\\battack(ed|s|ing)? (.*?)(?: ?with| ?using) small arms(?: and light weapons)?",
    (_, ending, whom) => `${ending === "ed" ? "shot" : "shoot"} ${whom}`,
  ),
  row(
    "bombarded Freedonia with conventional military forces",
    `\\b(bombard|attack|assault|strike|hit|struck|fight|fought)(e?d|s|ing)? ((?:(?!\\b(?:before|after|when|who)\\b)[^?,]){2,60}?) with (?:its |their |the )?${FORCE}\\b`,
    (_, verb = "", ending = "", whom) =>
      `${/^(?:struck|fought)$/i.test(verb) || /d$/i.test(ending) ? "used" : "use"} conventional military force against ${whom}`,
  ),
  row(
    "attacked by the conventional forces of Freedonia",
    `\\b(attacked|bombarded|assaulted|hit|struck) by (?:the )?${FORCE} of\\b`,
    "$1 by",
  ),
  row(
    "attacked by Freedonian conventional forces",
    `\\b(attacked|bombarded|assaulted|hit|struck) by (?:the )?(\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?(?:['’]s?)?) ${FORCE}\\b`,
    (_, verb, whose = "") => `${verb} by ${whose.replace(/['’]s?$/, "")}`,
    "gu",
  ),
  row(
    "X made Y suffer from violence",
    `\\b(made|makes?|caused?) (.+?) (?:to )?suffer (?:(?:first|last) )?(?:(?:from|with) )?(?:the )?(${FORCE}|${VIOLENCE})\\b`,
    (said = "", verb, whom, what) => {
      const [order = ""] = /\bsuffer (?:first|last)\b/i.exec(said) ?? [];
      return `${order === "" ? "" : `${order.slice("suffer ".length)} `}${using(verb)} ${force(what)} against ${whom}`;
    },
  ),
  row(
    "last to suffer: of those that suffered",
    "\\b(?:was|is) the (first|last) (?:(?:country|person|one|nation) )?to suffer\\b",
    "$1 suffered",
  ),
  row(
    "suffered from the violence of X",
    `\\b(suffer|suffers|suffered) (?:from )?(?:the )?(${FORCE}|${VIOLENCE}) (?:of|from|by) `,
    (_, verb, what) => `${verb} ${force(what)} from `,
  ),
  row(
    "suffered from X's violence",
    `\\b(suffer|suffers|suffered) (?:from )?((?:(?!\\b(?:before|after|in|on)\\b).)+?)['’]s? (${FORCE}|${VIOLENCE})\\b`,
    (_, verb, whose, what) => `${verb} ${force(what)} from ${whose}`,
  ),
  row(
    "conventional military forces, used",
    "\\b(us(?:e|es|ed|ing) )(?:conventional )?military forces?\\b",
    "$1conventional military force",
  ),
];
