/** The form that exports: what is in the file, what is said of it, and what where there can be none. */
import { beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../src/engine.js";
import { answerText } from "../../src/forms/answer-text.js";
import { LOCALES } from "../../src/phrases/locale.js";
import { shippedEngine } from "../shipped.js";

let engine: Engine;
beforeAll(async () => {
  engine = await shippedEngine();
});

const exported = (line: string, fileSize = 1e7) => answerText(`/export ${line}`, engine, { fileSize });

describe("an export", () => {
  it("has all events of the answer, and shows none of them", async () => {
    const { presentation, files } = await exported("question: timeline of Biden format: json");
    const all = await engine.ask("timeline of Biden");
    const count = all.outcome.kind === "answer" ? all.outcome.answer.events.length : 0;
    expect(count).toBeGreaterThan(100);
    expect(JSON.parse(files?.[0]?.text ?? "").events).toHaveLength(count);
    expect(presentation).toMatchObject({ headline: `${count} events as JSON.`, events: [] });
    expect(presentation.reading).toBe(all.presentation.reading);
  });

  it("of a comparison has the events of both, each once", async () => {
    const { outcome, files } = await exported("question: /compare one: Poland other: Romania format: json");
    const ids = JSON.parse(files?.[0]?.text ?? "").events.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const answer = outcome.kind === "answer" ? outcome.answer : undefined;
    const [one, other] = answer?.kind === "comparison" ? answer.sides : [];
    const together = answer?.kind === "comparison" ? answer.together.length : 0;
    expect(together).toBeGreaterThan(0);
    expect(ids).toHaveLength((one?.events.length ?? 0) + (other?.events.length ?? 0) - together);
  });

  it("that is larger than may be sent is cut, and says by how many", async () => {
    const { presentation, files } = await exported("question: timeline of Biden format: csv", 20_000);
    const [file] = files ?? [];
    expect(Buffer.byteLength(file?.text ?? "")).toBeLessThanOrEqual(20_000);
    expect(presentation.notes.at(-1)).toMatch(/^\d+ events more did not fit into the file/);
  });

  it("keeps the notes of the answer", async () => {
    const { presentation } = await exported("first zelenksy biden call date");
    expect(presentation.notes.join()).toContain("zelenksy");
  });

  it("is asked again, by a button, as the question itself", async () => {
    expect((await exported("question: /who name: Biden format: ics")).question).toBe("/who name: Biden");
  });

  it("has them by date", async () => {
    const { files } = await exported("question: Who met Macron? format: json");
    const starts = JSON.parse(files?.[0]?.text ?? "").events.map(({ start }: { start: string }) => start);
    expect(starts.length).toBeGreaterThan(10);
    expect(starts).toEqual(starts.toSorted());
  });

  it.each(LOCALES)("is told of in “%s”", async (locale) => {
    const asking = { locale, fileSize: 1e7 };
    const line = "/export question: What happened in Poland? format: ics";
    const { presentation, files } = await answerText(line, engine, asking);
    expect(files).toHaveLength(1);
    const [count = 0] = [files?.[0]?.text.match(/^BEGIN:VEVENT/gm)?.length];
    expect(presentation.headline).toContain(`${count} `);
    expect(presentation.headline).toContain("iCalendar");
    expect(presentation.notes).toHaveLength(1);
  });
});

describe("where no file can be sent", () => {
  it("the answer itself is given, with a word on it", async () => {
    const { presentation, files } = await answerText("/export Who met Le Drian?", engine);
    const { presentation: plain } = await engine.ask("Who met Le Drian?");
    expect(files).toBeUndefined();
    expect(presentation.headline).toBe(plain.headline);
    expect(presentation.notes.at(-1)).toContain("/export");
  });
});
