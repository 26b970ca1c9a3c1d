/** A small invented dataset: two countries, three months of 2020, one event for each way in which a query can go. */

import { createCatalogue } from "../../src/dataset/catalogue.js";
import type { Dataset } from "../../src/dataset/dataset.js";
import { Entity, Event, Manifest, Source, Topic } from "../../src/dataset/schema.js";
import { EventType } from "../../src/ontology/schema.js";
import type { Answer } from "../../src/query/answer.js";
import { execute } from "../../src/query/execute.js";
import { ANYTHING, type EventPattern, type Query, type Slot } from "../../src/query/query.js";
import { createMemoryStore } from "../../src/store/memory-store.js";
import { ymd } from "../../src/time/calendar.js";
import type { Interval } from "../../src/time/interval.js";

const entities = [
  { id: "europe", kind: "place", name: "Europe", feature: "continent" },
  { id: "freedonia", kind: "country", name: "Freedonia", demonyms: ["Freedonian"], within: "europe" },
  { id: "sylvania", kind: "country", name: "Sylvania", demonyms: ["Sylvanian"], within: "europe" },
  { id: "north-shore", kind: "place", name: "North Shore", within: "freedonia", feature: "region" },
  { id: "port-ana", kind: "place", name: "Port Ana", within: "north-shore", feature: "city" },
  { id: "ana-airfield", kind: "place", name: "Ana Airfield", within: "port-ana", feature: "site" },
  { id: "lake-city", kind: "place", name: "Lake City", within: "sylvania", feature: "city" },
  { id: "army", kind: "organisation", name: "Freedonian Army", within: "freedonia" },
  { id: "brigade", kind: "unit", name: "1st Brigade", within: "army" },
  {
    id: "ana-ruiz",
    kind: "person",
    name: "Ana Ruíz",
    offices: [{ title: "Foreign Minister", of: "freedonia", from: "2019-01-01", to: "2020-03-10" }],
  },
  {
    id: "bo-lind",
    kind: "person",
    name: "Bo Lind",
    offices: [{ title: "Foreign Minister", of: "freedonia", from: "2020-03-11" }],
  },
  {
    id: "cy-marsh",
    kind: "person",
    name: "Cy Marsh",
    offices: [{ title: "President", of: "sylvania", from: "2018-01-01" }],
  },
  { id: "di-okoro", kind: "person", name: "Di Okoro", description: "A reporter." },
].map((each) => Entity.parse(each));

const topics = [
  { id: "fishing", label: "fishing", about: ["north-shore"] },
  { id: "border", label: "the border", about: ["sylvania"] },
].map((each) => Topic.parse(each));

const sources = [
  { id: "gazette", title: "Gazette", publisher: "Gazette Ltd", url: "https://gazette.example/1" },
  { id: "readout", title: "Readout", publisher: "Foreign Office" },
].map((each) =>
  Source.parse({ ...each, published: "2020-03-31", language: "en", licence: "CC0", kind: "news" }),
);

const types = [
  {
    id: "contact",
    label: "contact",
    symmetric: true,
    verbs: ["meet", "speak", { base: "discuss", takes: "topic" }],
  },
  { id: "call", label: "call", parent: "contact", symmetric: true, verbs: ["call"], nouns: ["call"] },
  { id: "visit", label: "visit", parent: "contact", symmetric: false, verbs: ["visit"] },
  { id: "negotiation", label: "negotiation", parent: "contact", symmetric: true, verbs: ["negotiate"] },
  {
    id: "statement",
    label: "statement",
    symmetric: false,
    topical: true,
    verbs: [{ base: "say", takes: "event" }],
  },
  {
    id: "announcement",
    label: "announcement",
    parent: "statement",
    symmetric: false,
    verbs: [{ base: "announce", takes: "event" }],
  },
  { id: "order", label: "order", symmetric: false, verbs: ["order"] },
  { id: "movement", label: "movement", symmetric: false, movement: true },
  {
    id: "arrival",
    label: "arrival of forces",
    plural: "arrivals of forces",
    parent: "movement",
    symmetric: false,
    movement: true,
    intransitive: true,
    verbs: ["land"],
  },
  { id: "deployment", label: "deployment", parent: "movement", symmetric: false, movement: true },
].map((each) => EventType.parse({ ...each, plover: null }));

const said = { source: "gazette", locator: "page 1", supports: ["type"] };
const event = (id: string, type: string, edtf: string, more: object): Event =>
  Event.parse({
    id,
    type,
    status: "occurred",
    date: { edtf, basis: "stated" },
    summary: `Summary of ${id}.`,
    evidence: [said],
    ...more,
  });
const actors = (...names: readonly string[]) => names.map((entity) => ({ entity, role: "actor" }));
const landing = [
  { entity: "freedonia", role: "actor" },
  { entity: "brigade", role: "unit" },
];

/** In file order, which is not that of the dates. */
const events = [
  event("call-2", "call", "2020-03-12", { participants: actors("bo-lind", "cy-marsh"), topics: ["fishing"] }),
  event("call-1", "call", "2020-03-01", {
    participants: [
      { entity: "ana-ruiz", role: "actor", as: "Freedonian envoy" },
      { entity: "cy-marsh", role: "actor" },
    ],
    topics: ["border", "fishing"],
    mode: { value: "phone", certainty: "certain" },
  }),
  event("visit-1", "visit", "2020-03-05", {
    participants: [
      { entity: "cy-marsh", role: "actor" },
      { entity: "ana-ruiz", role: "recipient" },
      { entity: "freedonia", role: "host" },
    ],
    topics: ["border"],
  }),
  event("meeting-1", "contact", "2020-02", {
    participants: actors("ana-ruiz", "di-okoro"),
    place: "port-ana",
  }),
  event("order-1", "order", "2020-03-12", {
    participants: [
      { entity: "bo-lind", role: "actor" },
      { entity: "brigade", role: "recipient" },
    ],
    related: [{ event: "landing-1", rel: "orders" }],
  }),
  event("landing-1", "arrival", "2020-03-14", {
    participants: landing,
    place: "lake-city",
    origin: "port-ana",
    quantity: { best: 100, unit: "soldiers" },
    evidence: [said, { ...said, source: "readout", by: "di-okoro" }],
  }),
  event("landing-2", "arrival", "2020-03-15/2020-03-16", {
    participants: landing,
    place: "ana-airfield",
    origin: "north-shore",
    quantity: { min: 200, best: 250, max: 300, unit: "soldiers" },
    date: { edtf: "2020-03-15/2020-03-16", basis: "inferred" },
  }),
  event("landing-3", "arrival", "2020-03-20/2020-03-25", {
    status: "planned",
    participants: landing,
    place: "lake-city",
    quantity: { best: 400, unit: "soldiers" },
  }),
  event("deployment-1", "deployment", "2020-03-13", { participants: landing, origin: "lake-city" }),
  event("statement-1", "statement", "2020-03-15", {
    participants: [
      { entity: "di-okoro", role: "speaker" },
      { entity: "bo-lind", role: "mentioned" },
    ],
    related: [{ event: "landing-1", rel: "reports" }],
  }),
  event("statement-2", "statement", "2020-03-16", {
    participants: [
      { entity: "ana-ruiz", role: "speaker" },
      { entity: "freedonia", role: "mentioned" },
    ],
    related: [{ event: "landing-2", rel: "reports" }],
  }),
  event("talks-1", "negotiation", "2020-03-17/..", { participants: actors("bo-lind", "cy-marsh") }),
  event("call-3", "call", "2020-03-18", {
    status: "denied",
    participants: actors("di-okoro", "cy-marsh"),
  }),
];

export const SMALL: Dataset = {
  manifest: Manifest.parse({
    id: "small",
    title: "Small",
    description: "An invented quarrel.",
    licence: "CC0",
    coverage: "2020-02-01/2020-03-31",
  }),
  entities,
  topics,
  sources,
  events,
  ontology: { types, offices: [] },
  accepted: [],
};

/** The same with other events in place of its own. */
export const withEvents = (...own: readonly Event[]): Dataset => ({ ...SMALL, events: own });
export { event as smallEvent };

export const smallCatalogue = createCatalogue(SMALL);

export async function answerTo(query: Query, dataset: Dataset = SMALL): Promise<Answer> {
  const catalogue = dataset === SMALL ? smallCatalogue : createCatalogue(dataset);
  return execute(query, { catalogue, store: createMemoryStore(catalogue) });
}

export const pattern = (own: Partial<EventPattern>): EventPattern => ({ ...ANYTHING, ...own });
export const by = (...anyOf: readonly string[]): Slot => ({ side: "actor", anyOf, members: true });
export const to = (...anyOf: readonly string[]): Slot => ({ side: "recipient", anyOf, members: true });
export const of = (...anyOf: readonly string[]): Slot => ({ side: "either", anyOf, members: true });

/** Days of March 2020, both included. */
export function march(first: number, last = first): Interval {
  const start = ymd(2020, 3, first) ?? Number.NaN;
  return { start, end: start + last - first + 1, grain: first === last ? "day" : "range" };
}

export const eventIds = (answer: Answer): readonly string[] => answer.events.map(({ id }) => id);

/** What an answer lists, by id or date; undefined where it lists nothing. */
export function items(answer: Answer): readonly string[] | undefined {
  switch (answer.kind) {
    case "participants":
    case "places":
      return answer.items.map(({ entity }) => entity.id);
    case "dates":
      return answer.items.map(({ date }) => date);
    case "topics":
      return answer.items.map(({ topic }) => topic.id);
    case "sources":
      return answer.sources.map(({ id }) => id);
    case "count":
    case "events":
    case "timeline":
    case "between":
    case "comparison":
    case "anniversary":
    case "yes-no":
    case "profile":
    case "about":
      return undefined;
  }
}
