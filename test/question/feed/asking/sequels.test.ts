/** What is said, and the plain words that it becomes. */
import { describe, expect, test } from "vitest";
import { withoutRemark } from "../../../../src/question/feed/asking/remarks.js";
import { withPlainSequels } from "../../../../src/question/feed/asking/sequels.js";

describe("a clause in front tells of the act", () => {
  test.each([
    ["After Ghana visited Peru, who was the next to do this?", "who next visited Peru after Ghana?"],
    ["Who was the second one Ghana praised?", "whom did Ghana second praised?"],
    [
      "Who was the first Ghanaian minister to visit Peru?",
      "Who was the first Ghanaian minister to visit Peru?",
    ],
    [
      "In the year it criticised Peru, whom did Ghana criticise?",
      "whom did Ghana criticise in the same year as Peru?",
    ],
    [
      "In the year it invaded Peru, whom did Ghana criticise?",
      "In the year it invaded Peru, whom did Ghana criticise?",
    ],
    ["Before visiting Peru, whom did Ghana praise?", "Before visiting Peru, whom did Ghana praise?"],
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
