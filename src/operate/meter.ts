/** What is counted of a running bot. What is counted holds no text of anybody's, and no id of a person or place. */

/** How something was asked. */
export type Way = "command" | "button" | "mention" | "completion";

/**
 * `answered`: with events, or with what the data says of itself; `nothing`: read, but the data has no such event;
 * `refused`: not read, or not to be answered; `broken`: the program failed.
 */
export type Outcome = "answered" | "nothing" | "refused" | "broken";

/** What came of a question. */
export interface Came {
  /** The kind of answer, such as "dates", or of the failure, such as "unknown-name"; "other" where nothing was asked. */
  readonly kind: string;
  readonly outcome: Outcome;
}

export interface Meter {
  /** A question was answered, `seconds` after it came in; sending the answer is not counted. */
  asked(way: Way, came: Came, seconds: number): void;
  /** Discord had the answer, `seconds` after the question came in. */
  acknowledged(way: Way, seconds: number): void;
  /** Somebody was asked to go slower, or left unanswered. */
  limited(way: Way): void;
  /** Discord's REST interface refused or could not be reached (0). */
  restFailed(status: number): void;
  /** A shard lost its connection, or the watchdog closed it. */
  reconnected(shard: number, why: "closed" | "silent"): void;
  reloaded(well: boolean): void;
}

/** Where nobody looks, nothing is counted. */
export const NO_METER: Meter = {
  asked: () => undefined,
  acknowledged: () => undefined,
  limited: () => undefined,
  restFailed: () => undefined,
  reconnected: () => undefined,
  reloaded: () => undefined,
};
