/** A time expression found in a text: where it stands and which days it means. */
import type { Day, Interval } from "./interval.js";

export interface TimeMention {
  /** Offsets into the text, half-open. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Undefined for a date that the calendar does not have, such as 30 February. */
  readonly interval: Interval | undefined;
}

/** What a date in words depends on besides its words. */
export interface TimeContext {
  /** The clock's day: "yesterday" is relative to it. */
  readonly today: Day;
  /** What the data covers: a date without a year is looked for in it. */
  readonly coverage: Interval;
  /** 3/2/2022 is 3 February where true, 2 March where false; the other reading is tried where this one is impossible. */
  readonly dayFirst: boolean;
}

/** The latest day that an unqualified weekday can mean: people ask about what the data covers, not about next week. */
export function reference({ today, coverage }: TimeContext): Day {
  return Math.min(today, coverage.end - 1);
}
