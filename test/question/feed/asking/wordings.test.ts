/** What is said, and the plain words that it becomes. */
import { describe, expect, test } from "vitest";
import { withPlainWording } from "../../../../src/question/feed/asking/wordings/wordings.js";

describe("questions put otherwise than who did what to whom", () => {
  test.each([
    ["Which militia did Ghana attack?", "who did Ghana attack?"],
    ["Where did Ada Lind go first?", "who did Ada Lind visit first?"],
    ["Who was Ghana's guest in 2014?", "Who visited Ghana in 2014?"],
    ["first visitor to Ghana 2014", "who first visited Ghana 2014"],
    ["next after Ada Lind to visit Ghana", "who was the first to visit Ghana after Ada Lind"],
    ["Who followed Peru in praising Ghana?", "Who was the first to praise Ghana after Peru?"],
    ["who came second in visiting Ghana", "who was the second to visit Ghana"],
    ["Who said it would meet Ghana?", "Who wanted to meet Ghana?"],
    ["Ada Lind met someone in 2014. Do you know whom?", "Ada Lind met whom in 2014?"],
    ["Someone visited Ghana in 2014. Who?", "who visited Ghana in 2014?"],
    ["most frequent visitor to Ghana 2014", "who visited Ghana most 2014"],
    ["Who met Ada Lind?", "Who met Ada Lind?"],
  ])("%s %s", (said, plain) => {
    expect(withPlainWording(said)).toBe(plain);
  });
});
