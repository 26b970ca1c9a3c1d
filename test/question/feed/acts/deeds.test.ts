/** What is said, and the plain words that it becomes. */
import { describe, expect, test } from "vitest";
import { withPlainDeeds } from "../../../../src/question/feed/acts/deeds.js";

describe("a deed by its noun", () => {
  test.each([
    ["Who was behind the abduction of Ada Lind?", "Who abducted Ada Lind?"],
    ["Who is responsible for the ethnic cleansing of Ghanaians?", "Who ethnically cleansed Ghanaians?"],
    ["Which countries suffered bombings by Ghana?", "Which countries was bombed by Ghana?"],
    [
      "Which countries suffered bombings, such as car bombs, by Ghana?",
      "Which countries was bombed by Ghana?",
    ],
    ["Who carried out the killing of Ada Lind?", "Who killed Ada Lind?"],
    ["Who was behind the door?", "Who was behind the door?"],
  ])("%s %s", (said, plain) => {
    expect(withPlainDeeds(said)).toBe(plain);
  });
});
