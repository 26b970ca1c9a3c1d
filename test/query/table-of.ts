/** A table of a few rows: who did what to whom on which day; places and pages are none. */
import type { EventTable } from "../../src/dataset/table/table.js";

/** Positions in the ids of types and of entities; `day` is counted from 1 January 1970. */
export interface TableRow {
  readonly day: number;
  readonly did: number;
  readonly who: number;
  readonly whom: number;
}

/** Rows stand in the order in which they are given. */
export function tableOf(
  rows: readonly TableRow[],
  { typeIds, entityIds }: Pick<EventTable, "typeIds" | "entityIds">,
): EventTable {
  return {
    size: rows.length,
    days: Int32Array.from(rows, ({ day }) => day),
    types: Uint16Array.from(rows, ({ did }) => did),
    subjects: Uint32Array.from(rows, ({ who }) => who),
    objects: Uint32Array.from(rows, ({ whom }) => whom),
    records: Uint32Array.from(rows, (_, row) => row + 1),
    places: new Uint32Array(rows.length),
    pages: new Uint32Array(rows.length),
    typeIds,
    entityIds,
    links: [],
    source: "feed",
  };
}
