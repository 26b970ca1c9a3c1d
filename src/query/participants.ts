/** Who took part: the entities on the side asked for, each with the events that make it an answer. */

import type { Catalogue } from "../dataset/catalogue.js";
import type { Entity, EntityKind, Event } from "../dataset/schema.js";
import { lastDay, sortDay } from "../time/interval.js";
import { companions } from "./across.js";
import type { Answer, EntityItem } from "./answer.js";
import { assailants } from "./assailants.js";
import { answersWhoWasThere } from "./in-body.js";
import { match, sideRoles, type World } from "./match.js";
import { contactsWithin, metBy } from "./met-there.js";
import type { Query } from "./query.js";
import { isStatement } from "./saying.js";
import { mainly } from "./settled.js";
import { tableItems } from "./table-parts.js";
import { isUnnamedHolder } from "./unnamed.js";
import { wholes } from "./wholes.js";

type ParticipantsQuery = Extract<Query, { kind: "participants" }>;
interface Part {
  readonly entity: Entity;
  readonly as?: string;
  readonly event: Event;
}

export async function participants(query: ParticipantsQuery, world: World): Promise<Answer> {
  const { catalogue } = world;
  if (catalogue.tableEvents) {
    const ordered = (parts: readonly Part[]): readonly EntityItem[] => order(group(parts), query, catalogue);
    const { looked, ...found } = await tableItems(query, world, ordered);
    return {
      kind: "participants",
      ...found,
      events: found.items.length > 0 ? eventsOf(found.items) : looked,
    };
  }
  const events = mainly(await match(query.pattern, world), query.pattern, catalogue);
  const { types, inBody = false } = query.pattern;
  const meets = types.length > 0 && types.every((id) => catalogue.type(id)?.symmetric);
  const all = (event: Event): readonly Part[] => partsOf(event, { ...query, meets, inBody }, catalogue);
  const parts = events.flatMap((event) =>
    query.assailants ? assailants(all(event), event, query.pattern, catalogue) : all(event),
  );
  const own = parts.length > 0 ? await vouched(parts, query, world) : await attributions(query, world);
  const met = await metThere(own, events, query, world);
  const found = met.length > 0 ? met : own;
  const grouped = specific(group(found), query, catalogue);
  const items = order(grouped, query, catalogue);
  return {
    kind: "participants",
    items,
    ...(query.most && { next: ranked(grouped).slice(items.length, items.length + NEXT) }),
    events: items.length > 0 ? eventsOf(items) : events,
  };
}

/** "Who received him there": of a visit that names only a country, those whom the visitor met. */
async function metThere(
  own: readonly Part[],
  visits: readonly Event[],
  query: ParticipantsQuery,
  world: World,
): Promise<readonly Part[]> {
  const asksPeople = query.of.length === 0 || query.of.includes("person");
  if (!asksPeople || query.side === "actor" || own.some(({ entity }) => entity.kind === "person")) return [];
  const visitors = query.pattern.slots.flatMap((slot) => slot.anyOf);
  const contacts = visitors.length > 0 ? await contactsWithin(visits, query.pattern, world) : [];
  const asked = { ...query, side: "either" as const, of: ["person" as const], meets: false };
  return contacts.flatMap((event) => {
    const parts = partsOf(metBy(event, visitors, world), asked, world.catalogue);
    return parts.map((part) => ({ ...part, event }));
  });
}

/** So many are told besides those who come up most often. */
const NEXT = 5;

/** Those with the most events first; equals by their first one. */
function ranked(items: readonly EntityItem[]): readonly EntityItem[] {
  return items
    .map((item) => ({ ...item, events: wholes(item.events) }))
    .sort((a, b) => b.events.length - a.events.length);
}

/** The entities that an event gives as answers. */
export function partsOf(
  event: Event,
  query: Pick<ParticipantsQuery, "side" | "of" | "except" | "among" | "outside" | "offices" | "across"> & {
    readonly meets?: boolean;
    /** Only those who were there themselves. */
    readonly inBody?: boolean;
  },
  catalogue: Catalogue,
): readonly Part[] {
  const type = catalogue.type(event.type);
  // Who met whom: a visitor meets those whom the visit is paid to, and not whoever came along, nor a country.
  const meets = query.meets === true && type?.symmetric !== true;
  const isNamed = ({ entity }: { readonly entity: string }): boolean => query.except.includes(entity);
  const named = meets ? event.participants.find(isNamed) : undefined;
  const opposite = named && (sideRoles("actor", false).has(named.role) ? "recipient" : "actor");
  const roles = sideRoles(opposite ?? query.side, type?.symmetric ?? false);
  const offices = query.offices && catalogue.officesUnder(query.offices);
  // A unit acts of itself only where it is the subject: troops land, but a country builds them up.
  const unitActs = type?.intransitive === true || query.of.includes("unit");
  const day = lastDay(catalogue.when(event));
  const own = query.across ? companions(event, query.except, catalogue) : undefined;
  return event.participants.flatMap((participant) => {
    const entity = catalogue.entity(participant.entity);
    if (!entity || !roles.has(participant.role) || query.except.includes(entity.id)) return [];
    if (own?.has(entity.id)) return [];
    if (query.inBody && !answersWhoWasThere(event, participant, query.of, catalogue)) return [];
    if (participant.role === "unit" && !unitActs) return [];
    if (meets && participant.role === "host" && entity.kind === "country" && !query.of.includes("country"))
      return [];
    const unnamed = offices !== undefined && isUnnamedHolder(entity, participant.as, offices, catalogue);
    const held = (): boolean =>
      catalogue.officesOf(entity.id, day).some(({ role }) => offices?.has(role ?? ""));
    if (offices && !unnamed && !held()) return [];
    if (query.among && !catalogue.countsAmong(entity.id, query.among, day)) return [];
    if (query.outside && catalogue.countsAmong(entity.id, query.outside, day)) return [];
    // One who is not named stands in the record as the country.
    const asked = unnamed ? entity : standFor(entity, query.of, day, catalogue);
    if (!asked || query.except.includes(asked.id)) return [];
    const as =
      asked === entity ? (participant.as ?? catalogue.officesOf(entity.id, day)[0]?.title) : undefined;
    return [{ entity: asked, event, ...(as !== undefined && { as }) }];
  });
}

/** The entity itself where its kind is asked for, or the country it stands for where countries are. */
function standFor(
  entity: Entity,
  kinds: readonly EntityKind[],
  day: number,
  catalogue: Catalogue,
): Entity | undefined {
  if (kinds.length === 0 || kinds.includes(entity.kind)) return entity;
  return kinds.includes("country") ? catalogue.countryOf(entity.id, day) : undefined;
}

/**
 * Of those who tell of an event, the ones on whose word it is known as it was asked about: who gave the number, who
 * named the division. All of them where none is nearer to it than the others.
 */
async function vouched(
  parts: readonly Part[],
  query: ParticipantsQuery,
  world: World,
): Promise<readonly Part[]> {
  const { concerning } = query.pattern;
  if (!concerning) return parts;
  const evidence =
    concerning.quantity === undefined
      ? []
      : (await match(concerning, world)).flatMap((event) => event.evidence);
  const counted = new Set(
    evidence.flatMap(({ by, supports }) => (by !== undefined && supports.includes("quantity") ? [by] : [])),
  );
  const named = concerning.slots.flatMap((slot) => slot.anyOf.flatMap((id) => world.catalogue.members(id)));
  const gaveNumber = parts.filter((part) => counted.has(part.entity.id));
  const gaveName = parts.filter(({ event }) =>
    event.participants.some((each) => each.role === "mentioned" && named.includes(each.entity)),
  );
  return [gaveNumber, gaveName].find((some) => some.length > 0) ?? parts;
}

/** Who says so: evidence names on whose word an event is known, even where their saying it is no event of its own. */
async function attributions(
  { pattern, of, except }: ParticipantsQuery,
  world: World,
): Promise<readonly Part[]> {
  const { concerning } = pattern;
  const { catalogue } = world;
  const asksWhoSays = pattern.types.every((type) => isStatement(type, catalogue));
  if (!concerning || !asksWhoSays || pattern.slots.length > 0 || pattern.when.length > 0) return [];
  return (await match(concerning, world)).flatMap((event) =>
    event.evidence.flatMap(({ by }) => {
      const entity = by === undefined ? undefined : catalogue.entity(by);
      const asked = entity && standFor(entity, of, lastDay(catalogue.when(event)), catalogue);
      return asked && !except.includes(asked.id) ? [{ entity: asked, event }] : [];
    }),
  );
}

function group(parts: readonly Part[]): readonly EntityItem[] {
  const items = new Map<string, { entity: Entity; as?: string; events: Event[] }>();
  for (const { entity, as, event } of parts) {
    const item = items.get(entity.id);
    if (!item) items.set(entity.id, { entity, events: [event], ...(as !== undefined && { as }) });
    // Whoever is in one event twice is so twice in a row.
    else if (item.events.at(-1) !== event) item.events.push(event);
  }
  return [...items.values()];
}

/** Without a kind asked for, the unit that landed is the answer, and not also the country that it belongs to. */
function specific(
  items: readonly EntityItem[],
  { of, among }: ParticipantsQuery,
  catalogue: Catalogue,
): readonly EntityItem[] {
  // "Which banks": Sberbank, and not also the banks that it is one of.
  if (of.length > 0 && !(among && of.includes("organisation"))) return items;
  const contains = (whole: EntityItem, part: EntityItem): boolean =>
    whole !== part &&
    isPart(part, whole, catalogue) &&
    whole.events.every((event) => part.events.includes(event));
  return items.filter((item) => !items.some((other) => contains(item, other)));
}

/** The division of its army, the leaders of the Quad where the Quad is named beside them. */
function isPart(part: EntityItem, whole: EntityItem, catalogue: Catalogue): boolean {
  if (catalogue.containers(part.entity.id).includes(whole.entity.id)) return true;
  const [event] = whole.events;
  return (
    whole.entity.members !== undefined &&
    part.entity.kind === "person" &&
    event !== undefined &&
    catalogue.countsAmong(part.entity.id, [whole.entity.id], lastDay(catalogue.when(event)))
  );
}

/** By each one's first (or last) time; "most" keeps those with the most events. */
function order(
  items: readonly EntityItem[],
  { select, most }: ParticipantsQuery,
  catalogue: Catalogue,
): readonly EntityItem[] {
  const day = (item: EntityItem, at: 0 | -1): number => {
    const event = item.events.at(at);
    return event ? sortDay(catalogue.when(event)) : Number.POSITIVE_INFINITY;
  };
  if (most) {
    const occasions = items.map((item) => ({ ...item, events: wholes(item.events) }));
    const highest = Math.max(0, ...occasions.map((item) => item.events.length));
    return occasions.filter((item) => item.events.length === highest);
  }
  if (!select) return items;
  const at = select.from === "first" ? 0 : -1;
  const sign = select.from === "first" ? 1 : -1;
  const days = [...new Set(items.map((item) => day(item, at)))].sort((a, b) => sign * (a - b));
  const chosen =
    select.many === undefined
      ? items.filter((item) => day(item, at) === days[select.nth - 1])
      : items.toSorted((a, b) => sign * (day(a, at) - day(b, at))).slice(0, select.many);
  return chosen.map((item) => ({
    ...item,
    events: item.events.slice(at === 0 ? 0 : -1, at === 0 ? 1 : undefined),
  }));
}

function eventsOf(items: readonly EntityItem[]): readonly Event[] {
  return [...new Set(items.flatMap((item) => item.events))];
}
