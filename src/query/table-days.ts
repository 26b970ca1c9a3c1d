/** The days that a question leaves of a table, as stretches, so that only rows of those days are looked at. */
import type { Event } from "../dataset/schema.js";
import { spanAt } from "../time/calendar.js";
import type { Interval } from "../time/interval.js";
import type { TimeBound } from "./query.js";

/** Half-open, either end may be infinite; of several, ascending and without a day in common. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export const ALWAYS: readonly Stretch[] = [
  { start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY },
];

/** `others` are the days of the events that a bound compares with: without any, nothing is before or after them. */
export function daysOf(bound: TimeBound, others: readonly Interval[]): readonly Stretch[] {
  switch (bound.kind) {
    case "in":
      return joined([bound.interval, ...(bound.others ?? [])]);
    case "before":
      return [{ start: Number.NEGATIVE_INFINITY, end: bound.interval.start }];
    case "after":
      return [{ start: bound.interval.end, end: Number.POSITIVE_INFINITY }];
    case "before-event": {
      const [first] = others;
      return first ? [{ start: Number.NEGATIVE_INFINITY, end: first.start }] : [];
    }
    case "after-event": {
      const last = others.at(-1);
      return last ? [{ start: last.end, end: Number.POSITIVE_INFINITY }] : [];
    }
    case "same-as-event":
      return joined(others.map((each) => spanAt(each, bound.grain)));
    case "day-before-event":
      return joined(others.map(({ start }) => ({ start: start - 1, end: start })));
    case "day-after-event":
      return joined(others.map(({ end }) => ({ start: end, end: end + 1 })));
  }
}

/** Of the events by date, each day once. */
export function daysIn(events: readonly Event[], when: (event: Event) => Interval): readonly Interval[] {
  const days: Interval[] = [];
  for (const event of events) {
    const day = when(event);
    if (day.start !== days.at(-1)?.start) days.push(day);
  }
  return days;
}

/** The days of any of them. */
export function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const all: { start: number; end: number }[] = [];
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else all.push({ start, end });
  }
  return all;
}

/** The days that both have. */
export function common(some: readonly Stretch[], others: readonly Stretch[]): readonly Stretch[] {
  return some.flatMap((one) =>
    others.flatMap((other) => {
      const start = Math.max(one.start, other.start);
      const end = Math.min(one.end, other.end);
      return start < end ? [{ start, end }] : [];
    }),
  );
}
