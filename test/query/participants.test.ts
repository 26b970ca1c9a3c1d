/** Who took part, on the side and of the kind that is asked for. */
import { describe, expect, test } from "vitest";
import type { Query } from "../../src/query/query.js";
import { answerTo, eventIds, items, pattern } from "./small.js";

type Asked = Omit<Extract<Query, { kind: "participants" }>, "kind">;

describe("participants", () => {
  const contacts = pattern({ types: ["contact"], status: ["occurred"] });
  const calls = pattern({ types: ["call"], status: ["occurred"] });
  const visit = pattern({ types: ["visit"] });
  const landings = pattern({ types: ["arrival"], status: ["occurred"] });
  const any = { side: "either", of: [], except: [] } as const;
  const rows: readonly (readonly [string, Asked, readonly string[]])[] = [
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
    [
      "not the country of someone who is named",
      { ...any, pattern: calls, of: ["country"], except: ["cy-marsh"] },
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
