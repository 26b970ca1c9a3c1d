/** What is said, and the plain words that it becomes. */
import { describe, expect, test } from "vitest";
import { COMMENTS } from "../../../../src/question/feed/acts/comments.js";
import { SUFFERED } from "../../../../src/question/feed/acts/violence.js";
import { rewritten } from "../../../../src/question/feed/patterns/rewrite.js";

describe("comments, hopeful or gloomy", () => {
  test.each([
    ["Did Ghana say something negative about Peru?", "Did Ghana make pessimistic comments about Peru?"],
    ["Who said positive things about Peru?", "Who said positive things about Peru?"],
    ["Who made optimistic remarks on Peru last?", "Who last made optimistic comments about Peru?"],
    [
      "Who made negative remarks on Peru first, before Ghana?",
      "Who first made pessimistic comments about Peru, before Ghana?",
    ],
  ])("%s %s", (said, plain) => {
    expect(rewritten(said, COMMENTS)).toBe(plain);
  });
});

describe("force that someone used or suffered", () => {
  test.each([
    [
      "Who bombarded Ghana with conventional military forces?",
      "Who used conventional military force against Ghana?",
    ],
    ["Who was attacked by the conventional forces of Ghana?", "Who was attacked by Ghana?"],
    ["Who was attacked by Ghanaian conventional forces?", "Who was attacked by Ghanaian?"],
    ["Who was attacked by foreign military forces?", "Who was attacked by foreign military forces?"],
    [
      "Who made Ghana suffer last with conventional military forces?",
      "Who last used conventional military force against Ghana?",
    ],
  ])("%s %s", (said, plain) => {
    expect(rewritten(said, SUFFERED)).toBe(plain);
  });
});
