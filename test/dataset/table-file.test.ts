/** A table of events as a file: what is written is read, and what cannot be a table is told of. */
import { expect, test } from "vitest";
import { decodeTable, encodeTable } from "../../src/dataset/table/file.js";
import { type EventTable, NOBODY } from "../../src/dataset/table/table.js";

function tableOf(subjects: readonly number[], objects: readonly number[]): EventTable {
  const size = subjects.length;
  return {
    size,
    days: new Int32Array(size).fill(18_000),
    types: new Uint16Array(size),
    subjects: Uint32Array.from(subjects),
    objects: Uint32Array.from(objects),
    records: Uint32Array.from(subjects, (_, at) => at + 1),
    places: new Uint32Array(size),
    pages: new Uint32Array(size),
    typeIds: ["arrest"],
    entityIds: ["ana", "bo"],
    links: [],
    source: "feed",
  };
}

const read = (table: EventTable) => decodeTable(Buffer.concat(encodeTable(table)));

test("rows that name one side alone are read as they were written", () => {
  const table = tableOf([0, NOBODY, 1], [NOBODY, 1, 0]);
  expect(read(table)).toEqual({ ok: true, value: table });
});

test.each([
  ["names nobody", NOBODY, NOBODY, "row 2 names neither who did it nor to whom: import it again"],
  ["names one who is not there", 2, 0, "row 2 names what the table does not hold: import it again"],
  ["does it to one who is not there", NOBODY, 7, "row 2 names what the table does not hold: import it again"],
])("a row that %s is told of", (_what, subject, object, failure) => {
  expect(read(tableOf([0, subject], [1, object]))).toEqual({ ok: false, failure });
});

test.each([
  ["dateline events 1\n{}", "is a table of events as another version of Dateline writes it (format 1, and"],
  ["dateline events 9\n{}", "(format 9, and this one reads 2): import it again"],
  ["who,what,whom\n", "is no table of events: import it again"],
])("%j is none that can be read", (text, said) => {
  expect(decodeTable(new TextEncoder().encode(text))).toEqual({
    ok: false,
    failure: expect.stringContaining(said),
  });
});
