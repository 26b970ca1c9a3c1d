/** What one says that one will do: offers, promises and plans. */
import type { Family } from "./family.js";
import type { Matter } from "./matter.js";
import { MATTERS } from "./matters.js";

/** Talks and diplomatic help that someone wants, and to mediate, have words enough of their own. */
const PROMISED: readonly Matter[] = MATTERS.filter(
  ({ name }) => !/^(?:a meeting|diplomatic cooperation|mediation)$/.test(name),
).concat({
  name: "mediation",
  noun: "(?!)",
  verb: "(?:accept|agree to|welcome|allow) (?:the |any )?(?:mediation|mediators?)",
});

/** In order: the first that says it is meant. */
export const OFFERS: readonly Family[] = [
  {
    name: "offered Sylvania military aid, wanted to release prisoners",
    plain: "promise",
    noun: "promise of",
    verbs: ["offer", "promise", "pledge", "vow", "propose", "volunteer"],
    nouns: [
      "promise",
      "offer",
      "pledge",
      "intention",
      "intent",
      "willingness",
      "readiness",
      "desire",
      "wish",
      "hope",
      "interest",
    ],
    link: "(?:(?:of|for|in) )?",
    infinitive: true,
    matters: PROMISED,
  },
  {
    name: "wanted to release prisoners: only what one is to do, and no thing that one wants",
    plain: "promise",
    noun: "promise of",
    verbs: [
      "want",
      "wish",
      "hope",
      "intend",
      "plan",
      "aim",
      "agree",
      "commit",
      "be ready",
      "be willing",
      "be prepared",
    ],
    nouns: [],
    link: "(?!)",
    infinitive: true,
    matters: PROMISED,
  },
];
