import { expect, test } from "vitest";
import { END, START, withMarkedPart } from "../../src/cli/marked-part.js";

const text = (...lines: readonly string[]): string => lines.join("\n");

test("what stands between the marks is replaced, and all else kept", () => {
  const before = text("# Title", "", START, "old", END, "", "The end.", "");
  const after = text("# Title", "", START, "", "new", "", END, "", "The end.", "");
  expect(withMarkedPart(before, ["new"])).toEqual({ ok: true, value: after });
  expect(withMarkedPart(after, ["new"])).toEqual({ ok: true, value: after });
});

test("a mark that is spoken of in a sentence is none", () => {
  const before = text(`Between ${START} and ${END}:`, START, END);
  const after = withMarkedPart(before, ["new"]);
  expect(after.ok && after.value).toContain(`Between ${START} and ${END}:\n${START}\n\nnew\n\n${END}`);
});

test.each([
  { means: "no marks", lines: ["nothing"], what: `has no line “${START}”` },
  { means: "no end", lines: [START, "x"], what: `has no line “${END}”` },
  { means: "no start", lines: ["x", END], what: `has no line “${START}”` },
  { means: "the end first", lines: [END, START], what: `has “${END}” above “${START}”` },
  { means: "two starts", lines: [START, START, END], what: `has the line “${START}” more than once` },
  { means: "two ends", lines: [START, END, END], what: `has the line “${END}” more than once` },
])("$means: refused", ({ lines, what }) => {
  expect(withMarkedPart(text(...lines), ["new"])).toEqual({ ok: false, failure: what });
});
