/** Where, from where, and what is around a place. */
import { describe, expect, test } from "vitest";
import type { Query } from "../../src/query/query.js";
import { answerTo, items, pattern } from "./small.js";

type Asked = Omit<Extract<Query, { kind: "places" }>, "kind">;

describe("places", () => {
  const landed = pattern({ types: ["arrival"], status: ["occurred"] });
  const rows: readonly (readonly [string, Asked, readonly string[]])[] = [
    ["as recorded", { pattern: landed, which: "place", feature: "any" }, ["lake-city", "ana-airfield"]],
    ["countries", { pattern: landed, which: "place", feature: "country" }, ["sylvania", "freedonia"]],
    ["cities", { pattern: landed, which: "place", feature: "city" }, ["lake-city", "port-ana"]],
    [
      "sites, or the city",
      { pattern: landed, which: "place", feature: "site" },
      ["lake-city", "ana-airfield"],
    ],
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
