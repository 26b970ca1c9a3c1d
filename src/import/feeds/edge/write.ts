/** Writes an imported dataset: its manifest last, without which a folder is no dataset. */
import { open, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Entity } from "../../../dataset/schema.js";
import { encodeTable } from "../../../dataset/table/file.js";
import { TABLE_FILE } from "../../../dataset/table/name.js";
import type { EventTable } from "../../../dataset/table/table.js";
import type { Described } from "../describe.js";
import type { Totals } from "../totals.js";
import { FEED_FILE } from "./target.js";

export interface Written extends Described {
  readonly entities: readonly Entity[];
  readonly table: EventTable;
  /** What an import of the same inputs would say again: nothing in it depends on when it ran. */
  readonly report: { readonly format: string; readonly inputs: readonly string[]; readonly totals: Totals };
}

/** Rejects where the disk does. */
export async function writeFeed(
  dir: string,
  { manifest, source, entities, table, report }: Written,
): Promise<void> {
  const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
  await put(join(dir, TABLE_FILE), encodeTable(table));
  await put(join(dir, "entities.jsonl"), lines(entities));
  await put(join(dir, "sources.json"), [json({ sources: [source] })]);
  await put(join(dir, "topics.json"), [json({ topics: [] })]);
  await put(join(dir, FEED_FILE), [json(report)]);
  await put(join(dir, "dataset.json"), [json(manifest)]);
}

/** On the disk before it resolves, so that a power cut leaves no file behind that is named and empty. */
async function put(path: string, parts: Iterable<string | Uint8Array>): Promise<void> {
  const file = await open(path, "wx");
  try {
    for (const part of parts) await writeFile(file, part);
    await file.sync();
  } finally {
    await file.close();
  }
}

const CHUNK = 1000;

function* lines(records: readonly unknown[]): Generator<string> {
  for (let at = 0; at < records.length; at += CHUNK)
    yield records
      .slice(at, at + CHUNK)
      .map((record) => `${JSON.stringify(record)}\n`)
      .join("");
}
