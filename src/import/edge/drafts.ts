/** The folder of drafts on the disk. */
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { crossCheck, type Parts } from "../../dataset/check.js";
import { type Collection, readCollection } from "../../dataset/collection.js";
import { readDataset } from "../../dataset/load.js";
import { formatProblem } from "../../dataset/problem.js";
import type { Manifest } from "../../dataset/schema.js";
import { EventType, OfficeType } from "../../ontology/schema.js";
import { fail, ok, type Result } from "../../result.js";
import { canonical } from "../output/canonical.js";
import { EMPTY_LEDGER, Ledger } from "../output/ledger.js";
import { NO_RECORDS, type Records } from "../output/merge.js";
import { codeOf } from "./folder.js";

export interface Drafts {
  readonly records: Records;
  readonly ledger: Ledger;
  /** Undefined where the folder is new. */
  readonly manifest: Manifest | undefined;
}

export const LEDGER_FILE = "import.json";
const FILES: readonly (keyof Records)[] = ["entities", "topics", "sources", "events"];
/** Written beside these, records would be there twice. */
const OTHER_FORMS = [
  "entities.jsonl",
  "entities.jsonl.gz",
  "entities",
  "events.jsonl",
  "events.jsonl.gz",
  "events",
];

/** What is there; the failure is lines for the user. An empty or missing folder is new. */
export async function readDrafts(
  dir: string,
  ontologyDir: string,
): Promise<Result<Drafts, readonly string[]>> {
  const names = await readdir(dir).catch((error: unknown) => codeOf(error));
  if (typeof names === "string") {
    if (names === "ENOENT") return ok({ records: NO_RECORDS, ledger: EMPTY_LEDGER, manifest: undefined });
    return fail([names === "ENOTDIR" ? `${dir}: is not a folder.` : `${dir}: cannot be read (${names}).`]);
  }
  if (names.length === 0) return ok({ records: NO_RECORDS, ledger: EMPTY_LEDGER, manifest: undefined });
  if (!names.includes("dataset.json")) {
    return fail([
      `${dir}: is not empty and holds no dataset: name a new folder, or one that an import has written.`,
    ]);
  }
  const other = OTHER_FORMS.find((name) => names.includes(name));
  if (other !== undefined) {
    return fail([
      `${dir}: holds ${other}, and an import writes ${other.replace(/\..*/, "")}.json: name another folder.`,
    ]);
  }
  if (!names.includes(LEDGER_FILE)) {
    return fail([
      `${dir}: holds a dataset that no import has written (it has no ${LEDGER_FILE}): drafts need a folder of their own.`,
    ]);
  }
  const dataset = await readDataset(dir, { ontologyDir });
  if (!dataset.ok) {
    return fail([...dataset.failure.map(formatProblem), `${dir}: mend these first; nothing was imported.`]);
  }
  const ledger = await readLedger(dir);
  if (!ledger.ok) return ledger;
  const { events, sources, entities, topics, manifest } = dataset.value;
  return ok({ records: { events, sources, entities, topics }, ledger: ledger.value, manifest });
}

async function readLedger(dir: string): Promise<Result<Ledger, readonly string[]>> {
  const path = join(dir, LEDGER_FILE);
  const broken = `${path}: is not what an import writes; without it no record can be told from a curator's.`;
  try {
    const read = Ledger.safeParse(JSON.parse(await readFile(path, "utf8")));
    return read.success ? ok(read.data) : fail([broken]);
  } catch {
    return fail([broken]);
  }
}

/** Every problem that the folder would have with these records. */
export async function problemsOf(
  records: Records,
  manifest: Manifest,
  ontologyDir: string,
): Promise<readonly string[]> {
  const kinds = { folder: "ontology" };
  const parts: Parts = {
    manifest: { value: manifest, problems: [] },
    entities: collection("entities", records.entities),
    topics: collection("topics", records.topics),
    sources: collection("sources", records.sources),
    events: collection("events", records.events),
    types: await readCollection(ontologyDir, { name: "types", schema: EventType, ...kinds }),
    offices: await readCollection(ontologyDir, { name: "offices", schema: OfficeType, ...kinds }),
  };
  return crossCheck(parts).map(formatProblem);
}

function collection<T extends { readonly id: string }>(name: string, records: readonly T[]): Collection<T> {
  return {
    records: records.map((value) => ({ value, place: { file: `${name}.json`, record: value.id } })),
    ids: new Set(records.map(({ id }) => id)),
    problems: [],
  };
}

export interface Written extends Drafts {
  readonly manifest: Manifest;
  readonly worklist: unknown;
  readonly worklistText: string;
}

/** Writes what differs from what was read before, so that a file keeps a curator's layout and short forms; gives the names of those files. The failure is a line for the user. */
export async function writeDrafts(
  dir: string,
  drafts: Written,
  before: Drafts,
): Promise<Result<readonly string[], readonly string[]>> {
  const { records, ledger, manifest, worklist, worklistText } = drafts;
  try {
    await mkdir(dir, { recursive: true });
    const changed: string[] = [];
    const put = async (name: string, value: unknown): Promise<void> => {
      if (await writeJson(join(dir, name), value)) changed.push(name);
    };
    await put("dataset.json", manifest);
    for (const name of FILES) {
      const same = canonical(before.records[name]) === canonical(records[name]);
      if (before.manifest === undefined || !same) await put(`${name}.json`, { [name]: records[name] });
    }
    await put("worklist.json", worklist);
    if (await writeText(join(dir, "worklist.md"), worklistText)) changed.push("worklist.md");
    // Last: where the writing breaks off, what was written counts as a curator's rather than being lost.
    await put(LEDGER_FILE, ledger);
    return ok(changed);
  } catch (error) {
    return fail([`${dir}: cannot be written (${codeOf(error)}).`]);
  }
}

/** A file that says the same stays as it is laid out; a reference to its schema, which is for editors, stays too. */
async function writeJson(path: string, value: unknown): Promise<boolean> {
  const old = await readFile(path, "utf8").catch(() => undefined);
  const before: unknown = old === undefined ? undefined : parse(old);
  const schema =
    typeof before === "object" && before !== null && "$schema" in before ? { $schema: before.$schema } : {};
  const now = typeof value === "object" && value !== null ? { ...schema, ...value } : value;
  if (before !== undefined && canonical(before) === canonical(now)) return false;
  return writeText(path, `${JSON.stringify(now, null, 2)}\n`);
}

async function writeText(path: string, text: string): Promise<boolean> {
  const old = await readFile(path, "utf8").catch(() => undefined);
  if (old === text) return false;
  const draft = `${path}.new`;
  await writeFile(draft, text);
  await rename(draft, path);
  return true;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
