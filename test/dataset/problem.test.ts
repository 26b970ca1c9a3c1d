import { describe, expect, test } from "vitest";
import { formatProblem, type Problem } from "../../src/dataset/problem.js";

const FORMATS: readonly (readonly [Problem, string])[] = [
  [{ file: "events.json", what: "is missing" }, "events.json: is missing"],
  [{ file: "events.json", line: 3, column: 7, what: "not JSON" }, "events.json:3:7: not JSON"],
  [
    { file: "events.jsonl", line: 3, record: "a", field: "type", what: "is missing", hint: "see README" },
    "events.jsonl:3 · a · type: is missing (see README)",
  ],
];

describe("a problem reads", () => {
  test.each(FORMATS)("%o", (problem, text) => {
    expect(formatProblem(problem)).toBe(text);
  });
});
