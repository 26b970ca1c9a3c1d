/** What is said, and the plain words that it becomes. */
import { describe, expect, test } from "vitest";
import { withPlainCauses } from "../../../../src/question/feed/acts/causes.js";

describe("what a crowd is out for", () => {
  test.each([
    ["Who demonstrated for Ada Lind's departure?", "Who demonstrated for leadership change Ada Lind?"],
    ["Who marched to force Ada Lind out of office?", "Who marched for leadership change Ada Lind?"],
    ["who rioted to get rid of ada lind", "who rioted for leadership change ada lind"],
    [
      "Who has demonstrated most often for Ada Lind to go?",
      "Who has demonstrated most often for leadership change Ada Lind?",
    ],
    ["Who rioted to get Ghana to change its policy?", "Who rioted for policy change Ghana?"],
    ["Who staged a strike against Ghana?", "Who went on strike against Ghana?"],
    ["Who marched to the border?", "Who marched to the border?"],
  ])("%s %s", (said, plain) => {
    expect(withPlainCauses(said)).toBe(plain);
  });
});
