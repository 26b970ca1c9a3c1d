/** An act of which the record has only the intention: feeds tell of many who say that they will cooperate, and not that they did. */
import { withCompared } from "../query/compared.js";
import type { EventPattern, Query } from "../query/query.js";

/** The kind of each act, and that of its intention. */
const INTENDED: ReadonlyMap<string, string> = new Map([
  ["negotiation", "intend-meeting"],
  ["diplomatic-cooperation", "intend-diplomatic-cooperation"],
  ["cooperation", "intend-cooperation"],
  ["economic-cooperation", "intend-economic-cooperation"],
  ["military-cooperation", "intend-military-cooperation"],
  ["judicial-cooperation", "intend-judicial-cooperation"],
]);

/** Undefined where one of its kinds has no such intention, or where just this act is to be counted or checked. */
export function asIntended(query: Query): Query | undefined {
  if (!("pattern" in query) || query.pattern === undefined) return undefined;
  if (query.kind === "yes-no" || query.kind === "count") return undefined;
  const pattern = intended(query.pattern);
  return pattern && { ...query, pattern };
}

function intended(pattern: EventPattern): EventPattern | undefined {
  const types = pattern.types.flatMap((id) => INTENDED.get(id) ?? []);
  if (types.length === 0 || types.length < pattern.types.length) return undefined;
  const when = withCompared(pattern.when, (other) => intended(other) ?? other);
  return { ...pattern, types, when };
}
