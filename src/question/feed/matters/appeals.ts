/** What one wants of another: appeals, requests and demands. */
import type { Family } from "./family.js";
import { MATTERS } from "./matters.js";

/** In order: the first that says it is meant. */
export const APPEALS: readonly Family[] = [
  {
    name: "asked Sylvania for economic aid, urged it to yield",
    plain: "appeal for",
    noun: "appeal for",
    verbs: [
      "appeal",
      "ask",
      "request",
      "urge",
      "call",
      "plead",
      "beg",
      "petition",
      "push",
      "clamour",
      "clamor",
      "agitate",
      "implore",
      "exhort",
      "apply",
    ],
    nouns: ["appeal", "request", "plea", "call", "petition"],
    link: "(?:for|of) ",
    infinitive: true,
    matters: MATTERS,
  },
  {
    name: "told Sylvania to settle the dispute: only what one is to do",
    plain: "demand",
    noun: "demand for",
    verbs: ["tell", "order", "instruct", "press", "pressure", "command"],
    nouns: [],
    link: "(?!)",
    infinitive: true,
    matters: MATTERS,
  },
  {
    name: "requested military aid from Sylvania",
    plain: "appeal for",
    noun: "appeal for",
    verbs: ["request", "seek", "solicit"],
    nouns: [],
    link: "(?:for )?",
    infinitive: false,
    // Who requests a meeting wants to meet; who seeks cooperation wants to cooperate.
    matters: MATTERS.filter(({ name }) => !/^(?:a meeting|diplomatic cooperation)$/.test(name)),
  },
  {
    name: "demanded rights from Sylvania, insisted that it yield",
    plain: "demand",
    noun: "demand for",
    verbs: ["demand", "insist", "require"],
    nouns: ["demand", "insistence"],
    link: "(?:(?:on|upon|for|of) )?",
    infinitive: true,
    matters: MATTERS,
  },
];
