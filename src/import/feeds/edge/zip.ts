/** The files in a zip, one after the other. */
import { type Entry, openPromise, type ZipFile } from "yauzl";
import type { Chunk, OnRead } from "./bytes.js";
import { salvaged } from "./zip-cut.js";

const NEWLINE = Uint8Array.of(0x0a);

export async function* unpacked(path: string, onRead: OnRead): AsyncGenerator<Chunk> {
  let zip: ZipFile;
  try {
    zip = await openPromise(path, { lazyEntries: true });
  } catch {
    // The list of files stands at the end, and is the first to go.
    yield* salvaged(path, onRead);
    return;
  }
  let first = true;
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith("/")) continue;
      // The last line of a file may lack its end.
      if (!first) yield NEWLINE;
      first = false;
      yield* contents(zip, entry);
      onRead(entry.compressedSize);
    }
  } catch {
    yield { broken: "the zip is damaged here" };
  } finally {
    zip.close();
  }
}

async function* contents(zip: ZipFile, entry: Entry): AsyncGenerator<Chunk> {
  for await (const chunk of await zip.openReadStreamPromise(entry)) yield chunk;
}
