/** Writes to a stream at the pace of whoever reads it. */
import { once } from "node:events";
import type { Writable } from "node:stream";

export async function write(output: Writable, text: string): Promise<void> {
  if (!output.write(text)) await once(output, "drain");
}

export async function writeLine(output: Writable, text: string): Promise<void> {
  await write(output, `${text}\n`);
}
