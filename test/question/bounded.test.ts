/** What is written to keep the engine busy: it is refused, or takes no more work than a question. */
import { beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../src/engine.js";
import { LOCALES } from "../../src/phrases/locale.js";
import { reportEngine } from "../report.js";

let engine: Engine;
beforeAll(async () => {
  engine = await reportEngine();
});

const failureOf = async (text: string): Promise<string | undefined> => {
  const { outcome } = await engine.ask(text);
  return outcome.kind === "failure" ? outcome.failure.kind : undefined;
};

describe("words in a sentence", () => {
  it.each(["a ", "Biden, Macron and ", "Biden,Macron,", "who met ", "1 2 3 ", "the same day as "])(
    "are too many where “%s” fills a message",
    async (part) => {
      expect(await failureOf(part.repeat(Math.floor(2000 / part.length)))).toBe("too-many-words");
    },
  );

  it("are said to be too many in the language of who asked, and how many there may be", async () => {
    const told = await Promise.all(
      LOCALES.map(
        async (locale) => (await engine.ask("who met ".repeat(60), { locale })).presentation.headline,
      ),
    );
    expect(new Set(told).size).toBe(LOCALES.length);
    for (const each of told) expect(each).toMatch(/120.*80/u);
  });

  it("are not too many in a long question, nor in a long message before it", async () => {
    const names = "Biden, Macron, Blinken, Le Drian, Zelenskyy, Putin, ".repeat(6);
    expect(await failureOf(`Did any of ${names}or Scholz land in Poland?`)).not.toBe("too-many-words");
    const story = "Blinken and Le Drian spoke about Ukraine that day. ".repeat(30);
    expect(await failureOf(`${story}Who met Le Drian?`)).toBeUndefined();
  });
});

it("whoever is named again and again is looked for once", async () => {
  const once = await engine.ask("Le Drian and Blinken");
  const often = await engine.ask("Le Drian and Blinken and Le Drian and Blinken and Le Drian and Blinken");
  const events = (reply: typeof once): readonly string[] => reply.presentation.events.map(({ id }) => id);
  expect(events(often)).toEqual(events(once));
  expect(events(once).length).toBeGreaterThan(0);
});
