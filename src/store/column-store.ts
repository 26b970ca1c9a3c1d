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

/** One thing that is asked of a row. */
interface Condition {
  /** The rows that meet it; one may be in several lists. */
  readonly lists: Lists;
  passes(row: number): boolean;
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

  const takesPart = ({ anyOf, roles }: Slot): Condition => {
    const ids = setOf([...anyOf].flatMap((id) => positions.get(id) ?? []));
    const asSubject = SUBJECTS.some((role) => roles.has(role));
    const asObject = OBJECTS.some((role) => roles.has(role));
    return {
      lists: [
        ...(asSubject ? listsOf(bySubject, ids.all) : []),
        ...(asObject ? listsOf(byObject, ids.all) : []),
      ],
      passes: (row) =>
        (asSubject && ids.has(subjects[row] ?? -1)) || (asObject && ids.has(objects[row] ?? -1)),
    };
  };
  const isOfKind = (ids: ReadonlySet<string>): Condition => {
    const kinds = setOf([...ids].flatMap((id) => typePositions.get(id) ?? []));
    return { lists: listsOf(byType, kinds.all), passes: (row) => kinds.has(types[row] ?? -1) };
  };
  const isAt = (ids: ReadonlySet<string>): Condition => {
    const sites = setOf([...ids].flatMap((id) => siteOf(positions.get(id))));
    return { lists: listsOf(byPlace(), sites.all), passes: (row) => sites.has(places[row] ?? 0) };
  };
  const isOneOf = (ids: ReadonlySet<string>): Condition => {
    const rows = setOf([...ids].flatMap((id) => made.rowOf(id) ?? []));
    return { lists: [Uint32Array.from(rows.all).sort()], passes: rows.has };
  };

  return {
    size,
    async find({ slots, types: kinds, topics, events, places: sites, from, to }: Criteria) {
      // A table tells of no topics.
      if (topics) return [];
      const first = from === undefined ? 0 : rowFrom(table, from);
      const last = to === undefined ? size : rowFrom(table, to);
      const conditions = [
        ...slots.map(takesPart),
        ...(kinds ? [isOfKind(kinds)] : []),
        ...(sites ? [isAt(sites)] : []),
        ...(events ? [isOneOf(events)] : []),
      ];
      const [shortest, ...longer] = conditions
        .map((condition) => ({ condition, ...cut(condition.lists, first, last) }))
        .sort((a, b) => a.total - b.total);
      const rows = shortest ? union(shortest.lists) : range(first, last);
      // What is in the list of a condition meets it.
      const others = longer.map(({ condition }) => condition);
      const found = [];
      for (let at = 0; at < rows.length; at++) {
        const row = rows[at] ?? 0;
        if (others.every((other) => other.passes(row))) found.push(made.at(row));
      }
      return found;
    },
  };
}

/** Most sets have one number, which is compared and not looked up. */
function setOf(numbers: readonly number[]): { readonly all: readonly number[]; has(value: number): boolean } {
  const set = new Set(numbers);
  const [only] = numbers;
  return { all: [...set], has: set.size === 1 ? (value) => value === only : (value) => set.has(value) };
}

/** As the column of places has it: the position plus one. */
const siteOf = (position: number | undefined): readonly number[] =>
  position === undefined ? [] : [position + 1];

type Lists = readonly Uint32Array[];

/** Who acts and who is acted on; a table knows no other roles. */
const SUBJECTS: readonly Role[] = ["actor"];
const OBJECTS: readonly Role[] = ["recipient"];

const listsOf = (postings: Postings, keys: readonly number[]): Lists =>
  keys.flatMap((key) => (countOf(postings, key) > 0 ? [rowsOf(postings, key)] : []));

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

function range(from: number, to: number): Uint32Array {
  const rows = new Uint32Array(Math.max(0, to - from));
  for (let at = 0; at < rows.length; at++) rows[at] = from + at;
  return rows;
}
