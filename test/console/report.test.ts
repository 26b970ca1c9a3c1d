/** The console over the report's data, with nothing faked. */
import { beforeAll, describe, expect, test } from "vitest";
import { answerLine } from "../../src/console/answer-line.js";
import { complete } from "../../src/console/complete.js";
import { welcome } from "../../src/console/welcome.js";
import { createEngine, type Engine } from "../../src/engine.js";
import { FORMS } from "../../src/forms/index.js";
import { ymd } from "../../src/time/calendar.js";
import { report } from "../report.js";

let engine: Engine;
beforeAll(async () => {
  const { dataset } = await report();
  engine = createEngine(dataset, { today: () => ymd(2022, 2, 7) ?? 0, dayFirst: true });
});

/** The lines of events: what a question and a form must have in common, however each is read. */
const events = (text: string): readonly string[] => text.split("\n").filter((line) => line.startsWith("•"));

describe("the console over the report's data", () => {
  test("a form, a mention and a bare question tell of the same events", async () => {
    const bare = events(await answerLine("who met Le Drian?", engine));
    expect(bare).toHaveLength(1);
    expect(bare[0]).toContain("Blinken");
    expect(events(await answerLine("@Dateline who met Le Drian?", engine))).toEqual(bare);
    expect(events(await answerLine("/ask who met Le Drian?", engine))).toEqual(bare);
    expect(events(await answerLine("/met who:Le Drian", engine))).toEqual(bare);
    expect(events(await answerLine("/met Blinken", engine))).toEqual(bare);
  });

  test("the examples of the welcome are answered", async () => {
    const examples = engine.examples(3);
    expect(examples).toHaveLength(3);
    const said = await welcome(engine);
    for (const example of examples) {
      expect(said).toContain(example);
      expect(events(await answerLine(example, engine)), example).not.toEqual([]);
    }
  });

  test.each([
    { line: "who met le dr", out: "Jean-Yves Le Drian" },
    { line: "/met who:blinkn", out: "Antony Blinken" },
    { line: "/landed where:rzesz", out: "Rzeszów" },
  ])("Tab after “$line” gives $out", ({ line, out }) => {
    expect(complete(line, FORMS, engine)[0]).toContain(out);
  });

  test.each(["how tall is the tower", "\u0000\u001B[31m", "🪂🪂🪂", "/", "@", "x".repeat(10_000)])(
    "%j is refused with things that one can ask",
    async (line) => {
      const said = await answerLine(line, engine);
      expect(events(said)).toEqual([]);
      expect(said).toMatch(line === "/" ? /\/met/ : /You can ask:/);
    },
  );
});
