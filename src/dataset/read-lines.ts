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
  let fault: unknown;
  // pipeline() closes every stream when one of them fails; readline itself would never hear of it.
  const text = pipeline(
    createReadStream(path),
    path.endsWith(".gz") ? createGunzip() : new PassThrough(),
    (error) => {
      fault = error ?? undefined;
    },
  );
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
    fault ??= error;
  }
  if (fault !== undefined) yield { fault: { what: unreadable(fault) } };
}
