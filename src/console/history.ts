/** What was typed before, kept in a file between chats. A console without history still works: no error leaves here. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

export const HISTORY_LINES = 500;

/** The newest first, as node:readline has it; empty where there is no such file. */
export async function readHistory(file: string): Promise<string[]> {
  const text = await readFile(file, "utf8").catch(() => "");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .slice(-HISTORY_LINES)
    .reverse();
}

/** Readable for its owner alone: questions are nobody else's business. Resolves to false where it cannot be written. */
export async function writeHistory(file: string, newestFirst: readonly string[]): Promise<boolean> {
  const text = newestFirst
    .slice(0, HISTORY_LINES)
    .toReversed()
    .map((line) => `${line}\n`)
    .join("");
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    await writeFile(file, text, { mode: 0o600 });
    return true;
  } catch {
    return false;
  }
}
