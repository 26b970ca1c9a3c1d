/** How many a claim says that there were, beside how many the data has: with a hedge within a tenth, else just so many. */
import type { Event } from "../dataset/schema.js";
import { fitsQuantity } from "../query/quantity.js";
import type { Outcome } from "./check.js";
import type { Amount } from "./claim.js";

const LOOSE = /^(?:about|around|some|roughly|approximately|nearly|almost|close to|just over|just under)\b/iu;
const FROM = /^(?:more than|at least|no fewer than|no less than|well over|upwards of)\b/iu;
const UP_TO = /^(?:up to|less than|fewer than|at most|no more than|as many as|as much as)\b/iu;

/** Undefined where the data has no number. */
export function amountOutcome({ value, text }: Amount, event: Event): Outcome | undefined {
  const { min, best, max, note } = event.quantity ?? {};
  const [low, high] = [min ?? best, max ?? best];
  if (low === undefined && high === undefined) return undefined;
  const within = fitsQuantity(event, value);
  if (LOOSE.test(text)) return within ? "agrees" : "differs";
  // "More than 3,000": nothing is recorded of the other end.
  if (FROM.test(text)) return high === undefined || high >= value ? (within ? "agrees" : "open") : "differs";
  if (UP_TO.test(text)) return low === undefined || low <= value ? (within ? "agrees" : "open") : "differs";
  if ((low === undefined || low <= value) && (high === undefined || value <= high))
    return low === undefined || high === undefined ? (value === (low ?? high) ? "agrees" : "open") : "agrees";
  // The source itself is not exact: "around 1,700".
  return within && note !== undefined ? "open" : "differs";
}
