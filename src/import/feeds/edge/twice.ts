/** One file among the inputs under two names: a month that was downloaded twice. */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";

/** The first two inputs that hold the same bytes. Only those of one size are read for it. Throws what the disk throws. */
export async function givenTwice(inputs: readonly string[]): Promise<readonly [string, string] | undefined> {
  const bySize = new Map<number, string[]>();
  for (const input of inputs) {
    const { size } = await stat(input);
    bySize.set(size, [...(bySize.get(size) ?? []), input]);
  }
  for (const alike of bySize.values()) {
    const known = new Map<string, string>();
    for (const input of alike.length > 1 ? alike : []) {
      const digest = await digestOf(input);
      const before = known.get(digest);
      if (before !== undefined) return [before, input];
      known.set(digest, input);
    }
  }
  return undefined;
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return hash.digest("hex");
}
