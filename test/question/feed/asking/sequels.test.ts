/** Acts told by another act, by their noun, or in a newspaper's words, and the plain words that they become. */
import { describe, expect, test } from "vitest";
import { withCarriedOut } from "../../../../src/question/feed/acts/carried-out.js";
import { withNewspaperWords } from "../../../../src/question/feed/acts/newspaper-words.js";
import { withoutRemark } from "../../../../src/question/feed/asking/remarks.js";
import { withPlainSequels } from "../../../../src/question/feed/asking/sequels.js";

describe("a clause in front tells of the act", () => {
  test.each([
    [
      "After Peru apologised to Ghana, who was the next to do so?",
      "who next apologised to Ghana after Peru?",
    ],
    ["Before Peru praised Ghana, who last did so?", "who praised Ghana just before Peru?"],
    ["Following Peru's apology to Ghana, who apologised next?", "who apologised to Ghana next after Peru?"],
    ["In the month when Peru praised Ghana, who else did?", "who praised Ghana in the same month as Peru?"],
    ["Peru aside, who praised Ghana?", "Apart from Peru, who praised Ghana?"],
    ["Who tops the list of those praising Ghana?", "Who praised Ghana most often?"],
    ["Was it Peru that Ghana praised in 2014?", "did Ghana praised Peru in 2014?"],
    ["Is it true that Peru praised Ghana?", "Is it true that Peru praised Ghana?"],
    ["When it comes to Ghana, who praised it first?", "who praised Ghana first?"],
  ])("%s %s", (said, plain) => {
    expect(withPlainSequels(said)).toBe(plain);
  });
  test.each([
    ["Peru praised Ghana in May 2014. Who else did?", "Who else besides Peru praised Ghana in May 2014?"],
    ["Peru praised Ghana. Whom did it praise next?", "Whom did Peru praise next after Ghana?"],
  ])("%s %s", (said, plain) => {
    expect(withoutRemark(said)).toBe(plain);
  });
});

describe("an act by its noun", () => {
  test.each([
    ["Who was behind the abduction of Ada Lind?", "Who abducted Ada Lind?"],
    ["Who carried out the ethnic cleansing of Ghanaians?", "Who ethnically cleansed Ghanaians?"],
    ["Who was behind Ada Lind's assassination?", "Who assassinated Ada Lind?"],
    ["Who launched the first air strike on Peru?", "Who first bombed from the air Peru?"],
  ])("%s %s", (said, plain) => {
    expect(withCarriedOut(said)).toBe(plain);
  });
});

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

describe("what is told of a body, and an “it” that stands for nothing", () => {
  test.each([
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
