/**
 * Events in columns: a question takes the shortest list of rows that one of its conditions has, cuts it by day, and
 * checks the other conditions on the columns. Only what passes becomes an event.
 */
import type { Role } from "../dataset/schema.js";
import type { TableEvents } from "../dataset/table/events.js";
import { type EventTable, rowFrom } from "../dataset/table/table.js";
import { lazy } from "../lazy.js";
import type { Criteria, EventStore } from "./event-store.js";
import { countOf, createPostings, type Postings, rowsOf, within } from "./postings.js";

type Slot = Criteria["slots"][number];

/** A condition on who takes part, as positions of entities. */
interface Sought {
  readonly anyOf: ReadonlySet<number>;
  readonly asSubject: boolean;
  readonly asObject: boolean;
}

export function createColumnStore(table: EventTable, made: TableEvents): EventStore {
  const { size, subjects, objects, types, places } = table;
  const positions = new Map(table.entityIds.map((id, at) => [id, at]));
  const typePositions = new Map(table.typeIds.map((id, at) => [id, at]));
  const bySubject = createPostings(subjects, table.entityIds.length);
  const byObject = createPostings(objects, table.entityIds.length);
  const byType = createPostings(types, table.typeIds.length);
  // Made when first asked for: most questions name no place, and many a table has none.
  const byPlace = lazy(() => createPostings(places, table.entityIds.length + 1));

  const soughtOf = ({ anyOf, roles }: Slot): Sought => ({
    anyOf: new Set([...anyOf].flatMap((id) => positions.get(id) ?? [])),
    asSubject: SUBJECTS.some((role) => roles.has(role)),
    asObject: OBJECTS.some((role) => roles.has(role)),
  });
  const fits = ({ anyOf, asSubject, asObject }: Sought, row: number): boolean =>
    (asSubject && anyOf.has(subjects[row] ?? -1)) || (asObject && anyOf.has(objects[row] ?? -1));

  return {
    size,
    async find({ slots, types: wanted, topics, events, places: where, from, to }: Criteria) {
      // A table tells of no topics.
      if (topics) return [];
      const first = from === undefined ? 0 : rowFrom(table, from);
      const last = to === undefined ? size : rowFrom(table, to);
      const sought = slots.map(soughtOf);
      const kinds = wanted && new Set([...wanted].flatMap((id) => typePositions.get(id) ?? []));
      const listed = events && new Set([...events].flatMap((id) => made.rowOf(id) ?? []));
      const sites = where && new Set([...where].flatMap((id) => siteOf(positions.get(id))));
      const passes = (row: number): boolean =>
        (!kinds || kinds.has(types[row] ?? -1)) &&
        (!listed || listed.has(row)) &&
        (!sites || sites.has(places[row] ?? 0)) &&
        sought.every((each) => fits(each, row));
      const lists: Lists[] = [
        ...sought.map(({ anyOf, asSubject, asObject }) => [
          ...(asSubject ? listsOf(bySubject, anyOf) : []),
          ...(asObject ? listsOf(byObject, anyOf) : []),
        ]),
        ...(kinds ? [listsOf(byType, kinds)] : []),
        ...(sites ? [listsOf(byPlace(), sites)] : []),
        ...(listed ? [[Uint32Array.from(listed).sort()]] : []),
      ];
      const shortest = lists.map((each) => cut(each, first, last)).sort((a, b) => a.total - b.total)[0];
      const rows = shortest ? union(shortest.lists) : range(first, last);
      const found = [];
      for (const row of rows) if (passes(row)) found.push(made.at(row));
      return found;
    },
  };
}

/** As the column of places has it: the position plus one. */
const siteOf = (position: number | undefined): readonly number[] =>
  position === undefined ? [] : [position + 1];

type Lists = readonly Uint32Array[];

/** Who acts and who is acted on; a table knows no other roles. */
const SUBJECTS: readonly Role[] = ["actor"];
const OBJECTS: readonly Role[] = ["recipient"];

const listsOf = (postings: Postings, keys: ReadonlySet<number>): Lists =>
  [...keys].flatMap((key) => (countOf(postings, key) > 0 ? [rowsOf(postings, key)] : []));

function cut(lists: Lists, from: number, to: number): { readonly lists: Lists; readonly total: number } {
  const parts = lists.map((rows) => within(rows, from, to)).filter(({ length }) => length > 0);
  return { lists: parts, total: parts.reduce((sum, { length }) => sum + length, 0) };
}

/** Ascending, each row once. */
function union(lists: Lists): Uint32Array {
  const [only, ...others] = lists;
  if (!only || others.length === 0) return only ?? new Uint32Array();
  const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const rows of lists) {
    all.set(rows, at);
    at += rows.length;
  }
  all.sort();
  return all.filter((row, index) => index === 0 || row !== all[index - 1]);
}

function* range(from: number, to: number): Generator<number> {
  for (let row = from; row < to; row++) yield row;
}
