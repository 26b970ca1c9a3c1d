/** Acts that CAMEO divides by their matter: which words say them, and which canonical verb the ontology's types have. */
import { ANSWERS } from "./answers.js";
import { APPEALS } from "./appeals.js";
import { CHARGES } from "./charges.js";
import { CROWDS } from "./crowds.js";
import { CUTS } from "./cuts.js";
import type { Family } from "./family.js";
import { OFFERS } from "./offers.js";

/** In order: "threatened to cut aid" is a threat before it is a cut, and "refused to release" no release. */
export const FAMILIES: readonly Family[] = [
  ...ANSWERS,
  ...APPEALS,
  ...OFFERS,
  ...CHARGES,
  ...CROWDS,
  ...CUTS,
];
