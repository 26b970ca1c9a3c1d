/** What is said, and the plain words that it becomes. */
import { describe, expect, test } from "vitest";
import { withoutOpening } from "../../../../src/question/feed/asking/openings.js";

describe("what is said before the question", () => {
  test.each([
    ["Grim topic, I know, but who bombed Ghana?", "Who bombed Ghana?"],
    ["Probably not, but I'd like to rule it out: has Ghana bombed Peru?", "has Ghana bombed Peru?"],
    ["In Ghana, but not in Peru, who protested?", "In Ghana, but not in Peru, who protested?"],
  ])("%s %s", (said, plain) => {
    expect(withoutOpening(said)).toBe(plain);
  });
});

describe("a polite or chatty opening is no part of the question", () => {
  test.each([
    [
      "Probably not, but I'd like to rule it out: has Peru ever attacked Ghana?",
      "has Peru ever attacked Ghana?",
    ],
    ["I was wondering who visited Ghana", "who visited Ghana"],
    ["Could you tell me when Ada Lind visited Ghana?", "when Ada Lind visited Ghana?"],
    ["About Ghana: who visited it?", "About Ghana: who visited it?"],
    ["Could you name all those to whom Ghana granted asylum?", "to whom Ghana granted asylum?"],
  ])("%s %s", (said, plain) => {
    expect(withoutOpening(said)).toBe(plain);
  });
});
