/** The lines of a feed's file, many at a time, each known to be UTF-8 or said not to be. */
import { isUtf8 } from "node:buffer";
import type { Refusal } from "../feed.js";
import { type Chunk, chunksOf, type OnRead } from "./bytes.js";

/** A record as it stands in its file. */
export interface Item {
  /** The line that it begins on, from 1. */
  readonly line: number;
  readonly text: string;
  /** Undefined where the text cannot be taken apart; then there is a fault. */
  readonly fields: readonly string[] | undefined;
  readonly fault?: Refusal;
}

const NEWLINE = 0x0a;
/** A line beyond this is no row of a feed, and is not held. */
const LONGEST = 1 << 20;

/** Lines taken apart at tabs. Blank ones are passed over, but counted as lines. */
export async function* tabbed(path: string, onRead: OnRead): AsyncGenerator<readonly Item[]> {
  let line = 0;
  let rest: Buffer = Buffer.alloc(0);
  /** Whether the line that goes on in the next chunk was given up as too long. */
  let skipping = false;
  for await (const chunk of chunksOf(path, onRead)) {
    if (isBroken(chunk)) {
      const text = skipping ? "" : rest.toString("utf8");
      yield [{ line: line + 1, text, fields: undefined, fault: { column: "", reason: chunk.broken } }];
      return;
    }
    const bytes =
      rest.length === 0
        ? Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length)
        : Buffer.concat([rest, chunk]);
    const end = bytes.lastIndexOf(NEWLINE);
    const items: Item[] = [];
    let start = 0;
    if (end >= 0) {
      if (skipping) {
        start = bytes.indexOf(NEWLINE) + 1;
        skipping = false;
        line++;
      }
      line = taken(bytes.subarray(start, end + 1), line, items);
    }
    rest = skipping ? Buffer.alloc(0) : bytes.subarray(end + 1);
    if (rest.length > LONGEST) {
      items.push(tooLong(rest, line + 1));
      rest = Buffer.alloc(0);
      skipping = true;
    }
    yield items;
  }
  if (rest.length > 0) {
    const items: Item[] = [];
    taken(rest, line, items);
    yield items;
  }
}

const isBroken = (chunk: Chunk): chunk is { readonly broken: string } => "broken" in chunk;

/** Whole lines into items; gives the number of the last. Text is decoded at once where all of it is sound. */
function taken(bytes: Buffer, before: number, items: Item[]): number {
  let line = before;
  const sound = isUtf8(bytes);
  const texts = (sound ? bytes.toString("utf8") : bytes.toString("latin1")).split("\n");
  // What comes after the last newline is no line.
  if (texts.at(-1) === "") texts.pop();
  for (const each of texts) {
    line++;
    const text = each.endsWith("\r") ? each.slice(0, -1) : each;
    if (text.trim() === "") continue;
    items.push(sound ? { line, text, fields: text.split("\t") } : uncertain(text, line));
  }
  return line;
}

/** A line of bytes, one a character, in a stretch of which some line is no UTF-8. */
function uncertain(binary: string, line: number): Item {
  const bytes = Buffer.from(binary, "latin1");
  const text = bytes.toString("utf8");
  if (isUtf8(bytes)) return { line, text, fields: text.split("\t") };
  return { line, text, fields: undefined, fault: { column: "", reason: "has bytes that are not UTF-8" } };
}

const tooLong = (bytes: Buffer, line: number): Item => ({
  line,
  text: bytes.subarray(0, 1000).toString("utf8"),
  fields: undefined,
  fault: { column: "", reason: `is longer than ${LONGEST} bytes` },
});
