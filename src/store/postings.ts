/**
 * For every key the ascending list of its rows, as two arrays: the rows of all keys one after the other, and where those
 * of each key begin.
 *
 *     keys   0    1  2        rows of key 1: rows[starts[1] … starts[2])
 *     starts 0    3  4    7
 *     rows   0 2 5▕ 1▕ 3 4 6
 */
export interface Postings {
  readonly starts: Uint32Array;
  readonly rows: Uint32Array;
}

/** `keys`: of each row, a whole number; what is not in [0, count) is no key, and such a row is in no list. */
export function createPostings(keys: Uint32Array | Uint16Array, count: number): Postings {
  const starts = new Uint32Array(count + 1);
  for (const key of keys) if (key < count) starts[key + 1] = (starts[key + 1] ?? 0) + 1;
  for (let key = 0; key < count; key++) starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0);
  const next = starts.slice(0, count);
  const rows = new Uint32Array(starts[count] ?? 0);
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] ?? 0;
    if (key >= count) continue;
    const at = next[key] ?? 0;
    rows[at] = row;
    next[key] = at + 1;
  }
  return { starts, rows };
}

/** A view, not a copy. */
export function rowsOf({ starts, rows }: Postings, key: number): Uint32Array {
  return rows.subarray(starts[key] ?? 0, starts[key + 1] ?? 0);
}

export function countOf({ starts }: Postings, key: number): number {
  return (starts[key + 1] ?? 0) - (starts[key] ?? 0);
}

/** The part of an ascending list that lies in [from, to): a view. */
export function within(rows: Uint32Array, from: number, to: number): Uint32Array {
  return rows.subarray(firstFrom(rows, from), firstFrom(rows, to));
}

function firstFrom(rows: Uint32Array, value: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rows[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
