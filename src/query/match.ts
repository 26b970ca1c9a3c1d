/** Finds the events of a pattern: expands names by containment, works out the events compared with, asks the store. */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Event, Role } from "../dataset/schema.js";
import type { Criteria, EventStore } from "../store/event-store.js";
import { lastDay } from "../time/interval.js";
import { settle } from "./bounds.js";
import { facing, type Present, standsForMembers } from "./facing.js";
import { hasBody, tookPartThere } from "./in-body.js";
import { speakingOf } from "./mention.js";
import { fitsQuantity } from "./quantity.js";
import { ANYTHING, type EventPattern, type Side, type Slot } from "./query.js";
import { isStatement } from "./saying.js";
import { matchTable } from "./table-match.js";
import { goesThere, placesSought } from "./table-places.js";
import { tellsOf, toldBy } from "./telling.js";
import { independentSources, isDisputed, sourcesOf } from "./voices.js";

/** Which participants' roles count as which side. Those who are only mentioned take no part. */
const ROLES: Readonly<Record<Side, ReadonlySet<Role>>> = {
  actor: new Set<Role>(["actor", "speaker", "unit", "mediator"]),
  recipient: new Set<Role>(["recipient", "host"]),
  either: new Set<Role>(["actor", "speaker", "unit", "mediator", "recipient", "host"]),
};

export interface World {
  readonly catalogue: Catalogue;
  readonly store: EventStore;
  /** "Which country" asks for whoever it is, country or not. */
  readonly whoever?: boolean;
}

/** Who is named again and again is one condition, or two where there is one on either side. */
export function withDistinctSlots(pattern: EventPattern): EventPattern {
  const { slots } = pattern;
  if (slots.length <= 2) return pattern;
  const keys = slots.map((slot) => JSON.stringify(slot));
  return { ...pattern, slots: slots.filter((_, at) => keys.indexOf(keys[at] ?? "") === at) };
}

/** Events that fit, by date; events of one day in file order. */
export async function match(asked: EventPattern, world: World): Promise<readonly Event[]> {
  if (world.catalogue.tableEvents) return matchTable(asked, world);
  const pattern = withDistinctSlots(asked);
  const plans = pattern.status.includes("planned");
  const moves = pattern.types.length > 0 && pattern.types.every((type) => isSending(type, world.catalogue));
  // What has no known start happened on no day in particular, and is found only by what or who it was.
  const anything = pattern.types.length === 0 && pattern.slots.length === 0 && pattern.places.length === 0;
  const dated = pattern.when.some((bound) => bound.kind === "in") && anything;
  const find = (others: EventPattern): Promise<readonly Event[]> => match(others, world);
  const when = await Promise.all(
    pattern.when.map((bound) => settle(bound, { plans, moves }, world.catalogue, find)),
  );
  const reaches = (event: Event, place: string): boolean =>
    fitsPlaces(event, { ...ANYTHING, places: [place] }, world.catalogue);
  const movement = ({ type }: Event): boolean => world.catalogue.type(type)?.movement === true;
  const about = pattern.concerning ? await tellsOf(pattern.concerning, find, reaches) : undefined;
  const told = pattern.toldIn
    ? toldBy(await find(pattern.toldIn), pattern.bySource === true, movement)
    : undefined;
  // Of whatever type, only a statement tells of something: a landing that carries out an order does not.
  const says = (event: Event): boolean =>
    pattern.types.length > 0 || isStatement(event.type, world.catalogue);
  const worded = (pattern.wording ?? []).map((text) => world.catalogue.wording.describedWith(text));
  const wanted = criteria(pattern, world.catalogue);
  // Not cut by day: what lasts may begin long before the days in which it is looked for.
  const found = await world.store.find(wanted);
  const fitting = found.filter(
    (event) =>
      when.every((fits) => fits(event)) &&
      !(dated && !Number.isFinite(world.catalogue.when(event).start)) &&
      (!about || (says(event) && about(event))) &&
      (!told || told(event)) &&
      worded.every((ids) => ids.has(event.id)) &&
      (pattern.quantity === undefined || fitsQuantity(event, pattern.quantity)) &&
      fitsPlaces(event, pattern, world.catalogue) &&
      fitsTopics(event, pattern, world.catalogue) &&
      pattern.slots.every((slot, at) => fills(event, slot, wanted.slots[at]?.anyOf, world.catalogue)) &&
      areApart(event, pattern, wanted, world.catalogue) &&
      (!pattern.inBody || areThere(event, pattern.slots, world.catalogue)) &&
      (pattern.sources === undefined || sourcesOf(event).size >= pattern.sources) &&
      (pattern.voices === undefined || independentSources(event, world.catalogue) >= pattern.voices) &&
      (pattern.disputed === undefined || isDisputed(event) === pattern.disputed) &&
      (pattern.alone !== true || fitsAlone(event)) &&
      (pattern.cameAbout !== true || !plans || world.catalogue.fulfilled.has(event.id)) &&
      (pattern.mode === undefined || event.mode?.value === pattern.mode) &&
      (pattern.status.length === 0 || pattern.status.includes(event.status)),
  );
  return pattern.mentions ? speakingOf(fitting, pattern.mentions, world.catalogue) : fitting;
}

export function sideRoles(side: Side, symmetric: boolean): ReadonlySet<Role> {
  return ROLES[symmetric ? "either" : side];
}

/** Where a type that may be meant is symmetric, the side does not matter. */
function rolesIn(slot: Slot, pattern: EventPattern, catalogue: Catalogue): ReadonlySet<Role> {
  const types = typesIn(pattern, catalogue);
  return sideRoles(
    slot.side,
    types.some((type) => catalogue.type(type)?.symmetric),
  );
}

const typesIn = ({ types, exact }: EventPattern, catalogue: Catalogue): readonly string[] =>
  exact ? types : types.flatMap((type) => catalogue.typesUnder(type));

/** What the store is asked for. */
export function criteria(pattern: EventPattern, catalogue: Catalogue): Criteria {
  const types = typesIn(pattern, catalogue);
  const places = placesSought(pattern, catalogue);
  return {
    ...(places && { places }),
    ...(types.length > 0 && { types: new Set(types) }),
    slots: pattern.slots.map((slot) => ({
      roles: rolesIn(slot, pattern, catalogue),
      anyOf: new Set(slot.members ? slot.anyOf.flatMap((id) => catalogue.members(id)) : slot.anyOf),
    })),
    ...(pattern.events && { events: new Set(pattern.events) }),
  };
}

/** Whether one participant has the side and is meant. */
export const fills = (
  event: Event,
  slot: Slot,
  anyOf: ReadonlySet<string> | undefined,
  catalogue: Catalogue,
): boolean => fillers(event, slot, anyOf, catalogue).length > 0;

/** Of two groups that stand for their members, one who is in both is none of those who meet the other. */
function areApart(event: Event, { slots }: EventPattern, wanted: Criteria, catalogue: Catalogue): boolean {
  const [one, other, ...more] = slots;
  if (!one || !other || more.length > 0 || !slots.every(standsForMembers)) return true;
  const present = (slot: Slot, at: 0 | 1): Present => ({
    slot,
    ids: fillers(event, slot, wanted.slots[at]?.anyOf, catalogue).map(({ entity }) => entity),
  });
  return facing(present(one, 0), present(other, 1));
}

/** Whether whoever has a body was there with it. */
export const areThere = (event: Event, slots: readonly Slot[], catalogue: Catalogue): boolean =>
  slots.every(
    (slot) =>
      !hasBody(slot, catalogue) ||
      fillers(event, slot, new Set(slot.anyOf), catalogue).some((each) =>
        tookPartThere(event, each, catalogue),
      ),
  );

/**
 * Those who have the side and are meant: the store's roles are those of any type that fits, an event's are its own
 * type's. An office holder stands for a country only while in office.
 */
function fillers(
  event: Event,
  slot: Slot,
  anyOf: ReadonlySet<string> | undefined,
  catalogue: Catalogue,
): Event["participants"] {
  const day = lastDay(catalogue.when(event));
  const roles = sideRoles(slot.side, catalogue.type(event.type)?.symmetric ?? false);
  return event.participants.filter(
    ({ entity, role, as }) =>
      roles.has(role) &&
      standsFor(entity, as, slot, catalogue) &&
      (slot.members ? belongs(entity, slot.anyOf, day, catalogue) : anyOf?.has(entity)),
  );
}

/** A country among leaders is their unnamed holder of just that office, or no one in particular. */
function standsFor(id: string, as: string | undefined, { officeWords }: Slot, catalogue: Catalogue): boolean {
  if (!officeWords || as === undefined || catalogue.entity(id)?.kind === "person") return true;
  const said = as.toLowerCase();
  return officeWords.some((word) => said.includes(word.toLowerCase()));
}

/** Whether it is, lies in, or on that day held office for, one of the groups. */
export function belongs(id: string, groups: readonly string[], day: number, catalogue: Catalogue): boolean {
  return catalogue
    .containers(id)
    .some(
      (each) =>
        groups.includes(each) ||
        catalogue.officesOf(each, day).some((term) => belongs(term.of, groups, day, catalogue)),
    );
}

/** Whether it was in one of the places and came from one of the origins; what goes somewhere in a table was where it went. */
export function fitsPlaces(event: Event, pattern: EventPattern, catalogue: Catalogue): boolean {
  if (pattern.places.length + pattern.origins.length === 0) return true;
  const day = lastDay(catalogue.when(event));
  const groups = [...pattern.places, ...pattern.origins].filter((id) => catalogue.entity(id)?.members);
  const inside = (place: string | undefined, wanted: readonly string[]): boolean =>
    place !== undefined &&
    (catalogue.containers(place).some((each) => wanted.includes(each)) ||
      groups.some((group) => wanted.includes(group) && catalogue.countsAmong(place, [group], day)));
  const goal: readonly Role[] =
    catalogue.tableEvents && goesThere(pattern, catalogue) ? ["host", "recipient"] : ["host"];
  const hosts = event.participants.filter(({ role }) => goal.includes(role)).map(({ entity }) => entity);
  const planned = plannedPlaces(event, catalogue);
  const sites = [catalogue.placeOf(event), ...planned, ...hosts];
  return (
    (pattern.places.length === 0 || sites.some((place) => inside(place, pattern.places))) &&
    (pattern.origins.length === 0 || inside(event.origin, pattern.origins))
  );
}

/** The house where a plan was to be carried out, of what came of it in that city. */
function plannedPlaces({ place, related }: Event, catalogue: Catalogue): readonly string[] {
  return related.flatMap(({ event, rel }) => {
    const planned = rel === "implements" ? catalogue.event(event)?.place : undefined;
    const isHouse = planned !== undefined && catalogue.entity(planned)?.feature === "site";
    const isCity = place !== undefined && catalogue.entity(place)?.feature === "city";
    return isHouse && isCity && catalogue.containers(planned).includes(place) ? [planned] : [];
  });
}

function fitsTopics(event: Event, pattern: EventPattern, catalogue: Catalogue): boolean {
  if (pattern.topics.length === 0) return true;
  const about = event.topics.some(
    (id) =>
      pattern.topics.includes(id) || catalogue.topic(id)?.about.some((each) => pattern.topics.includes(each)),
  );
  // A statement about Biden and Macron mentions them.
  return (
    about ||
    event.participants.some((each) => each.role === "mentioned" && pattern.topics.includes(each.entity))
  );
}

/** Forces are sent on someone's word; when they land is another matter. */
function isSending(id: string, catalogue: Catalogue): boolean {
  const type = catalogue.type(id);
  return type?.movement === true && type.intransitive !== true;
}

/** Two of them, and nobody else. */
function fitsAlone({ participants }: Event): boolean {
  return participants.filter(({ role }) => role !== "mentioned").length === 2;
}
