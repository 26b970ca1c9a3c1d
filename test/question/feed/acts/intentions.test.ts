/** What is said, and the plain words that it becomes. */
import { describe, expect, test } from "vitest";
import { withPlainIntentions } from "../../../../src/question/feed/acts/intentions.js";

describe("what someone said that they would do", () => {
  test.each([
    ["Who said they'd give in to Ghana?", "Who wanted to give in to Ghana?"],
    [
      "Who announced in October 2015 that it meant to meet Ghana?",
      "Who wanted to meet Ghana in October 2015?",
    ],
    ["Who told Ghana it would change policy?", "Who promised Ghana to change policy?"],
    ["Who told Ghana it would cooperate?", "Who wanted to cooperate with Ghana?"],
    ["Who threatened Ghana that he would stop mediating?", "Who threatened Ghana to stop mediating?"],
    ["Who told Ghana to settle the dispute?", "Who told Ghana to settle the dispute?"],
  ])("%s %s", (said, plain) => {
    expect(withPlainIntentions(said)).toBe(plain);
  });
});
