/**
 * Unpacks a file from some byte on. A stream would drop what it has unpacked when it meets the end of a file that was cut
 * short. Hence it is fed by hand: each piece is unpacked to its end before the next one goes in.
 */
import { createReadStream } from "node:fs";
import type { Gunzip, InflateRaw } from "node:zlib";
import type { Chunk, OnRead } from "./bytes.js";

type Unpacker = Gunzip | InflateRaw;

/** What was unpacked before a damaged spot is given first; the last chunk says so where there was one. */
export async function* inflated(
  unpacker: Unpacker,
  path: string,
  start: number,
  onRead: OnRead,
): AsyncGenerator<Chunk> {
  const ready: Uint8Array[] = [];
  let broken: string | undefined;
  unpacker.on("data", (chunk: Uint8Array) => ready.push(chunk));
  unpacker.on("error", () => {
    broken ??= "the gzip data is damaged or cut short here";
  });
  for await (const chunk of createReadStream(path, { start })) {
    onRead(chunk.length);
    await fed(unpacker, chunk);
    yield* ready.splice(0);
    if (broken !== undefined) break;
  }
  if (broken === undefined) await ended(unpacker);
  yield* ready.splice(0);
  if (broken !== undefined) yield { broken };
}

/** Resolves when the piece has been unpacked, or could not be. */
const fed = (unpacker: Unpacker, chunk: Uint8Array): Promise<void> =>
  new Promise((resolve) => {
    unpacker.once("close", resolve);
    unpacker.write(chunk, () => {
      unpacker.off("close", resolve);
      resolve();
    });
  });

const ended = (unpacker: Unpacker): Promise<void> =>
  new Promise((resolve) => {
    unpacker.once("close", resolve);
    unpacker.once("end", resolve);
    unpacker.end();
  });
