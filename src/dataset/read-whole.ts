/** Reads a JSON file that is one object with its records in a list. */
import { readFile } from "node:fs/promises";
import type { Raw } from "./collection.js";
import { findFault } from "./json-position.js";
import type { Problem } from "./problem.js";

/** A file, or a line of one, that cannot be read as JSON. */
export interface Unreadable {
  readonly fault: Omit<Problem, "file">;
}

/** The parsed JSON of a whole file. */
export async function readJson(path: string): Promise<{ readonly value: unknown } | Unreadable> {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(await readFile(path));
  } catch (error) {
    return { fault: { what: unreadable(error) } };
  }
  return parseJson(text);
}

/** `firstLine` is where the text stands in its file, from 1. */
export function parseJson(text: string, firstLine = 1): { readonly value: unknown } | Unreadable {
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch {
    const fault = findFault(text) ?? { line: 1, column: 1, what: "it cannot be read" };
    return {
      fault: { line: fault.line + firstLine - 1, column: fault.column, what: `not JSON: ${fault.what}` },
    };
  }
}

/** The records of `{ "$schema"?: …, "<key>": [ … ] }`. */
export async function readWhole(path: string, key: string): Promise<Iterable<Raw | Unreadable>> {
  const json = await readJson(path);
  return "fault" in json ? [json] : recordsIn(json, key);
}

function* recordsIn({ value }: { readonly value: unknown }, key: string): Generator<Raw | Unreadable> {
  const shape = `the file must be one object, { "${key}": [ … ] }`;
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return yield { fault: { what: "is not an object", hint: shape } };
  }
  const entries = Object.entries(value);
  const list: unknown = entries.find(([name]) => name === key)?.[1];
  if (!Array.isArray(list))
    return yield { fault: { field: key, what: "is missing or not a list", hint: shape } };
  for (const [name] of entries) {
    if (name !== key && name !== "$schema")
      yield { fault: { field: name, what: "does not belong here", hint: shape } };
  }
  const records: readonly unknown[] = list;
  for (const [index, record] of records.entries()) yield { value: record, index };
}

export function unreadable(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOENT") return "is missing";
  if (code === "EACCES" || code === "EPERM") return "may not be read: permission denied";
  if (code === "EISDIR") return "is a folder, not a file";
  if (code === "ERR_ENCODING_INVALID_ENCODED_DATA") return "is not UTF-8 text";
  if (code.startsWith("Z_")) return "is not sound gzip data";
  return `cannot be read (${code || String(error)})`;
}
