/** The bytes of a feed's file: plain, packed with gzip, or the files in a zip, told by how the file begins. */
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { createGunzip, type Gunzip } from "node:zlib";

/** Bytes, or the last thing that can be told of a file that is damaged. */
export type Chunk = Uint8Array | { readonly broken: string };

/** Called with how many bytes of the file itself have been read since the last call. */
export type OnRead = (bytes: number) => void;

/** Throws where the file cannot be opened or read at all. What was unpacked before a damaged spot is given first. */
export async function* chunksOf(path: string, onRead: OnRead): AsyncGenerator<Chunk> {
  const start = await beginningOf(path);
  if (start.startsWith("1f8b")) yield* unzipped(path, onRead);
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

/**
 * A stream of gunzip would drop what it has unpacked when it meets the end of a file that was cut short. Hence it is
 * fed by hand: each piece is unpacked to its end before the next one goes in.
 */
async function* unzipped(path: string, onRead: OnRead): AsyncGenerator<Chunk> {
  const gunzip = createGunzip();
  const ready: Uint8Array[] = [];
  let broken: string | undefined;
  gunzip.on("data", (chunk: Uint8Array) => ready.push(chunk));
  gunzip.on("error", () => {
    broken ??= "the gzip data is damaged or cut short here";
  });
  for await (const chunk of createReadStream(path)) {
    onRead(chunk.length);
    await fed(gunzip, chunk);
    yield* ready.splice(0);
    if (broken !== undefined) break;
  }
  if (broken === undefined) await ended(gunzip);
  yield* ready.splice(0);
  if (broken !== undefined) yield { broken };
}

/** Resolves when the piece has been unpacked, or could not be. */
const fed = (gunzip: Gunzip, chunk: Uint8Array): Promise<void> =>
  new Promise((resolve) => {
    gunzip.once("close", resolve);
    gunzip.write(chunk, () => {
      gunzip.off("close", resolve);
      resolve();
    });
  });

const ended = (gunzip: Gunzip): Promise<void> =>
  new Promise((resolve) => {
    gunzip.once("close", resolve);
    gunzip.once("end", resolve);
    gunzip.end();
  });
