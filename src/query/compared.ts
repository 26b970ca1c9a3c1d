import type { EventPattern, TimeBound } from "./query.js";

/** The same bounds, each event that is compared with changed. */
export const withCompared = (
  when: readonly TimeBound[],
  change: (pattern: EventPattern) => EventPattern,
): readonly TimeBound[] =>
  when.map((bound) => ("pattern" in bound ? { ...bound, pattern: change(bound.pattern) } : bound));
