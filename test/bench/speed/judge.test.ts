import { expect, test } from "vitest";
import type { Question } from "../question.js";
import { isRight } from "./judge.js";
import { parseQuads, type Quad, sentenceOf } from "./quads.js";

const [VISIT] = parseQuads("Ana_Ruiz\tMake a visit\tPort_Ana\t2010-03-04\nno quad\n");

const ROWS: readonly {
  why: string;
  question: string;
  type: Question["answer_type"];
  gold: string;
  found?: Quad | undefined;
  right: boolean;
}[] = [
  { why: "the other side", question: "Who visited Port Ana?", type: "entity", gold: "Ana_Ruiz", right: true },
  { why: "a side that is named", question: "Did port ana?", type: "entity", gold: "Port Ana", right: false },
  { why: "somebody else", question: "Who visited Port Ana?", type: "entity", gold: "Bo Lind", right: false },
  { why: "the month of the day", question: "When was it?", type: "time", gold: "2010-03", right: true },
  { why: "another month", question: "When was it?", type: "time", gold: "2010-04", right: false },
  { why: "a count", question: "How many?", type: "count", gold: "1", right: false },
  { why: "a yes", question: "Did Ana Ruiz?", type: "yes-no", gold: "yes", right: false },
];

test.each(ROWS)("$why: $right", ({ question, type, gold, right }) => {
  const asked: Question = { question, answer_type: type, answers: [gold] };
  expect(isRight(asked, VISIT)).toBe(right);
  expect(isRight(asked, undefined)).toBe(false);
});

test("an event is a sentence", () => {
  expect(VISIT && sentenceOf(VISIT)).toBe("Ana Ruiz Make a visit Port Ana on 2010-03-04");
});
