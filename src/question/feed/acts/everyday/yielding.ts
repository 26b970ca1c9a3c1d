/** Giving way and refusing to: "backed down before", "called off the protests", "granted Freedonia rights". */
import { tensed } from "../../patterns/forms.js";
import { WHOM } from "../../patterns/parts.js";
import { type Rewrite, row } from "../../patterns/rewrite.js";

/** In order: a row may go on with what one before it made. */
export const YIELDING: readonly Rewrite[] = [
  row("backed down before", "\\bback(?:ed)? down (?:before|from|to)\\b", tensed("yielded to", "yield to")),
  row(
    "would not release",
    "\\b(?:would|did) ?n[o'’]t (?=(?:release|free|ease|lift|yield|back down|give in|negotiate|meet|accept|allow|de-escalate|comment)\\b)",
    "refused to ",
  ),
  row("relaxed restrictions", "\\brelax(?:ed)?(?= )", tensed("eased", "ease")),
  row(
    "eased its blockade",
    "\\b(eased?|lift(?:ed)?|end(?:ed)?) (?:its |their |the |an? )?(?:military )?blockade\\b",
    "$1 the blockade",
  ),
  row(
    "violated its ceasefire",
    "\\b(violate[ds]?|br[oe]ken?|broke|breach(?:ed)?) (?:its|their|his) (ceasefire|cease-fire|truce)\\b",
    "$1 a $2",
  ),
  row(
    "called off the protests",
    "\\bcall(?:ed)? off (?:the |its |all |their )*(?:protests?|strikes?|demonstrations?)\\b",
    tensed("eased political dissent", "ease political dissent"),
  ),
  row(
    "granted Freedonia rights",
    `\\b(?:grant(?:ed)?|g[ia]ve|conceded?) (?!rights|in\\b)${WHOM} (?:more |equal |its |their )?rights\\b`,
    "conceded rights to $1",
  ),
];
