/** Sends a request until it has arrived or its time is over. Sending it twice must do no harm. */
import { setTimeout as pause } from "node:timers/promises";
import { DiscordAPIError, HTTPError, RateLimitError } from "discord.js";

/** In milliseconds. */
export interface Patience {
  /** From now until it is given up. */
  readonly within: number;
  /** How long one try may take. */
  readonly each: number;
}

const FIRST_PAUSE = 50;
const LONGEST_PAUSE = 800;

/**
 * `send` is called again after what passes by itself: a 5xx, a limit, a time-out, a broken connection. Throws the error
 * of the last try where that does not pass, or not in time.
 */
export async function deliver<T>(
  send: (signal: AbortSignal) => Promise<T>,
  { within, each }: Patience,
): Promise<T> {
  const end = performance.now() + within;
  for (let tries = 0; ; tries += 1) {
    const left = end - performance.now();
    try {
      return await send(AbortSignal.timeout(Math.ceil(Math.max(1, Math.min(each, left)))));
    } catch (error) {
      const wait =
        error instanceof RateLimitError
          ? error.retryAfter
          : Math.min(FIRST_PAUSE * 2 ** tries, LONGEST_PAUSE);
      if (!passes(error) || performance.now() + wait >= end) throw error;
      await pause(wait);
    }
  }
}

function passes(error: unknown): boolean {
  if (error instanceof RateLimitError) return true;
  if (error instanceof DiscordAPIError || error instanceof HTTPError) return error.status >= 500;
  // What is left are time-outs, and the codes of broken connections: ECONNRESET, UND_ERR_SOCKET and their like.
  return error instanceof Error && (/^(?:Abort|Timeout)Error$/u.test(error.name) || "code" in error);
}
