/** What is said, and the plain words that it becomes. */
import { describe, expect, test } from "vitest";
import { withSplitVerbs } from "../../../../src/question/feed/acts/split-verbs/split-verbs.js";

describe("verbs whose parts stand apart", () => {
  test.each([
    ["Who met Ada Lind on neutral ground?", "Who met on neutral ground with Ada Lind?"],
    ["Who took over territory of Ghana?", "Who occupied Ghana?"],
    ["Who occupied Ghana's territory?", "Who occupied Ghana?"],
    ["Who used Ghanaians as human shields?", "Who used as human shields Ghanaians?"],
    ["Whose peacekeepers did Ghana receive?", "who did Ghana receive peacekeepers?"],
    ["Who pulled its troops out of Ghana?", "Who retreated militarily Ghana?"],
    ["Who gave Ghana an ultimatum?", "Who gave an ultimatum to Ghana?"],
    ["Who cooperated with Ghana diplomatically?", "Who cooperated diplomatically with Ghana?"],
    ["Who called off its talks with Ghana?", "Who halted negotiations with Ghana?"],
    ["Who took Ada Lind hostage?", "Who abducted Ada Lind?"],
    ["Who visited the occupied territory?", "Who visited the occupied territory?"],
  ])("%s %s", (said, plain) => {
    expect(withSplitVerbs(said)).toBe(plain);
  });
});
