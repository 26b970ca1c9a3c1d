/** Help whose every example is answered by the data that is loaded, whatever it is. */
import { beforeAll, describe, expect, it } from "vitest";
import { LIMITS } from "../../src/discord/limits.js";
import { createEngine, type Engine } from "../../src/engine.js";
import { answerText } from "../../src/forms/answer-text.js";
import { FORMS } from "../../src/forms/index.js";
import { LOCALES } from "../../src/phrases/locale.js";
import { SMALL } from "../query/small.js";
import { reportEngine } from "../report.js";
import { shippedEngine } from "../shipped.js";

const engines: Record<string, Engine> = {};
beforeAll(async () => {
  engines["report"] = await reportEngine();
  engines["shipped"] = await shippedEngine();
  engines["invented"] = createEngine(SMALL, { today: () => 18_350, dayFirst: true });
});

const engineOf = (name: string): Engine => {
  const engine = engines[name];
  if (engine === undefined) throw new Error(`no data called ${name}`);
  return engine;
};

const OTHERS = FORMS.filter(({ name }) => name !== "help");

describe.each(["report", "shipped", "invented"])("over the data “%s”", (data) => {
  it("has questions as examples, each of which is answered", async () => {
    const { presentation } = await answerText("/help", engineOf(data));
    expect(presentation.suggestions.length).toBeGreaterThan(0);
    for (const question of presentation.suggestions) {
      const { outcome } = await answerText(question, engineOf(data));
      expect(outcome.kind === "answer" && outcome.answer.events.length > 0, question).toBe(true);
    }
  });

  it.each(OTHERS)("tells of /$name with an example that is answered", async ({ name, blanks }) => {
    const { presentation } = await answerText(`/help topic: ${name}`, engineOf(data));
    expect(presentation.headline).toContain(`/${name}`);
    for (const blank of blanks) expect(presentation.headline).toContain(`• ${blank.name}`);
    const [example = "", ...more] = presentation.suggestions;
    expect(more).toEqual([]);
    expect(example.startsWith(`/${name}`)).toBe(true);
    const { outcome } = await answerText(example, engineOf(data));
    expect(outcome.kind === "answer" && (blanks.length === 0 || outcome.answer.events.length > 0)).toBe(true);
  });
});

describe("help", () => {
  it("has a line on every command", async () => {
    const { presentation } = await answerText("/help", engineOf("shipped"));
    const lines = presentation.headline.split("\n").filter((line) => line.startsWith("• "));
    expect(lines).toEqual(OTHERS.map(({ name, description }) => `• /${name}: ${description}`));
  });

  it.each(LOCALES)("is shown whole on Discord in “%s”, and its notes too", async (locale) => {
    const { presentation } = await answerText("/help", engineOf("shipped"), { locale });
    expect(presentation.headline.length).toBeLessThan(LIMITS.part.headline - 20);
    expect(presentation.notes.length).toBeLessThanOrEqual(LIMITS.part.notes);
    for (const note of presentation.notes) expect(note.length).toBeLessThanOrEqual(LIMITS.part.note);
  });

  it.each(["mention", "follow-ups", "private"])("tells of %s in a sentence", async (topic) => {
    const { presentation } = await answerText(`/help topic: ${topic}`, engineOf("shipped"));
    expect(presentation.headline).toMatch(/^[^\n]+\.$/);
  });

  it("on something else is all of it, with a word on that", async () => {
    const form = FORMS.find(({ name }) => name === "help");
    const reply = await form?.answer({ topic: "the <weather>" }, engineOf("shipped"));
    expect(reply?.presentation.notes[0]).toBe("There is no help on “the <weather>”; here is all of it.");
    expect(reply?.presentation.headline).toContain("/met");
  });
});
