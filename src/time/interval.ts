/** Days are whole numbers since 1970-01-01 (UTC). Intervals are half-open, [start, end). */
export type Day = number;

export const GRAINS = ["day", "week", "month", "season", "year", "range"] as const;
export type Grain = (typeof GRAINS)[number];

export interface Interval {
  /** The first day, or -Infinity where it is open. */
  readonly start: Day;
  /** The day after the last one, or Infinity where it is open. */
  readonly end: Day;
  readonly grain: Grain;
}

/** The last day that is known of it: of what has no known end, its first. */
export function lastDay({ start, end }: Interval): Day {
  return Number.isFinite(end) ? end - 1 : start;
}

/** An event without a known start is filed under the last day that is known of it. */
export function sortDay(interval: Interval): Day {
  return Number.isFinite(interval.start) ? interval.start : interval.end - 1;
}
