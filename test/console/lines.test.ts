import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { lines } from "../../src/console/lines.js";

async function split(chunks: readonly (string | Buffer)[]): Promise<string[]> {
  const found: string[] = [];
  for await (const line of lines(Readable.from(chunks, { objectMode: false }))) found.push(line);
  return found;
}

const ROWS: readonly { readonly means: string; readonly input: string; readonly out: readonly string[] }[] = [
  { means: "nothing", input: "", out: [] },
  { means: "one line", input: "a\n", out: ["a"] },
  { means: "a last line that is cut off", input: "a\nb", out: ["a", "b"] },
  { means: "empty lines", input: "\na\n\n\nb\n", out: ["", "a", "", "", "b"] },
  { means: "lines as Windows ends them", input: "a\r\n\r\nb\r\n", out: ["a", "", "b"] },
  { means: "a carriage return within a line", input: "a\rb\n", out: ["a\rb"] },
  { means: "a line separator within a line", input: "a\u2028b\u2029c\n", out: ["a\u2028b\u2029c"] },
  { means: "a byte order mark", input: "\uFEFFa\n\uFEFFb\n", out: ["a", "\uFEFFb"] },
];

describe("lines", () => {
  test.each(ROWS)("$means", async ({ input, out }) => {
    expect(await split([input])).toEqual(out);
  });

  test("characters and line ends that are torn between chunks are put together again", async () => {
    const bytes = Buffer.from("Rzeszów 🪂\r\nЖешув\n\nend");
    const single = Array.from(bytes, (byte) => Buffer.from([byte]));
    expect(await split(single)).toEqual(["Rzeszów 🪂", "Жешув", "", "end"]);
  });

  test("a very long line is one line", async () => {
    const chunk = "x".repeat(65_536);
    const [line, ...others] = await split(Array.from({ length: 64 }, () => chunk));
    expect(line?.length).toBe(64 * 65_536);
    expect(others).toEqual([]);
  });
});
