/** What is said, and the plain words that it becomes. */
import { describe, expect, test } from "vitest";
import { withWhose } from "../../../../src/question/feed/asking/whose.js";

describe("what was another's", () => {
  test.each([
    ["Whose property did Ghana seize in 2014?", "whom did Ghana seize property in 2014?"],
    ["Whose mediation did Ghana say it would accept?", "whom did Ghana promise to accept mediation?"],
    [
      "Whose political freedoms did Ghana threaten to curb?",
      "whom did Ghana threaten to restrict political freedoms?",
    ],
    ["Whose resignation did Ghana call for?", "whom did Ghana call for leadership change?"],
    ["Which country's mediation did Ghana turn down in 2014?", "whom did Ghana turn down mediation in 2014?"],
    ["Whose law did Ada Lind break?", "whom did Ada Lind defy?"],
    ["On whose behalf did Ghana speak?", "for whom did Ghana speak?"],
    ["Whose guest was Ada Lind?", "Whose guest was Ada Lind?"],
  ])("%s %s", (said, plain) => {
    expect(withWhose(said)).toBe(plain);
  });
});
