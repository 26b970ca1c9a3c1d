/** Plans whose time is over, while nothing tells what became of them. */
import type { Event } from "../dataset/schema.js";
import type { Find } from "./warning.js";

const OUTCOMES: ReadonlySet<string> = new Set(["implements", "outcome-of", "same-as"]);

/**
 * Only plans whose last day is before today and before the last day that the dataset covers: of a later one the
 * outcome may not be known yet.
 */
export const findPlanWithoutOutcome: Find = (catalogue, today) => {
  const { events } = catalogue.dataset;
  const settled = new Set(events.flatMap((event) => settledBy(event, (id) => catalogue.event(id))));
  return events
    .filter((event) => {
      const { end } = catalogue.when(event);
      return event.status === "planned" && end < catalogue.coverage.end && end <= today;
    })
    .filter(({ id }) => !settled.has(id))
    .map(({ id, date }) => ({
      record: id,
      field: "status",
      what: `it was planned for ${date.edtf}, and nothing tells whether it came about`,
      hint: "relate what came of it by implements, outcome-of or same-as, or a cancelled event",
    }));
};

/** The plans of which this event tells the outcome: those that it points to, and itself where it points to that. */
function settledBy(event: Event, find: (id: string) => Event | undefined): readonly string[] {
  return event.related.flatMap(({ event: other, rel }) => [
    ...(OUTCOMES.has(rel) || event.status === "cancelled" ? [other] : []),
    ...(rel === "same-as" || find(other)?.status === "cancelled" ? [event.id] : []),
  ]);
}
