/** On whose word something is known is seldom recorded: where it is not, the thing itself is what was asked for. */
import type { EventPattern, Query, TimeBound } from "./query.js";

/** The query without it, up to when it was told; undefined where nothing is said of that. What was said to come may come about later. */
export function withoutHearsay(query: Query): Query | undefined {
  if (!("pattern" in query) || !query.pattern?.hearsay) return undefined;
  const { toldIn, hearsay, ...pattern } = query.pattern;
  const told =
    toldIn?.when.flatMap((bound) =>
      bound.kind === "in" && query.kind !== "yes-no" ? upTo(bound.interval.end) : [],
    ) ?? [];
  const found: EventPattern = { ...pattern, when: [...pattern.when, ...told] };
  return { ...query, pattern: found };
}

const upTo = (end: number): TimeBound => ({
  kind: "in",
  interval: { start: Number.NEGATIVE_INFINITY, end, grain: "range" },
});
