/** An invented dataset without a single warning, to be changed a little by each test: two lands, two heads, one talk. */
import type { z } from "zod";
import type { Acceptance } from "../../src/dataset/acceptance.js";
import { createCatalogue } from "../../src/dataset/catalogue.js";
import type { Dataset } from "../../src/dataset/dataset.js";
import { Entity, Event, Manifest, Source, Topic } from "../../src/dataset/schema.js";
import { EventType, OfficeType } from "../../src/ontology/schema.js";
import { review } from "../../src/review/review.js";
import type { Warning } from "../../src/review/warning.js";
import { ymd } from "../../src/time/calendar.js";

type Given<T extends z.ZodType> = Partial<z.input<T>>;

export const entity = (given: Given<typeof Entity>): Entity =>
  Entity.parse({ name: given.id, kind: "person", ...given });

export const event = (given: Given<typeof Event>): Event =>
  Event.parse({
    type: "talk",
    status: "occurred",
    date: { edtf: "2031-05-03", basis: "stated" },
    participants: [
      { entity: "ada-north", role: "actor", as: "Northern President" },
      { entity: "ben-south", role: "actor" },
    ],
    topics: ["fish"],
    summary: "They talked.",
    evidence: [{ source: "minutes", locator: "item 1", supports: ["date", "participants"] }],
    ...given,
  });

/** That day, as a field of an event. */
export const on = (edtf: string): Event["date"] => ({ edtf, basis: "stated" });

/** One who does it and those to whom it is done, or who are host. */
export const doing = (actor: string, role: "recipient" | "host", ...others: readonly string[]) => [
  { entity: actor, role: "actor" as const },
  ...others.map((each) => ({ entity: each, role })),
];

/** Those who talk with each other. */
export const talking = (...ids: readonly string[]) =>
  ids.map((each) => ({ entity: each, role: "actor" as const }));

export const evidence = (given: Partial<Event["evidence"][number]>): Event["evidence"] => [
  { source: "minutes", locator: "item 1", supports: ["date", "participants"], ...given },
];

export const source = (given: Given<typeof Source>): Source =>
  Source.parse({
    title: "Minutes",
    publisher: "The harbour board",
    published: "2031-06-04",
    language: "en",
    licence: "CC0-1.0",
    kind: "readout",
    ...given,
  });

export const topic = (id: string): Topic => Topic.parse({ id, label: id });

const type = (given: Given<typeof EventType>): EventType =>
  EventType.parse({ label: given.id, plover: null, symmetric: true, ...given });

const office = (id: string, words: readonly string[], many?: boolean): OfficeType =>
  OfficeType.parse({ id, label: id, words, ...(many && { many }) });

const SOUND: Dataset = {
  manifest: Manifest.parse({
    id: "harbour-talks",
    title: "The harbour talks",
    description: "A model conference of two ports.",
    licence: "CC0-1.0",
    coverage: "2031-05-01/2031-05-31",
  }),
  entities: [
    entity({ id: "north", kind: "country", demonyms: ["Northern"], lat: 60, lon: 10, area: 10_000 }),
    entity({ id: "south", kind: "country", demonyms: ["Southern"], lat: 40, lon: 10, area: 10_000 }),
    entity({
      id: "ada-north",
      offices: [{ role: "president", title: "President", of: "north", from: "2029-01-20" }],
    }),
    entity({ id: "ben-south", offices: [{ role: "senator", title: "Senator", of: "south" }] }),
  ],
  topics: [topic("fish")],
  sources: [source({ id: "minutes" })],
  events: [event({ id: "first-talk" })],
  ontology: {
    types: [
      type({ id: "contact" }),
      type({ id: "talk", parent: "contact" }),
      type({ id: "dinner", parent: "contact" }),
      type({ id: "visit", symmetric: false }),
      type({ id: "state-visit", parent: "visit", symmetric: false }),
      type({ id: "statement", symmetric: false, topical: true }),
    ],
    offices: [office("president", ["head of state"]), office("senator", ["senator"], true)],
  },
  accepted: [],
};

/** What is put behind the records that are there already. */
export type More = Partial<Pick<Dataset, "entities" | "topics" | "sources" | "events" | "accepted">>;

export function invented(more: More = {}): Dataset {
  const { entities = [], topics = [], sources = [], events = [], accepted = [] } = more;
  return {
    ...SOUND,
    entities: [...SOUND.entities, ...entities],
    topics: [...SOUND.topics, ...topics],
    sources: [...SOUND.sources, ...sources],
    events: [...SOUND.events, ...events],
    accepted,
  };
}

export function warningsOf(more: More, today = ymd(2032) ?? 0): readonly Warning[] {
  return review(createCatalogue(invented(more)), today);
}

/** "kind record field", without what entities that only serve the one test are not used for. */
export function found(more: More, today?: number): readonly string[] {
  return warningsOf(more, today)
    .filter(({ kind }) => kind !== "unused-entity")
    .map(({ kind, record, field }) => [kind, record, field].filter((each) => each !== undefined).join(" "));
}

export const accept = (warning: Acceptance["warning"], record: string): Acceptance => ({
  warning,
  records: [record],
  why: "It is so.",
});
