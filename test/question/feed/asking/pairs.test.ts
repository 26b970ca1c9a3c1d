/** What is said, and the plain words that it becomes. */
import { describe, expect, test } from "vitest";
import { withPair } from "../../../../src/question/feed/asking/pairs.js";
import { withoutRemark } from "../../../../src/question/feed/asking/remarks.js";

describe("a sentence and a question that is none without it", () => {
  test.each([
    ["In 2014 Ada Lind refused aid to a rival. To whom?", "In 2014 Ada Lind refused aid to whom?"],
    [
      "An envoy was demanding aid in 2014. From which country?",
      "From which country was An envoy demanding aid in 2014?",
    ],
    ["There was a strike against Ghana. Who staged it?", "Who staged a strike against Ghana?"],
    [
      "2014 was a good year. Who banned parties that February?",
      "2014 was a good year. Who banned parties in February 2014?",
    ],
    ["Ada Lind visited Ghana. Who met her?", "Ada Lind visited Ghana. Who met her?"],
  ])("%s %s", (said, plain) => {
    expect(withPair(said)).toBe(plain);
  });

  test.each([
    [
      "I'm checking a note about Ghanaian politics. Is it on record that Ada Lind forgave Ben Okoro?",
      "Is it on record that Ada Lind forgave Ben Okoro",
    ],
    [
      "Ada Lind appealed to Ghana for aid. Who was the next to make such an appeal?",
      "Who next appealed to Ghana for aid after Ada Lind",
    ],
    [
      "Ada Lind once voiced her intent to meet Ghana. Who else did so that very month?",
      "Who voiced an intent to meet Ghana in the same month as Ada Lind",
    ],
    [
      "Ada Lind refused food to make a point in Ghana. On what date was that hunger strike?",
      "On what date was Ada Lind's hunger strike in Ghana",
    ],
  ])("%s %s", (said, plain) => {
    expect(withoutRemark(said).replace(/[?]$/, "")).toBe(plain);
  });
});
