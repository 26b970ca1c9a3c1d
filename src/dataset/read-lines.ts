/** Reads a file of one JSON object a line, packed with gzip if its name ends in .gz, without holding it whole. */
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { PassThrough, pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import type { Raw } from "./collection.js";
import { parseJson, type Unreadable, unreadable } from "./read-whole.js";

/** Blank lines are passed over. A broken line is one fault and reading goes on; a broken file ends it. */
export async function* readLines(path: string): AsyncGenerator<Raw | Unreadable> {
  let line = 0;
  let index = 0;
  const text = path.endsWith(".gz") ? createGunzip() : new PassThrough();
  // pipeline() closes both streams when one of them fails; not every readline hears of that by itself.
  const done = new Promise<Error | undefined>((resolve) => {
    pipeline(createReadStream(path), text, (error) => resolve(error ?? undefined));
  });
  let broken: unknown;
  try {
    for await (const row of createInterface({ input: text, crlfDelay: Number.POSITIVE_INFINITY })) {
      line++;
      if (row.trim() === "") continue;
      const json = parseJson(row, line);
      if ("fault" in json) yield json;
      else yield { value: json.value, index, line };
      index++;
    }
  } catch (error) {
    broken = error;
  }
  broken ??= await done;
  if (broken) yield { fault: { what: unreadable(broken) } };
}
