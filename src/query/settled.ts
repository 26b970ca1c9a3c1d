/** What came about stands for what was planned: a plan is told where it is asked for, or where nothing tells what came of it. */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Event } from "../dataset/schema.js";
import type { EventPattern } from "./query.js";

/** Without the plans that the data tells to have been carried out, unless plans are what is asked for. */
export function withoutFulfilled(
  events: readonly Event[],
  { status, toldIn }: EventPattern,
  catalogue: Catalogue,
): readonly Event[] {
  // What was announced is the plan.
  return status.length > 0 || toldIn ? events : events.filter((event) => !isFulfilled(event, catalogue));
}

/**
 * For who, when, where and how many: what occurred, and plans only where nothing did. Movements of forces keep their
 * plans, since one that is announced is told of as a deployment.
 */
export function mainly(
  events: readonly Event[],
  pattern: EventPattern,
  catalogue: Catalogue,
): readonly Event[] {
  const found = withoutFulfilled(events, pattern, catalogue);
  const moves = pattern.types.some((type) => catalogue.type(type)?.movement);
  if (pattern.status.length > 0 || pattern.types.length === 0 || pattern.toldIn || moves) return found;
  const occurred = found.filter((event) => event.status === "occurred");
  return occurred.length > 0 ? occurred : found;
}

/** A plan that came about; of forces, the announcement tells more than the arrival, and stays. */
function isFulfilled({ id, status, type }: Event, catalogue: Catalogue): boolean {
  const moves = catalogue.type(type)?.movement === true;
  return status === "planned" && !moves && catalogue.fulfilled.has(id);
}
