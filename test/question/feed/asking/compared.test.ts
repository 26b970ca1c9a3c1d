/** What is said, and the plain words that it becomes. */
import { describe, expect, test } from "vitest";
import { withPlainComparisons } from "../../../../src/question/feed/asking/compared.js";

describe("compared with another's act", () => {
  test.each([
    ["Who criticised Peru more often than anyone else?", "Who criticised Peru most often?"],
    ["Who met Peru in the month Ghana did?", "Who met Peru in the same month as Ghana?"],
    ["Who met Peru the same month Ghana did?", "Who met Peru in the same month as Ghana?"],
    ["Right before Ada Lind, who visited Ghana?", "who visited Ghana just before Ada Lind?"],
    [
      "Who else did Ada Lind praise the day she praised Peru?",
      "Who else did Ada Lind praise on the same day as Peru?",
    ],
    ["other countries granting Peru asylum", "which other countries granted Peru asylum"],
    ["Who visited Peru on the day of the coup?", "Who visited Peru on the day of the coup?"],
  ])("%s %s", (said, plain) => {
    expect(withPlainComparisons(said)).toBe(plain);
  });
});
