/** Whole questions put otherwise than who did what to whom. */
import { rewritten } from "../../patterns/rewrite.js";
import { DAYS } from "./days.js";
import { GUESTS } from "./guests.js";
import { ROUNDABOUT } from "./roundabout.js";
import { TURNS } from "./turns.js";

/** In order. */
const ROWS = [...GUESTS, ...TURNS, ...DAYS, ...ROUNDABOUT];

export const withPlainWording = (text: string): string => rewritten(text, ROWS);
