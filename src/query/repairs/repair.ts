/** A second reading of a query, and whether it may be tried. */
import type { Catalogue } from "../../dataset/catalogue.js";
import type { Phrase } from "../../phrases/phrase.js";
import type { EventPattern, Query } from "../query.js";

export interface Repair {
  readonly name: string;
  /** For the asker: how it is read now. */
  readonly note: Phrase;
  /** Keeps the meaning, so that even "did they …" may be answered with yes by it. */
  readonly safe: boolean;
  rewrite(pattern: EventPattern, catalogue: Catalogue, query: Query): EventPattern | undefined;
  /** What is asked of those events then, where it is something else. */
  asks?(query: Query, pattern: EventPattern): Query;
}

/** The query with its pattern rewritten; undefined where the repair does not apply. */
export function repaired(query: Query, repair: Repair, catalogue: Catalogue): Query | undefined {
  if (!("pattern" in query) || query.pattern === undefined) return undefined;
  if (!repair.safe && isCheck(query)) return undefined;
  const pattern = repair.rewrite(query.pattern, catalogue, query);
  if (!pattern) return undefined;
  return repair.asks ? repair.asks(query, pattern) : { ...query, pattern };
}

/** Asks whether, or how often, just this happened. */
function isCheck(query: Query): boolean {
  return query.kind === "yes-no" || (query.kind === "count" && query.of !== "quantity");
}
