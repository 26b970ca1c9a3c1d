/**
 * What can be had of a zip that was cut short. Its list of files, by which one is read, stands at its end; but each file
 * has a header of its own, behind which its contents begin, and the first of them is read by that:
 *
 *     PK 03 04 │ 2 version │ 2 flags │ 2 method │ … │ at 26: 2 length of name │ 2 length of extra │ name │ extra │ contents
 */
import { open } from "node:fs/promises";
import { createInflateRaw } from "node:zlib";
import type { Chunk, OnRead } from "./bytes.js";
import { inflated } from "./inflated.js";

const HEADER = 30;
const METHOD = 8;
const NAME = 26;
const EXTRA = 28;
/** The only method that feeds are packed with; what is stored as it is has no end that can be told. */
const DEFLATE = 8;

export const CUT = "the zip is damaged or cut short: its list of files cannot be read";

/** The contents of the first file as far as they go, and then always that it is broken. */
export async function* salvaged(path: string, onRead: OnRead): AsyncGenerator<Chunk> {
  const start = await contentsOf(path);
  if (start !== undefined) {
    for await (const chunk of inflated(createInflateRaw(), path, start, onRead)) {
      // That is told below, whether or not the contents were whole.
      if (!("broken" in chunk)) yield chunk;
    }
  }
  yield { broken: CUT };
}

/** Where the contents of the first file begin, in bytes; undefined where they are not packed as feeds are. */
async function contentsOf(path: string): Promise<number | undefined> {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(HEADER), 0, HEADER, 0);
    if (bytesRead < HEADER || buffer.readUInt16LE(METHOD) !== DEFLATE) return undefined;
    return HEADER + buffer.readUInt16LE(NAME) + buffer.readUInt16LE(EXTRA);
  } finally {
    await file.close();
  }
}
