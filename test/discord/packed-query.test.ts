/** A query in a button is the query that it was made of, and most follow-ups fit. */
import { describe, expect, it } from "vitest";
import { packQuery, unpackQuery } from "../../src/discord/packed-query.js";
import { createSeal } from "../../src/discord/press.js";
import type { Query } from "../../src/query/query.js";
import { type Continued, readFollowCorpus } from "../corpus/follow.js";
import { shippedEngine } from "../shipped.js";

const engine = await shippedEngine();
const seal = createSeal("the-bot-token");

const entries = readFollowCorpus("winter").filter((entry): entry is Continued => !("alone" in entry));
const read: { question: string; query: Query }[] = [];
for (const { before, asked } of entries) {
  let last: Query | undefined;
  for (const question of [...before, asked[0] ?? ""]) {
    const { outcome } = await engine.ask(question, last && { before: last });
    if (outcome.kind !== "answer") continue;
    last = outcome.query;
    read.push({ question, query: last });
  }
}

describe("a query is packed and unpacked", () => {
  it.each(read)("$question", ({ query }) => {
    expect(unpackQuery(packQuery(query))).toEqual(query);
  });

  const hard: readonly Query[] = [
    { kind: "about" },
    { kind: "members", entity: "nato", count: false },
    { kind: "sources" },
    {
      kind: "yes-no",
      pattern: {
        types: [],
        slots: [{ side: "actor", anyOf: ["a"], members: true, as: "NATO “leaders”" }],
        places: [],
        origins: [],
        topics: [],
        when: [
          { kind: "in", interval: { start: -3, end: Number.POSITIVE_INFINITY, grain: "range" } },
          { kind: "before", interval: { start: Number.NEGATIVE_INFINITY, end: 2, grain: "range" } },
          {
            kind: "same-as-event",
            grain: "day",
            pattern: { types: ["x"], slots: [], places: [], origins: [], topics: [], when: [], status: [] },
          },
        ],
        status: ["planned"],
        mentions: [{ text: "…", ids: [], amount: 4 }],
        concerning: { types: [], slots: [], places: ["p"], origins: [], topics: [], when: [], status: [] },
      },
      also: [{ types: ["y"], slots: [], places: [], origins: [], topics: [], when: [], status: [] }],
    },
  ];
  it.each(hard)("$kind, with all that it may hold", (query) => {
    expect(unpackQuery(packQuery(query))).toEqual(query);
  });

  it.each(["", "{", "null", "[]", "7", '{"kind":1}', '{"pattern":{}}'])("“%s” is none", (text) => {
    expect(unpackQuery(text)).toBeUndefined();
  });
});

it("nearly every follow-up fits into a button, and comes out of it", () => {
  const asked = read.map(({ question, query }) => ({ question, query, narrowing: {} }));
  const pressed = asked.map((each) => {
    const customId = seal.write({ ...each, act: "page", page: 3, asker: "123456789012345678" });
    return customId === undefined ? undefined : seal.read(customId);
  });
  const fitting = asked.filter((_, at) => pressed[at] !== undefined);
  expect(fitting.length / asked.length).toBeGreaterThan(0.95);
  expect(pressed.filter((each) => each !== undefined)).toEqual(
    fitting.map((each) => ({ ...each, act: "page", page: 3, asker: "123456789012345678" })),
  );
});
