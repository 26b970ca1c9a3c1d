/** The store of columns finds what looking at every row finds. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Role } from "../../src/dataset/schema.js";
import { createTableEvents } from "../../src/dataset/table/events.js";
import { type EventTable, NOBODY } from "../../src/dataset/table/table.js";
import { createColumnStore } from "../../src/store/column-store.js";
import type { Criteria } from "../../src/store/event-store.js";
import { countOf, createPostings, rowsOf, within } from "../../src/store/postings.js";

const TYPES = ["call", "visit", "praise"] as const;
const NAMES = ["ana", "bo", "cy", "di"] as const;
const FIRST = 18_000;

interface Row {
  readonly day: number;
  readonly type: number;
  readonly subject: number;
  readonly object: number;
  /** A position plus one, or 0. */
  readonly place?: number;
}

function tableOf(rows: readonly Row[]): EventTable {
  const sorted = [...rows].sort((a, b) => a.day - b.day);
  return {
    size: sorted.length,
    days: Int32Array.from(sorted, ({ day }) => day),
    types: Uint16Array.from(sorted, ({ type }) => type),
    subjects: Uint32Array.from(sorted, ({ subject }) => subject),
    objects: Uint32Array.from(sorted, ({ object }) => object),
    records: Uint32Array.from(sorted, (_, at) => at + 1),
    places: Uint32Array.from(sorted, ({ place = 0 }) => place),
    pages: new Uint32Array(sorted.length),
    typeIds: TYPES,
    entityIds: NAMES,
    links: [],
    source: "feed",
  };
}

const nobody = { entity: () => undefined, type: () => undefined };
const storeOf = (table: EventTable) => createColumnStore(table, createTableEvents(table, nobody));

const someone = fc.nat({ max: NAMES.length - 1 });
const someoneOrNobody = fc.oneof({ weight: 3, arbitrary: someone }, fc.constant(NOBODY));
const someRows = fc.array(
  fc
    .record({
      day: fc.integer({ min: FIRST, max: FIRST + 5 }),
      type: fc.nat({ max: TYPES.length - 1 }),
      subject: someoneOrNobody,
      object: someoneOrNobody,
      place: fc.nat({ max: NAMES.length }),
    })
    .filter(({ subject, object }) => subject !== NOBODY || object !== NOBODY),
  { maxLength: 25 },
);
const setOf = <T extends string>(...values: readonly T[]): fc.Arbitrary<ReadonlySet<T>> =>
  fc.uniqueArray(fc.constantFrom(...values)).map((list) => new Set(list));
const ROLES: readonly Role[] = ["actor", "recipient", "mentioned"];
const someCriteria: fc.Arbitrary<Criteria> = fc.record(
  {
    slots: fc.array(fc.record({ roles: setOf(...ROLES), anyOf: setOf(...NAMES, "nobody") }), {
      maxLength: 2,
    }),
    types: setOf(...TYPES, "unknown"),
    places: setOf(...NAMES, "nowhere"),
    events: setOf("feed-1", "feed-2", "feed-9", "other-1", "feed-999"),
    from: fc.integer({ min: FIRST - 2, max: FIRST + 7 }),
    to: fc.integer({ min: FIRST - 2, max: FIRST + 7 }),
  },
  { requiredKeys: ["slots"] },
);

test("finds what looking at every row finds, by day and then in file order", async () => {
  await fc.assert(
    fc.asyncProperty(someRows, someCriteria, async (rows, criteria) => {
      const table = tableOf(rows);
      const made = createTableEvents(table, nobody);
      const plain = Array.from({ length: table.size }, (_, row) => made.at(row)).filter((event, row) => {
        const day = table.days[row] ?? 0;
        return (
          (criteria.types?.has(event.type) ?? true) &&
          (criteria.places?.has(event.place ?? "") ?? true) &&
          (criteria.events?.has(event.id) ?? true) &&
          (criteria.from === undefined || day >= criteria.from) &&
          (criteria.to === undefined || day < criteria.to) &&
          criteria.slots.every(({ roles, anyOf }) =>
            event.participants.some(({ entity, role }) => roles.has(role) && anyOf.has(entity)),
          )
        );
      });
      const found = await storeOf(table).find(criteria);
      expect(found.map(({ id }) => id)).toEqual(plain.map(({ id }) => id));
    }),
    { numRuns: 500 },
  );
});

describe("a row as an event", () => {
  const table = tableOf([{ day: FIRST, type: 2, subject: 0, object: 1 }]);
  const made = createTableEvents(table, nobody);

  test("has its day, its two sides, and where it is from", () => {
    const event = made.at(0);
    expect(event.date).toEqual({ edtf: "2019-04-14", basis: "stated" });
    expect(event.participants).toEqual([
      { entity: "ana", role: "actor" },
      { entity: "bo", role: "recipient" },
    ]);
    expect(event.evidence).toEqual([
      { source: "feed", locator: "record 1", supports: ["type", "date", "participants"] },
    ]);
    expect(made.when(event)).toEqual({ start: FIRST, end: FIRST + 1, grain: "day" });
  });

  test.each([
    ["who did it", { subject: NOBODY, object: 1 }, [{ entity: "bo", role: "recipient" }]],
    ["to whom", { subject: 0, object: NOBODY }, [{ entity: "ana", role: "actor" }]],
  ])("that does not name %s has the other one alone", (_what, sides, participants) => {
    const one = tableOf([{ day: FIRST, type: 2, ...sides }]);
    const event = createTableEvents(one, nobody).at(0);
    expect(event.participants).toEqual(participants);
    expect(event.summary).toMatch(/someone not named/i);
  });

  test.each([
    ["feed-1", 0],
    ["feed-0", undefined],
    ["feed-2", undefined],
    ["feed-x", undefined],
    ["other-1", undefined],
  ])("%s is row %s", (id, row) => {
    expect(made.rowOf(id)).toBe(row);
  });
});

test("postings: the rows of each key, ascending, and the part of them between two rows", () => {
  const postings = createPostings(Uint16Array.from([0, 2, 0, 2, 2, 0]), 3);
  expect([0, 1, 2].map((key) => [...rowsOf(postings, key)])).toEqual([[0, 2, 5], [], [1, 3, 4]]);
  expect([0, 1, 2].map((key) => countOf(postings, key))).toEqual([3, 0, 3]);
  const some = createPostings(Uint32Array.from([0, NOBODY, 1, NOBODY, 0]), 2);
  expect([0, 1].map((key) => [...rowsOf(some, key)])).toEqual([[0, 4], [2]]);
  expect([...within(rowsOf(postings, 2), 2, 4)]).toEqual([3]);
  expect([...within(rowsOf(postings, 2), 5, 9)]).toEqual([]);
});
