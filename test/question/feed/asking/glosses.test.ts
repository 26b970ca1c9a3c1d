/** Words that gloss or hedge what is asked, and what remains without them. */
import { describe, expect, test } from "vitest";
import { withoutGlosses } from "../../../../src/question/feed/asking/glosses.js";
import { withoutRemark } from "../../../../src/question/feed/asking/remarks.js";

describe("glosses", () => {
  test.each([
    ["Who met Ada Lind most, going by the record?", "Who met Ada Lind most?"],
    ["Whom did Peru try, but fail, to assassinate?", "Whom did Peru try to assassinate?"],
    ["Who bombed Peru (suicide, car bomb and the like)?", "Who bombed Peru?"],
    ["Whom did Peru offer aid, when it was still only a promise?", "Whom did Peru offer aid?"],
    ["Which month of which year was that?", "Which month was that?"],
    ["Whom had Peru sued by the time it sued Ghana?", "Whom had Peru sued before it sued Ghana?"],
    ["Did Peru go on strike or stage a boycott?", "Did Peru go on strike?"],
    [
      "About whom did Peru's parliament, the National Council, sound gloomy?",
      "About whom did the National Council sound gloomy?",
    ],
    ["did she agree with ada lind's successor zoe zimm", "did she agree with zoe zimm"],
    ["Who had urged Peru to yield before Ghana urged it to?", "Who had urged Peru to yield before Ghana?"],
    ["Who met Ada Lind (by phone)?", "Who met Ada Lind (by phone)?"],
  ])("%s %s", (said, plain) => {
    expect(withoutGlosses(said)).toBe(plain);
  });
});

describe("who someone is, and who else did it then", () => {
  test.each([
    [
      "Ada Lind was Peru's chief judge until 2012. Who rallied support for her?",
      "Who rallied support for Ada Lind?",
    ],
    ["Not every protest lasted. Who eased their dissent?", "Who eased their dissent?"],
    [
      "Ghana asked Peru for aid. Who else asked Peru for aid the same day?",
      "Who else asked Peru for aid on the same day as Ghana?",
    ],
  ])("%s %s", (said, plain) => {
    expect(withoutRemark(said)).toBe(plain);
  });
});
