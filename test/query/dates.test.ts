/** When, as fine as is asked for and known. */
import { describe, expect, test } from "vitest";
import type { Query } from "../../src/query/query.js";
import { answerTo, items, of, pattern } from "./small.js";

type Asked = Omit<Extract<Query, { kind: "dates" }>, "kind">;

describe("dates", () => {
  const landings = pattern({ types: ["arrival"] });
  const rows: readonly (readonly [string, Asked, readonly string[]])[] = [
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
