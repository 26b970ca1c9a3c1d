/** What each kind of query makes of the events that it finds. */
import { describe, expect, test } from "vitest";
import type { Query } from "../../src/query/query.js";
import { answerTo, by, eventIds, items, march, of, pattern, smallEvent, to, withEvents } from "./small.js";

type Asked<Kind extends Query["kind"]> = Omit<Extract<Query, { kind: Kind }>, "kind">;

describe("participants", () => {
  const contacts = pattern({ types: ["contact"], status: ["occurred"] });
  const calls = pattern({ types: ["call"], status: ["occurred"] });
  const visit = pattern({ types: ["visit"] });
  const landings = pattern({ types: ["arrival"], status: ["occurred"] });
  const any = { side: "either", of: [], except: [] } as const;
  const rows: readonly (readonly [string, Asked<"participants">, readonly string[]])[] = [
    ["who acted", { ...any, pattern: visit, side: "actor" }, ["cy-marsh"]],
    [
      "who was acted on, host and guest",
      { ...any, pattern: visit, side: "recipient", of: ["person"] },
      ["ana-ruiz"],
    ],
    ["all who took part", { ...any, pattern: visit, of: ["person"] }, ["cy-marsh", "ana-ruiz"]],
    [
      "both sides of what is symmetric",
      { ...any, pattern: calls, side: "actor" },
      ["ana-ruiz", "cy-marsh", "bo-lind"],
    ],
    [
      "but those the question names",
      { ...any, pattern: calls, except: ["cy-marsh"] },
      ["ana-ruiz", "bo-lind"],
    ],
    ["the countries they stand for", { ...any, pattern: calls, of: ["country"] }, ["freedonia", "sylvania"]],
    [
      "but the country that is named",
      { ...any, pattern: calls, of: ["country"], except: ["sylvania"] },
      ["freedonia"],
    ],
    ["organisations, of which there are none", { ...any, pattern: calls, of: ["organisation"] }, []],
    ["only those of one country", { ...any, pattern: calls, among: ["sylvania"] }, ["cy-marsh"]],
    [
      "only those in its office on the day",
      { ...any, pattern: contacts, among: ["freedonia"], of: ["person"] },
      ["ana-ruiz", "bo-lind"],
    ],
    ["the unit that landed, not also its country", { ...any, pattern: landings, side: "actor" }, ["brigade"]],
    [
      "the country, where countries are asked for",
      { ...any, pattern: landings, side: "actor", of: ["country"] },
      ["freedonia"],
    ],
    [
      "of a deployment, not the unit",
      { ...any, pattern: pattern({ types: ["deployment"] }), side: "actor" },
      ["freedonia"],
    ],
    [
      "of a deployment, the unit where units are asked for",
      { ...any, pattern: pattern({ types: ["deployment"] }), side: "actor", of: ["unit"] },
      ["brigade"],
    ],
    ["most often", { ...any, pattern: contacts, most: true }, ["cy-marsh"]],
    [
      "most often, where some are alike",
      { ...any, pattern: pattern({ events: ["call-1", "call-2"] }), except: ["cy-marsh"], most: true },
      ["ana-ruiz", "bo-lind"],
    ],
    [
      "first",
      { ...any, pattern: calls, select: { from: "first", nth: 1 }, except: ["cy-marsh"] },
      ["ana-ruiz"],
    ],
    ["last", { ...any, pattern: calls, select: { from: "last", nth: 1 }, except: ["cy-marsh"] }, ["bo-lind"]],
    [
      "second",
      { ...any, pattern: calls, select: { from: "first", nth: 2 }, except: ["cy-marsh"] },
      ["bo-lind"],
    ],
    [
      "third, of two",
      { ...any, pattern: calls, select: { from: "first", nth: 3 }, except: ["cy-marsh"] },
      [],
    ],
    [
      "second counts days: both of the first day are the first",
      { ...any, pattern: calls, select: { from: "first", nth: 2 } },
      ["bo-lind"],
    ],
    ["nobody of no events", { ...any, pattern: pattern({ events: [] }) }, []],
    [
      "on whose word, where nobody said it in an event of its own",
      {
        ...any,
        pattern: pattern({ types: ["announcement"], concerning: pattern({ events: ["landing-1"] }) }),
      },
      ["di-okoro"],
    ],
  ];
  test.each(rows)("%s", async (_, query, ids) => {
    expect(items(await answerTo({ kind: "participants", ...query }))).toEqual(ids);
  });

  test("each with the events that make it an answer, and the office of the first", async () => {
    const answer = await answerTo({ kind: "participants", ...any, pattern: calls });
    if (answer.kind !== "participants") throw new Error(answer.kind);
    const found = answer.items.map(({ entity, as, events }) => [entity.id, as, events.map(({ id }) => id)]);
    expect(found).toEqual([
      ["ana-ruiz", "Freedonian envoy", ["call-1"]],
      ["cy-marsh", "President", ["call-1", "call-2"]],
      ["bo-lind", "Foreign Minister", ["call-2"]],
    ]);
    expect(eventIds(answer)).toEqual(["call-1", "call-2"]);
  });

  test("no office where none was held on the day, nor for a country", async () => {
    const speakers = await answerTo({
      kind: "participants",
      ...any,
      pattern: pattern({ types: ["statement"] }),
    });
    const countries = await answerTo({ kind: "participants", ...any, pattern: calls, of: ["country"] });
    for (const answer of [speakers, countries]) {
      if (answer.kind !== "participants") throw new Error(answer.kind);
      expect(answer.items).toHaveLength(2);
      expect(answer.items.every(({ as }) => as === undefined)).toBe(true);
    }
  });

  test("the office is known in what has no known end", async () => {
    const answer = await answerTo({
      kind: "participants",
      ...any,
      pattern: pattern({ types: ["negotiation"] }),
    });
    if (answer.kind !== "participants") throw new Error(answer.kind);
    expect(answer.items.map(({ as }) => as)).toEqual(["Foreign Minister", "President"]);
  });
});

describe("dates", () => {
  const landings = pattern({ types: ["arrival"] });
  const rows: readonly (readonly [string, Asked<"dates">, readonly string[]])[] = [
    [
      "of each day once, by date",
      { pattern: pattern({ events: ["call-2", "order-1", "call-1"] }), grain: "day" },
      ["2020-03-01", "2020-03-12"],
    ],
    [
      "of spans",
      { pattern: landings, grain: "day" },
      ["2020-03-14", "2020-03-15/2020-03-16", "2020-03-20/2020-03-25"],
    ],
    ["of what has no end", { pattern: pattern({ types: ["negotiation"] }), grain: "day" }, ["2020-03-17/.."]],
    ["no finer than is known", { pattern: pattern({ events: ["meeting-1"] }), grain: "day" }, ["2020-02"]],
    [
      "of months",
      {
        pattern: pattern({ types: ["contact"], status: ["occurred"], slots: [of("ana-ruiz")] }),
        grain: "month",
      },
      ["2020-02", "2020-03"],
    ],
    ["of years", { pattern: landings, grain: "year" }, ["2020"]],
    ["first", { pattern: landings, grain: "day", select: { from: "first", nth: 1 } }, ["2020-03-14"]],
    [
      "last",
      { pattern: landings, grain: "day", select: { from: "last", nth: 1 } },
      ["2020-03-20/2020-03-25"],
    ],
    [
      "second",
      { pattern: landings, grain: "day", select: { from: "first", nth: 2 } },
      ["2020-03-15/2020-03-16"],
    ],
    [
      "last but one",
      { pattern: landings, grain: "day", select: { from: "last", nth: 2 } },
      ["2020-03-15/2020-03-16"],
    ],
    ["fourth of three", { pattern: landings, grain: "day", select: { from: "first", nth: 4 } }, []],
    ["none", { pattern: pattern({ events: [] }), grain: "day" }, []],
  ];
  test.each(rows)("%s", async (_, query, dates) => {
    expect(items(await answerTo({ kind: "dates", ...query }))).toEqual(dates);
  });

  test("inferred only where every event's is", async () => {
    const answer = await answerTo({ kind: "dates", pattern: landings, grain: "day" });
    if (answer.kind !== "dates") throw new Error(answer.kind);
    expect(answer.items.map(({ inferred }) => inferred)).toEqual([false, true, false]);
    const year = await answerTo({ kind: "dates", pattern: landings, grain: "year" });
    if (year.kind !== "dates") throw new Error(year.kind);
    expect(year.items.map(({ inferred }) => inferred)).toEqual([false]);
  });
});

describe("places", () => {
  const landed = pattern({ types: ["arrival"], status: ["occurred"] });
  const rows: readonly (readonly [string, Asked<"places">, readonly string[]])[] = [
    ["as recorded", { pattern: landed, which: "place", feature: "any" }, ["lake-city", "ana-airfield"]],
    ["countries", { pattern: landed, which: "place", feature: "country" }, ["sylvania", "freedonia"]],
    ["cities and sites", { pattern: landed, which: "place", feature: "city" }, ["lake-city", "ana-airfield"]],
    ["regions, where there is one", { pattern: landed, which: "place", feature: "region" }, ["north-shore"]],
    ["where from", { pattern: landed, which: "origin", feature: "any" }, ["port-ana", "north-shore"]],
    [
      "where from, by country, each once",
      { pattern: landed, which: "origin", feature: "country" },
      ["freedonia"],
    ],
    [
      "of whoever hosted",
      { pattern: pattern({ types: ["visit"] }), which: "place", feature: "any" },
      ["freedonia"],
    ],
    [
      "no origin of what has none",
      { pattern: pattern({ types: ["visit"] }), which: "origin", feature: "any" },
      [],
    ],
    [
      "the first",
      { pattern: landed, which: "place", feature: "any", select: { from: "first", nth: 1 } },
      ["lake-city"],
    ],
    [
      "the last",
      { pattern: landed, which: "place", feature: "any", select: { from: "last", nth: 1 } },
      ["ana-airfield"],
    ],
  ];
  test.each(rows)("%s", async (_, query, ids) => {
    expect(items(await answerTo({ kind: "places", ...query }))).toEqual(ids);
  });

  test("around an entity, the nearest first", async () => {
    const answer = await answerTo({ kind: "location", entity: "ana-airfield" });
    expect(items(answer)).toEqual(["port-ana", "north-shore", "freedonia", "europe"]);
    expect(answer.events).toEqual([]);
  });
});

describe("counts", () => {
  const calls = pattern({ types: ["call"], status: ["occurred"] });
  const landed = pattern({ types: ["arrival"], status: ["occurred"] });
  const rows: readonly (readonly [string, Asked<"count">, object | undefined])[] = [
    ["events", { pattern: calls, of: "events" }, { count: 2, unit: "events", approximate: false }],
    [
      "no events",
      { pattern: pattern({ events: [] }), of: "events" },
      { count: 0, unit: "events", approximate: false },
    ],
    [
      "days, two events on one",
      { pattern: pattern({ events: ["call-1", "call-2", "order-1"] }), of: "days" },
      { count: 2, unit: "days", approximate: false },
    ],
    [
      "participants",
      { pattern: calls, of: "participants" },
      { count: 3, unit: "participants", approximate: false },
    ],
    [
      "participants but one",
      { pattern: calls, of: "participants", except: ["cy-marsh"] },
      { count: 2, unit: "participants", approximate: false },
    ],
    [
      "countries",
      { pattern: calls, of: "participants", kinds: ["country"] },
      { count: 2, unit: "participants", approximate: false },
    ],
    [
      "those on one side",
      { pattern: pattern({ types: ["visit"] }), of: "participants", side: "actor" },
      { count: 1, unit: "participants", approximate: false },
    ],
    [
      "a quantity",
      { pattern: pattern({ events: ["landing-1"] }), of: "quantity" },
      { count: 100, unit: "soldiers", approximate: false },
    ],
    [
      "quantities together, with their range",
      { pattern: landed, of: "quantity" },
      { count: 350, unit: "soldiers", approximate: true, min: 300, max: 400 },
    ],
    ["a quantity that no source gives", { pattern: calls, of: "quantity" }, undefined],
  ];
  test.each(rows)("%s", async (_, query, quantity) => {
    expect(await answerTo({ kind: "count", ...query })).toMatchObject({ kind: "count", quantity });
  });

  const landing = (id: string, quantity: object) =>
    smallEvent(id, "arrival", "2020-03-01", {
      participants: [{ entity: "brigade", role: "unit" }],
      quantity,
    });
  test.each([
    { name: "at least", quantity: { min: 50, unit: "soldiers" }, found: { count: 50, approximate: true } },
    { name: "at most", quantity: { max: 80, unit: "soldiers" }, found: { count: 80, approximate: true } },
    {
      name: "a range",
      quantity: { min: 50, max: 80, unit: "soldiers" },
      found: { count: 50, min: 50, max: 80, approximate: true },
    },
    {
      name: "about",
      quantity: { best: 60, unit: "soldiers", note: "about" },
      found: { count: 60, approximate: true },
    },
  ])("$name", async ({ quantity, found }) => {
    const query = { kind: "count", of: "quantity", pattern: pattern({}) } as const;
    expect(await answerTo(query, withEvents(landing("a", quantity)))).toMatchObject({ quantity: found });
  });

  test("soldiers and aircraft are not added up", async () => {
    const mixed = withEvents(
      landing("a", { best: 60, unit: "soldiers" }),
      landing("b", { best: 5, unit: "aircraft" }),
    );
    const answer = await answerTo({ kind: "count", of: "quantity", pattern: pattern({}) }, mixed);
    expect(answer).not.toMatchObject({ quantity: { count: 65 } });
  });
});

describe("yes or no", () => {
  const rows: readonly (readonly [
    string,
    Parameters<typeof pattern>[0],
    readonly string[],
    readonly string[],
  ])[] = [
    ["yes, with the events", { types: ["call"], slots: [of("ana-ruiz")] }, ["call-1"], []],
    ["no, but in another way", { types: ["call"], slots: [of("ana-ruiz")], mode: "video" }, [], ["call-1"]],
    [
      "no, but it was denied",
      { types: ["call"], slots: [of("di-okoro")], status: ["occurred"] },
      [],
      ["call-3"],
    ],
    ["no, but on another topic", { types: ["visit"], topics: ["fishing"] }, [], ["visit-1"]],
    [
      "no, but at another time",
      { types: ["visit"], when: [{ kind: "in", interval: march(6) }] },
      [],
      ["visit-1"],
    ],
    ["no, but elsewhere", { types: ["visit"], places: ["sylvania"] }, [], ["visit-1"]],
    ["no, but so many others", { types: ["arrival"], status: ["planned"], quantity: 9 }, [], ["landing-3"]],
    ["no, nothing near it", { types: ["call"], slots: [of("ana-ruiz"), of("di-okoro")] }, [], []],
    ["no, where nothing is asked of", { topics: ["border"], places: ["lake-city"] }, [], []],
  ];
  test.each(rows)("%s", async (_, own, events, near) => {
    const answer = await answerTo({ kind: "yes-no", pattern: pattern(own) });
    if (answer.kind !== "yes-no") throw new Error(answer.kind);
    expect(answer.yes).toBe(events.length > 0);
    expect(eventIds(answer)).toEqual(events);
    expect(answer.near.map(({ id }) => id)).toEqual(near);
  });
});

describe("lists", () => {
  const calls = pattern({ types: ["call"] });
  test.each([
    { name: "all, by date", query: { kind: "events", pattern: calls }, ids: ["call-1", "call-2", "call-3"] },
    {
      name: "the first",
      query: { kind: "events", pattern: calls, select: { from: "first", nth: 1 } },
      ids: ["call-1"],
    },
    {
      name: "all of the last day",
      query: {
        kind: "events",
        pattern: pattern({ events: ["call-1", "call-2", "order-1"] }),
        select: { from: "last", nth: 1 },
      },
      ids: ["call-2", "order-1"],
    },
    {
      name: "a timeline",
      query: { kind: "timeline", pattern: pattern({ slots: [to("ana-ruiz")] }) },
      ids: ["visit-1"],
    },
    {
      name: "a profile of someone",
      query: { kind: "profile", entity: "bo-lind" },
      ids: ["call-2", "order-1", "talks-1"],
    },
    {
      name: "a profile of a place",
      query: { kind: "profile", entity: "port-ana" },
      ids: ["meeting-1", "landing-2"],
    },
    {
      name: "a profile of a country",
      query: { kind: "profile", entity: "sylvania" },
      ids: ["call-1", "visit-1", "call-2", "talks-1", "call-3"],
    },
  ] satisfies readonly { name: string; query: Query; ids: readonly string[] }[])(
    "$name",
    async ({ query, ids }) => {
      expect(eventIds(await answerTo(query))).toEqual(ids);
    },
  );
});

describe("topics", () => {
  test("each once, in the order of the events, with those they are of", async () => {
    const answer = await answerTo({ kind: "topics", pattern: pattern({ types: ["contact"] }) });
    if (answer.kind !== "topics") throw new Error(answer.kind);
    expect(answer.items.map(({ topic, events }) => [topic.id, ...events.map(({ id }) => id)])).toEqual([
      ["border", "call-1", "visit-1"],
      ["fishing", "call-1", "call-2"],
    ]);
  });

  test("of the last alone", async () => {
    const calls = pattern({ types: ["call"], status: ["occurred"] });
    const answer = await answerTo({ kind: "topics", pattern: calls, select: { from: "last", nth: 1 } });
    expect(items(answer)).toEqual(["fishing"]);
  });
});

describe("sources", () => {
  test.each([
    { name: "of all the data", query: { kind: "sources" }, ids: ["gazette", "readout"] },
    {
      name: "of one event",
      query: { kind: "sources", pattern: pattern({ types: ["visit"] }) },
      ids: ["gazette"],
    },
    {
      name: "of one with two",
      query: { kind: "sources", pattern: pattern({ events: ["landing-1"] }) },
      ids: ["gazette", "readout"],
    },
    { name: "of nothing", query: { kind: "sources", pattern: pattern({ events: [] }) }, ids: [] },
  ] satisfies readonly { name: string; query: Query; ids: readonly string[] }[])(
    "$name",
    async ({ query, ids }) => {
      expect(items(await answerTo(query))).toEqual(ids);
    },
  );
});

test("about: what the data covers, both days included", async () => {
  expect(await answerTo({ kind: "about" })).toEqual({
    kind: "about",
    events: [],
    coverage: {
      title: "Small",
      description: "An invented quarrel.",
      licence: "CC0",
      from: "2020-02-01",
      to: "2020-03-31",
      events: 13,
      entities: 13,
      sources: 2,
    },
  });
});

test("a query that names what the data does not have is a fault of the program, and throws", async () => {
  await expect(answerTo({ kind: "profile", entity: "nobody" })).rejects.toThrow("nobody");
});

test("who acts for a country on the day is by()", async () => {
  const answer = await answerTo({
    kind: "events",
    pattern: pattern({ types: ["order"], slots: [by("freedonia")] }),
  });
  expect(eventIds(answer)).toEqual(["order-1"]);
});
