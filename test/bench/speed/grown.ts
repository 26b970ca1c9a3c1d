/** A dataset several times over: the same events again on other days, between parties of other names. */
import type { Dataset } from "../../../src/dataset/dataset.js";
import type { Entity } from "../../../src/dataset/schema.js";
import type { EventTable } from "../../../src/dataset/table/table.js";
import { createPostings } from "../../../src/store/postings.js";

export interface Grown {
  readonly entities: readonly Entity[];
  readonly table: EventTable;
}

/** Days that each copy is shifted by; what runs over the last day goes on at the first. */
const SHIFT = 97;

/** `times` from 1, which is the dataset as it is. Ids of copies end in "-x2" and so on. */
export function grow({ entities }: Pick<Dataset, "entities">, table: EventTable, times: number): Grown {
  const copies = Array.from({ length: times }, (_, copy) => copy);
  return {
    entities: copies.flatMap((copy) => (copy === 0 ? entities : entities.map((each) => again(each, copy)))),
    table: growTable(table, copies),
  };
}

/** Aliases and codes stay with the first: two countries of one code would be a fault. */
function again({ id, kind, name, within }: Entity, copy: number): Entity {
  return {
    id: idOf(id, copy),
    kind,
    name: otherName(name, copy),
    aliases: [],
    ...(within !== undefined && { within: idOf(within, copy) }),
  };
}

const idOf = (id: string, copy: number): string => `${id}-x${copy + 1}`;

const VOWELS = "aeiou";
const CONSONANTS = "bcdfghjklmnpqrstvwxyz";

/** Each letter is moved along by so many of its kind, so that it still looks like a name: "Ana Ruiz" → "Epe Saob". */
export function otherName(name: string, copy: number): string {
  return name.replaceAll(/[a-z]/gi, (letter) => {
    const row = VOWELS.includes(letter.toLowerCase()) ? VOWELS : CONSONANTS;
    const moved = row[(row.indexOf(letter.toLowerCase()) + copy) % row.length] ?? letter;
    return letter === letter.toLowerCase() ? moved : moved.toUpperCase();
  });
}

function growTable(table: EventTable, copies: readonly number[]): EventTable {
  const { size, days, entityIds } = table;
  const [first, last] = [days[0] ?? 0, days[size - 1] ?? 0];
  const span = last - first + 1;
  const all = size * copies.length;
  const shifted = Uint32Array.from(
    { length: all },
    (_, at) => ((days[at % size] ?? 0) - first + SHIFT * Math.floor(at / size)) % span,
  );
  // By day, and those of one day in the order of the copies.
  const { rows } = createPostings(shifted, span);
  const column = (values: Uint32Array): Uint32Array => rows.map((row) => values[row % size] ?? 0);
  const moved = (values: Uint32Array): Uint32Array =>
    rows.map((row) => (values[row % size] ?? 0) + Math.floor(row / size) * entityIds.length);
  return {
    ...table,
    size: all,
    days: Int32Array.from(rows, (row) => first + (shifted[row] ?? 0)),
    types: Uint16Array.from(rows, (row) => table.types[row % size] ?? 0),
    subjects: moved(table.subjects),
    objects: moved(table.objects),
    records: column(table.records),
    pages: column(table.pages),
    // 0 is no place, in every copy.
    places: rows.map((row) => {
      const place = table.places[row % size] ?? 0;
      return place === 0 ? 0 : place + Math.floor(row / size) * entityIds.length;
    }),
    ...(table.flags && { flags: Uint8Array.from(rows, (row) => table.flags?.[row % size] ?? 0) }),
    entityIds: copies.flatMap((copy) => (copy === 0 ? entityIds : entityIds.map((id) => idOf(id, copy)))),
  };
}
