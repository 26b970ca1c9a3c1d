/** How a follow-up was read fits into the buttons under its answer, and comes out of them as it was. */
import { expect, it } from "vitest";
import { createSeal } from "../../src/discord/press.js";
import type { Query } from "../../src/query/query.js";
import { type Continued, readFollowCorpus } from "../corpus/follow.js";
import { shippedEngine } from "../shipped.js";

it("nearly every one of the corpus", async () => {
  const engine = await shippedEngine();
  const seal = createSeal("the-bot-token");
  const entries = readFollowCorpus("winter").filter((entry): entry is Continued => "asked" in entry);
  const pressed: (readonly [put: object, got: object | undefined])[] = [];
  for (const { before, asked } of entries) {
    let last: Query | undefined;
    for (const question of [...before, asked[0] ?? ""]) {
      const { outcome } = await engine.ask(question, last && { before: last });
      if (outcome.kind === "answer") last = outcome.query;
    }
    if (!last) continue;
    const press = { question: asked[0] ?? "", query: last, narrowing: {}, act: "page", page: 3 } as const;
    const put = { ...press, asker: "123456789012345678" };
    const customId = seal.write(put, put);
    pressed.push([put, customId === undefined ? undefined : seal.read(customId)]);
  }
  const fitting = pressed.filter(([, got]) => got !== undefined);
  expect(pressed.length).toBeGreaterThan(50);
  expect(fitting.length / pressed.length).toBeGreaterThan(0.9);
  expect(fitting.map(([, got]) => got)).toEqual(fitting.map(([put]) => put));
});

it("an office that stands for many, after two other turns", async () => {
  const engine = await shippedEngine();
  let last: Query | undefined;
  for (const question of ["who met blinken in december", "only by phone", "just the ministers"]) {
    const { outcome } = await engine.ask(question, last && { before: last });
    if (outcome.kind === "answer") last = outcome.query;
  }
  if (!last) throw new Error("nothing was answered");
  expect(
    createSeal("the-bot-token").holds({ question: "just the ministers", query: last, narrowing: {} }),
  ).toBe(true);
});
