import { expect, test } from "vitest";
import { filePreview } from "../../src/console/file-preview.js";
import { LOCALES } from "../../src/phrases/locale.js";

const file = (lines: number) => ({
  name: "calls.ics",
  text: Array.from({ length: lines }, (_, at) => `line ${at + 1}\r\n`).join(""),
});

test("a short file is shown whole", () => {
  expect(filePreview(file(12), "who?", "en").split("\n")).toHaveLength(12);
});

test("of a longer one the beginning is, with the command that writes all of it", () => {
  const shown = filePreview(file(300), "Who called Biden's aide?", "en").split("\n");
  expect(shown.slice(11)).toEqual([
    "line 12",
    "… and 288 more lines. This writes all of it into a file:",
    "  dateline export --out calls.ics 'Who called Biden'\\''s aide?'",
  ]);
});

test("a very long line is cut", () => {
  const { name, text } = file(20);
  const [first] = filePreview({ name, text: `${"😀".repeat(500)}\n${text}` }, "", "en").split("\n");
  expect(first).toBe(`${"😀".repeat(160)}…`);
});

test.each(LOCALES)("in %s it says how many lines are missing", (locale) => {
  expect(filePreview(file(25), "who?", locale)).toMatch(/13.*\n {2}dateline export/);
});
