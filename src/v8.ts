/**
 * Imported before all else by what answers questions: V8 is to know before it runs the rest. How much of a function runs
 * before it is optimised: many times the default at first, since most of a start runs some thousand times and then never
 * again, and to optimise that takes a fifth of the start.
 */
import { setFlagsFromString } from "node:v8";

/**
 * The newest V8 that was seen to know each flag. One that it does not know V8 complains of on standard error, and no
 * newer one needs the budget: with V8 12, of Node.js 22, a start is faster without it than with it before.
 */
const KNOWN_UNTIL = { "interrupt-budget": 11, "regexp-tier-up-ticks": 14 };

const AT_START = 500_000;
/** As V8 has it by itself: what is asked again and again is answered a third faster, once it has been optimised. */
const WHILE_SERVING = 67_584;

/**
 * So often a pattern is tried before V8 makes the processor's code of it, and not at the second time. There are a thousand
 * of them, most of which are hardly ever tried; and once such code takes up 16 MiB, V8 makes slower code of all that follow.
 */
const TRIED_BEFORE_COMPILED = 100;

function setFlag(flag: keyof typeof KNOWN_UNTIL, value: number): void {
  if (Number.parseInt(process.versions.v8, 10) <= KNOWN_UNTIL[flag]) setFlagsFromString(`--${flag}=${value}`);
}

setFlag("interrupt-budget", AT_START);
setFlag("regexp-tier-up-ticks", TRIED_BEFORE_COMPILED);

/** To be called when the start is over and questions may come for long. */
export const optimiseAgain = (): void => setFlag("interrupt-budget", WHILE_SERVING);
