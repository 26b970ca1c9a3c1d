/** Words that are written together. */
import { expect, test } from "vitest";
import { withoutContractions } from "../../../../src/question/feed/asking/contracted.js";

test.each([
  ["theyd send aid", "they would send aid"],
  ["they'd send aid", "they would send aid"],
  ["after they'd met", "after they'd met"],
  ["before it'd sanctioned Peru", "before it'd sanctioned Peru"],
])("%s: %s", (said, plain) => {
  expect(withoutContractions(said)).toBe(plain);
});
