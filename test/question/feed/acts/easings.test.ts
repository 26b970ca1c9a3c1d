/** What is said, and the plain words that it becomes. */
import { describe, expect, test } from "vitest";
import { withPlainEasings } from "../../../../src/question/feed/acts/easings.js";

describe("what is taken back", () => {
  test.each([
    ["Who ended its embargo against Ghana?", "Who eased sanctions on Ghana?"],
    ["Who eased the siege of Ghana?", "Who eased the blockade of Ghana?"],
    ["Who lifted or eased the state of emergency in Ghana?", "Who eased a state of emergency on Ghana?"],
    ["Who lifted sanctions in 2014?", "Who eased sanctions on in 2014?"],
    ["Who urged Ghana to lift sanctions?", "Who urged Ghana to lift sanctions?"],
    ["Who threatened to end sanctions on Ghana?", "Who threatened to end sanctions on Ghana?"],
  ])("%s %s", (said, plain) => {
    expect(withPlainEasings(said)).toBe(plain);
  });
});
