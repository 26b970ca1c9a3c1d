import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { distance } from "../../src/text/distance.js";

describe("distance", () => {
  test.each([
    { a: "drain", b: "drian", steps: 1, slip: "two letters swapped" },
    { a: "blinken", b: "blinkn", steps: 1, slip: "one dropped" },
    { a: "blinken", b: "blinnken", steps: 1, slip: "one doubled" },
    { a: "blinken", b: "blimken", steps: 1, slip: "one replaced" },
    { a: "macron", b: "macron", steps: 0, slip: "none" },
    { a: "", b: "abc", steps: 3, slip: "all missing" },
    { a: "ca", b: "abc", steps: 3, slip: "nothing changes between the letters of a swap" },
    { a: "kitten", b: "sitting", steps: 3, slip: "three" },
  ])("$a → $b: $steps ($slip)", ({ a, b, steps }) => {
    expect(distance(a, b, 5)).toBe(steps);
    expect(distance(b, a, 5)).toBe(steps);
  });

  test("is one above the limit for all that is farther", () => {
    expect(distance("blinken", "blaszczak", 2)).toBe(3);
    expect(distance("a", "abcdefgh", 2)).toBe(3);
    expect(distance("kitten", "sitting", 0)).toBe(1);
  });

  test("is that of the whole matrix, up to the limit", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 9 });
    fc.assert(
      fc.property(word, word, fc.nat({ max: 4 }), (a, b, limit) => {
        expect(distance(a, b, limit)).toBe(Math.min(wholeMatrix(a, b), limit + 1));
      }),
      { numRuns: 1000 },
    );
  });
});

/** Every prefix against every prefix, with no short cut. */
function wholeMatrix(a: string, b: string): number {
  const cells = new Map<string, number>();
  const at = (i: number, j: number): number => cells.get(`${i},${j}`) ?? Number.POSITIVE_INFINITY;
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      const steps = [
        i === 0 && j === 0 ? 0 : Number.POSITIVE_INFINITY,
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
        a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
      ];
      cells.set(`${i},${j}`, Math.min(...steps));
    }
  }
  return at(a.length, b.length);
}
