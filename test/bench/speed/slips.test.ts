import { describe, expect, test } from "vitest";
import { distance } from "../../../src/text/distance.js";
import { shuffled } from "./shuffle.js";
import { createRandom, SLIPS, slipAt, slipIn } from "./slips.js";

test.each([
  { slip: "swap", at: 1, typed: "Rbuy" },
  { slip: "swap", at: 3, typed: undefined },
  { slip: "drop", at: 0, typed: "uby" },
  { slip: "double", at: 3, typed: "Rubyy" },
] as const)("$slip at $at", ({ slip, at, typed }) => {
  expect(slipAt("Ruby", slip, at, createRandom(1))).toBe(typed);
});

test("a wrong key is one beside the right one, and none lies beside a sign", () => {
  expect(slipAt("Ruby", "wrong key", 3, createRandom(1))).toMatch(/^Rub[tughj67]$/);
  expect(slipAt("(Ruby)", "wrong key", 0, createRandom(1))).toBeUndefined();
});

describe.each(SLIPS)("%s", (slip) => {
  test("is one step from the text, somewhere, and the same at every run", () => {
    const slipped = (): readonly (string | undefined)[] => {
      const random = createRandom(3);
      return Array.from({ length: 50 }, () => slipIn("Ana of Sylvania", slip, random));
    };
    for (const text of slipped()) expect(distance(text ?? "", "Ana of Sylvania", 2)).toBe(1);
    expect(slipped()).toEqual(slipped());
    expect(new Set(slipped()).size).toBeGreaterThan(5);
  });
});

test("no slip where there is no place for it", () => {
  expect(slipIn("", "drop", createRandom(1))).toBeUndefined();
  expect(slipIn("aaa", "swap", createRandom(1))).toBeUndefined();
});

test("a shuffle keeps every item, and is the same for the same numbers", () => {
  const items = [1, 2, 3, 4, 5, 6, 7, 8];
  expect(shuffled(items, createRandom(5)).toSorted()).toEqual(items);
  expect(shuffled(items, createRandom(5))).toEqual(shuffled(items, createRandom(5)));
  expect(shuffled(items, createRandom(5))).not.toEqual(items);
});
