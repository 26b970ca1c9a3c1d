/** Throw-away dataset folders for the tests: copies of the report's to spoil, and folders made of given texts. */
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { readDataset } from "../../src/dataset/load.js";
import type { Problem } from "../../src/dataset/problem.js";

export const SHIPPED = "data";
const REPORT = "test/report";

export async function emptyFolder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), "dateline-data-"));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

export async function copyOfReport(): Promise<string> {
  const dir = await emptyFolder();
  await cp(REPORT, dir, { recursive: true });
  await cp(join(SHIPPED, "ontology"), join(dir, "ontology"), { recursive: true });
  return dir;
}

export async function copyOf(folder: string): Promise<string> {
  const dir = await emptyFolder();
  await cp(folder, dir, { recursive: true });
  return dir;
}

export async function problemsOf(dir: string): Promise<readonly Problem[]> {
  const dataset = await readDataset(dir, { ontologyDir: join(SHIPPED, "ontology") });
  return dataset.ok ? [] : dataset.failure;
}

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Reads a data file, lets `change` spoil its value in place, and writes it back. */
export async function edit(dir: string, file: string, change: (json: Json) => void): Promise<void> {
  const path = join(dir, file);
  const json: Json = JSON.parse(await readFile(path, "utf8"));
  change(json);
  await writeFile(path, JSON.stringify(json));
}

/** The record of that id in whatever list the file has. */
export function record(json: Json, id: string): Json {
  for (const list of Object.values(object(json))) {
    if (!Array.isArray(list)) continue;
    const found = list.find((each) => object(each)["id"] === id);
    if (found !== undefined) return found;
  }
  throw new Error(`no record ${id}`);
}

/** Sets what a dotted path leads to; undefined takes it away. */
export function set(json: Json, path: string, value: Json | undefined): void {
  const [first = "", ...rest] = path.split(".");
  const parent = Array.isArray(json) ? json : object(json);
  if (rest.length > 0) {
    set(
      Array.isArray(parent) ? (parent[Number(first)] ?? null) : (parent[first] ?? null),
      rest.join("."),
      value,
    );
  } else if (Array.isArray(parent)) {
    parent.splice(Number(first), 1, ...(value === undefined ? [] : [value]));
  } else if (value === undefined) {
    delete parent[first];
  } else {
    parent[first] = value;
  }
}

export function list(json: Json, key: string): Json[] {
  const found = object(json)[key];
  if (!Array.isArray(found)) throw new Error(`no list ${key}`);
  return found;
}

function object(json: Json): { [key: string]: Json } {
  if (typeof json !== "object" || json === null || Array.isArray(json)) throw new Error("not an object");
  return json;
}
