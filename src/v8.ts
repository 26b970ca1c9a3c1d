/**
 * Imported before all else by what answers questions: V8 is to know before it runs the rest. How much of a function runs
 * before it is optimised: many times the default at first, since most of a start runs some thousand times and then never
 * again, and to optimise that takes a fifth of the start.
 */
import { setFlagsFromString } from "node:v8";

const AT_START = 500_000;
/** As V8 has it by itself: what is asked again and again is answered a third faster, once it has been optimised. */
const WHILE_SERVING = 67_584;

/**
 * So often a pattern is tried before V8 makes the processor's code of it, and not at the second time. There are a thousand
 * of them, most of which are hardly ever tried; and once such code takes up 16 MiB, V8 makes slower code of all that follow.
 */
const TRIED_BEFORE_COMPILED = 100;

const setBudget = (bytes: number): void => setFlagsFromString(`--interrupt-budget=${bytes}`);

setBudget(AT_START);
setFlagsFromString(`--regexp-tier-up-ticks=${TRIED_BEFORE_COMPILED}`);

/** To be called when the start is over and questions may come for long. */
export const optimiseAgain = (): void => setBudget(WHILE_SERVING);
