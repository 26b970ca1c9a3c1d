/** Query → Answer. The question's words play no part any more. */

import type { Catalogue } from "../dataset/catalogue.js";
import type { Entity, Event } from "../dataset/schema.js";
import { IS_MEMBER, IS_NO_MEMBER, LIES_IN } from "../phrases/headline.js";
import { saying } from "../phrases/phrase.js";
import { isoAt } from "../time/calendar.js";
import type { Interval } from "../time/interval.js";
import { anniversary } from "./anniversary.js";
import type { Answer, Coverage, EntityItem, YesPart } from "./answer.js";
import { between } from "./between.js";
import { compare } from "./compare.js";
import { count } from "./count.js";
import { dates } from "./dates.js";
import { patternsAsked } from "./listed.js";
import { match, type World } from "./match.js";
import { participants } from "./participants.js";
import { places } from "./places.js";
import type { EventPattern, Query, Select } from "./query.js";
import { choose, isNearest } from "./select.js";
import { mainly, withoutFulfilled } from "./settled.js";
import { nearestInTable } from "./table-match.js";
import { tableQuery } from "./table-query.js";
import { topics } from "./topics.js";

export async function execute(asked: Query, world: World): Promise<Answer> {
  const { catalogue } = world;
  const query = catalogue.tableEvents ? tableQuery(asked, catalogue) : asked;
  switch (query.kind) {
    case "participants":
      return participants(query, world);
    case "dates":
      return dates(query, mainly(await chosenFrom(query, world), query.pattern, catalogue), catalogue);
    case "places":
      return places(query, mainly(await match(query.pattern, world), query.pattern, catalogue), catalogue);
    case "count":
      return count(query, mainly(await match(query.pattern, world), query.pattern, catalogue), catalogue);
    case "topics":
      return topics(query, mainly(await match(query.pattern, world), query.pattern, catalogue), catalogue);
    case "events":
      return {
        kind: "events",
        events: choose(
          withoutFulfilled(await chosenFrom(query, world), query.pattern, catalogue),
          query.select,
          catalogue,
        ),
      };
    case "timeline":
      return { kind: "timeline", events: await match(query.pattern, world) };
    case "between":
      return between(query, world);
    case "compare":
      return compare(query, world);
    case "anniversary":
      return anniversary(query, world);
    case "yes-no": {
      const patterns = patternsAsked(query);
      const found = await Promise.all(patterns.map((each) => match(each, world)));
      const yes = found.every((events) => events.length > 0);
      const all = [...new Set(found.flat())];
      const parts = partsOf(patterns, found, catalogue);
      return {
        kind: "yes-no",
        yes,
        events: yes ? all : [],
        near: yes ? [] : all.length > 0 ? all : await near(query.pattern, world),
        ...(parts && { parts }),
      };
    }
    case "profile":
      return {
        kind: "profile",
        entity: known(query.entity, catalogue),
        events: await eventsOf(query.entity, world),
      };
    case "location": {
      const items = around(query.entity, catalogue);
      return items.length > 0
        ? { kind: "places", items, events: [] }
        : execute({ kind: "profile", entity: query.entity }, world);
    }
    case "within": {
      const whole = known(query.whole, catalogue);
      if (whole.members) return membership(known(query.entity, catalogue), whole, catalogue);
      const around = catalogue.containers(query.entity);
      const yes = around.includes(query.whole);
      const names = around.slice(1).map((id) => known(id, catalogue).name);
      const fact = saying(LIES_IN, known(query.entity, catalogue).name, names.join(", "));
      return { kind: "yes-no", yes, events: [], near: [], ...(names.length > 0 && { fact }) };
    }
    case "members": {
      const on: Interval = { start: catalogue.coverage.end - 1, end: catalogue.coverage.end, grain: "day" };
      const joined = (known(query.entity, catalogue).members ?? []).map(({ entity }) => entity);
      const now = new Set(catalogue.bodiesOf(query.entity, on));
      const items = joined
        .filter((id) => now.has(id))
        .map((id) => ({ entity: known(id, catalogue), events: [] }));
      return query.count
        ? {
            kind: "count",
            quantity: { count: items.length, unit: "members", approximate: false },
            events: [],
          }
        : { kind: "participants", items, events: [] };
    }
    case "sources": {
      const events = query.pattern ? await match(query.pattern, world) : [];
      return { kind: "sources", sources: sourcesOf(query.pattern && events, catalogue), events };
    }
    case "about":
      return { kind: "about", coverage: coverageOf(catalogue), events: [] };
  }
}

/** By whom and what only one of the patterns names; undefined where one of them has nothing of its own. */
function partsOf(
  patterns: readonly EventPattern[],
  found: readonly (readonly Event[])[],
  catalogue: Catalogue,
): readonly YesPart[] | undefined {
  const named = patterns.map(({ slots, places }) => [...slots.flatMap(({ anyOf }) => anyOf), ...places]);
  const parts = named.map((ids, at) => ({
    entities: ids
      .filter((id) => !named.every((each) => each.includes(id)))
      .flatMap((id) => catalogue.entity(id) ?? []),
    events: found[at] ?? [],
  }));
  return parts.length > 1 && parts.every(({ entities }) => entities.length > 0) ? parts : undefined;
}

/** All that match; of a table, no more than the first or last day of them needs. */
function chosenFrom(
  { pattern, select }: { readonly pattern: EventPattern; readonly select?: Select },
  world: World,
): Promise<readonly Event[]> {
  return world.catalogue.tableEvents && isNearest(select)
    ? nearestInTable(pattern, select.from, (events) => events.length > 0, world)
    : match(pattern, world);
}

/** On the last day that the data covers. */
function membership(entity: Entity, whole: Entity, catalogue: Catalogue): Answer {
  const yes = catalogue.countsAmong(entity.id, [whole.id], catalogue.coverage.end - 1);
  const fact = saying(yes ? IS_MEMBER : IS_NO_MEMBER, entity.name, whole.name);
  return { kind: "yes-no", yes, events: [], near: [], fact };
}

/** Each drops one condition; the first that leaves something tells what the data does have. */
const RELAXATIONS: readonly ((pattern: EventPattern) => EventPattern)[] = [
  ({ quantity, ...pattern }) => pattern,
  ({ toldIn, ...pattern }) => pattern,
  // Whatever else someone said is not near.
  ({ concerning, ...pattern }) => (concerning && !isNarrow(pattern) ? { ...pattern, concerning } : pattern),
  ({ mode, ...pattern }) => pattern,
  (pattern) => ({ ...pattern, status: [] }),
  (pattern) => ({ ...pattern, topics: [] }),
  (pattern) => ({ ...pattern, when: [] }),
  (pattern) => ({ ...pattern, places: [], origins: [] }),
];

const isNarrow = ({ topics, places, when, mentions = [], wording = [] }: EventPattern): boolean =>
  topics.length + places.length + when.length + mentions.length + wording.length > 0;

/** What the data has instead of what it has not: as asked but for one condition. */
export async function near(pattern: EventPattern, world: World): Promise<readonly Event[]> {
  if (pattern.slots.length === 0 && pattern.types.length === 0) return [];
  // Of hundreds of thousands, a condition less leaves thousands, and none of them is near.
  if (world.catalogue.tableEvents) return [];
  for (const relax of RELAXATIONS) {
    const events = await match(relax(pattern), world);
    if (events.length > 0) return events;
  }
  return [];
}

async function eventsOf(entity: string, world: World): Promise<readonly Event[]> {
  const found = world.catalogue.entity(entity);
  const own: Partial<EventPattern> =
    found?.kind === "place"
      ? { places: [entity] }
      : { slots: [{ side: "either", anyOf: [entity], members: true }] };
  return match(
    { types: [], slots: [], places: [], origins: [], topics: [], when: [], status: [], ...own },
    world,
  );
}

function around(id: string, catalogue: Catalogue): readonly EntityItem[] {
  return catalogue
    .containers(id)
    .slice(1)
    .map((each) => ({ entity: known(each, catalogue), events: [] }));
}

function sourcesOf(events: readonly Event[] | undefined, catalogue: Catalogue) {
  if (!events) return catalogue.dataset.sources;
  const ids = new Set(events.flatMap((event) => event.evidence.map((each) => each.source)));
  return catalogue.dataset.sources.filter((source) => ids.has(source.id));
}

export function coverageOf({ dataset, coverage }: Catalogue): Coverage {
  const { title, description, licence } = dataset.manifest;
  return {
    title,
    description,
    licence,
    from: isoAt(coverage.start, "day"),
    to: isoAt(coverage.end - 1, "day"),
    events: dataset.events.length + (dataset.table?.size ?? 0),
    entities: dataset.entities.length,
    sources: dataset.sources.length,
  };
}

/** A query names only what the lexicon gave it, so an unknown id is a fault of the program. */
function known(id: string, catalogue: Catalogue): Entity {
  const entity = catalogue.entity(id);
  if (!entity) throw new Error(`a query names “${id}”, which the dataset does not have`);
  return entity;
}
