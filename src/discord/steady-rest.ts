/** discord.js's REST client for answers: it leaves trying again to us, and bears a clock that is set back. */
import { type InternalRequest, RateLimitError, REST } from "discord.js";
import { type Meter, NO_METER } from "../operate/meter.js";
import { restOptions } from "./rest-options.js";

/** Milliseconds. What has no answer by then is lost on the way, and keeps others of its channel waiting. */
const TIMEOUT = 2500;
/** Milliseconds. A limit that takes longer to pass is an error, and whoever sends decides whether to wait. */
const LONGEST_LIMIT = 10_000;
/** Milliseconds. Clocks are adjusted by less than this all the time. */
const JUMP = 1000;

export class SteadyRest extends REST {
  #offset = Date.now() - performance.now();
  /** How many times the clock was set back. */
  #jumps = 0;

  constructor(token: string, apiUrl: string | undefined, meter: Meter = NO_METER) {
    super({
      ...restOptions(apiUrl, meter),
      timeout: TIMEOUT,
      retries: 0,
      // An answer to an interaction has no time to wait in a queue.
      rejectOnRateLimit: ({ route, timeToReset }) =>
        route.startsWith("/interactions") || timeToReset > LONGEST_LIMIT,
    });
    this.setToken(token);
  }

  override async request(options: InternalRequest): Promise<unknown> {
    this.#mindClock();
    const jumps = this.#jumps;
    try {
      return await super.request(options);
    } catch (error) {
      this.#mindClock();
      if (error instanceof RateLimitError && jumps !== this.#jumps) return await super.request(options);
      throw error;
    }
  }

  /** Lets go of what would keep the process alive. */
  close(): void {
    this.clearHashSweeper();
    this.clearHandlerSweeper();
  }

  /**
   * Limits pass at a time of day: on a clock that was set back by an hour, a limit of a second passes in an hour. So
   * all limits are forgotten then; where one was still on, Discord says so again.
   */
  #mindClock(): void {
    const offset = Date.now() - performance.now();
    if (offset < this.#offset - JUMP) {
      this.#jumps += 1;
      this.globalReset = -1;
      this.globalDelay = null;
      this.handlers.clear();
      this.hashes.clear();
    }
    this.#offset = offset;
  }
}
