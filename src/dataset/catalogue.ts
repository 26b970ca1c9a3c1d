/**
 * The dataset's records by id, and what follows from them: which type is under which, what contains what, who acted
 * for whom on a day. Everything is worked out once, when the dataset is loaded.
 */

import { rememberedOf } from "../lazy.js";
import type { EventType, OfficeType } from "../ontology/schema.js";
import type { Interval } from "../time/interval.js";
import { createBelonging } from "./belonging.js";
import type { Dataset } from "./dataset.js";
import { parseEdtf } from "./edtf.js";
import type { Entity, Event, Source, Topic } from "./schema.js";
import { createTableEvents, type TableEvents } from "./table/events.js";
import { createTree } from "./tree.js";
import { createWording, type Wording } from "./wording.js";

/** A term of office as days; open ends are infinite. */
export interface Term {
  readonly holder: Entity;
  readonly role: string | undefined;
  readonly title: string;
  readonly of: string;
  readonly interval: Interval;
}

export interface Catalogue {
  readonly dataset: Dataset;
  entity(id: string): Entity | undefined;
  topic(id: string): Topic | undefined;
  source(id: string): Source | undefined;
  event(id: string): Event | undefined;
  /** The rows of a dataset whose events are in columns. */
  readonly tableEvents: TableEvents | undefined;
  type(id: string): EventType | undefined;
  /** When it happened, as days. */
  when(event: Event): Interval;
  /** Where it was; of what was part of a visit and is told without a place, where the visit went. */
  placeOf(event: Event): string | undefined;
  /** The type and all under it. */
  typesUnder(id: string): readonly string[];
  isUnder(type: string, ancestor: string): boolean;
  /** The entity and all that lie in it or belong to it, office holders of any time included. */
  members(id: string): readonly string[];
  /** The entity and all that contain it, nearest first. */
  containers(id: string): readonly string[];
  /** The group itself, its parts, and its members at some time of the period, countries of a continent among them; no persons. */
  bodiesOf(group: string, period: Interval): readonly string[];
  /** Whether it is, lies in, was a member of, or held office for, one of these on that day. */
  countsAmong(id: string, groups: readonly string[], day: number): boolean;
  /** The place that bears the name of a body: the White House as a building. */
  seatOf(id: string): string | undefined;
  /** The country that an entity is, lies in, belongs to, or held office for on that day. */
  countryOf(id: string, day: number): Entity | undefined;
  /** Whoever takes part in an event, and is not only mentioned. */
  readonly doers: ReadonlySet<string>;
  /** Ids of the plans and orders that something which occurred carries out. */
  readonly fulfilled: ReadonlySet<string>;
  readonly terms: readonly Term[];
  /** The ids of these offices and of all that they stand for. */
  rolesOf(offices: readonly OfficeType[]): ReadonlySet<string>;
  /** The same of ids, as a query has them. */
  officesUnder(ids: readonly string[]): ReadonlySet<string>;
  /** The offices that someone held on that day. */
  officesOf(id: string, day: number): readonly Term[];
  /** The words in which events are described. */
  readonly wording: Wording;
  readonly coverage: Interval;
}

export function createCatalogue(dataset: Dataset): Catalogue {
  const entities = byId(dataset.entities);
  const topics = byId(dataset.topics);
  const sources = byId(dataset.sources);
  const events = byId(dataset.events);
  const types = byId(dataset.ontology.types);
  const intervals = new Map(dataset.events.map((event) => [event.id, interval(event.date.edtf)]));
  const terms = dataset.entities.flatMap(termsOf);
  const termsByHolder = new Map(dataset.entities.map((entity) => [entity.id, termsOf(entity)]));

  const places = createTree(
    new Map(dataset.entities.map((each) => [each.id, each.within])),
    terms.map((term) => [term.of, term.holder.id]),
  );
  const rolesOf = (offices: readonly OfficeType[]): ReadonlySet<string> =>
    new Set(
      offices.flatMap(({ id, generic }) => {
        const under = dataset.ontology.offices.filter((other) => other.id.endsWith(`-${id}`));
        return [id, ...(generic ? under.map((other) => other.id) : [])];
      }),
    );
  const kinds = createTree(new Map(dataset.ontology.types.map((each) => [each.id, each.parent])));

  const bodies = new Set(
    dataset.entities.filter((each) => each.kind === "organisation").map((each) => each.name.toLowerCase()),
  );
  const seats = new Map(
    dataset.entities
      .filter((each) => each.kind === "place")
      .flatMap((place) =>
        [place.name, ...place.aliases.map((alias) => alias.text)]
          .map((name) => name.toLowerCase())
          .filter((name) => bodies.has(name))
          .map((name) => [name, place.id] as const),
      ),
  );
  const memberships = new Map(
    dataset.entities.map((each) => [
      each.id,
      (each.members ?? []).map(({ entity, from, to }) => ({ entity, interval: term(from, to) })),
    ]),
  );
  const { bodiesOf, countsAmong } = createBelonging({ entities, places, memberships, termsByHolder });
  const countryOf = (id: string, day: number): Entity | undefined => {
    for (const each of places.up(id)) {
      const entity = entities.get(each);
      if (entity?.kind === "country") return entity;
      for (const term of officesOf(each, day)) {
        const country = countryOf(term.of, day);
        if (country) return country;
      }
    }
    return undefined;
  };
  const officesOf = (id: string, day: number): readonly Term[] =>
    (termsByHolder.get(id) ?? []).filter((term) => term.interval.start <= day && day < term.interval.end);

  const tableEvents =
    dataset.table &&
    createTableEvents(dataset.table, { entity: (id) => entities.get(id), type: (id) => types.get(id) });
  const rowEvent = (id: string): Event | undefined => {
    const row = tableEvents?.rowOf(id);
    return row === undefined ? undefined : tableEvents?.at(row);
  };
  const records = {
    dataset,
    entity: (id: string) => entities.get(id),
    topic: (id: string) => topics.get(id),
    source: (id: string) => sources.get(id),
    event: (id: string) => events.get(id) ?? rowEvent(id),
    type: (id: string) => types.get(id),
  };

  return {
    ...records,
    tableEvents,
    when: (event) => tableEvents?.when(event) ?? intervals.get(event.id) ?? interval(event.date.edtf),
    placeOf: ({ place, related }) =>
      place ??
      related
        .flatMap(({ rel, event }) => (rel === "part-of" ? (events.get(event) ?? []) : []))
        .find(({ type, status }) => types.get(type)?.travel === true && status === "occurred")?.place,
    typesUnder: (id) => kinds.down(id),
    isUnder: (type, ancestor) => kinds.up(type).includes(ancestor),
    members: (id) => places.down(id),
    containers: (id) => places.up(id),
    seatOf: (id) => seats.get(entities.get(id)?.name.toLowerCase() ?? ""),
    bodiesOf,
    countsAmong,
    countryOf,
    doers: new Set(
      dataset.events.flatMap(({ participants }) =>
        participants.filter(({ role }) => role !== "mentioned").map(({ entity }) => entity),
      ),
    ),
    fulfilled: new Set(
      dataset.events.flatMap(({ status, related }) =>
        status === "occurred"
          ? related.filter(({ rel }) => rel === "implements").map(({ event }) => event)
          : [],
      ),
    ),
    terms,
    officesOf,
    rolesOf,
    officesUnder: rememberedOf((ids: readonly string[]) =>
      rolesOf(dataset.ontology.offices.filter(({ id }) => ids.includes(id))),
    ),
    wording: createWording(records),
    coverage: interval(dataset.manifest.coverage),
  };
}

/** A checked dataset has no bad date; one that slipped through is a fault of the program, so it throws. */
function interval(edtf: string): Interval {
  const date = parseEdtf(edtf);
  if (!date.ok) throw new Error(`unchecked date “${edtf}”: ${date.failure}`);
  return date.value.interval;
}

function termsOf(holder: Entity): readonly Term[] {
  return (holder.offices ?? []).map(({ role, title, of, from, to }) => ({
    holder,
    role,
    title,
    of,
    interval: term(from, to),
  }));
}

function term(from: string | undefined, to: string | undefined): Interval {
  return {
    start: from ? interval(from).start : Number.NEGATIVE_INFINITY,
    end: to ? interval(to).end : Number.POSITIVE_INFINITY,
    grain: "range",
  };
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}
