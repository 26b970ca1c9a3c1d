/** Force, pressure and standing in the way, in the words that the ontology has for them. */
import { rewritten } from "../../patterns/rewrite.js";
import { SHOWING_STRENGTH } from "./showing-strength.js";
import { STRIKING } from "./striking.js";

/** In order. */
const ROWS = [...STRIKING, ...SHOWING_STRENGTH];

export const withPlainForcing = (text: string): string => rewritten(text, ROWS);
