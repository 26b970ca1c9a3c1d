/** Reads a dataset's table of events. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Problem } from "../problem.js";
import { unreadable } from "../read-whole.js";
import { TABLE_FILE } from "./name.js";
import type { EventTable } from "./table.js";

export interface ReadTable {
  /** Undefined if the file could not be read, or is damaged. */
  readonly value: EventTable | undefined;
  readonly problems: readonly Problem[];
}

export async function readTable(dir: string): Promise<ReadTable> {
  // Only here: most datasets have none.
  const { decodeTable } = await import("./file.js");
  try {
    const table = decodeTable(await readFile(join(dir, TABLE_FILE)));
    return table.ok
      ? { value: table.value, problems: [] }
      : { value: undefined, problems: [{ file: TABLE_FILE, what: table.failure }] };
  } catch (error) {
    return { value: undefined, problems: [{ file: TABLE_FILE, what: unreadable(error) }] };
  }
}
