/** Every id that a record names must be the id of a record of the right kind. */
import type { EventType } from "../ontology/schema.js";
import type { Check, Parts } from "./check.js";
import type { Collection } from "./collection.js";
import type { Problem } from "./problem.js";
import type { Entity, Event, Source, Topic } from "./schema.js";
import { createSuggest, type Suggest } from "./suggest.js";

type Target = Exclude<keyof Parts, "manifest">;

interface Reference {
  readonly field: string;
  readonly id: string | undefined;
  readonly to: Target;
}

/** What a missing one is called in a message. */
const NAMES: Readonly<Record<Target, string>> = {
  entities: "entity",
  topics: "topic",
  sources: "source",
  events: "event",
  types: "event type",
  offices: "office",
};

export const checkReferences: Check = (parts) => {
  const suggest: Readonly<Record<Target, Suggest>> = {
    entities: createSuggest(() => parts.entities.ids ?? []),
    topics: createSuggest(() => parts.topics.ids ?? []),
    sources: createSuggest(() => parts.sources.ids ?? []),
    events: createSuggest(() => parts.events.ids ?? []),
    types: createSuggest(() => parts.types.ids ?? []),
    offices: createSuggest(() => parts.offices.ids ?? []),
  };
  const dangling = <T>(collection: Collection<T>, references: (value: T) => readonly Reference[]) => {
    const problems: Problem[] = [];
    for (const { value, place } of collection.records) {
      for (const { field, id, to } of references(value)) {
        if (id === undefined || (parts[to].ids?.has(id) ?? true)) continue;
        const hint = suggest[to](id);
        problems.push({
          ...place,
          field,
          what: `no such ${NAMES[to]}: “${id}”`,
          ...(hint !== undefined && { hint }),
        });
      }
    }
    return problems;
  };
  return [
    ...dangling(parts.entities, ofEntity),
    ...dangling(parts.topics, ofTopic),
    ...dangling(parts.sources, ofSource),
    ...dangling(parts.events, ofEvent),
    ...dangling(parts.types, ofType),
  ];
};

function ofEntity({ within, members = [], offices = [] }: Entity): readonly Reference[] {
  return [
    { field: "within", id: within, to: "entities" },
    ...members.map(
      ({ entity }, at): Reference => ({ field: `members.${at}.entity`, id: entity, to: "entities" }),
    ),
    ...offices.flatMap(({ of, role }, at): readonly Reference[] => [
      { field: `offices.${at}.of`, id: of, to: "entities" },
      { field: `offices.${at}.role`, id: role, to: "offices" },
    ]),
  ];
}

function ofTopic({ about }: Topic): readonly Reference[] {
  return about.map((id, at) => ({ field: `about.${at}`, id, to: "entities" }));
}

function ofSource({ by }: Source): readonly Reference[] {
  return [{ field: "by", id: by, to: "entities" }];
}

function ofEvent(event: Event): readonly Reference[] {
  return [
    { field: "type", id: event.type, to: "types" },
    ...event.participants.map(
      ({ entity }, at): Reference => ({ field: `participants.${at}.entity`, id: entity, to: "entities" }),
    ),
    { field: "place", id: event.place, to: "entities" },
    { field: "origin", id: event.origin, to: "entities" },
    ...event.topics.map((id, at): Reference => ({ field: `topics.${at}`, id, to: "topics" })),
    ...event.related.map(
      (each, at): Reference => ({ field: `related.${at}.event`, id: each.event, to: "events" }),
    ),
    ...event.evidence.flatMap(({ source, by }, at): readonly Reference[] => [
      { field: `evidence.${at}.source`, id: source, to: "sources" },
      { field: `evidence.${at}.by`, id: by, to: "entities" },
    ]),
  ];
}

function ofType({ parent }: EventType): readonly Reference[] {
  return [{ field: "parent", id: parent, to: "types" }];
}
