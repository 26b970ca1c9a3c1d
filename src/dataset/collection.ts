/** Reads one kind of record from the files that may hold it, and checks each record against its schema. */
import { access, readdir } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { recordProblems } from "./issue.js";
import type { Problem } from "./problem.js";
import { readWhole, type Unreadable } from "./read-whole.js";

/** A record as it stands in its file, not yet checked. */
export interface Raw {
  readonly value: unknown;
  /** From 0, in its file. */
  readonly index: number;
  /** From 1, where the file has one record a line. */
  readonly line?: number;
}

/** A sound record and where it stands. */
export interface Located<T> {
  readonly value: T;
  readonly place: Pick<Problem, "file" | "record" | "line">;
}

export interface Collection<T> {
  readonly records: readonly Located<T>[];
  /** Every id that the files hold, those of broken records included; undefined if a file could not be read. */
  readonly ids: ReadonlySet<string> | undefined;
  readonly problems: readonly Problem[];
  /** The files that there are of it, as they are called in problems. */
  readonly files?: readonly string[];
}

/**
 * How a kind of record is found: `events.json`; where `lines` is set also `events.jsonl` and `events.jsonl.gz`, and any
 * number of files with these endings in a folder `events/`, in the order of their names.
 */
export interface Kind<T> {
  readonly name: string;
  readonly schema: z.ZodType<T>;
  readonly lines?: boolean;
  /** Whether a dataset may do without: then there are no records, and that is no problem. */
  readonly optional?: boolean;
  /** The folder inside the dataset's, for the names in problems. */
  readonly folder?: string;
}

export async function readCollection<T>(dir: string, kind: Kind<T>): Promise<Collection<T>> {
  const { name, schema, lines = false, optional = false, folder } = kind;
  const names = [`${name}.json`, ...(lines ? [`${name}.jsonl`, `${name}.jsonl.gz`] : [])];
  const present: string[] = [];
  for (const each of names) if (await exists(join(dir, each))) present.push(each);
  if (lines) present.push(...(await parts(dir, name)));
  const shown = (file: string) => (folder === undefined ? file : `${folder}/${file}`);
  if (present.length === 0 && optional) return { records: [], ids: new Set(), problems: [] };
  if (present.length === 0) {
    const hint = lines
      ? { hint: `or ${names.slice(1).map(shown).join(", ")}, or files in ${shown(name)}/` }
      : {};
    return {
      records: [],
      ids: undefined,
      problems: [{ file: shown(`${name}.json`), what: "is missing", ...hint }],
    };
  }

  const check = compiled(schema);
  const records: Located<T>[] = [];
  const problems: Problem[] = [];
  const ids = new Map<string, string>();
  let whole = true;
  const take = (raw: Raw | Unreadable, file: string): void => {
    if ("fault" in raw) {
      problems.push({ file, ...raw.fault });
      whole = false;
      return;
    }
    const id = idOf(raw.value);
    const record = id ?? `#${raw.index}`;
    const place = raw.line === undefined ? { file, record } : { file, record, line: raw.line };
    const spot = raw.line === undefined ? `record #${raw.index}` : `line ${raw.line}`;
    const first = id === undefined ? undefined : ids.get(id);
    if (first !== undefined)
      problems.push({ ...place, field: "id", what: `is a duplicate: ${first} has it already` });
    else if (id !== undefined) ids.set(id, `${spot} of ${file}`);
    const checked = check.safeParse(raw.value);
    if (checked.success) records.push({ value: checked.data, place });
    else problems.push(...recordProblems(checked.error.issues, raw.value, schema, place));
  };
  for (const file of present) {
    const path = join(dir, file);
    if (file.endsWith(".json")) for (const raw of await readWhole(path, name)) take(raw, shown(file));
    else for await (const raw of await linesOf(path)) take(raw, shown(file));
  }
  return { records, ids: whole ? new Set(ids.keys()) : undefined, problems, files: present.map(shown) };
}

const known = new WeakMap<z.ZodType, z.ZodType>();

/**
 * The schema as one function that zod writes for it: the same verdicts and the same issues, in a third of the time for
 * the records of a dataset. Written once, however often the data is read again.
 */
function compiled<T>(schema: z.ZodType<T>): z.ZodType<T> {
  const made = (known.get(schema) as z.ZodType<T> | undefined) ?? z.compile(schema);
  known.set(schema, made);
  return made;
}

/** The files of a collection that is split, as paths inside the dataset's folder. */
async function parts(dir: string, name: string): Promise<readonly string[]> {
  if (!(await exists(join(dir, name)))) return [];
  const files = await readdir(join(dir, name));
  return files
    .filter((file) => /\.(?:json|jsonl|jsonl\.gz)$/.test(file))
    .sort()
    .map((file) => `${name}/${file}`);
}

/** What reads and unzips lines is loaded for a dataset that has them. */
async function linesOf(path: string): Promise<AsyncIterable<Raw | Unreadable>> {
  const { readLines } = await import("./read-lines.js");
  return readLines(path);
}

function idOf(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null || !("id" in value)) return undefined;
  return typeof value.id === "string" && value.id !== "" ? value.id : undefined;
}

export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
