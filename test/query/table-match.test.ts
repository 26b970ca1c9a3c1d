/** Of a table, the first and the last are found without looking at all of it, and are those that looking at all of it finds. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { createCatalogue } from "../../src/dataset/catalogue.js";
import type { Dataset } from "../../src/dataset/dataset.js";
import { Entity, Manifest, Source } from "../../src/dataset/schema.js";
import { EventType } from "../../src/ontology/schema.js";
import type { World } from "../../src/query/match.js";
import { ANYTHING, type EventPattern } from "../../src/query/query.js";
import { matchTable, nearestInTable } from "../../src/query/table-match.js";
import { createColumnStore } from "../../src/store/column-store.js";
import { tableOf } from "./table-of.js";

const entities = ["ana", "bo", "cy"].map((id) => Entity.parse({ id, kind: "person", name: id }));
const types = [
  EventType.parse({ id: "visit", label: "visit", symmetric: false, plover: null }),
  EventType.parse({ id: "talk", label: "talk", symmetric: true, plover: null }),
];

/** 1 January 2000, and the days of ten years from there. */
const FIRST = 10_957;
const DAYS = 3653;

function worldOf(
  rows: readonly (readonly [day: number, type: number, subject: number, object: number])[],
): World {
  const sorted = rows.toSorted((a, b) => a[0] - b[0]);
  const table = tableOf(
    sorted.map(([day, did, who, whom]) => ({ day: FIRST + day, did, who, whom })),
    { typeIds: types.map(({ id }) => id), entityIds: entities.map(({ id }) => id) },
  );
  const dataset: Dataset = {
    manifest: Manifest.parse({
      id: "feed",
      title: "Feed",
      description: "An invented feed.",
      licence: "CC0",
      coverage: "2000-01-01/2009-12-31",
    }),
    entities,
    topics: [],
    sources: [
      Source.parse({
        id: "feed",
        title: "Feed",
        publisher: "Feed Ltd",
        published: "2010",
        language: "en",
        licence: "CC0",
        kind: "dataset",
      }),
    ],
    events: [],
    table,
    accepted: [],
    ontology: { types, offices: [] },
  };
  const catalogue = createCatalogue(dataset);
  if (!catalogue.tableEvents) throw new Error("the dataset has a table");
  return { catalogue, store: createColumnStore(table, catalogue.tableEvents) };
}

const rows = fc.array(
  fc.tuple(fc.nat({ max: DAYS - 1 }), fc.nat({ max: 1 }), fc.nat({ max: 2 }), fc.nat({ max: 2 })),
  { minLength: 1, maxLength: 40 },
);
const visitsOf = (id: string, types: readonly string[]): EventPattern => ({
  ...ANYTHING,
  types,
  slots: [{ side: "actor", anyOf: [id], members: false }],
});
const kinds = fc.constantFrom<readonly string[]>(["visit"], ["talk"], ["visit", "talk"]);

test("the nearest to either end hold the first and the last of all", async () => {
  await fc.assert(
    fc.asyncProperty(
      rows,
      kinds,
      fc.constantFrom<"first" | "last">("first", "last"),
      async (all, types, from) => {
        const world = worldOf(all);
        const pattern = visitsOf("ana", types);
        const every = (await matchTable(pattern, world)).map(({ id }) => id);
        const near = (await nearestInTable(pattern, from, ({ length }) => length > 0, world)).map(
          ({ id }) => id,
        );
        expect(near).toEqual(
          from === "first" ? every.slice(0, near.length) : every.slice(every.length - near.length),
        );
        expect(near.length > 0).toBe(every.length > 0);
      },
    ),
  );
});

test("before another's first visit are just the days before it", async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (all) => {
      const world = worldOf(all);
      const other = await matchTable(visitsOf("bo", ["visit"]), world);
      const bound = { kind: "before-event", pattern: visitsOf("bo", ["visit"]), grain: "day" } as const;
      const before = await matchTable({ ...visitsOf("ana", ["visit"]), when: [bound] }, world);
      const [first] = other;
      const end = first ? world.catalogue.when(first).start : Number.NEGATIVE_INFINITY;
      const expected = (await matchTable(visitsOf("ana", ["visit"]), world)).filter(
        (event) => world.catalogue.when(event).end <= end,
      );
      expect(before.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    }),
  );
});
