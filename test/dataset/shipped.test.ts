import { expect, test } from "vitest";
import { readDataset } from "../../src/dataset/load.js";
import { formatProblem } from "../../src/dataset/problem.js";

test("the shipped dataset has no problem", async () => {
  const dataset = await readDataset("data");
  expect(dataset.ok ? [] : dataset.failure.map(formatProblem)).toEqual([]);
});
