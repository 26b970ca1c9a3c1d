/** What is said, and the plain words that it becomes. */
import { describe, expect, test } from "vitest";
import { withPlainGiving } from "../../../../src/question/feed/acts/giving.js";

describe("what is given, kept or handed back", () => {
  test.each([
    ["Who shipped weapons to Ghana?", "Who gave military aid to Ghana?"],
    ["Who stopped arming Ghana?", "Who cut military aid to Ghana?"],
    ["Who granted Ghana an amnesty?", "Who pardoned Ghana?"],
    ["Who gave Ghana shelter?", "Who granted asylum to Ghana?"],
    ["Who gave Ghana its property back?", "Who returned property to Ghana?"],
    ["Who passed intelligence to Ghana?", "Who shared intelligence with Ghana?"],
    ["Who refused to let Ada Lind go?", "Who refused to release Ada Lind?"],
    ["Who set Ghana's prisoners free?", "Who released Ghana?"],
    ["Who refused to free Ghana's prisoners?", "Who refused to release Ghana?"],
    ["Who gave Ghana a book?", "Who gave Ghana a book?"],
  ])("%s %s", (said, plain) => {
    expect(withPlainGiving(said)).toBe(plain);
  });
});
