/** Writes events in a format, piece by piece and within bounds. */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Event } from "../dataset/schema.js";
import type { About, Format } from "./format.js";
import { rowOf } from "./row.js";

export interface Bounds {
  readonly events: number;
  /** UTF-8. */
  readonly bytes: number;
}

export const UNBOUNDED: Bounds = { events: Number.POSITIVE_INFINITY, bytes: Number.POSITIVE_INFINITY };

/** How many events; together all that were to be written. */
export interface Tally {
  readonly written: number;
  /** Without what the format needs. */
  readonly unfit: number;
  /** Beyond the bounds. */
  readonly beyond: number;
}

/** Yields nothing where no event could be written: a calendar without one is none. */
export function* pieces(
  format: Format,
  events: readonly Event[],
  about: About,
  { events: most, bytes }: Bounds,
  catalogue: Catalogue,
): Generator<string, Tally, undefined> {
  const head = format.head(about);
  let room = bytes - Buffer.byteLength(head) - Buffer.byteLength(format.foot);
  let written = 0;
  let unfit = 0;
  for (const [at, event] of events.entries()) {
    const record = format.record(rowOf(event, catalogue), about);
    if (record === undefined) {
      unfit += 1;
      continue;
    }
    const piece = written === 0 ? record : `${format.between}${record}`;
    room -= Buffer.byteLength(piece);
    if (room < 0 || written === most) {
      if (written > 0) yield format.foot;
      return { written, unfit, beyond: events.length - at };
    }
    yield written === 0 ? `${head}${piece}` : piece;
    written += 1;
  }
  if (written > 0) yield format.foot;
  return { written, unfit, beyond: 0 };
}

/** The whole file; empty where no event could be written. */
export function write(...given: Parameters<typeof pieces>): Tally & { readonly text: string } {
  const writing = pieces(...given);
  const parts: string[] = [];
  for (let step = writing.next(); ; step = writing.next()) {
    if (step.done) return { ...step.value, text: parts.join("") };
    parts.push(step.value);
  }
}
