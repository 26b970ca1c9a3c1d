/** What is said, and the plain words that it becomes. */
import { describe, expect, test } from "vitest";
import { withoutAsides } from "../../../../src/question/feed/asking/asides.js";

describe("turns of asking that say nothing of what happened", () => {
  test.each([
    ["who visited ghana over the years", "who visited ghana"],
    ["When exactly, to the day, did Ada Lind visit Ghana?", "When exactly did Ada Lind visit Ghana?"],
    ["Who visited Ghana more often than anyone else in 2014?", "Who visited Ghana most often in 2014?"],
    ["Which country is down as using small arms?", "Which country used small arms?"],
    ["Who visited Ghana in the month Ada Lind did?", "Who visited Ghana in the same month as Ada Lind?"],
    ["who was ada lind's strike aimed at", "against who was ada lind's strike"],
    ["asylum for ghanaians granted by", "who granted asylum for ghanaians"],
    ["in the back half of 2014", "in the second half of 2014"],
    [
      "Who struck against Ghana's rulers before the country's doctors?",
      "Who struck against Ghana's rulers before Ghana's doctors?",
    ],
  ])("%s %s", (said, plain) => {
    expect(withoutAsides(said)).toBe(plain);
  });
});
