/** What is said, and the plain words that it becomes. */
import { describe, expect, test } from "vitest";
import { withNewspaperWords } from "../../../../src/question/feed/acts/newspaper-words.js";

describe("a newspaper's words", () => {
  test.each([
    ["Who scrapped the curfew in Peru?", "Who lifted the curfew in Peru?"],
    ["Who pulled out of mediating with Ghana?", "Who halted mediation with Ghana?"],
    ["Who stopped giving Peru weapons?", "Who cut military aid to Peru?"],
    ["Who threw peacekeepers out in 2014?", "Who expelled peacekeepers in 2014?"],
    ["Who staged a hunger strike against Ghana?", "Who went on hunger strike against Ghana?"],
    ["Who said sorry to Peru?", "Who apologised to Peru?"],
    ["Who sent peacekeepers to Ghana?", "Who sent peacekeepers to Ghana?"],
  ])("%s %s", (said, plain) => {
    expect(withNewspaperWords(said)).toBe(plain);
  });
});
