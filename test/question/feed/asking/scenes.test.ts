/** What is said, and the plain words that it becomes. */
import { describe, expect, test } from "vitest";
import { withoutRemark } from "../../../../src/question/feed/asking/remarks.js";
import { withPlainScenes } from "../../../../src/question/feed/asking/scenes.js";

describe("two sentences, of which the second asks who or when", () => {
  test.each([
    ["In 2010 a North African leader praised Peru. Who was he?", "who praised Peru In 2010?"],
    ["Peru visited an African country in 2014. Which one was it?", "Peru visited which country in 2014?"],
  ])("%s %s", (said, plain) => {
    expect(withPlainScenes(said)).toBe(plain);
  });
  test.each([
    ["Ada Lind praised Peru. What was the date?", "on which date did Ada Lind praised Peru?"],
    ["Ada Lind praised Peru. Who had praised it earlier?", "Who had praised Peru before Ada Lind?"],
    [
      "Ada Lind praised Peru. Who was the last to do so before her?",
      "Who praised Peru just before Ada Lind?",
    ],
    [
      "Peru said it would cooperate with Ghana. Who else did it say that to in the same month?",
      "with whom did Peru wanted to cooperate in the same month as Ghana?",
    ],
  ])("%s %s", (said, plain) => {
    expect(withoutRemark(said)).toBe(plain);
  });
});
