/** What a fragment took from a page that it narrows down is told, though they share no condition. */
import { expect, test } from "vitest";
import { ANYTHING, type Query, type Slot } from "../../src/query/query.js";
import { shippedEngine } from "../shipped.js";

const engine = await shippedEngine();

const pair = (...ids: readonly string[]): readonly Slot[] =>
  ids.map((id) => ({ side: "either", anyOf: [id], members: true }));

test.each<[before: Query, fragment: string, carried: string]>([
  [
    { kind: "between", pattern: { ...ANYTHING, slots: pair("joe-biden", "emmanuel-macron") } },
    "and in March 2022?",
    "all that passed between Joe Biden and Emmanuel Macron",
  ],
  [
    { kind: "compare", pattern: ANYTHING, sides: [["poland"], ["romania"]] },
    "and Germany?",
    "Poland and Romania beside each other",
  ],
])("%j, “%s”", async (before, fragment, carried) => {
  const { presentation, continues } = await engine.ask(fragment, { before });
  expect(continues).toBe(true);
  expect(presentation.notes).toContain(`Carried over from the question before: ${carried}.`);
});
