/** Acts that CAMEO divides by their matter: which words say them, and which canonical verb the ontology's types have. */
import { CROWDS } from "./crowds.js";
import type { Matter } from "./matters.js";
import { MATTERS } from "./matters.js";
import { ACCUSED_OF, AID_CUT, INVESTIGATED_FOR, THREATENED_WITH } from "./matters-of-conflict.js";

export interface Family {
  readonly name: string;
  /** The canonical verb, before the matter's name. */
  readonly plain: string;
  /** The canonical noun, before the matter's name. */
  readonly noun: string;
  /** Verbs in their base form, and nouns in the singular, that say it; inflected by rule. */
  readonly verbs: readonly string[];
  readonly nouns: readonly string[];
  /** A source that must stand right before the matter as a noun; with `?` where it may be left out. */
  readonly link: string;
  /** Whether the matter may be said as what someone is to do: "asked Sylvania to lend money". */
  readonly infinitive: boolean;
  readonly matters: readonly Matter[];
  /** Of the matters' names, those that the canonical verb puts otherwise. */
  readonly named?: (matter: string) => string;
}

const REQUEST =
  "(?:(?:(?:an?|the|its|his|her|their|any|all|such) )?(?:request|demand|appeal|call|plea|proposal|offer|idea|petition)s? (?:for|of|to) )?";
const only = (names: RegExp): readonly Matter[] => MATTERS.filter(({ name }) => names.test(name));

/** Talks and diplomatic help that someone wants, and to mediate, have words enough of their own. */
const PROMISED: readonly Matter[] = MATTERS.filter(
  ({ name }) => !/^(?:a meeting|diplomatic cooperation|mediation)$/.test(name),
).concat({
  name: "mediation",
  noun: "(?!)",
  verb: "(?:accept|agree to|welcome|allow) (?:the |any )?(?:mediation|mediators?)",
});

/** In order: "threatened to cut aid" is a threat before it is a cut, and "refused to release" no release. */
export const FAMILIES: readonly Family[] = [
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
    ],
    nouns: ["accession", "concession"],
    link: "(?:(?:to|in|with) )?(?:(?:the|its|their|his|her|any) )?(?:(?:request|demand|call)s?(?: (?:or|and) (?:request|demand)s?)? for |concession of )",
    infinitive: false,
    matters: only(/^(?:leadership change|policy change|rights|regime change|political reform)$/),
    named: (matter) => (matter === "political reform" ? "reform" : matter),
  },
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
  ...CROWDS,
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
