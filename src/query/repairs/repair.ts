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
  /** Of whether it was said: what it finds is no yes, but the nearest that the data has, shown with this note. */
  readonly instead?: Phrase;
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

/** What is near a "no": the thing itself, where nobody is recorded to have said it; undefined where there is no such thing. */
export function insteadOf(query: Query, repair: Repair, catalogue: Catalogue): EventPattern | undefined {
  if (query.kind !== "yes-no" || query.also || !repair.instead) return undefined;
  return repair.rewrite(query.pattern, catalogue, query);
}

/** Asks whether, or how often, just this happened. */
function isCheck(query: Query): boolean {
  return query.kind === "yes-no" || (query.kind === "count" && query.of !== "quantity");
}
