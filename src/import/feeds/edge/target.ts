/**
 * The folder of an imported dataset. It is written beside its place and moved there when it is whole:
 *
 *     .NAME.importing-PID   what is being written; no dataset, since dataset.json comes last
 *     .NAME.before-PID      what an earlier import left in NAME, while the new one takes its place
 *     NAME                  the dataset
 */
import { mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { fail, ok, type Result } from "../../../result.js";
import { codeOf, isWithin } from "../../edge/folder.js";

export interface Target {
  /** Where to write. */
  readonly dir: string;
  /** Moves it to its place; the failure is a line for the user. */
  finish(): Promise<Result<undefined, string>>;
  /** Removes what was written. */
  discard(): Promise<void>;
}

export const FEED_FILE = "feed.json";
/** All that an import of a feed writes, and all that may be in a folder that one replaces. */
const WRITTEN = new Set([
  "dataset.json",
  "sources.json",
  "topics.json",
  "entities.jsonl",
  "events.table",
  "rejects.tsv",
  FEED_FILE,
]);

/** The failure is a line for the user. Leftovers of imports that were killed are cleared away. */
export async function openTarget(out: string, inputs: readonly string[]): Promise<Result<Target, string>> {
  const place = resolve(out);
  const covering = inputs.find((input) => isWithin(resolve(input), place));
  if (covering !== undefined) return fail(`${covering}: lies in ${out}, which the import would replace.`);
  const parent = dirname(place);
  const name = basename(place);
  const dir = join(parent, `.${name}.importing-${process.pid}`);
  const before = join(parent, `.${name}.before-${process.pid}`);
  try {
    await mkdir(parent, { recursive: true });
    await clear(parent, name);
    const trouble = await inTheWay(place, out);
    if (trouble !== undefined) return fail(trouble);
    await mkdir(dir);
  } catch (error) {
    return fail(unwritable(out, error));
  }
  return ok({
    dir,
    async finish() {
      try {
        const replaces = (await namesIn(place)) !== undefined;
        if (replaces) await rename(place, before);
        await rename(dir, place);
        if (replaces) await rm(before, { recursive: true, force: true });
        return ok(undefined);
      } catch (error) {
        return fail(unwritable(out, error));
      }
    },
    discard: () => rm(dir, { recursive: true, force: true }),
  });
}

export function unwritable(out: string, error: unknown): string {
  const code = codeOf(error);
  return `${out}: cannot be written (${WHY[code] ?? code}); nothing was imported.`;
}

/** What commonly stands in the way, in words. */
const WHY: Readonly<Record<string, string>> = {
  ENOSPC: "there is no room left on the disk",
  EDQUOT: "your share of the disk is full",
  EFBIG: "a file would be larger than it may be here",
  EACCES: "you may not write there",
  EPERM: "you may not write there",
  EROFS: "nothing can be written on that disk",
  ENOTDIR: "there is a file of that name",
  EEXIST: "there is a file of that name",
};

/** Why the folder may not be replaced; undefined where it is not there, is empty, or holds an import of feeds alone. */
async function inTheWay(place: string, out: string): Promise<string | undefined> {
  const names = await namesIn(place);
  if (names === undefined || names.length === 0) return undefined;
  if (!names.includes(FEED_FILE))
    return `${out}: is not empty, and no import of a feed has written it (it has no ${FEED_FILE}): name another folder.`;
  const others = names.filter((name) => !WRITTEN.has(name));
  if (others.length === 0) return undefined;
  return `${out}: holds ${others.join(", ")} besides the import, which would be lost: move it away, or name another folder.`;
}

/** Undefined where there is no such folder. */
async function namesIn(dir: string): Promise<readonly string[] | undefined> {
  try {
    return await readdir(dir);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

/** What imports into this folder left behind whose process is gone. A dataset that was about to be replaced goes back. */
async function clear(parent: string, name: string): Promise<void> {
  const leftover = new RegExp(
    `^\\.${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}\\.(importing|before)-(\\d+)$`,
  );
  for (const each of await readdir(parent)) {
    const [, kind, pid] = leftover.exec(each) ?? [];
    if (pid === undefined || isRunning(Number(pid))) continue;
    const path = join(parent, each);
    const lost = kind === "before" && !(await stat(join(parent, name)).catch(() => undefined));
    if (lost) await rename(path, join(parent, name));
    else await rm(path, { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}
