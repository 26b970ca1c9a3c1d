/** One import of a feed: reads the inputs, makes the dataset beside its place, and moves it there when it is whole. */
import { stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { fail, ok, type Result } from "../../../result.js";
import { codeOf } from "../../edge/folder.js";
import { createCast } from "../cast.js";
import { type About, described, type Format, sourceIdOf } from "../describe.js";
import { type Feed, quoted, refuse, type World } from "../feed.js";
import { createLinks } from "../links.js";
import { createRows } from "../rows.js";
import { type Totals, totalsText } from "../totals.js";
import type { OnRead } from "./bytes.js";
import type { Item } from "./lines.js";
import { createRejectFile, type RejectFile } from "./reject-file.js";
import { readTables, type Tables } from "./tables.js";
import { openTarget, type Target, unwritable } from "./target.js";
import { givenTwice } from "./twice.js";
import { writeFeed } from "./write.js";

export interface Progress {
  /** Bytes of the inputs, as they lie on the disk. */
  readonly done: number;
  readonly total: number;
  readonly rows: number;
}

/** How a format reads its inputs. */
export interface Reader {
  readonly feed: Feed;
  readonly itemsOf: (path: string, onRead: OnRead) => AsyncIterable<readonly Item[]>;
}

export interface Job {
  readonly format: Format;
  readonly inputs: readonly string[];
  readonly out: string;
  readonly ontologyDir: string;
  readonly about: Partial<About>;
  /** Called once, before anything is written; the failure is lines for the user. */
  readonly open: (world: World, tables: Tables) => Promise<Result<Reader, readonly string[]>>;
  readonly onProgress: (progress: Progress) => void;
}

export interface Done {
  readonly totals: Totals;
  readonly entities: number;
}

/** Reasons beyond this many are not told where nothing was kept. */
const SHOWN = 5;

/** The failure is lines for the user; nothing is left behind then, and what was in the folder before stays. */
export async function runFeed(job: Job): Promise<Result<Done, readonly string[]>> {
  const { inputs, out, ontologyDir, open } = job;
  const size = await sizeOf(inputs);
  if (!size.ok) return fail([size.failure]);
  const twice = await givenTwice(inputs);
  if (twice)
    return fail([`${twice.join(" and ")} are the same file; give it once, or its events count twice.`]);
  const tables = await readTables(ontologyDir);
  const { cameo, countries } = tables;
  const world: World = {
    cameo,
    countries,
    cast: createCast(countries),
    links: createLinks(),
    rows: createRows(),
  };
  const reader = await open(world, tables);
  if (!reader.ok) return reader;
  const target = await openTarget(out, inputs);
  if (!target.ok) return fail([target.failure]);
  try {
    return await into(target.value, job, world, reader.value, size.value);
  } catch (error) {
    // What the disk refuses comes with a code; all else is a fault of the program.
    if (!(error instanceof Error && "syscall" in error)) throw error;
    return fail([unwritable(out, error)]);
  } finally {
    await target.value.discard();
  }
}

async function into(
  target: Target,
  job: Job,
  world: World,
  reader: Reader,
  total: number,
): Promise<Result<Done, readonly string[]>> {
  const { format, out, about } = job;
  const rejects = await createRejectFile(join(target.dir, "rejects.tsv"));
  let read: Result<Read, readonly string[]>;
  try {
    read = await readAll(job, reader, rejects, total);
  } finally {
    await rejects.close();
  }
  if (!read.ok) return read;
  const { count, leftOut, rejected, reasons } = read.value;
  const entities = world.cast.entities();
  const name = basename(resolve(out));
  const { table, merged, datedBack } = world.rows.table({
    entityIds: entities.map(({ id }) => id),
    links: world.links.all,
    source: sourceIdOf(name),
  });
  const totals: Totals = { read: count, kept: table.size, merged, leftOut, rejected, datedBack };
  if (table.size === 0) {
    return fail([
      totalsText(totals),
      ...[...reasons].slice(0, SHOWN).map(([reason, example]) => `${reason}: ${quoted(example)}`),
      "No row could be kept; nothing was imported.",
    ]);
  }
  const inputs = job.inputs.map((input) => basename(input));
  await writeFeed(target.dir, {
    ...described(name, format, about, table),
    entities,
    table,
    report: { format, inputs, totals },
  });
  const finished = await target.finish();
  return finished.ok ? ok({ totals, entities: entities.length }) : fail([finished.failure]);
}

interface Read {
  readonly count: number;
  readonly leftOut: number;
  readonly rejected: number;
  /** The first few reasons, each with the first row that it was given for. */
  readonly reasons: ReadonlyMap<string, string>;
}

async function readAll(
  { inputs, onProgress }: Job,
  { feed, itemsOf }: Reader,
  rejects: RejectFile,
  total: number,
): Promise<Result<Read, readonly string[]>> {
  let [count, leftOut, rejected, done] = [0, 0, 0, 0];
  const reasons = new Map<string, string>();
  const onRead = (bytes: number): void => {
    done += bytes;
  };
  for (const input of inputs) {
    let first = true;
    try {
      for await (const items of itemsOf(input, onRead)) {
        for (const { line, text, fields, fault } of items) {
          const header = first && fields !== undefined && feed.isHeader(fields);
          first = false;
          if (header) continue;
          count++;
          const verdict =
            fields === undefined ? (fault ?? refuse("", "cannot be read")) : feed.take(fields, count);
          if (verdict === undefined) continue;
          if (verdict === "left-out") leftOut++;
          else {
            rejected++;
            rejects.add(input, line, verdict, text);
            if (reasons.size < SHOWN && !reasons.has(verdict.reason)) reasons.set(verdict.reason, text);
          }
        }
        await rejects.flush();
        onProgress({ done, total, rows: count });
      }
    } catch (error) {
      // What reads from the disk says so by a code; all else is a fault of the program.
      if (!(error instanceof Error && "syscall" in error && error.syscall === "read")) throw error;
      return fail([`${input}: cannot be read to its end (${codeOf(error)}); nothing was imported.`]);
    }
  }
  return ok({ count, leftOut, rejected, reasons });
}

/** The bytes of all inputs; the failure is a line for the user. */
async function sizeOf(inputs: readonly string[]): Promise<Result<number, string>> {
  let total = 0;
  for (const input of inputs) {
    try {
      const { size, isFile } = await stat(input).then((found) => ({
        size: found.size,
        isFile: found.isFile(),
      }));
      if (!isFile) return fail(`${input}: is not a file: name the files themselves.`);
      total += size;
    } catch (error) {
      return fail(
        codeOf(error) === "ENOENT"
          ? `${input}: there is no such file.`
          : `${input}: cannot be read (${codeOf(error)}).`,
      );
    }
  }
  return ok(total);
}
