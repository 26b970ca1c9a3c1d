/** The first three, the last two: of dates, events, places and people, each by its own first or last time. */
import { describe, expect, test } from "vitest";
import { toJson } from "../../src/answer/json.js";
import type { Engine } from "../../src/engine.js";
import { LOCALES } from "../../src/phrases/locale.js";
import type { Query, Select } from "../../src/query/query.js";
import { shippedEngine } from "../shipped.js";

const engine: Engine = await shippedEngine();

async function queryOf(question: string): Promise<Query> {
  const { outcome } = await engine.ask(question);
  if (outcome.kind === "failure") throw new Error(`“${question}” is not answered`);
  return outcome.query;
}
const labels = async (query: Query): Promise<readonly string[]> =>
  toJson(await engine.run(query, ""), 0).answers.map(({ label }) => label);

async function chosen(question: string, select: Select) {
  const query = await queryOf(question);
  return { all: await labels(query), some: await labels({ ...query, select } as Query) };
}

const FIRST: Select = { from: "first", nth: 1, many: 3 };
const LAST: Select = { from: "last", nth: 1, many: 2 };

describe("of what is in order of date", () => {
  test.each(["When did Biden talk to Scholz?", "On which days did Harris visit Poland?"])(
    "%s",
    async (question) => {
      const { all, some } = await chosen(question, FIRST);
      expect(some).toEqual(all.slice(0, 3));
      const last = await chosen(question, LAST);
      expect(last.some).toEqual(last.all.slice(-2));
    },
  );

  test("places, by when they were first gone to", async () => {
    const { some } = await chosen("Where did Harris travel?", FIRST);
    expect(some).toHaveLength(3);
    const { outcome } = await engine.run(
      { ...(await queryOf("Where did Harris travel?")), select: FIRST } as Query,
      "",
    );
    expect(outcome.kind === "answer" && outcome.answer.events.length).toBeGreaterThan(2);
  });
});

test("so many events, where that many are there", async () => {
  const query = await queryOf("List Harris's visits");
  const events = async (select?: Select): Promise<readonly string[]> =>
    toJson(await engine.run({ ...query, ...(select && { select }) } as Query, ""), 0).events;
  const all = await events();
  expect(all.length).toBeGreaterThan(3);
  expect(await events(FIRST)).toEqual(all.slice(0, 3));
  expect(await events(LAST)).toEqual(all.slice(-2));
  expect(await events({ from: "first", nth: 1, many: 99 })).toEqual(all);
});

test("people: those who came first, each with their first time, and those who came last", async () => {
  const question = "Who met Macron in February 2022?";
  expect((await chosen(question, FIRST)).some).toEqual((await chosen(question, FIRST)).all.slice(0, 3));
  const { some } = await chosen(question, LAST);
  expect(some).toHaveLength(2);
  const [last] = await labels({ ...(await queryOf(question)), select: { from: "last", nth: 1 } } as Query);
  expect(some).toContain(last);
});

test.each(LOCALES)("the reading says how many, in %s", async (locale) => {
  const query = { ...(await queryOf("When did Biden talk to Scholz?")), select: FIRST } as Query;
  const { presentation } = await engine.run(query, "", { locale });
  expect(presentation.reading).toMatch(/\b3\b/u);
});
