/** A graph of quads, imported as a user would into a folder for the time being. */
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { packageRoot } from "../../src/cli/home.js";
import { SOME_REJECTED } from "../../src/cli/import-feed.js";
import { fail, ok, type Result } from "../../src/result.js";

export interface Imported {
  readonly dir: string;
  /** What the importer said: rows read, kept and rejected. */
  readonly said: string;
  readonly ms: number;
  /** Deletes the folder. */
  discard(): Promise<void>;
}

/**
 * In a process of its own, so that what the import takes is not counted as the engine's memory. Events that are told
 * from both sides are merged: with both kept no more first answers are right, and the table is larger by a seventh.
 * The failure is what the importer said.
 */
export async function importGraph(graph: string): Promise<Result<Imported, string>> {
  const root = await mkdtemp(join(tmpdir(), "dateline-bench-"));
  const discard = (): Promise<void> => rm(root, { recursive: true, force: true });
  const dir = join(root, "graph");
  const start = performance.now();
  const main = join(packageRoot(), "dist", "src", "main.js");
  const child = spawn(process.execPath, [main, "import", "quads", graph, "--out", dir], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on("error", reject).on("close", resolve);
  });
  const [status, said, errors] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  if (status === 0 || status === SOME_REJECTED) {
    const [totals = ""] = said.split("\n");
    return ok({ dir, said: totals, ms: performance.now() - start, discard });
  }
  await discard();
  return fail(errors.trim());
}
