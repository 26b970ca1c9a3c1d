/** Reads dataset.json, which says what the dataset is and what period it covers. */
import { join } from "node:path";
import { recordProblems } from "./issue.js";
import type { Problem } from "./problem.js";
import { readJson } from "./read-whole.js";
import { Manifest } from "./schema.js";

export const MANIFEST = "dataset.json";

export interface ReadManifest {
  readonly value: Manifest | undefined;
  readonly problems: readonly Problem[];
}

export async function readManifest(dir: string): Promise<ReadManifest> {
  const json = await readJson(join(dir, MANIFEST));
  if ("fault" in json) return { value: undefined, problems: [{ file: MANIFEST, ...json.fault }] };
  const record = withoutSchema(json.value);
  const checked = Manifest.safeParse(record);
  if (checked.success) return { value: checked.data, problems: [] };
  const problems = recordProblems(checked.error.issues, record, Manifest, { file: MANIFEST });
  return { value: undefined, problems };
}

/** "$schema" is for editors, and no part of the record. */
function withoutSchema(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== "$schema"));
}
