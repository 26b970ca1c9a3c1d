/** Everyday words for acts that a feed has one name for, where a phrase of the ontology cannot stand for them: its parts stand apart, or mean something else elsewhere. */
import { rewritten } from "../../patterns/rewrite.js";
import { COOPERATING } from "./cooperating.js";
import { COURTS_AND_QUARRELS } from "./courts-and-quarrels.js";
import { DEALING } from "./dealing.js";
import { GOODWILL } from "./goodwill.js";
import { HARMING } from "./harming.js";
import { HEADLINES } from "./headlines.js";
import { LEFT_OPEN } from "./left-open.js";
import { OPPOSING } from "./opposing.js";
import { PROVIDING } from "./providing.js";
import { QUARRELLING } from "./quarrelling.js";
import { TURNING } from "./turning.js";
import { TURNS_OF_PHRASE } from "./turns-of-phrase.js";
import { UNDERGOING } from "./undergoing.js";
import { YIELDING } from "./yielding.js";

/** In order. */
const ROWS = [
  ...UNDERGOING,
  ...COURTS_AND_QUARRELS,
  ...TURNS_OF_PHRASE,
  ...GOODWILL,
  ...HEADLINES,
  ...TURNING,
  ...QUARRELLING,
  ...DEALING,
  ...LEFT_OPEN,
  ...COOPERATING,
  ...YIELDING,
  ...PROVIDING,
  ...OPPOSING,
  ...HARMING,
];

export const withPlainActs = (text: string): string => rewritten(text, ROWS);
