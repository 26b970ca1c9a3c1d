/** A spreadsheet on the disk: how it is written, and its rows. */
import { type CsvError, Parser } from "csv-parse";
import { fail, ok, type Result } from "../../../result.js";
import { delimiterOf } from "../csv/delimiter.js";
import { type Encoding, encodingOf } from "../csv/encoding.js";
import { chunksOf, type OnRead } from "./bytes.js";
import type { Item } from "./lines.js";

export interface Sheet {
  readonly path: string;
  readonly encoding: Encoding;
  readonly delimiter: string;
  readonly header: readonly string[];
}

/** As much of the file as its encoding is told by. */
const SAMPLE = 1 << 18;
/** A row beyond this has a quotation mark that is never closed. */
const LONGEST = 1 << 20;

/** The failure is a line for the user. Throws where the file cannot be read. */
export async function openSheet(path: string): Promise<Result<Sheet, string>> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunksOf(path, () => {})) {
    if ("broken" in chunk) break;
    parts.push(chunk);
    size += chunk.length;
    if (size >= SAMPLE) break;
  }
  const start = Buffer.concat(parts).subarray(0, SAMPLE);
  const encoding = encodingOf(start);
  const text = new TextDecoder(encoding).decode(start);
  const delimiter = delimiterOf(text.split(/\r?\n|\r/).find((line) => line.trim() !== "") ?? "");
  for await (const items of rowsOf({ path, encoding, delimiter, header: [] }, () => {})) {
    const [first] = items;
    if (first === undefined) continue;
    const header = (first.fields ?? []).map((name) => name.trim());
    if (header.every((name) => name === "")) break;
    const twice = header.find((name, at) => name !== "" && header.indexOf(name) !== at);
    if (twice !== undefined) return fail(`${path}: two columns are called ${twice}.`);
    return ok({ path, encoding, delimiter, header });
  }
  return fail(`${path}: has no header row.`);
}

/** The header row is among them. A byte order mark is left out. */
export async function* rowsOf(sheet: Sheet, onRead: OnRead): AsyncGenerator<readonly Item[]> {
  const { path, encoding, delimiter } = sheet;
  const parser = new Parser({
    delimiter,
    bom: true,
    info: true,
    raw: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: LONGEST,
  });
  let ready: Item[] = [];
  let fatal: Error | undefined;
  parser.on("data", ({ record, raw, info }: Parsed) => ready.push(itemOf(record, raw, info.lines, encoding)));
  parser.on("skip", (error: CsvError, raw: string | undefined) => {
    const fault = { column: "", reason: `cannot be taken apart (${error.code})` };
    ready.push({ line: parser.info.lines, text: raw ?? "", fields: undefined, fault });
  });
  parser.on("error", (error: Error) => {
    fatal ??= error;
  });
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  let broken: string | undefined;
  for await (const chunk of chunksOf(path, onRead)) {
    if ("broken" in chunk) {
      broken = chunk.broken;
      break;
    }
    await new Promise<void>((resolve) => {
      parser.write(decoder.decode(chunk, { stream: true }), () => resolve());
    });
    yield ready;
    ready = [];
    if (fatal) break;
  }
  if (!fatal) {
    await new Promise<void>((resolve) => {
      parser.once("end", resolve).once("close", resolve).end(decoder.decode());
    });
  }
  const reason = broken ?? (fatal && `cannot be taken apart from here on (${fatal.message})`);
  if (reason !== undefined)
    ready.push({ line: parser.info.lines, text: "", fields: undefined, fault: { column: "", reason } });
  yield ready;
}

interface Parsed {
  readonly record: readonly string[];
  readonly raw: string;
  readonly info: { readonly lines: number };
}

function itemOf(fields: readonly string[], raw: string, lastLine: number, encoding: Encoding): Item {
  const text = raw.replace(/[\r\n]+$/, "");
  const line = lastLine - (text.match(/\n/g)?.length ?? 0);
  if (encoding === "utf-8" && text.includes("\uFFFD"))
    return { line, text, fields: undefined, fault: { column: "", reason: "has bytes that are not UTF-8" } };
  return { line, text, fields };
}
