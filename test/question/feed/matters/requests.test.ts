/** What is said, and the plain words that it becomes. */
import { describe, expect, test } from "vitest";
import { rejectedRequests } from "../../../../src/question/feed/matters/requests.js";

describe("someone's own, turned down or taken", () => {
  test.each([
    ["Which country's mediation did Ada Lind turn down?", "which country did Ada Lind turn down mediation?"],
    ["Whose plea for aid did Peru reject?", "whom did Peru reject aid?"],
    ["Whose freedoms did Ada Lind threaten to restrict?", "whom did Ada Lind threaten to restrict freedoms?"],
    ["Whose property did Peru seize?", "whom did Peru seize property?"],
    ["Whose navy was put on alert over Peru?", "who increased military alert status against Peru?"],
  ])("%s %s", (said, plain) => {
    expect(rejectedRequests(said)).toBe(plain);
  });
});
