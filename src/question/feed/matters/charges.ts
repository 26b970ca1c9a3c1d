/** What one says of another's guilt: accusations and investigations. */
import type { Family } from "./family.js";
import { ACCUSED_OF, INVESTIGATED_FOR } from "./matters-of-conflict.js";

/** In order: the first that says it is meant. */
export const CHARGES: readonly Family[] = [
  {
    name: "accused Sylvania of war crimes",
    plain: "accuse of",
    noun: "accusation of",
    verbs: ["accuse", "blame", "allege", "suspect", "charge"],
    nouns: ["accusation", "allegation"],
    link: "(?:of|for|about) (?:committing |having committed |being guilty of |engaging in |being behind )?",
    infinitive: false,
    matters: ACCUSED_OF,
  },
  {
    name: "investigated Sylvania for corruption",
    plain: "investigate",
    noun: "investigation of",
    verbs: ["investigate", "probe", "inquire", "look"],
    nouns: ["investigation", "probe", "inquiry", "enquiry"],
    link: "(?:(?:for|over|of|on suspicion of|about) )?(?:alleged |suspected |possible )?",
    infinitive: false,
    matters: INVESTIGATED_FOR,
  },
];
