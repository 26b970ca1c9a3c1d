import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createCatalogue } from "../../src/dataset/catalogue.js";
import type { Event, Role } from "../../src/dataset/schema.js";
import type { Criteria } from "../../src/store/event-store.js";
import { createMemoryStore } from "../../src/store/memory-store.js";
import { sortDay } from "../../src/time/interval.js";
import { march, smallCatalogue, smallEvent, withEvents } from "../query/small.js";

const TYPES = ["call", "visit", "order"] as const;
const PEOPLE = ["ana-ruiz", "bo-lind", "cy-marsh", "army"] as const;
const TOPICS = ["fishing", "border"] as const;
const PLACES = ["harbour", "northland"] as const;
const ROLES: readonly Role[] = ["actor", "recipient", "mentioned"];
const DATES = ["2020-03-01", "2020-03-02", "2020-03-03", "2020-03", "2020", "../2020-03-02", "2020-03-02/.."];
const FIRST = march(1).start;

const anEvent = fc.record({
  type: fc.constantFrom(...TYPES),
  date: fc.constantFrom(...DATES),
  topics: fc.uniqueArray(fc.constantFrom(...TOPICS)),
  place: fc.constantFrom(...PLACES, undefined),
  participants: fc.array(fc.record({ entity: fc.constantFrom(...PEOPLE), role: fc.constantFrom(...ROLES) }), {
    minLength: 1,
    maxLength: 3,
  }),
});
const someEvents = fc
  .array(anEvent, { maxLength: 12 })
  .map((list) =>
    list.map(({ type, date, place, ...more }, at) =>
      smallEvent(`e-${at}`, type, date, { ...more, ...(place !== undefined && { place }) }),
    ),
  );

const setOf = <T extends string>(...values: readonly T[]): fc.Arbitrary<ReadonlySet<T>> =>
  fc.uniqueArray(fc.constantFrom(...values)).map((list) => new Set(list));
const day = fc.integer({ min: FIRST - 70, max: FIRST + 5 });
const someCriteria: fc.Arbitrary<Criteria> = fc.record(
  {
    slots: fc.array(fc.record({ roles: setOf(...ROLES), anyOf: setOf(...PEOPLE) }), { maxLength: 2 }),
    types: setOf(...TYPES),
    topics: setOf(...TOPICS),
    places: setOf(...PLACES),
    events: setOf("e-0", "e-1", "e-2", "e-9"),
    from: day,
    to: day,
  },
  { requiredKeys: ["slots"] },
);

test("finds what looking at every event finds, by day and then in file order", async () => {
  await fc.assert(
    fc.asyncProperty(someEvents, someCriteria, async (events, criteria) => {
      const catalogue = createCatalogue(withEvents(...events));
      const on = (event: Event): number => sortDay(catalogue.when(event));
      const plain = events
        .filter(
          (event) =>
            (criteria.types?.has(event.type) ?? true) &&
            (criteria.places?.has(event.place ?? "") ?? true) &&
            (criteria.events?.has(event.id) ?? true) &&
            (criteria.topics === undefined || event.topics.some((id) => criteria.topics?.has(id))) &&
            (criteria.from === undefined || on(event) >= criteria.from) &&
            (criteria.to === undefined || on(event) < criteria.to) &&
            criteria.slots.every(({ roles, anyOf }) =>
              event.participants.some(({ entity, role }) => roles.has(role) && anyOf.has(entity)),
            ),
        )
        .toSorted((a, b) => on(a) - on(b));
      const found = await createMemoryStore(catalogue).find(criteria);
      expect(found.map(({ id }) => id)).toEqual(plain.map(({ id }) => id));
    }),
    { numRuns: 500 },
  );
});

describe("the small data", () => {
  const store = createMemoryStore(smallCatalogue);

  test("is as large as it is", () => {
    expect(store.size).toBe(13);
  });

  test.each([
    { first: 12, last: 12, ids: ["call-2", "order-1"] },
    { first: 12, last: 13, ids: ["call-2", "order-1", "deployment-1"] },
    { first: 2, last: 4, ids: [] },
  ])("from $first to $last March: $ids", async ({ first, last, ids }) => {
    const { start, end } = march(first, last);
    const found = await store.find({ slots: [], from: start, to: end });
    expect(found.map(({ id }) => id)).toEqual(ids);
  });

  test("nothing from the end to the beginning", async () => {
    const { start, end } = march(1, 31);
    expect(await store.find({ slots: [], from: end, to: start })).toEqual([]);
  });

  test("one participant must be both in the role and one of those named", async () => {
    const roles = new Set<Role>(["actor"]);
    const found = await store.find({ slots: [{ roles, anyOf: new Set(["ana-ruiz"]) }] });
    expect(found.map(({ id }) => id)).toEqual(["meeting-1", "call-1"]);
  });
});

test.each([
  { date: "2020-03-05", day: 5 },
  { date: "2020-03-05/2020-03-09", day: 5 },
  { date: "2020-03-05/..", day: 5 },
  { date: "../2020-03-05", day: 5 },
  { date: "2020-03", day: 1 },
])("$date is filed under $day March", ({ date, day: filed }) => {
  const event = smallEvent("e", "call", date, { participants: [{ entity: "army", role: "actor" }] });
  expect(sortDay(createCatalogue(withEvents(event)).when(event))).toBe(march(filed).start);
});
