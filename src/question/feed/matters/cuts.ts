/** What one no longer gives. */
import type { Family } from "./family.js";
import { AID_CUT } from "./matters-of-conflict.js";

export const CUTS: readonly Family[] = [
  {
    name: "cut off military aid to Sylvania",
    plain: "cut",
    noun: "cut in",
    verbs: [
      "cut",
      "cut off",
      "cut back",
      "stop",
      "reduce",
      "suspend",
      "halt",
      "end",
      "withhold",
      "freeze",
      "slash",
      "cancel",
    ],
    nouns: ["cut", "suspension", "reduction"],
    link: "(?:(?:in|of|or stop|or stopped|or reduce|or suspend) )?(?:its |their |the |his |all |any )?",
    infinitive: false,
    matters: AID_CUT,
  },
];
