/** Answers of the shipped data that would be half of the truth without a word on the other half. */
import { expect, test } from "vitest";
import { shippedEngine } from "../shipped.js";

const engine = await shippedEngine();

test.each([
  ["Who was the German chancellor in December 2021?", /^Angela Merkel held that office in this time as well/],
  ["Who landed at Rzeszów airport?", /^The record tells nothing of just that site; I took the city/],
])("a note tells of it: %s", async (question, note) => {
  const { presentation } = await engine.ask(question);
  expect(presentation.notes).toContainEqual(expect.stringMatching(note));
});

test.each(["Who was the German chancellor in January 2022?", "Who landed in Rzeszów?"])(
  "and none where it is all: %s",
  async (question) => {
    expect((await engine.ask(question)).presentation.notes).toEqual([]);
  },
);
