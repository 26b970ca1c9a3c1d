/**
 * Finds the events of a table. A row is of one day and has two sides, so that all that a question may ask of it, the
 * store decides; the events that are compared with come first, and leave only their days to be looked through.
 */
import type { Event } from "../dataset/schema.js";
import type { Criteria } from "../store/event-store.js";
import { areThere, criteria, fills, fitsPlaces, type World, withDistinctSlots } from "./match.js";
import type { EventPattern, Select } from "./query.js";
import { ALWAYS, common, daysIn, daysOf, type Stretch } from "./table-days.js";
import { tablePattern } from "./table-pattern.js";

/** By date, those of one day in the order of their source. */
export async function matchTable(pattern: EventPattern, world: World): Promise<readonly Event[]> {
  const search = await prepared(pattern, world);
  return search ? found(search, search.days, world) : [];
}

/**
 * Those nearest to one end, as many as make `enough`, and maybe more; all of them where there are not enough. Looked for
 * in stretches that grow: nobody needs all that China ever did to know what it did last.
 */
export async function nearestInTable(
  pattern: EventPattern,
  from: Select["from"],
  enough: (events: readonly Event[]) => boolean,
  world: World,
): Promise<readonly Event[]> {
  const search = await prepared(pattern, world);
  const days = search && common(search.days, [world.catalogue.coverage]);
  const [first, last] = [days?.at(0), days?.at(-1)];
  if (!search || !days || !first || !last) return [];
  const whole = last.end - first.start;
  for (let length = FIRST_STRETCH; ; length *= GROWTH) {
    const stretch =
      from === "first"
        ? { start: first.start, end: first.start + length }
        : { start: last.end - length, end: last.end };
    const events = await found(search, length < whole ? common(days, [stretch]) : days, world);
    if (length >= whole || enough(events)) return events;
  }
}

/** In days. */
const FIRST_STRETCH = 64;
const GROWTH = 4;

interface Search {
  readonly criteria: Criteria;
  readonly days: readonly Stretch[];
  /** Checks what the store leaves open; undefined where it leaves nothing. */
  readonly passes?: (event: Event) => boolean;
}

/** Undefined for a pattern with a condition on what no row tells, such as who else speaks of it. */
async function prepared(asked: EventPattern, world: World): Promise<Search | undefined> {
  const pattern = tablePattern(withDistinctSlots(asked), world.catalogue);
  if (isUntold(pattern)) return undefined;
  const { catalogue } = world;
  let days = ALWAYS;
  const compared = new Set<string>();
  for (const bound of pattern.when) {
    const others = "pattern" in bound ? await matchTable(bound.pattern, world) : [];
    // Each is in its own month as well, but is no answer to what else was.
    if (bound.kind === "same-as-event") for (const { id } of others) compared.add(id);
    days = common(days, daysOf(bound, daysIn(others, catalogue.when)));
  }
  const wanted = criteria(pattern, catalogue);
  const kinds = [...(wanted.types ?? [])].map((id) => catalogue.type(id)?.symmetric === true);
  // Where some kinds have two sides and others none, the store looks at either side for all of them.
  const alike = kinds.length > 0 && kinds.every((symmetric) => symmetric === kinds[0]);
  const told = alike || pattern.slots.every(({ side }) => side === "either");
  const sides = (event: Event): boolean =>
    told || pattern.slots.every((slot, at) => fills(event, slot, wanted.slots[at]?.anyOf, catalogue));
  // Who goes to a city may be told to be there, or to do it to the city: the store looks at neither.
  const goes = pattern.places.length > 0 && wanted.places === undefined;
  const passes = (event: Event): boolean =>
    sides(event) &&
    (!goes || fitsPlaces(event, pattern, catalogue)) &&
    (!pattern.inBody || areThere(event, pattern.slots, catalogue)) &&
    !(compared.size > 0 && compared.has(event.id));
  return {
    criteria: wanted,
    days,
    ...((!told || goes || pattern.inBody || compared.size > 0) && { passes }),
  };
}

/** Conditions on what a table does not hold, such as who tells of it: nothing of it meets them. */
function isUntold(pattern: EventPattern): boolean {
  const { concerning, toldIn, wording, mentions, quantity, mode, disputed, sources, voices } = pattern;
  return (
    [concerning, toldIn, wording, mentions, quantity, mode].some((part) => part !== undefined) ||
    disputed === true ||
    Math.max(sources ?? 1, voices ?? 1) > 1
  );
}

/** Those on the days in question; `among` is all of them or some. */
async function found(
  { criteria: wanted, passes }: Search,
  among: readonly Stretch[],
  { store, catalogue }: World,
): Promise<readonly Event[]> {
  const [first, last] = [among.at(0), among.at(-1)];
  if (!first || !last) return [];
  const from = Number.isFinite(first.start) ? { from: first.start } : {};
  const to = Number.isFinite(last.end) ? { to: last.end } : {};
  const events = await store.find({ ...wanted, ...from, ...to });
  const within =
    among.length > 1 ? events.filter(onDays(among, (event) => catalogue.when(event).start)) : events;
  return passes ? within.filter(passes) : within;
}

/** For events by date: whether each is on one of the days, which are ascending as well. */
function onDays(days: readonly Stretch[], dayOf: (event: Event) => number): (event: Event) => boolean {
  let at = 0;
  return (event) => {
    const day = dayOf(event);
    while ((days[at]?.end ?? Number.POSITIVE_INFINITY) <= day) at++;
    return (days[at]?.start ?? Number.POSITIVE_INFINITY) <= day;
  };
}
