/** The walk along sorted texts finds what comparing with every beginning of every text finds. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { everything, follow } from "../../src/text/beginnings.js";
import { distance } from "../../src/text/distance.js";
import { areBeside } from "../../src/text/keyboard.js";
import { withOneSlip } from "../../src/text/one-slip.js";

function near(texts: readonly string[], typed: string, onlyLikely = false): readonly string[] {
  const found = new Set<string>();
  for (const { from, to, likely } of withOneSlip(texts, typed)) {
    if (likely || !onlyLikely) for (const text of texts.slice(from, to)) found.add(text);
  }
  return [...found].sort();
}

describe("likely slips", () => {
  const rows: readonly (readonly [slip: string, typed: string, likely: boolean])[] = [
    ["two letters swapped", "sylavnia", true],
    ["one left out", "sylvnia", true],
    ["the first one left out", "ylvania", true],
    ["one doubled", "syllvania", true],
    ["the last one doubled", "sylvaniaa", true],
    ["the key beside it", "sylvamia", true],
    ["only begun, and swapped", "slyv", true],
    ["a key far away", "sylvapia", false],
    ["a letter too many", "sylvpania", false],
  ];
  test.each(rows)("%s: %s", (_, typed, likely) => {
    const texts = ["freedonia", "sylvania", "sylvester"];
    expect(near(texts, typed)).toContain("sylvania");
    expect(near(texts, typed, true).includes("sylvania")).toBe(likely);
  });
});

const letters = (least: number, most: number) =>
  fc.string({ unit: fc.constantFrom("a", "b", "c", " "), minLength: least, maxLength: most });

test("all texts with a beginning at most one step away, and no others", () => {
  fc.assert(
    fc.property(fc.array(letters(0, 7), { maxLength: 20 }), letters(1, 6), (list, typed) => {
      const texts = [...new Set(list)].sort();
      const isNear = (text: string): boolean =>
        Array.from({ length: text.length + 1 }, (_, end) => text.slice(0, end)).some(
          (begun) => distance(begun, typed, 1) <= 1,
        );
      const straight = texts.filter((text) => text.startsWith(typed));
      expect([...new Set([...near(texts, typed), ...straight])].sort()).toEqual(texts.filter(isNear));
    }),
  );
});

test("a stretch is all texts that begin so", () => {
  fc.assert(
    fc.property(fc.array(letters(0, 7), { maxLength: 20 }), letters(0, 4), (list, typed) => {
      const texts = [...new Set(list)].sort();
      const stretch = follow(texts, everything(texts), typed);
      expect(stretch ? texts.slice(stretch.from, stretch.to) : []).toEqual(
        texts.filter((text) => text.startsWith(typed)),
      );
    }),
  );
});

test.each([
  { one: "g", around: "tyfhvb" },
  { one: "q", around: "12aw" },
  { one: "p", around: "0ol" },
  { one: "ß", around: "" },
])("beside $one lie $around", ({ one, around }) => {
  const beside = [..."1234567890qwertyuiopasdfghjklzxcvbnm"].filter((key) => areBeside(one, key));
  expect(beside.sort()).toEqual([...around].sort());
});
