import { expect, test } from "vitest";
import { answerFilled } from "../../src/forms/answer-filled.js";
import { readLine } from "../../src/forms/line.js";
import type { Locale } from "../../src/phrases/locale.js";
import { shippedEngine } from "../shipped.js";

const engine = await shippedEngine();

async function notesOn(text: string, locale: Locale = "en"): Promise<string> {
  const line = readLine(text, locale);
  if (!line.ok) throw new Error(line.failure);
  const { presentation } = await answerFilled(line.value, engine, { locale });
  return presentation.notes.join("\n");
}

test.each([
  ["/timeline Warsaw", "“Warsaw” was read as “who”, the first blank. Write /timeline [who: …] [where: …]"],
  ["/met Biden Macron", "“Biden Macron” was read as “who”, the first blank. Write /met who: … [whom: …]"],
])("%s, of which nothing comes, says which blanks there are", async (line, note) => {
  expect(await notesOn(line)).toContain(note);
});

test.each([
  "/timeline where: Warsaw",
  "/timeline who: Warsaw",
  "/met Biden",
  "/who Nobody Atall",
  "/ask What?",
])("%s does not", async (line) => {
  expect(await notesOn(line)).not.toContain("first blank");
});

test("in another language the blanks have their names in it", async () => {
  expect(await notesOn("/zeitleiste Warsaw", "de")).toContain(
    "„Warsaw“ wurde als das erste Feld gelesen, „wer“. Schreiben Sie /zeitleiste",
  );
});

test.each([
  ["/onthisday 24 Feb 2022", "The year 2022 was left aside"],
  ["/onthisday 2022-02-24", "The year 2022 was left aside"],
])("%s says that the year does not matter", async (line, note) => {
  expect(await notesOn(line)).toContain(note);
});

test.each(["/onthisday 24 Feb", "/onthisday nonsense 2022"])("%s says nothing of a year", async (line) => {
  expect(await notesOn(line)).not.toContain("left aside");
});
