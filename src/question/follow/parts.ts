/** What the question before is made of, whatever its kind. */
import type { EventPattern, Query, Select } from "../../query/query.js";

/** Undefined where it was not asked of events. */
export const patternIn = (query: Query): EventPattern | undefined =>
  "pattern" in query ? query.pattern : undefined;

export const selectIn = (query: Query): Select | undefined => ("select" in query ? query.select : undefined);

/** The same question of other events; one that was not asked of events stays as it is. */
export function withPattern(query: Query, change: (pattern: EventPattern) => EventPattern): Query {
  if (query.kind === "yes-no") {
    const { also, ...rest } = query;
    const others = differing([query.pattern, ...(also ?? [])].map(change));
    const [first = change(query.pattern), ...more] = others;
    return { ...rest, pattern: first, ...(more.length > 0 && { also: more }) };
  }
  return "pattern" in query && query.pattern !== undefined
    ? { ...query, pattern: change(query.pattern) }
    : query;
}

/** "In Poland and in Germany", with another place put for each, is asked once. */
function differing(patterns: readonly EventPattern[]): readonly EventPattern[] {
  const keys = patterns.map((each) => JSON.stringify(each));
  return patterns.filter((_, at) => keys.indexOf(keys[at] ?? "") === at);
}
