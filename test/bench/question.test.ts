import { expect, test } from "vitest";
import { parseQuestions, sample } from "./question.js";

const LINE = '{"question":"Who met Ada?","answers":["Ben"],"answer_type":"entity","id":7}';

test("a question a line, blank lines aside, and labels that are not known left out", () => {
  const one = { question: "Who met Ada?", answers: ["Ben"], answer_type: "entity" };
  expect(parseQuestions(`${LINE}\n\n${LINE}\n`)).toEqual({ ok: true, value: [one, one] });
});

test.each([
  { why: "torn", text: `${LINE}\n\n${LINE.slice(0, 20)}`, failure: "line 3: is not whole JSON" },
  { why: "without a gold", text: LINE.replace('["Ben"]', "[]"), failure: /^line 1: answers: / },
  { why: "of no known type", text: LINE.replace("entity", "place"), failure: /^line 1: answer_type: / },
  { why: "none at all", text: "\n", failure: "holds no question" },
])("$why: the line is named", ({ text, failure }) => {
  const read = parseQuestions(text);
  expect(read.ok ? "" : read.failure).toMatch(failure);
});

test("a sample is even, and all where there are no more", () => {
  expect(sample([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 4)).toEqual([0, 2, 5, 7]);
  expect(sample([0, 1, 2], 5)).toEqual([0, 1, 2]);
});
