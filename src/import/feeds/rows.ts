/** The rows of an import as columns that grow, and the table that they become. */
import { DATED_BACK, type EventTable } from "../../dataset/table/table.js";
import { mirrored, type Side } from "./mirror.js";

export interface Row {
  readonly day: number;
  readonly type: string;
  /** Places in the cast, or `NOBODY` for one of them. */
  readonly subject: number;
  readonly object: number;
  readonly record: number;
  /** A place in the cast plus one, and one in the links plus one; 0 for none. */
  readonly place: number;
  readonly page: number;
  readonly datedBack: boolean;
  /** Which of two mirrored rows it would be, and of what both would have in common: a whole number below 2^53. */
  readonly side: Side;
  readonly context: number;
}

export interface Rows {
  readonly size: number;
  add(row: Row): void;
  /** Rows by day, mirrored ones merged. Nothing may be added afterwards. */
  table(names: Pick<EventTable, "entityIds" | "links" | "source">): Built;
}

export interface Built {
  readonly table: EventTable;
  readonly merged: number;
  readonly datedBack: number;
}

const FIRST = 1 << 16;

/** Some 40 bytes a row while they are gathered, and as much again while they are put in order. */
export function createRows(): Rows {
  let size = 0;
  let room = FIRST;
  let days = new Int32Array(room);
  let types = new Uint16Array(room);
  let subjects = new Uint32Array(room);
  let objects = new Uint32Array(room);
  let records = new Uint32Array(room);
  let places = new Uint32Array(room);
  let pages = new Uint32Array(room);
  let flags = new Uint8Array(room);
  let sides = new Uint8Array(room);
  let contexts = new Float64Array(room);
  const typeIds: string[] = [];
  const typePlaces = new Map<string, number>();

  const grow = (): void => {
    room *= 2;
    days = grown(days, new Int32Array(room));
    types = grown(types, new Uint16Array(room));
    subjects = grown(subjects, new Uint32Array(room));
    objects = grown(objects, new Uint32Array(room));
    records = grown(records, new Uint32Array(room));
    places = grown(places, new Uint32Array(room));
    pages = grown(pages, new Uint32Array(room));
    flags = grown(flags, new Uint8Array(room));
    sides = grown(sides, new Uint8Array(room));
    contexts = grown(contexts, new Float64Array(room));
  };

  return {
    get size() {
      return size;
    },
    add(row) {
      if (size === room) grow();
      let type = typePlaces.get(row.type);
      if (type === undefined) {
        type = typeIds.length;
        typeIds.push(row.type);
        typePlaces.set(row.type, type);
      }
      days[size] = row.day;
      types[size] = type;
      subjects[size] = row.subject;
      objects[size] = row.object;
      records[size] = row.record;
      places[size] = row.place;
      pages[size] = row.page;
      flags[size] = row.datedBack ? DATED_BACK : 0;
      sides[size] = row.side;
      contexts[size] = row.context;
      size++;
    },
    table(names) {
      const byDay = orderOf(days.subarray(0, size));
      const columns = { days, types, subjects, objects, sides, contexts };
      const order = mirrored(byDay, columns);
      const pick = <T extends Int32Array | Uint32Array | Uint16Array | Uint8Array>(from: T, to: T): T => {
        for (let at = 0; at < order.length; at++) to[at] = from[order[at] ?? 0] ?? 0;
        return to;
      };
      const kept = order.length;
      const keptFlags = pick(flags, new Uint8Array(kept));
      const datedBack = keptFlags.reduce((sum, each) => sum + (each & DATED_BACK), 0);
      const table: EventTable = {
        size: kept,
        days: pick(days, new Int32Array(kept)),
        types: pick(types, new Uint16Array(kept)),
        subjects: pick(subjects, new Uint32Array(kept)),
        objects: pick(objects, new Uint32Array(kept)),
        records: pick(records, new Uint32Array(kept)),
        places: pick(places, new Uint32Array(kept)),
        pages: pick(pages, new Uint32Array(kept)),
        ...(datedBack > 0 && { flags: keptFlags }),
        typeIds,
        ...names,
      };
      return { table, merged: size - kept, datedBack };
    },
  };
}

function grown<T extends Int32Array | Uint32Array | Uint16Array | Uint8Array | Float64Array>(
  from: T,
  to: T,
): T {
  to.set(from);
  return to;
}

/** The rows' numbers by day, those of one day as they came: counted out into days, in two passes. */
function orderOf(days: Int32Array): Uint32Array {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const day of days) {
    if (day < first) first = day;
    if (day > last) last = day;
  }
  const order = new Uint32Array(days.length);
  if (days.length === 0) return order;
  const next = new Uint32Array(last - first + 2);
  for (const day of days) next[day - first + 1] = (next[day - first + 1] ?? 0) + 1;
  for (let at = 1; at < next.length; at++) next[at] = (next[at] ?? 0) + (next[at - 1] ?? 0);
  for (let row = 0; row < days.length; row++) {
    const day = (days[row] ?? 0) - first;
    const at = next[day] ?? 0;
    order[at] = row;
    next[day] = at + 1;
  }
  return order;
}
