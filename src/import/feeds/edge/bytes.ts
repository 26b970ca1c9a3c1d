/** The bytes of a feed's file: plain, packed with gzip, or the files in a zip, told by how the file begins. */
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { createGunzip } from "node:zlib";
import { inflated } from "./inflated.js";

/** Bytes, or the last thing that can be told of a file that is damaged. */
export type Chunk = Uint8Array | { readonly broken: string };

/** Called with how many bytes of the file itself have been read since the last call. */
export type OnRead = (bytes: number) => void;

/** Throws where the file cannot be opened or read at all. What was unpacked before a damaged spot is given first. */
export async function* chunksOf(path: string, onRead: OnRead): AsyncGenerator<Chunk> {
  const start = await beginningOf(path);
  if (start.startsWith("1f8b")) yield* inflated(createGunzip(), path, 0, onRead);
  else if (start === "504b0304") yield* (await import("./zip.js")).unpacked(path, onRead);
  else {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 })) {
      onRead(chunk.length);
      yield chunk;
    }
  }
}

/** The first four bytes in hexadecimal. */
async function beginningOf(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead).toString("hex");
  } finally {
    await file.close();
  }
}
