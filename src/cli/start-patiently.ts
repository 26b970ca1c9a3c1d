/** Starts what needs Discord, and tries again for as long as Discord cannot be reached. */
import { setTimeout as pause } from "node:timers/promises";
import type { Log } from "../log.js";

/** In ms: after the first try, and at most; each pause is twice as long as the one before. */
const FIRST = 1000;
const LONGEST = 60_000;

export interface Patience {
  /** Whether what `start` threw passes by itself; anything else is thrown on. */
  readonly passes: (error: unknown) => error is Error;
  /** Once it resolves, there is no other try. */
  readonly stop: Promise<void>;
  readonly log: Log;
  readonly first?: number;
}

/**
 * Undefined where it is told to stop before. Whoever runs the bot would start it anew too, but not for ever: systemd gives
 * up after a few times, and an hour without a network would leave it down for good.
 */
export async function startPatiently<Started>(
  start: () => Promise<Started>,
  { passes, stop, log, first = FIRST }: Patience,
): Promise<Started | undefined> {
  for (let wait = first; ; wait = Math.min(2 * wait, LONGEST)) {
    try {
      return (await Promise.race([start(), stop])) ?? undefined;
    } catch (error) {
      if (!passes(error)) throw error;
      log.error({ reason: error.message, seconds: wait / 1000 }, "the bot could not start, and tries again");
    }
    const enough = new AbortController();
    const over = pause(wait, true, { signal: enough.signal }).catch(() => false);
    const goesOn = await Promise.race([over, stop]);
    enough.abort();
    if (goesOn !== true) return undefined;
  }
}
