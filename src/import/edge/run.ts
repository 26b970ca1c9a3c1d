/** One import of readouts: reads the documents and the drafts that are there, and writes what they become. */
import type { Dataset } from "../../dataset/dataset.js";
import { fail, ok, type Result } from "../../result.js";
import type { Said } from "../document/publisher.js";
import type { Readout, Unread } from "../document/readout.js";
import { importReadouts } from "../import-readouts.js";
import { isOurs } from "../output/ledger.js";
import { manifestOf } from "../output/manifest.js";
import { merge } from "../output/merge.js";
import { settle, type Totals, totalsOf, totalsText } from "../output/settle.js";
import { worklistOf, worklistText } from "../output/worklist.js";
import { problemsOf, readDrafts, writeDrafts } from "./drafts.js";
import { isWithin, listFolder, readDocument } from "./folder.js";

export interface Job {
  readonly inputs: readonly string[];
  readonly out: string;
  readonly base: Dataset;
  readonly baseDir: string;
  readonly ontologyDir: string;
  readonly said: Said;
  /** Called for each document that was read. */
  readonly progress: (done: number, total: number) => void;
}

export interface Done {
  readonly totals: Totals;
  /** Names of the files that were written; empty where nothing changed. */
  readonly changed: readonly string[];
  readonly others: number;
}

/** The failure is lines for the user; nothing is written then. */
export async function runImport(job: Job): Promise<Result<Done, readonly string[]>> {
  const { inputs, out, base, baseDir, ontologyDir, said } = job;
  if (isWithin(out, baseDir) || isWithin(baseDir, out)) {
    return fail([
      `${out}: is the curated dataset, or lies around or in it: drafts need a folder of their own.`,
    ]);
  }
  const covering = inputs.find((input) => isWithin(input, out));
  if (covering !== undefined) return fail([`${covering}: lies in ${out}, where the drafts are written.`]);
  const before = await readDrafts(out, ontologyDir);
  if (!before.ok) return before;
  const read = await readAll(job);
  if (!read.ok) return read;

  const { records, ledger, manifest: oldManifest } = before.value;
  const curated = new Set(
    records.entities.filter((entity) => !isOurs(ledger, "entities", entity)).map(({ id }) => id),
  );
  const drafts = importReadouts(read.value.documents, base, { ...records, curated }, said);
  const topics = new Map(base.topics.map((topic) => [topic.id, topic]));
  const merged = merge(records, ledger, { ...drafts, topic: (id) => topics.get(id) });
  const own = records.events.filter((event) => ledger.events[event.id] === undefined);
  const ownSources = new Set(own.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  const byCurator = new Set(
    records.sources.flatMap(({ id, url }) => (url !== undefined && ownSources.has(id) ? [url] : [])),
  );
  const settled = settle(drafts.outcomes, merged.records.events, byCurator);
  const totals = totalsOf(settled);
  const manifest = manifestOf(oldManifest, merged.records.events, base.manifest.coverage);
  const problems = await problemsOf(merged.records, manifest, ontologyDir);
  if (problems.length > 0) {
    return fail([...problems, `${out}: the drafts would not fit together; nothing was written.`]);
  }
  const worklist = worklistOf(settled);
  const text = worklistText(worklist, totalsText(totals));
  const drafted = { records: merged.records, ledger: merged.ledger, manifest, worklist, worklistText: text };
  const written = await writeDrafts(out, drafted, before.value);
  if (!written.ok) return written;
  return ok({ totals, changed: written.value, others: read.value.others });
}

interface ReadAll {
  readonly documents: readonly Result<Readout, Unread>[];
  readonly others: number;
}

/** With several folders, each file is named with its folder's place in the list, so that no two have one name. */
async function readAll({ inputs, out, progress }: Job): Promise<Result<ReadAll, readonly string[]>> {
  const found: { dir: string; file: string }[] = [];
  let others = 0;
  for (const dir of inputs) {
    const folder = await listFolder(dir, out);
    if (!folder.ok) return fail([folder.failure]);
    others += folder.value.others;
    for (const file of folder.value.files) found.push({ dir, file });
  }
  if (found.length === 0) {
    return fail([`${inputs.join(", ")}: there are no documents (files that end in .md, .markdown or .txt).`]);
  }
  const documents: Result<Readout, Unread>[] = [];
  for (const { dir, file } of found) {
    documents.push(await readDocument(dir, file));
    progress(documents.length, found.length);
  }
  return ok({ documents, others });
}
