/** Offices that bear a matter in their name. */
import { expect, test } from "vitest";
import { askedOf } from "../../../answering/asked-of-feed.js";

test("the rights in the name of an office are no matter", async () => {
  const [found] = await askedOf([
    ["Commissioner_for_Human_Rights", "Make_an_appeal_or_request", "Ghana", "2012-01-02"],
    ["Commissioner_for_Human_Rights", "Appeal_for_rights", "Peru", "2012-01-03"],
  ])("Who did the Commissioner for Human Rights appeal to first?");
  expect(found).toBe("Ghana");
});
