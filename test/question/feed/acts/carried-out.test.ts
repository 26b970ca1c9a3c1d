/** What is said, and the plain words that it becomes. */
import { describe, expect, test } from "vitest";
import { withCarriedOut } from "../../../../src/question/feed/acts/carried-out.js";

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
