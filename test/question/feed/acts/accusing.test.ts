/** What is said, and the plain words that it becomes. */
import { describe, expect, test } from "vitest";
import { withPlainAccusing } from "../../../../src/question/feed/acts/accusing.js";

describe("what is said of another's guilt", () => {
  test.each([
    ["Who said Ghana was spying?", "Who accused Ghana of espionage?"],
    ["Who claimed Ada Lind was corrupt?", "Who accused Ada Lind of corruption?"],
    ["Who levelled spying charges at Ghana?", "Who accused of spying Ghana?"],
    ["Who took Ghana to task over human rights abuses?", "Who accused Ghana of human rights abuses?"],
    ["Who alleged war crimes by Ghana?", "Who accused of war crimes Ghana?"],
    ["Who looked into corruption by Ghana?", "Who investigated corruption Ghana?"],
    ["Who charged Ghana for the visit?", "Who charged Ghana for the visit?"],
  ])("%s %s", (said, plain) => {
    expect(withPlainAccusing(said)).toBe(plain);
  });
});
