/** The part of a text that a program writes, between two lines that mark it; all the rest is a person's. */
import { fail, ok, type Result } from "../result.js";

export const START = "<!-- counts: written by npm run counts -->";
export const END = "<!-- /counts -->";

/** The text with that part anew, a blank line around it. The failure is a phrase that says what is wrong with the marks. */
export function withMarkedPart(text: string, part: readonly string[]): Result<string, string> {
  const lines = text.split("\n");
  const start = only(lines, START);
  if (!start.ok) return start;
  const end = only(lines, END);
  if (!end.ok) return end;
  if (end.value < start.value) return fail(`has “${END}” above “${START}”`);
  return ok([...lines.slice(0, start.value + 1), "", ...part, "", ...lines.slice(end.value)].join("\n"));
}

/** Where the mark is, alone on its line; there must be just one. */
function only(lines: readonly string[], mark: string): Result<number, string> {
  const [at, second] = lines.flatMap((line, at) => (line.trim() === mark ? [at] : []));
  if (at === undefined) return fail(`has no line “${mark}”`);
  return second === undefined ? ok(at) : fail(`has the line “${mark}” more than once`);
}
