/** Calls of a feed, which are a kind of their own, compared with each other. */
import { expect, test } from "vitest";
import { askedOf } from "../answering/asked-of-feed.js";

test("those who spoke by phone are compared with one who did so by phone", async () => {
  const [found] = await askedOf([
    ["Norway", "Consult", "Ghana", "2012-01-02"],
    ["Norway", "Discuss_by_telephone", "Chile", "2012-01-03"],
    ["Norway", "Discuss_by_telephone", "Ghana", "2014-02-02"],
    ["Norway", "Discuss_by_telephone", "Kenya", "2014-02-03"],
  ])("Who did Norway speak with by telephone in the same year as Ghana?");
  expect(found).toBe("Kenya");
});
