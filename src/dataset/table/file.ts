/**
 * A table of events as one file: a line that names the format, a line of JSON that says how many rows there are and
 * names types, entities and links, spaces up to a multiple of eight bytes, then the columns one after the other,
 * little-endian. It is read in one go, and nothing in it is parsed but that line.
 *
 *     dateline events 2\n
 *     {"size":3,"source":"…","typeIds":[…],"entityIds":[…],"links":[…]}\n
 *     ␠␠␠ days ▏ subjects ▏ objects ▏ records ▏ places ▏ pages ▏ types ▏ flags, where the header says so
 *
 * Version 1 had no `NOBODY` among its subjects and objects, and a reader of it would take a row that has one for damaged.
 */
import { z } from "zod";
import { fail, ok, type Result } from "../../result.js";
import { type EventTable, NOBODY } from "./table.js";

const MAGIC = "dateline events 2\n";
const ANY_VERSION = /^dateline events (\d)\n$/;
const ALIGNED = 8;

const Header = z.strictObject({
  size: z.int().nonnegative(),
  source: z.string().min(1),
  typeIds: z.array(z.string()),
  entityIds: z.array(z.string()),
  links: z.array(z.string()),
  flags: z.literal(true).optional(),
});

/** The columns of four bytes, in the order of the file; `types` with two bytes and `flags` with one come last. */
const WIDE = ["days", "subjects", "objects", "records", "places", "pages"] as const;

export function encodeTable(table: EventTable): readonly Uint8Array[] {
  const { size, source, typeIds, entityIds, links, flags } = table;
  const header = { size, source, typeIds, entityIds, links, ...(flags && { flags: true }) };
  const head = new TextEncoder().encode(`${MAGIC}${JSON.stringify(header)}\n`);
  const padding = new Uint8Array((ALIGNED - (head.length % ALIGNED)) % ALIGNED).fill(0x20);
  const last = [table.types, ...(flags ? [flags] : [])];
  return [head, padding, ...WIDE.map((name) => bytesOf(table[name])), ...last.map(bytesOf)];
}

type Column = Int32Array | Uint32Array | Uint16Array | Uint8Array;

const bytesOf = ({ buffer, byteOffset, byteLength }: Column): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

/** The failure says what is wrong with the file. The table shares the memory of `bytes`. */
export function decodeTable(bytes: Uint8Array): Result<EventTable, string> {
  const decoder = new TextDecoder();
  const magic = decoder.decode(bytes.subarray(0, MAGIC.length));
  if (magic !== MAGIC) {
    const [, version] = ANY_VERSION.exec(magic) ?? [];
    return fail(
      version === undefined
        ? "is no table of events: import it again"
        : `is a table of events as another version of Dateline writes it (format ${version}, and this one reads 2): import it again`,
    );
  }
  const end = bytes.indexOf(0x0a, MAGIC.length);
  const header = readHeader(decoder.decode(bytes.subarray(MAGIC.length, Math.max(end, MAGIC.length))));
  if (!header) return fail("its second line does not say what the table holds: import it again");
  const { size, flags: flagged, ...names } = header;
  const start = Math.ceil((end + 1) / ALIGNED) * ALIGNED;
  const expected = start + size * (WIDE.length * 4 + 2 + (flagged ? 1 : 0));
  if (bytes.length !== expected)
    return fail(
      `has ${bytes.length} bytes where ${expected} belong: it is cut short or damaged; import it again`,
    );
  // The columns lie at multiples of four only in memory that begins at one.
  const memory = bytes.byteOffset % ALIGNED === 0 ? bytes : Uint8Array.from(bytes);
  const at = (index: number): number => memory.byteOffset + start + index * size * 4;
  const wide = (name: (typeof WIDE)[number]): Uint32Array =>
    new Uint32Array(memory.buffer, at(WIDE.indexOf(name)), size);
  const table: EventTable = {
    size,
    ...names,
    days: new Int32Array(memory.buffer, at(0), size),
    subjects: wide("subjects"),
    objects: wide("objects"),
    records: wide("records"),
    places: wide("places"),
    pages: wide("pages"),
    types: new Uint16Array(memory.buffer, at(WIDE.length), size),
    ...(flagged && { flags: new Uint8Array(memory.buffer, at(WIDE.length) + size * 2, size) }),
  };
  const trouble = troubleIn(table);
  return trouble === undefined ? ok(table) : fail(trouble);
}

function readHeader(line: string): z.infer<typeof Header> | undefined {
  try {
    return Header.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

/** Every number must lead somewhere, each row name someone, and the days go forward. */
function troubleIn({
  size,
  days,
  types,
  subjects,
  objects,
  places,
  pages,
  ...named
}: EventTable): string | undefined {
  const entities = named.entityIds.length;
  for (let row = 0; row < size; row++) {
    const [subject, object] = [subjects[row] ?? 0, objects[row] ?? 0];
    if (subject === NOBODY && object === NOBODY)
      return `row ${row + 1} names neither who did it nor to whom: import it again`;
    const known =
      (types[row] ?? 0) < named.typeIds.length &&
      (subject < entities || subject === NOBODY) &&
      (object < entities || object === NOBODY) &&
      (places[row] ?? 0) <= entities &&
      (pages[row] ?? 0) <= named.links.length;
    if (!known) return `row ${row + 1} names what the table does not hold: import it again`;
    if (row > 0 && (days[row] ?? 0) < (days[row - 1] ?? 0))
      return `row ${row + 1} is before the row in front of it: import it again`;
  }
  return undefined;
}
