import { describe, expect, test } from "vitest";
import type { Dataset } from "../../src/dataset/dataset.js";
import { inspect } from "../../src/dataset/inspect.js";
import { Entity, Event, Source } from "../../src/dataset/schema.js";
import { EventType } from "../../src/ontology/schema.js";

const type = (id: string, label: string) => EventType.parse({ id, label, plover: null, symmetric: true });
const entity = (id: string, kind: string) => Entity.parse({ id, kind, name: id });
const event = (of: string, at: number, status = "occurred") =>
  Event.parse({
    id: `${of}-${at}`,
    type: of,
    status,
    date: { edtf: "2031-05-03", basis: at % 2 === 0 ? "stated" : "inferred" },
    participants: [{ entity: "ada-north", role: "actor" }],
    summary: "Something.",
    evidence: [{ source: "minutes", locator: "item 1", supports: ["type"] }],
  });

const TALKS: Dataset = {
  manifest: {
    id: "harbour-talks",
    title: "The harbour talks",
    description: "A model conference of two ports.",
    licence: "CC0-1.0",
    coverage: "2031-05-01/2031-05-31",
  },
  entities: [entity("north", "country"), entity("ada-north", "person"), entity("ben-south", "person")],
  topics: [],
  sources: [
    Source.parse({
      id: "minutes",
      title: "Minutes",
      publisher: "The harbour board",
      published: "2031-05-04",
      language: "en",
      licence: "CC0-1.0",
      kind: "readout",
    }),
  ],
  events: [event("call", 1), event("meeting", 2), event("meeting", 3, "planned")],
  ontology: { types: [type("meeting", "meeting"), type("call", "phone call")], offices: [] },
  accepted: [],
};

test("a dataset in a few lines: commonest first, types by their labels", () => {
  expect(inspect(TALKS)).toEqual([
    "The harbour talks (harbour-talks)",
    "A model conference of two ports.",
    "covers 2031-05-01/2031-05-31 · licence: CC0-1.0",
    "",
    "names: 3",
    "        2 person",
    "        1 country",
    "events: 3",
    "        2 meeting",
    "        1 phone call",
    "events by status: 3",
    "        2 occurred",
    "        1 planned",
    "dates: 3",
    "        2 inferred",
    "        1 stated",
    "sources: 1",
    "        1 readout",
    "topics: 0",
    "event types with their words: 2",
    "offices with their words: 0",
  ]);
});

describe("twenty types are shown", () => {
  const of = (count: number): Dataset => ({
    ...TALKS,
    events: Array.from({ length: count }, (_, at) =>
      // The first type has the most events, and each next one fewer.
      Array.from({ length: count - at }, (_, nth) => event(`type-${at}`, nth)),
    ).flat(),
  });

  test("and none is summed up", () => {
    expect(inspect(of(20)).filter((line) => line.includes("other types"))).toEqual([]);
  });

  test("and the rest are summed up", () => {
    expect(inspect(of(23))).toContain("        6 3 other types");
  });
});
