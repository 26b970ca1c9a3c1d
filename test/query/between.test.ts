/** All that passed between two of the small dataset. */
import { describe, expect, it } from "vitest";
import type { Query } from "../../src/query/query.js";
import { answerTo, eventIds, march, of, pattern, smallEvent, withEvents } from "./small.js";

const between = (one: string, other: string, more: object = {}): Query => ({
  kind: "between",
  pattern: pattern({ slots: [of(one), of(other)], ...more }),
});

const ROWS: readonly (readonly [string, Query, readonly string[]])[] = [
  ["of two people, either of whom acts", between("cy-marsh", "ana-ruiz"), ["call-1", "visit-1"]],
  ["the other way round it is the same", between("ana-ruiz", "cy-marsh"), ["call-1", "visit-1"]],
  [
    "of two countries, by whoever holds office for them on the day",
    between("freedonia", "sylvania"),
    ["call-1", "visit-1", "call-2", "talks-1"],
  ],
  ["of a country and a person", between("freedonia", "cy-marsh"), ["call-1", "visit-1", "call-2", "talks-1"]],
  [
    "of someone and those of their own country, but not with themselves",
    between("bo-lind", "freedonia"),
    ["order-1"],
  ],
  ["nobody who is only mentioned takes part", between("di-okoro", "bo-lind"), []],
  [
    "within a time",
    between("freedonia", "sylvania", { when: [{ kind: "in", interval: march(1, 5) }] }),
    ["call-1", "visit-1"],
  ],
];

describe("what passed between two", () => {
  it.each(ROWS)("%s", async (_, query, ids) => {
    expect(eventIds(await answerTo(query))).toEqual(ids);
  });

  it("is told by kind, the most frequent first", async () => {
    const answer = await answerTo(between("freedonia", "sylvania"));
    const kinds = answer.kind === "between" ? answer.kinds : [];
    expect(kinds.map(({ type, events }) => [type.id, events.length])).toEqual([
      ["call", 2],
      ["visit", 1],
      ["negotiation", 1],
    ]);
  });

  it("names both, each as they were asked for", async () => {
    const answer = await answerTo({
      kind: "between",
      pattern: pattern({ slots: [of("ana-ruiz", "bo-lind"), of("cy-marsh")] }),
    });
    const sides = answer.kind === "between" ? answer.sides : [];
    expect(sides.map((side) => side.map(({ name }) => name))).toEqual([
      ["Ana Ruíz", "Bo Lind"],
      ["Cy Marsh"],
    ]);
  });

  it("has no plan that came about beside what came of it", async () => {
    const participants = ["ana-ruiz", "cy-marsh"].map((entity) => ({ entity, role: "actor" }));
    const dataset = withEvents(
      smallEvent("plan", "call", "2020-03-02", { status: "planned", participants }),
      smallEvent("done", "call", "2020-03-02", {
        participants,
        related: [{ event: "plan", rel: "implements" }],
      }),
      smallEvent("open", "call", "2020-03-09", { status: "planned", participants }),
    );
    expect(eventIds(await answerTo(between("ana-ruiz", "cy-marsh"), dataset))).toEqual(["done", "open"]);
  });
});
