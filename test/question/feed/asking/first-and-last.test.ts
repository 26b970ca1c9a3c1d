/** Who was first or last, in the order of words that the grammar has. */
import { expect, test } from "vitest";
import { FIRST_AND_LAST } from "../../../../src/question/feed/asking/first-and-last.js";
import { rewritten } from "../../../../src/question/feed/patterns/rewrite.js";

test.each([
  [
    "Who was the last country with which Ada Lind signed an agreement?",
    "which was the last country with which Ada Lind signed an agreement?",
  ],
  [
    "Who was the last person with whom Ada Lind signed an agreement?",
    "Who was the last person with whom Ada Lind signed an agreement?",
  ],
])("%s %s", (said, plain) => {
  expect(rewritten(said, FIRST_AND_LAST)).toBe(plain);
});
