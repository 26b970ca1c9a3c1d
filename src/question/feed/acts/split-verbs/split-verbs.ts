/** Verbs whose parts stand apart: "met Lind on neutral ground", "occupied Freedonia's territory". Each becomes one phrase before its object. */
import { rewritten } from "../../patterns/rewrite.js";
import { BETWEEN_TWO } from "./between-two.js";
import { GROUNDS_AND_TROOPS } from "./grounds-and-troops.js";

/** In order. */
const ROWS = [...GROUNDS_AND_TROOPS, ...BETWEEN_TWO];

export const withSplitVerbs = (text: string): string => rewritten(text, ROWS);
