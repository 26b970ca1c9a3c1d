/** Events, timelines, profiles, topics, sources, and what the data covers. */
import { describe, expect, test } from "vitest";
import type { Query } from "../../src/query/query.js";
import { answerTo, by, eventIds, items, pattern, to } from "./small.js";

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
