/** What is said, and the plain words that it becomes. */
import { describe, expect, test } from "vitest";
import { withoutAsides } from "../../../../src/question/feed/asking/asides.js";
import { withoutContractions } from "../../../../src/question/feed/asking/contracted.js";
import { withKeywordsAsked } from "../../../../src/question/feed/asking/keywords.js";
import { withPlainMost } from "../../../../src/question/feed/asking/most.js";
import { withPlainPeriods } from "../../../../src/question/feed/asking/periods.js";

/** As `plainly` has them. */
const STEPS = [withoutContractions, withPlainPeriods, withPlainMost, withoutAsides, withKeywordsAsked];
const inOrder = (said: string): string => STEPS.reduce((text, step) => step(text), said);

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
    expect(inOrder(said)).toBe(plain);
  });
});

describe("turns of asking", () => {
  test.each([
    ["Whom has Ghana praised on the most occasions?", "Whom has Ghana praised most often?"],
    ["Whom has Ghana praised the greatest number of times?", "Whom has Ghana praised most often?"],
    ["second one peru rejected, who was it", "who was the second that peru rejected"],
    ["apart from kenya who else praised peru that same day", "who praised peru on the same day as kenya"],
    ["ghana cut ties 2012 with", "ghana cut ties 2012 with whom"],
    ["who praised peru june 2010 - june 2012", "who praised peru from june 2010 to june 2012"],
    ["peru war crimes investigated by 18 oct 2006", "who investigated peru war crimes by 18 oct 2006"],
    ["Who'd had a go at Peru?", "who had had a go at Peru?"],
    [
      "Who said ahead of Ghana that they wanted to meet Peru?",
      "Who said that they wanted to meet Peru ahead of Ghana?",
    ],
    [
      "Peru looked into someone's military action in 2011. Whose?",
      "Peru looked into military action of whom in 2011?",
    ],
    ["Who met Peru in 2012?", "Who met Peru in 2012?"],
  ])("%s %s", (said, plain) => {
    expect(inOrder(said)).toBe(plain);
  });
});
