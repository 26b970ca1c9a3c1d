/** What the record says to have followed on the same day. */
import { expect, test } from "vitest";
import { Event } from "../../src/dataset/schema.js";
import { settle } from "../../src/query/bounds.js";
import { smallCatalogue } from "./small.js";

const event = (id: string, edtf: string, more: object = {}): Event =>
  Event.parse({
    id,
    type: "contact",
    participants: [{ entity: "cy-marsh", role: "actor" }],
    status: "occurred",
    date: { edtf, basis: "stated" },
    summary: `Summary of ${id}.`,
    evidence: [{ source: "gazette", locator: "page 1", supports: ["type"] }],
    ...more,
  });

const morning = event("morning", "2020-03-12");
const other = event("other", "2020-03-12");
const summit = event("summit", "2020-03-12", { related: [{ event: "morning", rel: "follows" }] });

test.each([
  ["before-event", [morning]],
  ["after-event", []],
] as const)("%s: the summit that followed", async (kind, expected) => {
  const bound = {
    kind,
    grain: "day",
    pattern: { types: [], slots: [], places: [], origins: [], topics: [], when: [], status: [] },
  } as const;
  const fits = await settle(bound, { plans: false, moves: false }, smallCatalogue, async () => [summit]);
  expect([morning, other, summit].filter(fits)).toEqual(expected);
});
