/**
 * Imported before all else by what answers questions: V8 is to know before it runs the rest. How much of a function runs
 * before it is optimised, about four times the default. Most of a start runs some thousand times and then never again,
 * and to optimise that takes a fifth of the start; and what is optimised while few kinds of question have come by is
 * thrown away again, so that the slowest questions take twice as long.
 */
import { setFlagsFromString } from "node:v8";

setFlagsFromString("--interrupt-budget=500000");
