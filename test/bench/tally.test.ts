import { expect, test } from "vitest";
import type { Question } from "./question.js";
import { type Summary, summaryText } from "./summary.js";
import { type Asked, breakdown, percentile, total } from "./tally.js";

const asked = (form: string, first: boolean, any = first): Asked => {
  const question: Question = { question: "Who met Ada?", answers: ["Ben"], answer_type: "entity", form };
  return { question, hit: { first, any, exact: first, byLot: first ? 1 : 0 } };
};
const ALL = [asked("who", true), asked("who", false, true), asked("list", false)];

test("in all, and by each value of the labels that there are", () => {
  expect(total(ALL)).toEqual({ n: 3, first: 0.3333, any: 0.6667, exact: 0.3333 });
  expect(total([])).toEqual({ n: 0, first: 0, any: 0, exact: 0 });
  const by = breakdown(ALL);
  expect(Object.keys(by)).toEqual(["answer_type", "form"]);
  expect(by.form).toEqual({
    list: { n: 1, first: 0, any: 0, exact: 0 },
    who: { n: 2, first: 0.5, any: 1, exact: 0.5 },
  });
});

test("percentiles are values of the list", () => {
  const times = Array.from({ length: 200 }, (_, i) => i + 1);
  expect([0.5, 0.95, 0.99].map((share) => percentile(times, share))).toEqual([100, 190, 198]);
  expect(percentile([], 0.5)).toBe(0);
});

test("the published figures stand beside the questions that they are for, and no others", () => {
  const score = { n: 4, first: 0.8, any: 0.9, exact: 0.7 };
  const times = { p50: 1, p95: 1, p99: 1 };
  const rest = { load_ms: 1, rss_mb: 1, ms: times, first_ms: times, per_second: 1 };
  const way = { first: 0.8725, byLot: 0.5 };
  const summary: Summary = {
    ...score,
    by: { qlabel: { Single: score } },
    ...rest,
    ways: { countries: way, whoever: way },
  };
  const text = summaryText(summary, 1);
  expect(text.indexOf("AT2QA")).toBeLessThan(text.indexOf("Dateline, these questions"));
  expect(text.indexOf("Dateline, these questions")).toBeLessThan(text.indexOf("Prog-TQA"));
  expect(summaryText({ ...summary, by: { form: { who: score } } }, 1)).not.toContain("AT2QA");
});
