import { expect, test } from "vitest";
import { askFor } from "./measure.js";

test("all are asked in their order, and the share of right ones is told", async () => {
  const asked: number[] = [];
  const measured = await askFor([1, 2, 3], 60_000, async (item) => asked.push(item) > 2);
  expect(asked).toEqual([1, 2, 3]);
  expect(measured).toMatchObject({ n: 3, right: 0.3333 });
});

test("no time is enough for none, and nothing is right of nothing", async () => {
  expect(await askFor([1, 2], -1, async () => true)).toMatchObject({ n: 0, right: 0 });
});
