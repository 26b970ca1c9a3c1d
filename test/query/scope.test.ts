/** With a scope, all answers are as if the dataset had no other events: those of second readings and comparisons too. */
import { beforeAll, describe, expect, test } from "vitest";
import type { Catalogue } from "../../src/dataset/catalogue.js";
import type { Engine, Reply } from "../../src/engine.js";
import { answerText } from "../../src/forms/answer-text.js";
import type { Scope } from "../../src/query/scope.js";
import { within } from "../../src/query/scope.js";
import { createMemoryStore } from "../../src/store/memory-store.js";
import { ymd } from "../../src/time/calendar.js";
import { shipped, shippedEngine } from "../shipped.js";

let engine: Engine;
let catalogue: Catalogue;
beforeAll(async () => {
  engine = await shippedEngine();
  catalogue = (await shipped()).catalogue;
});

const day = (iso: string): number => {
  const [year = 0, month, date] = iso.split("-").map(Number);
  return ymd(year, month, date) ?? Number.NaN;
};
const between = (since: string, until: string): Scope => ({
  when: { start: day(since), end: day(until) + 1, grain: "range" },
});

const FEBRUARY = between("2022-02-01", "2022-02-28");
const POLAND: Scope = { place: "poland" };

const ask = (question: string, scope?: Scope): Promise<Reply> =>
  answerText(question, engine, scope === undefined ? {} : { scope });

const ROWS: readonly (readonly [string, Scope, string, string])[] = [
  ["When did Biden last call Macron?", FEBRUARY, "Tue 29 Mar 2022", "Mon 28 Feb 2022"],
  ["When did Biden first call Macron?", FEBRUARY, "Mon 6 Dec 2021", "Wed 2 Feb 2022"],
  ["How many times did Biden and Zelenskyy talk?", FEBRUARY, "12 events", "4 events"],
  ["Did Biden call Scholz in January 2022?", FEBRUARY, "Yes", "No"],
  ["Did Biden call Scholz in February 2022?", FEBRUARY, "Yes", "Yes"],
  ["Where did Harris travel in March 2022?", POLAND, "Bucharest", "Warsaw"],
  ["/timeline who: Harris where: Romania", POLAND, "", "No such event"],
  // What it is compared with lies outside, so that nothing is before it.
  ["Whom did Biden call before he called Macron on 2 March 2022?", FEBRUARY, "", "No such event"],
];

describe.each(ROWS)("%s", (question, scope, whole, part) => {
  test("of all the data", async () => {
    expect((await ask(question)).presentation.headline).toContain(whole);
  });

  test("of a part", async () => {
    const { presentation } = await ask(question, scope);
    expect(presentation.headline).toContain(part);
    expect(presentation.reading).toContain("here only:");
  });
});

const QUESTIONS = [
  "Who met Blinken?",
  "When did Biden call Macron?",
  "Who visited Poland?",
  "Who is Blinken?",
  "Whom did Harris meet in Munich?",
  "What happened in Warsaw?",
  "When did the last US soldiers arrive in Poland?",
  "What was announced after Biden called Macron?",
  "Did Harris's breakfast with Micheál Martin take place?",
  "first zelenksy biden call date",
  "/timeline",
  "/landed",
  "/met who: Biden",
  "/who name: Biden",
  "/event event: biden-macron-call-2022-03-29",
];

describe.each([
  ["February 2022", FEBRUARY],
  ["Poland", POLAND],
  ["both", { ...FEBRUARY, ...POLAND }],
  ["a day", between("2022-02-24", "2022-02-24")],
  ["nothing that there is", between("1990-01-01", "1990-12-31")],
] as const)("no answer of %s has an event from outside", (_name, scope) => {
  test.each(QUESTIONS)("%s", async (question) => {
    const inside = await within(createMemoryStore(catalogue), scope, catalogue).find({ slots: [] });
    const ids = new Set(inside.map(({ id }) => id));
    const { outcome, presentation } = await ask(question, scope);
    const answered = outcome.kind === "answer" ? outcome.answer.events : [];
    const shown = [...answered, ...presentation.events].map(({ id }) => id);
    expect(shown.filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe("an answer of a part", () => {
  test("says of what part, in the language of whoever asks", async () => {
    const asked = { scope: { ...FEBRUARY, ...POLAND }, locale: "pl" } as const;
    const { presentation } = await engine.ask("Who visited Poland?", asked);
    expect(presentation.reading).toMatch(/ · tutaj tylko: 1\s*–\s*28 lut 2022, Poland$/);
  });

  test("that is empty says so before anything else", async () => {
    const { presentation } = await ask("When did Biden call Macron?", POLAND);
    expect(presentation.notes[0]).toBe("Here I look only at a part of the data: Poland.");
  });

  test("suggests only what it answers", async () => {
    const { presentation } = await ask("flurb", FEBRUARY);
    expect(presentation.suggestions.length).toBeGreaterThan(0);
    for (const question of presentation.suggestions) {
      const { outcome } = await ask(question, FEBRUARY);
      expect([question, outcome.kind === "answer" && outcome.answer.events.length > 0]).toEqual([
        question,
        true,
      ]);
    }
  });

  test("leaves the query as it was asked, for what continues it", async () => {
    const [whole, part] = [await ask("Who met Blinken?"), await ask("Who met Blinken?", FEBRUARY)];
    expect([whole, part].map(({ outcome }) => outcome.kind === "answer" && outcome.query)).toEqual(
      Array.from({ length: 2 }, () => whole.outcome.kind === "answer" && whole.outcome.query),
    );
  });

  test("of a place that the data does not have is empty", async () => {
    const { presentation } = await ask("Who met Blinken?", { place: "atlantis" });
    expect(presentation.headline).toContain("No");
    expect(presentation.events).toEqual([]);
  });

  test("comes after one of all without a trace of it", async () => {
    const before = (await ask("When did Biden call Macron?")).presentation;
    await ask("When did Biden call Macron?", FEBRUARY);
    const after = (await ask("When did Biden call Macron?")).presentation;
    expect({ ...after, events: after.events }).toEqual({ ...before, events: before.events });
  });
});
