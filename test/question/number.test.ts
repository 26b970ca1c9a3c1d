/** Numbers as people write them, and what is no number. */
import { expect, test } from "vitest";
import { numberAt } from "../../src/question/spans/number.js";
import { tokenize } from "../../src/text/tokens.js";

const read = (text: string, dated = false): readonly (number | undefined)[] => {
  const found = numberAt(text, tokenize(text), 0, () => dated);
  return [found?.length, found?.value];
};

test.each([
  ["1,700 soldiers", 1, 1_700],
  ["3000 troops", 1, 3_000],
  ["53 million dollars", 2, 53_000_000],
  ["$53m in aid", 1, 53_000_000],
  ["3k troops", 1, 3_000],
  ["1.5 billion dollars", 3, 1_500_000_000],
  ["1.5bn", 2, 1_500_000_000],
  ["three thousand soldiers", 2, 3_000],
  ["up to 100,000 people", 3, 100_000],
  ["nearly $53 million", 3, 53_000_000],
  ["more than 9,000", 3, 9_000],
])("“%s” takes %i tokens: %i", (text, length, value) => {
  expect(read(text)).toEqual([length, value]);
});

test.each(["three calls", "up to 5 February", "more than two sources", "at least 2 calls", "nearly all"])(
  "“%s” begins with no number",
  (text) => {
    expect(read(text, text.includes("February"))).toEqual([undefined, undefined]);
  },
);
