/** What was spoken of: the question before, of nothing but the days or the places that it was answered with. */
import { execute } from "../query/execute.js";
import type { World } from "../query/match.js";
import type { Query, TimeBound } from "../query/query.js";
import type { Interval } from "../time/interval.js";

/** "When did they last meet" becomes of the day on which they did; the query itself where nothing was found. */
export async function spokenOf(before: Query, world: World): Promise<Query> {
  const { catalogue } = world;
  switch (before.kind) {
    case "places": {
      const found = await execute(before, world);
      const places = found.kind === "places" ? found.items.map(({ entity }) => entity.id) : [];
      const { select: _, ...all } = before;
      const isNarrower = places.length > 0 && !before.pattern.places.some((id) => places.includes(id));
      return isNarrower ? { ...all, pattern: { ...before.pattern, places } } : before;
    }
    case "dates":
    case "events":
    case "topics":
    case "participants": {
      const { events } = await execute(before, world);
      const bound = inAnyOf(events.map((event) => catalogue.when(event)));
      if (!before.select || !bound) return before;
      const pattern = { ...before.pattern, when: [bound] };
      // Of who was last called, those are named who were; whoever else was there has yet to be.
      if (before.kind === "participants") return { ...before, pattern };
      const { select: _, ...all } = before;
      return { ...all, pattern };
    }
    default:
      return before;
  }
}

function inAnyOf(intervals: readonly Interval[]): TimeBound | undefined {
  const keys = intervals.map(({ start, end }) => `${start}–${end}`);
  const [interval, ...others] = intervals.filter((_, at) => keys.indexOf(keys[at] ?? "") === at);
  return interval && { kind: "in", interval, ...(others.length > 0 && { others }) };
}
