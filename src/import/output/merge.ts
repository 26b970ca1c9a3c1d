/** New drafts into a folder of drafts that a curator may have worked on since. */
import type { Entity, Event, Source, Topic } from "../../dataset/schema.js";
import { fingerprint } from "./canonical.js";
import { ABOUT, isOurs, type Ledger, type LedgerKind, wrote } from "./ledger.js";

/** The records of a folder of drafts. */
export interface Records {
  readonly events: readonly Event[];
  readonly sources: readonly Source[];
  readonly entities: readonly Entity[];
  readonly topics: readonly Topic[];
}

export const NO_RECORDS: Records = { events: [], sources: [], entities: [], topics: [] };

/** What the import has to add. */
export interface Additions {
  readonly events: readonly Event[];
  readonly sources: readonly Source[];
  /** Ids and addresses of the sources of all that was read: drafts of theirs that are not made again fall away. */
  readonly read: ReadonlySet<string>;
  entity(id: string): Entity | undefined;
  topic(id: string): Topic | undefined;
}

export interface Merged {
  readonly records: Records;
  readonly ledger: Ledger;
  /** Ids of new drafts that a curator has deleted before. */
  readonly deleted: ReadonlySet<string>;
}

/**
 * A curator's records stay: those that the import never wrote, and those that differ from what it wrote. What is still
 * as the import left it is written anew. Sources, entities and topics that no event needs any more fall away with it.
 */
export function merge(old: Records, ledger: Ledger, additions: Additions): Merged {
  const deleted = new Set<string>();
  const known = new Set(old.events.map(({ id }) => id));
  const fresh = new Map(additions.events.map((event) => [event.id, event]));
  const readSources = new Set(
    old.sources.flatMap(({ id, url }) => (additions.read.has(url ?? id) ? [id] : [])),
  );
  const stays = (event: Event): boolean =>
    !event.evidence.every(({ source }) => readSources.has(source)) || fresh.has(event.id);
  const kept = old.events.flatMap((event): Event[] => {
    if (!isOurs(ledger, "events", event)) return [event];
    return stays(event) ? [fresh.get(event.id) ?? event] : [];
  });
  const added = additions.events.filter(({ id }) => {
    if (known.has(id)) return false;
    if (!wrote(ledger, "events", id)) return true;
    deleted.add(id);
    return false;
  });
  const events = [...kept, ...added.toSorted(byDate)];

  const need = createNeeds(old, ledger, additions);
  for (const event of events) need.event(event);
  for (const source of old.sources) if (!isOurs(ledger, "sources", source)) need.source(source.id);
  for (const entity of old.entities) if (!isOurs(ledger, "entities", entity)) need.entity(entity.id);
  for (const topic of old.topics) if (!isOurs(ledger, "topics", topic)) need.topic(topic.id);
  const records: Records = { events, ...need.records() };
  return { records, ledger: ledgerOf(records, old, ledger, additions), deleted };
}

/** Gathers what records refer to, and what that refers to. A curator's record goes before one that is made anew. */
function createNeeds(old: Records, ledger: Ledger, additions: Additions) {
  const entities = new Map<string, Entity>();
  const topics = new Map<string, Topic>();
  const sources = new Map<string, Source>();
  const fresh = new Map(additions.sources.map((each) => [each.id, each]));
  const choose = <T extends { readonly id: string }>(
    kind: LedgerKind,
    mine: T | undefined,
    made: T | undefined,
  ): T | undefined => (mine && !isOurs(ledger, kind, mine) ? mine : (made ?? mine));

  const entity = (id: string | undefined): void => {
    if (id === undefined || entities.has(id)) return;
    const found = choose("entities", find(old.entities, id), additions.entity(id));
    if (!found) return;
    entities.set(id, found);
    entity(found.within);
    for (const office of found.offices ?? []) entity(office.of);
    for (const member of found.members ?? []) entity(member.entity);
  };
  const topic = (id: string): void => {
    const found = topics.has(id) ? undefined : choose("topics", find(old.topics, id), additions.topic(id));
    if (!found) return;
    topics.set(id, found);
    for (const each of found.about) entity(each);
  };
  const source = (id: string): void => {
    const found = sources.has(id) ? undefined : choose("sources", find(old.sources, id), fresh.get(id));
    if (!found) return;
    sources.set(id, found);
    entity(found.by);
  };
  const event = ({ participants, place, origin, topics: about, evidence }: Event): void => {
    for (const each of participants) entity(each.entity);
    entity(place);
    entity(origin);
    for (const each of about) topic(each);
    for (const each of evidence) {
      source(each.source);
      entity(each.by);
    }
  };
  return {
    event,
    source,
    topic,
    entity,
    records: (): Omit<Records, "events"> => ({
      sources: inOrder(sources, old.sources),
      entities: inOrder(entities, old.entities),
      topics: inOrder(topics, old.topics),
    }),
  };
}

/** The order that a curator left, and new ones behind it by id. */
function inOrder<T extends { readonly id: string }>(
  found: ReadonlyMap<string, T>,
  old: readonly T[],
): readonly T[] {
  const known = new Set(old.map(({ id }) => id));
  const first = old.flatMap(({ id }) => found.get(id) ?? []);
  const rest = [...found.values()].filter(({ id }) => !known.has(id));
  return [...first, ...rest.toSorted((a, b) => (a.id < b.id ? -1 : 1))];
}

/** A curated record keeps the fingerprint of what was written; a deleted event keeps its line, so that it stays away. */
function ledgerOf(records: Records, old: Records, ledger: Ledger, { events }: Additions): Ledger {
  const made = new Set(events.map(({ id }) => id));
  const prints = <T extends { readonly id: string }>(
    kind: LedgerKind,
    now: readonly T[],
    before: readonly T[],
  ): Record<string, string> =>
    Object.fromEntries(
      now
        .flatMap((record): [string, string][] => {
          const mine = find(before, record.id);
          const print = ledger[kind][record.id];
          if (!mine || isOurs(ledger, kind, mine)) return [[record.id, fingerprint(record)]];
          return print === undefined ? [] : [[record.id, print]];
        })
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  const present = new Set(records.events.map(({ id }) => id));
  const before = new Set(old.events.map(({ id }) => id));
  const gone = Object.entries(ledger.events).filter(
    ([id]) => !present.has(id) && (!before.has(id) || made.has(id)),
  );
  const all = [...Object.entries(prints("events", records.events, old.events)), ...gone];
  return {
    about: ABOUT,
    events: Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1))),
    sources: prints("sources", records.sources, old.sources),
    entities: prints("entities", records.entities, old.entities),
    topics: prints("topics", records.topics, old.topics),
  };
}

function find<T extends { readonly id: string }>(records: readonly T[], id: string): T | undefined {
  return records.find((record) => record.id === id);
}

function byDate(a: Event, b: Event): number {
  return a.date.edtf === b.date.edtf ? (a.id < b.id ? -1 : 1) : a.date.edtf < b.date.edtf ? -1 : 1;
}
