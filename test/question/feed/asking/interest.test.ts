/** Whoever asks says first whom they are after. */
import { describe, expect, test } from "vitest";
import { withInterest } from "../../../../src/question/feed/asking/interest.js";

describe("a pronoun stands for whom the asker is after", () => {
  test.each([
    ["I'm writing about Ada Lind. Whom did she visit?", "Whom did Ada Lind visit?"],
    [
      "I'm looking into Ghanaian refugees. Who expelled them on 18 March 2006?",
      "Who expelled Ghanaian refugees on 18 March 2006?",
    ],
    ["My essay is on the Red League; when did it split?", "When did Red League split?"],
  ])("%s", (said, asked) => {
    expect(withInterest(said)).toBe(asked);
  });
});

describe("nothing is put in", () => {
  test.each([
    [
      "where another is named in the question",
      "I'm looking into French spies. Whom did Ghana say it would meet?",
    ],
    ["where the question is whole", "I'm writing about Ada Lind. Who visited the country house in 2014?"],
    ["where “it” stands for nobody", "I'm writing about Ada Lind. Is it true that someone left?"],
    ["where a year is what it is about", "It's about the summer of 2006. With whom did he negotiate?"],
  ])("%s", (_, said) => {
    expect(withInterest(said)).toBe(said);
  });
});
