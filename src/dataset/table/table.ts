/**
 * Hundreds of thousands of events of one shape, as columns: who did what to whom, on what day. Rows go by day; those of
 * one day stand in the order in which their source has them.
 */
import type { Day } from "../../time/interval.js";

export interface EventTable {
  readonly size: number;
  /** Days since 1 January 1970, ascending. */
  readonly days: Int32Array;
  /** Positions in `typeIds`. */
  readonly types: Uint16Array;
  /** Positions in `entityIds`: who did it, and to whom; `NOBODY` where the source names no one. Never both. */
  readonly subjects: Uint32Array;
  readonly objects: Uint32Array;
  /** Where in the source each stands: its record, counted from 1. */
  readonly records: Uint32Array;
  /** Positions in `entityIds`, plus one; 0 where no place is told. */
  readonly places: Uint32Array;
  /** Positions in `links`, plus one; 0 where the source names no page. */
  readonly pages: Uint32Array;
  /** Bits for each row, of which `DATED_BACK` is one; left out where no row has any. */
  readonly flags?: Uint8Array;
  readonly typeIds: readonly string[];
  readonly entityIds: readonly string[];
  readonly links: readonly string[];
  /** The id of the source that all of them are from. */
  readonly source: string;
}

/** A flag: the source dates it a month or more before it was reported, as it does with "last year" in a report's text. */
export const DATED_BACK = 1;

/** In a column of who or whom: the source names no one on this side. A position that no list of entities reaches. */
export const NOBODY = 0xffff_ffff;

/** The first row that is not before the day; `size` where all are. */
export function rowFrom({ days, size }: EventTable, day: Day): number {
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
