/** What happened on a day of the month in whatever year, and failing that, on the days of the year nearest to it. */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Event } from "../dataset/schema.js";
import { dateOf, ymd } from "../time/calendar.js";
import type { Interval } from "../time/interval.js";
import type { Answer, MonthDay } from "./answer.js";
import { match, type World } from "./match.js";
import type { EventPattern, Query } from "./query.js";
import { withoutFulfilled } from "./settled.js";

/** Days to either side; farther off, the year comes round to where it began. */
const FARTHEST = 183;

/** A year in which every day is: days are counted from here. */
const LEAP_YEAR = 2000;

export async function anniversary(
  { pattern, month, day }: Extract<Query, { kind: "anniversary" }>,
  world: World,
): Promise<Answer> {
  const on = { month, day };
  const events = await onDay(on, pattern, world);
  const nearest = events.length > 0 ? [] : await nearestTo(on, pattern, world);
  return { kind: "anniversary", on, events, nearest };
}

async function nearestTo(on: MonthDay, pattern: EventPattern, world: World) {
  const start = ymd(LEAP_YEAR, on.month, on.day);
  if (start === undefined) return [];
  for (let off = 1; off <= FARTHEST; off++) {
    const days = [start - off, start + off].map(monthDay);
    const found = await Promise.all(
      days.map(async (each) => ({ on: each, events: await onDay(each, pattern, world) })),
    );
    const some = found.filter(({ events }) => events.length > 0);
    if (some.length > 0) return some;
  }
  return [];
}

const monthDay = (day: number): MonthDay => {
  const date = dateOf(day);
  return { month: date.month, day: date.day };
};

async function onDay(on: MonthDay, pattern: EventPattern, world: World): Promise<readonly Event[]> {
  const [first, ...others] = daysOf(on, world.catalogue);
  if (first === undefined) return [];
  const when = [...pattern.when, { kind: "in" as const, interval: first, others }];
  return withoutFulfilled(await match({ ...pattern, when }, world), pattern, world.catalogue);
}

/** The day in each year that the data covers and that has it. */
function daysOf({ month, day }: MonthDay, { coverage }: Catalogue): readonly Interval[] {
  const [from, to] = [dateOf(coverage.start).year, dateOf(coverage.end - 1).year];
  return Array.from({ length: to - from + 1 }, (_, at) => ymd(from + at, month, day)).flatMap((start) =>
    start === undefined ? [] : [{ start, end: start + 1, grain: "day" as const }],
  );
}
