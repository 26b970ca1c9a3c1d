/** When: whether an event falls within a time bound, against the calendar or against other events. */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Event } from "../dataset/schema.js";
import { spanAt } from "../time/calendar.js";
import type { Interval } from "../time/interval.js";
import type { AgainstEvents, EventPattern, TimeBound } from "./query.js";
import { mainly } from "./settled.js";

/** Something that lasted counts in a period that it only touches if it was at most so many times as long. */
const MOST_TIMES_LONGER = 10;

/** Days that a visit or a conference may be planned to take. */
const LONGEST_STAY = 7;

type Fits = (event: Event) => boolean;
/** The events that another one is compared with. */
type Find = (pattern: EventPattern) => Promise<readonly Event[]>;

/** What kind of events is asked for. */
export interface Asked {
  /** Planned ones, so that their spans count like those of lasting ones. */
  readonly plans: boolean;
  /** Movements of forces, which are told of on the day when they are announced. */
  readonly moves: boolean;
}

export async function settle(
  bound: TimeBound,
  { plans, moves }: Asked,
  catalogue: Catalogue,
  find: Find,
): Promise<Fits> {
  const when = (event: Event): Interval => catalogue.when(event);
  // Forces are planned to arrive some time within a span; so is what is planned for months; a visit of days lasts them.
  const lasts = (event: Event): boolean => {
    const { start, end } = when(event);
    const short = end - start <= LONGEST_STAY && catalogue.type(event.type)?.movement !== true;
    return plans || event.status !== "planned" || short;
  };
  // Planned from a day on is planned for that day and not for every later one; forces were announced on it.
  const starting = (event: Event): Interval => {
    const { start, end } = when(event);
    const open = !Number.isFinite(end) || (moves && !plans);
    const begins = open && event.status === "planned" && Number.isFinite(start);
    return begins ? { start, end: start + 1, grain: "range" } : when(event);
  };
  switch (bound.kind) {
    case "in":
      return (event) =>
        [bound.interval, ...(bound.others ?? [])].some((each) => isIn(starting(event), each, lasts(event)));
    case "before":
      return (event) => when(event).end <= bound.interval.start;
    case "after":
      return (event) => when(event).start >= bound.interval.end;
    case "before-event":
    case "after-event":
    case "same-as-event":
    case "day-before-event":
    case "day-after-event": {
      const others = mainly(await find(bound.pattern), bound.pattern, catalogue);
      return against(bound.kind, others, bound.grain, catalogue);
    }
  }
}

/** Without an event to compare with, nothing is before or after it. */
function against(
  kind: AgainstEvents,
  others: readonly Event[],
  grain: Interval["grain"],
  catalogue: Catalogue,
): Fits {
  const when = (event: Event): Interval => catalogue.when(event);
  const ids = new Set(others.map((event) => event.id));
  const intervals = others.map((event) => known(when(event)));
  if (intervals.length === 0) return () => false;
  // On one day, the record itself may say what followed.
  const followed = (event: Event): boolean =>
    event.related.some((each) => each.rel === "follows" && ids.has(each.event));
  switch (kind) {
    case "before-event": {
      const start = Math.min(...intervals.map((each) => each.start));
      const preceding = new Set(
        others.flatMap(({ related }) =>
          related.flatMap(({ rel, event }) => (rel === "follows" ? event : [])),
        ),
      );
      const first = others.filter((_, at) => intervals[at]?.start === start);
      const leadsTo = (event: Event): boolean =>
        when(event).start < start &&
        when(event).end <= start + 1 &&
        first.every((other) => isSameJourney(event, other, catalogue));
      return (event) =>
        !ids.has(event.id) &&
        (preceding.has(event.id) || when(event).end <= start || leadsTo(event)) &&
        !followed(event);
    }
    case "after-event": {
      const end = Math.max(...intervals.map((each) => each.end));
      const last = others.filter((_, at) => intervals[at]?.end === end);
      const leadsOn = (event: Event): boolean =>
        when(event).end > end &&
        when(event).start >= end - 1 &&
        last.every((other) => isSameJourney(event, other, catalogue));
      return (event) => !ids.has(event.id) && (when(event).start >= end || leadsOn(event) || followed(event));
    }
    case "same-as-event": {
      const spans = intervals.map((each) => spanAt(each, grain));
      return (event) => !ids.has(event.id) && spans.some((span) => isIn(when(event), span));
    }
    case "day-before-event":
      return (event) => intervals.some(({ start }) => isIn(when(event), dayAt(start - 1)));
    case "day-after-event":
      return (event) => intervals.some(({ end }) => isIn(when(event), dayAt(end)));
  }
}

/** Whoever leaves one country on the day on which they come to the next was in the one before the other. */
function isSameJourney(one: Event, other: Event, catalogue: Catalogue): boolean {
  const travellers = ({ type, participants }: Event): readonly string[] =>
    catalogue.type(type)?.travel
      ? participants.flatMap(({ role, entity }) => (role === "actor" ? entity : []))
      : [];
  const others = new Set(travellers(other));
  return travellers(one).some((id) => others.has(id));
}

/** What has no known start is known from the day on which it was last seen; what has no known end, on the day it began. */
function known({ start, end, grain }: Interval): Interval {
  return {
    start: Number.isFinite(start) ? start : end - 1,
    end: Number.isFinite(end) ? end : start + 1,
    grain,
  };
}

const dayAt = (start: number): Interval => ({ start, end: start + 1, grain: "day" });

/**
 * Whether something happened within a period. A date known to the month is not "on the 6th"; something that lasted is
 * in every period it touches, what is only planned for some time within a span is not; what has no known start counts
 * where it was last seen.
 */
export function isIn(event: Interval, period: Interval, lasts = true): boolean {
  const contained = event.start >= period.start && event.end <= period.end;
  if (contained || event.grain !== "range" || !lasts) return contained;
  const start = Number.isFinite(event.start) ? event.start : event.end - 1;
  // What went on for a year happened on no day in particular.
  const tooLong = event.end - start > MOST_TIMES_LONGER * (period.end - period.start);
  if (Number.isFinite(event.end) && tooLong) return false;
  return start < period.end && event.end > period.start;
}
