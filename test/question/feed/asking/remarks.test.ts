/** What is said, and the plain words that it becomes. */
import { describe, expect, test } from "vitest";
import { withoutRemark } from "../../../../src/question/feed/asking/remarks.js";

describe("what is told of a body, and an “it” that stands for nothing", () => {
  test.each([
    [
      "Ghana visited Peru in 2010. Who else did the same thing in that very month?",
      "Who visited Peru in the same month as Ghana?",
    ],
    [
      "Peruvian criminals praised Ghana. Who was the last to do so before them?",
      "Who praised Ghana just before Peruvian criminals?",
    ],
    [
      "I read about Peru. Is it on record that Peru praised Ghana?",
      "Is it on record that Peru praised Ghana?",
    ],
  ])("%s %s", (said, plain) => {
    expect(withoutRemark(said)).toBe(plain);
  });
});

describe("a sentence before the question", () => {
  test.each([
    ["A grim one. Who attacked Ghana?", "Who attacked Ghana?"],
    [
      "Peru became independent in 2011. Whom had it visited by June that year?",
      "Whom had Peru visited by June 2011?",
    ],
    [
      "I recall that the Peruvian army killed Ada Lind. In which month was she killed by them?",
      "In which month was Ada Lind killed by the Peruvian army?",
    ],
    [
      "Peru met Ghana on neutral ground. Who else did so in the same month?",
      "Who met Ghana on neutral ground in the same month as Peru?",
    ],
    ["Ada Lind visited Ghana. When did she last do so?", "When did Ada Lind last visited Ghana?"],
    ["Ada Lind met Ben Okoro. Who was it?", "Ada Lind met Ben Okoro. Who was it?"],
    ["Did Peru attack Ghana? When?", "Did Peru attack Ghana? When?"],
  ])("%s %s", (said, plain) => {
    expect(withoutRemark(said)).toBe(plain);
  });
});

describe("that very year, behind a sentence that tells of a deed", () => {
  test.each([
    ["Ghana praised Peru in 2005. Who else did that year?", "Who praised Peru in the same year as Ghana?"],
    ["Ghana praised Peru in 2005; who else did so that day?", "who praised Peru on the same day as Ghana?"],
  ])("%s %s", (said, plain) => {
    expect(withoutRemark(said)).toBe(plain);
  });
});
