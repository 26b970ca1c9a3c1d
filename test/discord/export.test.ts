/** Files on the loopback Discord, from a slash command to what is downloaded. */
import { parse } from "csv-parse/sync";
import { MessageFlags } from "discord.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import type { Engine } from "../../src/engine.js";
import { answerText } from "../../src/forms/answer-text.js";
import { readIcs } from "../export/read-ics.js";
import { reportEngine } from "../report.js";
import type { Answer } from "./loopback/answer.js";
import type { OptionValue } from "./loopback/asking.js";
import { serving } from "./parrot.js";
import { openStage, type Stage } from "./stage.js";

let stage: Stage;
let engine: Engine;
beforeAll(async () => {
  engine = await reportEngine();
  stage = await openStage(serving(engine));
});
afterAll(() => stage.close());

const exported = (options: Readonly<Record<string, OptionValue>>): Promise<Answer> =>
  stage.discord.interact({ command: "export", options });

const filesOf = ({ id }: Answer) => stage.discord.world.uploads.get(id) ?? [];

const QUESTION = "What happened in Poland?";

const Records = z.array(z.looseObject({ id: z.string() }));

/** The ids of the events in a file. */
const IDS: readonly (readonly [format: string, type: string, read: (text: string) => readonly string[]])[] = [
  ["csv", "text/csv", (text) => Records.parse(parse(text, { columns: true })).map(({ id }) => id)],
  ["json", "application/json", (text) => JSON.parse(text).events.map(({ id }: { id: string }) => id)],
  [
    "ics",
    "text/calendar",
    (text) => readIcs(text).within.map(({ values }) => values["UID"]?.replace(/@.*/, "") ?? ""),
  ],
  [
    "geojson",
    "application/geo+json",
    (text) => JSON.parse(text).features.map(({ id }: { id: string }) => id),
  ],
];

describe("/export", () => {
  it.each(IDS)("as %s sends a file with the events of the answer", async (format, type, read) => {
    const answer = await exported({ question: QUESTION, format });
    const [file, ...others] = filesOf(answer);
    expect(others).toEqual([]);
    expect(file?.name).toBe(`what-happened-in-poland.${format}`);
    expect(file?.type).toContain(type);
    const { outcome } = await engine.ask(QUESTION);
    const all = outcome.kind === "answer" ? outcome.answer.events.map(({ id }) => id) : [];
    const written = read(file?.text ?? "");
    expect(written.length).toBeGreaterThan(0);
    expect(all).toEqual(expect.arrayContaining([...written]));
    const left = /(\d+) events? left out/.exec(answer.text)?.[1] ?? "0";
    expect(written.length + Number(left)).toBe(all.length);
  });

  it("is CSV where no format is given", async () => {
    const [file] = filesOf(await exported({ question: QUESTION }));
    expect(file?.name).toMatch(/\.csv$/);
  });

  it("shows the file in the message, and says how many events are in it and how the question was read", async () => {
    const answer = await exported({ question: QUESTION });
    const [file] = filesOf(answer);
    expect(answer.message.attachments).toMatchObject([{ filename: file?.name, size: file?.bytes }]);
    if ((answer.message.flags & MessageFlags.IsComponentsV2) !== 0)
      expect(JSON.stringify(answer.message.components)).toContain(file?.name);
    expect(answer.text).toMatch(/\d+ events as CSV/);
    expect(answer.text).toContain("Read as: events that happened, in Poland");
  });

  it("takes another command as a line, and has the very file that the console has", async () => {
    const question = "/between who: Biden whom: Macron";
    const [file] = filesOf(await exported({ question }));
    const reply = await answerText(`/export question: ${question} format: csv`, engine, { fileSize: 1e6 });
    expect(reply.files?.[0]?.text).toBe(file?.text);
    expect(file?.text).toContain("call");
  });

  it("may be private", async () => {
    const answer = await exported({ question: QUESTION, private: true });
    expect(answer.ephemeral).toBe(true);
    expect(filesOf(answer)).toHaveLength(1);
  });

  it.each([
    ["that cannot be read", "Who frobnicated the quux?", /quux|frobnicated/],
    ["without an event", "Whom did Biden call in May 2030?", /no event to write/],
  ])("of a question %s is the answer without a file", async (_, question, said) => {
    const answer = await exported({ question });
    expect(answer.text).toMatch(said);
    expect(filesOf(answer)).toEqual([]);
  });

  it("keeps to the size that Discord names with the interaction", async () => {
    const options = { question: "timeline", format: "json" };
    const answer = await stage.discord.interact({ command: "export", options, fileSize: 4000 });
    const [file] = filesOf(answer);
    expect(file?.bytes).toBeLessThanOrEqual(4000);
    expect(answer.text).toContain("did not fit into the file");
  });

  it("where the bot may not attach files is the answer itself", async () => {
    const options = { question: QUESTION };
    const answer = await stage.discord.interact({ command: "export", options, appPermissions: "2048" });
    expect(answer.text).toContain("No file can be sent here");
    expect(filesOf(answer)).toEqual([]);
  });

  it("in a mention is the answer itself, with a word on where files are to be had", async () => {
    const answer = await stage.discord.mention(`/export question: ${QUESTION}`);
    expect(answer.text).toContain("slash command");
    expect(answer.text).toContain("Read as: events that happened, in Poland");
    expect(filesOf(answer)).toEqual([]);
  });
});
