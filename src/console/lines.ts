/** Splits a stream of text into lines. */
import type { Readable } from "node:stream";

/**
 * Yields each line without its "\n" or "\r\n"; a line that the end of the stream cuts off counts, an empty rest does
 * not. Nothing else ends a line: node:readline also splits at "\r" and U+2028, which a question may hold, and then one
 * question would get two answers.
 */
export async function* lines(input: Readable): AsyncGenerator<string, void, undefined> {
  input.setEncoding("utf8");
  // The pieces of a line that is not ended yet: joined once, so that a very long line costs no more than its length.
  let pieces: string[] = [];
  let first = true;
  const line = (last: string): string => {
    const whole = [...pieces, last].join("");
    pieces = [];
    const start = first && whole.startsWith("\uFEFF") ? 1 : 0;
    first = false;
    return whole.slice(start, whole.endsWith("\r") ? -1 : undefined);
  };

  for await (const chunk of input) {
    const parts = String(chunk).split("\n");
    const rest = parts.pop() ?? "";
    for (const part of parts) yield line(part);
    if (rest !== "") pieces.push(rest);
  }
  if (pieces.length > 0) yield line("");
}
