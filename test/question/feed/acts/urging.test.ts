/** What is said, and the plain words that it becomes. */
import { describe, expect, test } from "vitest";
import { withPlainUrging } from "../../../../src/question/feed/acts/urging.js";

describe("who is told what to do, and who gives way", () => {
  test.each([
    ["who told ghana to settle its dispute", "who demanded that ghana settle its dispute"],
    ["Who demanded a minister ease off the protests?", "Who demanded that a minister ease off the protests?"],
    ["Who demanded the release of Ada Lind?", "Who demanded the release of Ada Lind?"],
    ["Who gave in to Ghana on political reform?", "Who gave in to Ghana to demands for political reform?"],
    ["Whose demand for reform did Ghana accept?", "to whom did Ghana accede to demands for reform?"],
  ])("%s %s", (said, plain) => {
    expect(withPlainUrging(said)).toBe(plain);
  });
});
