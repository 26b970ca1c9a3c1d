/** Invented documents of an invented press office, and folders of them. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import type { Dataset } from "../../src/dataset/dataset.js";
import { readDataset } from "../../src/dataset/load.js";
import { readReadout } from "../../src/import/document/readout.js";
import { type Drafts, importReadouts, NOTHING_BEFORE } from "../../src/import/import-readouts.js";

export interface Invented {
  readonly title: string;
  readonly text: string;
  /** YYYY-MM-DD HH:mm:ss and an offset. */
  readonly published?: string;
  readonly url?: string;
}

let count = 0;

export function document({ title, text, published = "2023-05-17 15:30:00-04:00", url }: Invented): string {
  count++;
  return [
    "---",
    `title: ${JSON.stringify(title)}`,
    `date: '${published.slice(0, 10)}'`,
    `published_time: ${published}`,
    `source_url: ${url ?? `https://press.example.gov/releases/${count}/`}`,
    "---",
    "",
    text,
    "",
    "\\###",
    "",
  ].join("\n");
}

export async function base(): Promise<Dataset> {
  const read = await readDataset("test/report", { ontologyDir: "data/ontology" });
  if (!read.ok) throw new Error("the report's dataset is not sound");
  return read.value;
}

/** What the importer makes of these documents, with the report's dataset as what is curated. */
export async function imported(...documents: readonly Invented[]): Promise<Drafts> {
  const read = documents.map((each, at) => readReadout(`${at}.md`, new TextEncoder().encode(document(each))));
  return importReadouts(read, await base(), NOTHING_BEFORE, {});
}

/** One document's events, as who, what and when; or its reasons. */
export async function outcome(invented: Invented): Promise<readonly string[]> {
  const { outcomes } = await imported(invented);
  return outcomes.flatMap(({ judgement, events }): readonly string[] => {
    if (judgement.kind === "left-out") return [`left out: ${judgement.reason}`];
    if (judgement.kind === "decide") return judgement.findings.map(({ reason }) => reason);
    return events.map(({ type, status, date, mode, participants }) =>
      [type, status, date.edtf, mode?.value ?? "-", participants.map(({ entity }) => entity).join(" ")].join(
        " | ",
      ),
    );
  });
}

export async function emptyFolder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), "dateline-import-"));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

export async function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const dir = await emptyFolder();
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(dir, name)), { recursive: true });
    await writeFile(join(dir, name), content);
  }
  return dir;
}

export async function json(dir: string, file: string): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(join(dir, file), "utf8"));
}
