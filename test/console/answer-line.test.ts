import { describe, expect, test } from "vitest";
import { answerLine } from "../../src/console/answer-line.js";
import { FORMS } from "../../src/forms/index.js";
import { fakeEngine } from "./fake-engine.js";

const engine = fakeEngine();

describe("answerLine", () => {
  test.each([
    "who met Le Drian?",
    "  who met Le Drian?  ",
    "@Dateline who met Le Drian?",
    "@dateline, who met Le Drian?",
    "@DATELINE: who met Le Drian?",
  ])("%j is the bare question", async (line) => {
    expect(await answerLine(line, engine)).toContain("fake was asked: who met Le Drian?");
  });

  test.each(["", "   ", "@Dateline", "@dateline  "])("%j explains itself", async (line) => {
    expect(await answerLine(line, engine)).toContain("Ask me something");
  });

  test.each([
    ["/about", "fake ran about"],
    ["@Dateline /about", "fake ran about"],
    ["/ask who met Le Drian?", "fake was asked: who met Le Drian?"],
  ])("%j fills in a form", async (line, said) => {
    expect(await answerLine(line, engine)).toContain(said);
  });

  test.each([
    ["/mett who:Blinken", "/met"],
    ["/met", "who"],
    ["/met who:Blinken colour:red", "colour"],
  ])("%j says what is wrong with it", async (line, said) => {
    expect(await answerLine(line, engine)).toContain(said);
  });

  test("a name that begins like the mention is no mention", async () => {
    expect(await answerLine("@datelines who met", engine)).toContain("asked: @datelines who met");
  });

  test.each([
    ["/help follow-ups", "Go on from the answer before by typing", "ten minutes"],
    ["/help private", "is for Discord", "only you see"],
    ["/help mention", "not needed here", "direct message"],
  ])("%j speaks of the console and not of Discord", async (line, said, not) => {
    const help = await answerLine(line, engine);
    expect(help).toContain(said);
    expect(help).not.toContain(not);
  });

  test.each(["/help", " /HELP "])("%j lists every command and the blanks of each", async (line) => {
    const help = await answerLine(line, engine);
    for (const form of FORMS) {
      expect(help).toContain(`/${form.name}`);
      for (const blank of form.blanks) expect(help).toContain(`${blank.name}:`);
    }
    for (const own of ["/help", "/reload", "/quit", "Who met Le Drian?"]) expect(help).toContain(own);
  });
});
