/** Who else did what was told before, next or just before: the last of the rows of `DID_SO`. */
import { AT_END } from "../patterns/parts.js";
import { type Rewrite, row } from "../patterns/rewrite.js";

/** In order. */
export const DID_SO_NEXT: readonly Rewrite[] = [
  row(
    "who did so next",
    String.raw`\b(who|which country|what country) (?:else )?(?:was (?:the )?next to do (?:so|it|this|that|the same)|(?:did (?:so|it|this|the same)|came|went) next|followed(?: suit)?|did (?:so|it|the same) (?:right |just )?after(?: that| them| it| him)?)${AT_END}`,
    "$1 next ACT after ACTOR",
  ),
  row(
    "who had done so just before",
    String.raw`\b(who|which country|what country) (?:else )?(?:had done|did) (?:so|it|this|that|the same) (?:(?:just|right) )?before(?: that| them| it| him)?${AT_END}`,
    "$1 ACT just before ACTOR",
  ),
  row(
    "who else did so",
    String.raw`\b(who|which country|what country) else (?:did|has done|had done) (?:so|the same|this|that)\b`,
    "$1 else besides ACTOR ACT",
  ),
];
