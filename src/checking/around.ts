/** The events between those whom a message mentions, on or near the days that it mentions. */
import type { Event } from "../dataset/schema.js";
import { sideRoles, type World } from "../query/match.js";
import { sortDay } from "../time/interval.js";
import { daysApart } from "./compare.js";
import type { Mentions } from "./mentions.js";

/** As many as are read in a chat. */
const MOST = 8;
/** On either side of a day that is mentioned. */
const NEAR = 3;

/**
 * By date. First those that have most of them, then those nearest to a day that is mentioned; of a single name only what
 * was on those days, and of days alone what happened on them. None where only one name is mentioned.
 */
export async function eventsAround({ entities, times }: Mentions, world: World): Promise<readonly Event[]> {
  const sets = entities.map(
    ({ id }) => new Set(world.catalogue.tableEvents ? [id] : world.catalogue.members(id)),
  );
  const finds = times.length > 0 ? times.map((time) => windowOf(time)) : [{}];
  const wanted = pairsOf(sets);
  const slots = wanted.map((sides) => sides.map((anyOf) => ({ roles: sideRoles("either", false), anyOf })));
  const named =
    times.length > 0 && sets.length === 1
      ? [sets.map((anyOf) => ({ roles: sideRoles("either", false), anyOf }))]
      : [];
  const dated = times.length > 0 && sets.length === 0 ? [[]] : [];
  const found = new Map<string, Event>();
  for (const days of finds) {
    for (const each of [...slots, ...named, ...dated])
      for (const event of await world.store.find({ slots: each, ...days })) found.set(event.id, event);
  }
  const many = ({ participants }: Event): number =>
    sets.filter((ids) => participants.some(({ entity, role }) => role !== "mentioned" && ids.has(entity)))
      .length;
  const away = (event: Event): number =>
    Math.min(
      ...times.map((time) => daysApart(time, world.catalogue.when(event))),
      times.length > 0 ? NEAR : 0,
    );
  return [...found.values()]
    .filter((event) => event.status !== "planned" || !world.catalogue.fulfilled.has(event.id))
    .map((event) => ({ event, many: many(event), away: away(event) }))
    .sort((a, b) => b.many - a.many || a.away - b.away)
    .slice(0, MOST)
    .map(({ event }) => event)
    .sort((a, b) => sortDay(world.catalogue.when(a)) - sortDay(world.catalogue.when(b)));
}

function windowOf({ start, end }: { readonly start: number; readonly end: number }) {
  // A month or a year is wide enough as it is.
  const margin = end - start > NEAR ? 0 : NEAR;
  return {
    ...(Number.isFinite(start) && { from: start - margin }),
    ...(Number.isFinite(end) && { to: end + margin }),
  };
}

function pairsOf<T>(all: readonly T[]): readonly (readonly T[])[] {
  return all.flatMap((one, at) => all.slice(at + 1).map((other) => [one, other]));
}
