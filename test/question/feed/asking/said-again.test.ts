/** Two sentences, of which the second asks of the act that the first tells; and the one question that they become. */
import { describe, expect, test } from "vitest";
import { withMoment } from "../../../../src/question/feed/asking/moments.js";
import { withPair } from "../../../../src/question/feed/asking/pairs.js";
import { withoutRemark } from "../../../../src/question/feed/asking/remarks.js";

const inOrder = (said: string): string =>
  [withMoment, withPair, withoutRemark].reduce((text, step) => step(text), said);

describe("an act that is said once more", () => {
  test.each([
    ["Ada Lind praised Peru. Who was the next to praise it?", "Who next praised Peru after Ada Lind?"],
    [
      "Ada Lind demanded rights from Peru. Who else made the same demand of it that month?",
      "Who demanded rights from Peru in the same month as Ada Lind?",
    ],
    [
      "Ghana's cabinet once made a gesture towards Peru. Who else made one towards it that year?",
      "Who made a gesture towards Peru in the same year as Ghana's cabinet?",
    ],
    [
      "Ada Lind voiced accord with Peru. Who had last done so before that?",
      "Who voiced accord with Peru just before Ada Lind?",
    ],
    [
      "Peruvian children were used as shields by Ghana. Who else was, that same month?",
      "Who were used as shields by Ghana in the same month as Peruvian children?",
    ],
    [
      "Ghana once eased restrictions on its farmers. Who else got that in the same year?",
      "on whom did Ghana eased restrictions in the same year as Ghana's farmers?",
    ],
    [
      "The Lind Watch accused Peru in 2013. Whom else did it accuse in the same month?",
      "Whom else did The Lind Watch accuse in the same month as Peru?",
    ],
    [
      "Several outsiders helped Peru. Who sent it aid before Ghana did?",
      "Who sent Peru aid before Ghana did?",
    ],
  ])("%s %s", (said, plain) => {
    expect(inOrder(said)).toBe(plain);
  });
});

describe("whom an act is for, asked roundabout", () => {
  test.each([
    ["Ada Lind staged a strike. Whom was it aimed at?", "Ada Lind staged a strike against whom?"],
    [
      "There was an attack by Ghana in 2006. Who was its target?",
      "Against whom was an attack by Ghana in 2006?",
    ],
    ["Ghana made an appeal. To whom did it address that appeal?", "Ghana made an appeal to whom?"],
  ])("%s %s", (said, plain) => {
    expect(inOrder(said)).toBe(plain);
  });
});

describe("a clause in front becomes a sentence of its own", () => {
  test.each([
    [
      "In the month it offered Peru aid, to which other country did Ghana make such an offer?",
      "Ghana offered Peru aid. To which other country did Ghana make such an offer in the same month?",
    ],
    [
      "Immediately before the Ghanaian cabinet banned Peru, who had done so?",
      "The Ghanaian cabinet banned Peru. Who had done so just before that?",
    ],
    ["After Ada Lind praised Peru, who was next to do so?", "Ada Lind praised Peru. Who was next to do so?"],
    [
      "After Ada Lind, who was the next one that Peru said it would meet?",
      "After Ada Lind, who was the next one that Peru said it would meet?",
    ],
  ])("%s %s", (said, plain) => {
    expect(withMoment(said)).toBe(plain);
  });
});
