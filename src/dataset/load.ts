/** Reads a dataset's folder, checks every record and how they fit together, and gathers every problem at once. */
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { EventType, OfficeType } from "../ontology/schema.js";
import { fail, ok, type Result } from "../result.js";
import { Acceptance } from "./acceptance.js";
import { crossCheck } from "./check.js";
import { exists, type Located, readCollection } from "./collection.js";
import type { Dataset } from "./dataset.js";
import { readManifest } from "./manifest.js";
import type { Problem } from "./problem.js";
import { unreadable } from "./read-whole.js";
import { Entity, Event, Source, Topic } from "./schema.js";
import { checkTable } from "./table/check.js";
import { TABLE_FILE } from "./table/name.js";
import { readTable } from "./table/read.js";

export interface ReadOptions {
  /** The ontology for a dataset that has no `ontology/` folder of its own. */
  readonly ontologyDir?: string;
}

/**
 * Never throws: a missing folder or file, malformed JSON and a broken record are problems. Problems come in the order
 * manifest, entities, topics, sources, events, ontology, accepted warnings; within a file, those of single records first.
 */
export async function readDataset(
  dir: string,
  { ontologyDir }: ReadOptions = {},
): Promise<Result<Dataset, readonly Problem[]>> {
  const trouble = await folderTrouble(dir);
  if (trouble !== undefined) return fail([{ file: dir, what: trouble }]);

  const tabled = await exists(join(dir, TABLE_FILE));
  const own = join(dir, "ontology");
  const words = ontologyDir === undefined || (await exists(own)) ? own : ontologyDir;
  const [manifest, entities, topics, sources, events, types, offices, accepted, table] = await Promise.all([
    readManifest(dir),
    readCollection(dir, { name: "entities", schema: Entity, lines: true }),
    readCollection(dir, { name: "topics", schema: Topic }),
    readCollection(dir, { name: "sources", schema: Source }),
    readCollection(dir, { name: "events", schema: Event, lines: true, optional: tabled }),
    readCollection(words, { name: "types", schema: EventType, folder: "ontology" }),
    readCollection(words, { name: "offices", schema: OfficeType, folder: "ontology" }),
    readCollection(dir, { name: "accepted", schema: Acceptance, optional: true }),
    tabled ? readTable(dir) : undefined,
  ]);

  const parts = { manifest, entities, topics, sources, events, types, offices };
  const problems = [
    ...Object.values(parts).flatMap((part) => part.problems),
    ...accepted.problems,
    ...crossCheck(parts),
    ...(table === undefined ? [] : checkTable(table, parts)),
  ];
  if (problems.length > 0 || manifest.value === undefined) return fail(problems);
  return ok({
    manifest: manifest.value,
    entities: values(entities.records),
    topics: values(topics.records),
    sources: values(sources.records),
    events: values(events.records),
    ...(table?.value && { table: table.value }),
    ontology: { types: values(types.records), offices: values(offices.records) },
    accepted: values(accepted.records),
  });
}

function values<T>(records: readonly Located<T>[]): T[] {
  return records.map((record) => record.value);
}

async function folderTrouble(dir: string): Promise<string | undefined> {
  try {
    return (await stat(dir)).isDirectory() ? undefined : "is not a folder";
  } catch (error) {
    return unreadable(error);
  }
}
