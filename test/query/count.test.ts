/** How many events, days, participants, soldiers. */
import { describe, expect, test } from "vitest";
import type { Query } from "../../src/query/query.js";
import { answerTo, pattern, smallEvent, withEvents } from "./small.js";

type Asked = Omit<Extract<Query, { kind: "count" }>, "kind">;

describe("counts", () => {
  const calls = pattern({ types: ["call"], status: ["occurred"] });
  const landed = pattern({ types: ["arrival"], status: ["occurred"] });
  const rows: readonly (readonly [string, Asked, object | undefined])[] = [
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
      { count: 2, unit: "countries", approximate: false },
    ],
    [
      "those on one side",
      { pattern: pattern({ types: ["visit"] }), of: "participants", side: "actor" },
      { count: 1, unit: "participants", approximate: false },
    ],
    ["places", { pattern: landed, of: "places" }, { count: 2, unit: "places", approximate: false }],
    [
      "places, one of which is in the other",
      { pattern: pattern({ events: ["meeting-1", "landing-2"] }), of: "places" },
      { count: 1, unit: "places", approximate: false },
    ],
    [
      "places of a kind",
      {
        pattern: pattern({ events: ["meeting-1", "landing-1", "landing-2"] }),
        of: "places",
        feature: "city",
      },
      { count: 2, unit: "cities", approximate: false },
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
    expect(answer).toMatchObject({ quantity: { count: 60, unit: "soldiers" } });
  });
});
