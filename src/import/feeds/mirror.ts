/**
 * Mirrored rows. Coders of event data write what two do together once for each of them, with source and target
 * swapped, and a visit as CAMEO 042 of the guest and 043 of the host. Both are one event.
 *
 *     040 Consult       A → B  ┐                  042 Make a visit   guest → host  ┐
 *     040 Consult       B → A  ┘ one meeting      043 Host a visit   host → guest  ┘ one visit, guest → host
 */
/** 0 is no part of such a pair; 1 and 2 are the halves of a mutual event, 3 is the guest's row of a visit and 4 the host's. */
export type Side = 0 | 1 | 2 | 3 | 4;

/**
 * What coders write both ways, always or nearly so, among hundreds of thousands of their rows; of intentions,
 * cooperation and praise they do not.
 */
const MUTUAL: ReadonlySet<string> = new Set(["040", "041", "044", "046", "057"]);

export const GUEST = "042";
export const HOST = "043";

/** `subject` and `object` are the row's own, places in the cast; nobody is the last of them, and is met as others are. */
export function sideOf(code: string, subject: number, object: number): Side {
  if (subject === object) return 0;
  if (code === GUEST) return 3;
  if (code === HOST) return 4;
  if (!MUTUAL.has(code)) return 0;
  return subject < object ? 1 : 2;
}

interface Columns {
  readonly days: Int32Array;
  readonly types: Uint16Array;
  readonly subjects: Uint32Array;
  readonly objects: Uint32Array;
  readonly sides: Uint8Array;
  readonly contexts: Float64Array;
}

/**
 * The rows that are left of `order`, which goes by day, each pair being one. A row has one mirror image at most: of
 * three rows, two of one side and one of the other, two are left. The first of a pair stays, of a visit the guest's.
 */
export function mirrored(
  order: Uint32Array,
  { days, types, subjects, objects, sides, contexts }: Columns,
): Uint32Array {
  const dropped = new Uint8Array(days.length);
  let waiting = new Map<string, { readonly side: number; readonly rows: number[] }>();
  let today = Number.NaN;
  let merged = 0;
  for (const row of order) {
    const side = sides[row] ?? 0;
    const day = days[row] ?? 0;
    if (day !== today) {
      today = day;
      waiting = new Map();
    }
    if (side === 0) continue;
    const [a, b] = [subjects[row] ?? 0, objects[row] ?? 0];
    // The host's row has been turned by now, and goes the way of the guest's; mutual ones go both ways.
    const pair = side > 2 ? `${a} ${b}` : `${Math.min(a, b)} ${Math.max(a, b)}`;
    const key = `${types[row]} ${pair} ${contexts[row]}`;
    const there = waiting.get(key);
    const other = there !== undefined && there.side !== side ? there.rows.shift() : undefined;
    if (other !== undefined) {
      dropped[side === 3 ? other : row] = 1;
      merged++;
    } else if (there?.side === side) there.rows.push(row);
    else waiting.set(key, { side, rows: [row] });
  }
  const left = new Uint32Array(order.length - merged);
  let at = 0;
  for (const row of order) {
    if (dropped[row] === 1) continue;
    left[at] = row;
    at++;
  }
  return left;
}
