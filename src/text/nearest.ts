import { distance } from "./distance.js";

/** The one that takes the fewest slips of the keyboard, at most one in three characters; of equals the first. */
export function nearest(text: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let limit = Math.max(1, Math.floor(text.length / 3));
  for (const each of known) {
    const steps = distance(text, each, limit);
    if (steps > limit) continue;
    best = each;
    limit = steps - 1;
    if (limit < 0) break;
  }
  return best;
}
