import { describe, expect, test } from "vitest";
import { createEngine } from "../src/engine.js";
import { createExamples } from "../src/examples.js";
import { SMALL, withEvents } from "./query/small.js";
import { report } from "./report.js";

const { dataset, catalogue } = await report();
const engine = createEngine(dataset, { today: () => 19_030, dayFirst: true });
const ALL = engine.examples(Number.POSITIVE_INFINITY);

describe("each example is answered with something", () => {
  test.each(ALL)("%s", async (question) => {
    const { outcome, presentation } = await engine.ask(question);
    expect(outcome.kind, presentation.headline).toBe("answer");
    if (outcome.kind !== "answer") return;
    const { answer } = outcome;
    expect(answer.events.length).toBeGreaterThan(0);
    if ("items" in answer) expect(answer.items.length).toBeGreaterThan(0);
    expect(presentation.notes).toEqual([]);
  });
});

test("no example comes twice, and the first few are of different kinds", () => {
  expect(ALL.length).toBeGreaterThan(5);
  expect(new Set(ALL).size).toBe(ALL.length);
  const beginnings = ALL.slice(0, 4).map((question) => question.split(" ").slice(0, 2).join(" "));
  expect(new Set(beginnings).size).toBe(4);
});

test.each([
  { count: 0, given: 0 },
  { count: 3, given: 3 },
  { count: 1000, given: ALL.length },
])("of $count asked for, $given are given", ({ count, given }) => {
  expect(createExamples(catalogue, () => true)(count)).toEqual(ALL.slice(0, given));
});

test("data of another kind has examples of its own, which it answers", async () => {
  const small = createEngine(SMALL, { today: () => 18_350, dayFirst: true });
  const examples = small.examples(100);
  expect(examples.length).toBeGreaterThan(2);
  for (const question of examples) {
    const { outcome } = await small.ask(question);
    const events = outcome.kind === "answer" ? outcome.answer.events : [];
    expect(events, question).not.toEqual([]);
  }
});

test("data without events has none", () => {
  expect(createEngine(withEvents(), { today: () => 18_350, dayFirst: true }).examples(3)).toEqual([]);
});
