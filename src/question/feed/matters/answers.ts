/** What one says to another who wants something, or so that he gives way: threats, refusals, concessions. */
import type { Family } from "./family.js";
import type { Matter } from "./matter.js";
import { MATTERS } from "./matters.js";
import { THREATENED_WITH } from "./matters-of-conflict.js";

const REQUEST =
  "(?:(?:(?:an?|the|its|his|her|their|any|all|such) )?(?:request|demand|appeal|call|plea|proposal|offer|idea|petition)s? (?:for|of|to) )?";
const only = (names: RegExp): readonly Matter[] => MATTERS.filter(({ name }) => names.test(name));

/** In order: the first that says it is meant. */
export const ANSWERS: readonly Family[] = [
  {
    name: "threatened Sylvania with sanctions",
    plain: "threaten",
    noun: "threat",
    verbs: ["threaten", "warn", "menace"],
    nouns: ["threat", "warning"],
    link: "(?:(?:with|of|by|about) )?",
    infinitive: true,
    matters: THREATENED_WITH,
  },
  {
    name: "refused to release prisoners, turned down Sylvania's request for aid",
    plain: "reject",
    noun: "rejection of",
    verbs: [
      "reject",
      "refuse",
      "turn down",
      "decline",
      "rebuff",
      "spurn",
      "deny",
      "dismiss",
      "rule out",
      "snub",
      "say no to",
      "give the cold shoulder to",
    ],
    nouns: ["rejection", "refusal", "rebuff"],
    link: `(?:(?:of|for) )?${REQUEST}`,
    infinitive: true,
    // CAMEO has no code for it.
    matters: MATTERS.filter(({ name }) => name !== "diplomatic cooperation"),
  },
  {
    name: "agreed to Sylvania's demand for rights",
    plain: "concede",
    noun: "concession of",
    verbs: [
      "accede",
      "agree",
      "give in",
      "bow",
      "yield",
      "consent",
      "accept",
      "meet",
      "concede",
      "cave in",
      "give way",
      "submit",
      "comply",
      "acquiesce",
      "go along",
      "assent",
      "knuckle under",
    ],
    nouns: ["accession", "concession"],
    link: "(?:(?:to|in|with) )?(?:(?:the|its|their|his|her|any) )?(?:(?:request|demand|call)s?(?: (?:or|and) (?:request|demand)s?)? for |concession of )",
    infinitive: false,
    matters: only(/^(?:leadership change|policy change|rights|regime change|political reform)$/),
    named: (matter) => (matter === "political reform" ? "reform" : matter),
  },
];
