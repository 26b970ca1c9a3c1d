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
type Column = Uint32Array | Uint16Array;
type Lists = readonly Uint32Array[];

/** One thing that is asked of a row: that one of the columns has one of the numbers there. */
interface Condition {
  readonly columns: readonly Column[];
  readonly numbers: ReadonlySet<number>;
  /** Most have one, which is compared and not looked up. */
  readonly only: number | undefined;
  /** The rows that meet it; one may be in several lists. */
  readonly lists: Lists;
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
    const ids = numbersOf(anyOf, positions);
    return conditionOn(ids, [
      ...(SUBJECTS.some((role) => roles.has(role)) ? [{ column: subjects, postings: bySubject }] : []),
      ...(OBJECTS.some((role) => roles.has(role)) ? [{ column: objects, postings: byObject }] : []),
    ]);
  };
  const isOfKind = (ids: ReadonlySet<string>): Condition =>
    conditionOn(numbersOf(ids, typePositions), [{ column: types, postings: byType }]);
  const isAt = (ids: ReadonlySet<string>): Condition =>
    conditionOn(numbersOf(ids, positions).map(siteOf), [{ column: places, postings: byPlace() }]);
  const rowsWith = (ids: ReadonlySet<string>): Uint32Array =>
    Uint32Array.from([...ids].flatMap((id) => made.rowOf(id) ?? [])).sort();

  return {
    size,
    async find({ slots, types: kinds, topics, events, places: sites, from, to }: Criteria) {
      // A table tells of no topics.
      if (topics) return [];
      const first = from === undefined ? 0 : rowFrom(table, from);
      const last = to === undefined ? size : rowFrom(table, to);
      const conditions = slots.map(takesPart);
      if (kinds) conditions.push(isOfKind(kinds));
      if (sites) conditions.push(isAt(sites));
      const bySize = conditions
        .map((condition) => ({ condition, ...cut(condition.lists, first, last) }))
        .sort((a, b) => a.total - b.total);
      const shortest = events ? { lists: [within(rowsWith(events), first, last)] } : bySize.shift();
      const rows = shortest ? union(shortest.lists) : range(first, last);
      // What is in the list of a condition meets it.
      const others = bySize.map(({ condition }) => condition);
      const found = [];
      for (let at = 0; at < rows.length; at++) {
        const row = rows[at] ?? 0;
        if (meetsAll(row, others)) found.push(made.at(row));
      }
      return found;
    },
  };
}

/** By index, and no function of each condition's own: hundreds of rows are asked for a question. */
function meetsAll(row: number, conditions: readonly Condition[]): boolean {
  for (let at = 0; at < conditions.length; at++) {
    const condition = conditions[at];
    if (condition && !meets(row, condition)) return false;
  }
  return true;
}

function meets(row: number, { columns, numbers, only }: Condition): boolean {
  for (let at = 0; at < columns.length; at++) {
    const value = columns[at]?.[row];
    if (value !== undefined && (only === undefined ? numbers.has(value) : value === only)) return true;
  }
  return false;
}

function conditionOn(
  given: readonly number[],
  sides: readonly { readonly column: Column; readonly postings: Postings }[],
): Condition {
  const numbers = new Set(given);
  return {
    columns: sides.map(({ column }) => column),
    numbers,
    only: numbers.size === 1 ? given[0] : undefined,
    lists: sides.flatMap(({ postings }) => listsOf(postings, [...numbers])),
  };
}

/** Those of the ids that the table has. */
function numbersOf(ids: ReadonlySet<string>, positions: ReadonlyMap<string, number>): readonly number[] {
  const numbers: number[] = [];
  for (const id of ids) {
    const number = positions.get(id);
    if (number !== undefined) numbers.push(number);
  }
  return numbers;
}

/** As the column of places has it: the position plus one. */
const siteOf = (position: number): number => position + 1;

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
