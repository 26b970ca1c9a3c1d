/** Invented rows of each format, and imports of them. */
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Dataset } from "../../../src/dataset/dataset.js";
import { readDataset } from "../../../src/dataset/load.js";
import { type EventTable, NOBODY } from "../../../src/dataset/table/table.js";
import { isoAt } from "../../../src/time/calendar.js";
import { type Run, within } from "../../cli/dateline.js";
import { emptyFolder } from "../../dataset/folder.js";

export interface Imported extends Run {
  readonly out: string;
  /** "2024-05-10 visit ada-lind → ben-okoro". */
  readonly events: readonly string[];
  /** Column and reason of each row that was rejected, and the line it stands on. */
  readonly rejects: readonly string[];
}

export interface Given {
  readonly name?: string;
  readonly args?: readonly string[];
  readonly out?: string;
}

/** Imports one file with this content. */
export async function importOf(
  format: string,
  content: string | Uint8Array,
  { name = "input.tsv", args = [], out }: Given = {},
): Promise<Imported> {
  const dir = await emptyFolder();
  const path = join(dir, name);
  await writeFile(path, content);
  const target = out ?? join(dir, "made");
  const run = await within(["import", format, path, "--out", target, ...args]);
  const table = run.status === 1 ? undefined : (await datasetIn(target)).table;
  return {
    ...run,
    out: target,
    events: table ? eventsOf(table) : [],
    rejects: run.status === 1 ? [] : await rejectsIn(target),
  };
}

export async function datasetIn(dir: string): Promise<Dataset> {
  const dataset = await readDataset(dir, { ontologyDir: "data/ontology" });
  if (!dataset.ok) throw new Error(JSON.stringify(dataset.failure));
  return dataset.value;
}

export function eventsOf(table: EventTable): readonly string[] {
  const { size, days, types, subjects, objects, typeIds, entityIds, places } = table;
  const named = (column: Uint32Array, row: number): string => {
    const at = column[row] ?? 0;
    return at === NOBODY ? "nobody" : (entityIds[at] ?? "?");
  };
  return Array.from({ length: size }, (_, row) => {
    const place = places[row] ?? 0;
    const where = place === 0 ? "" : ` in ${entityIds[place - 1]}`;
    return `${isoAt(days[row] ?? 0, "day")} ${typeIds[types[row] ?? 0]} ${named(subjects, row)} → ${named(objects, row)}${where}`;
  });
}

export async function rejectsIn(dir: string): Promise<readonly string[]> {
  const text = await readFile(join(dir, "rejects.tsv"), "utf8");
  return text
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => {
      const [, row, column, reason] = line.split("\t");
      return `${row} ${column}: ${reason}`;
    });
}

/** Every file of a folder as base 64, by name. */
export async function bytesOf(dir: string): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(dir)).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(dir, name), "base64")])),
  );
}

export async function put(path: string, content: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  return path;
}

export const tsv = (...rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.join("\t")}\n`).join("");

/** A row of ICEWS; fields that are not given are NA. */
export function icewsRow(
  given: Readonly<Partial<Record<(typeof ICEWS)[number], string>>>,
): readonly string[] {
  return ICEWS.map((name) => given[name] ?? "NA");
}

export const ICEWS = [
  "Event ID",
  "Event Date",
  "Source Name",
  "Source Sectors",
  "Source Country",
  "Event Text",
  "CAMEO Code",
  "Intensity",
  "Target Name",
  "Target Sectors",
  "Target Country",
  "Story ID",
  "Sentence Number",
  "Publisher",
  "City",
  "District",
  "Province",
  "Country",
  "Latitude",
  "Longitude",
] as const;

export interface GdeltRow {
  readonly day?: string;
  readonly added?: string;
  readonly code?: string;
  /** Code, name, country, known group, type. */
  readonly one?: readonly [string, string, string, string, string];
  readonly other?: readonly [string, string, string, string, string];
  readonly root?: boolean;
  readonly sources?: number;
  /** Type, full name, FIPS 10-4 code, latitude, longitude. */
  readonly place?: readonly [string, string, string, string, string];
  readonly url?: string;
}

const NORWAY = ["NOR", "NORWAY", "NOR", "", ""] as const;
const GHANA = ["GHA", "GHANA", "GHA", "", ""] as const;

/** A row of GDELT: Norway and Ghana in talks, where nothing else is given. */
export function gdeltRow({
  day = "20240510",
  added = "20240510120000",
  code = "040",
  one = NORWAY,
  other = GHANA,
  root = true,
  sources = 1,
  place = ["", "", "", "", ""],
  url = "https://example.org/one",
}: GdeltRow = {}): readonly string[] {
  const row = new Array<string>(61).fill("");
  const set = (at: number, values: readonly string[]): void => {
    row.splice(at, values.length, ...values);
  };
  const actor = (at: number, [own, name, country, group, type]: NonNullable<GdeltRow["one"]>): void => {
    set(at, [own, name, country, group]);
    set(at + 7, [type]);
  };
  set(0, ["1", day]);
  actor(5, one);
  actor(15, other);
  set(25, [root ? "1" : "0", code, code.slice(0, 3), code.slice(0, 2)]);
  set(32, [String(sources)]);
  set(51, place.slice(0, 3));
  set(56, place.slice(3));
  set(59, [added, url]);
  return row;
}
