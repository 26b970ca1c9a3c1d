/** What is measured of anything that is asked many things. */
import { z } from "zod";
import { percentile, rounded } from "../tally.js";

/** Milliseconds a question. */
const Times = z.object({ p50: z.number(), p99: z.number() });

export const Asked = z.object({
  n: z.int(),
  /** From 0 to 1. */
  right: z.number(),
  ms: Times,
});
export type Asked = z.infer<typeof Asked>;

/** One at a time, until so many milliseconds are over; what is asked by then is answered. */
export async function askFor<T>(
  items: readonly T[],
  budget: number,
  ask: (item: T) => Promise<boolean>,
): Promise<Asked> {
  const times: number[] = [];
  let right = 0;
  const start = performance.now();
  for (const item of items) {
    const before = performance.now();
    if (before - start > budget) break;
    const isRight = await ask(item);
    times.push(performance.now() - before);
    if (isRight) right++;
  }
  return { n: times.length, right: rounded(right / Math.max(1, times.length), 4), ms: timesOf(times) };
}

function timesOf(times: readonly number[]): Asked["ms"] {
  const sorted = times.toSorted((a, b) => a - b);
  return { p50: rounded(percentile(sorted, 0.5), 3), p99: rounded(percentile(sorted, 0.99), 3) };
}

/** Resident memory in MiB, after what is no longer needed was given back where node was started to allow it. */
export function residentMemory(): number {
  globalThis.gc?.();
  return Math.round(process.memoryUsage().rss / 2 ** 20);
}
