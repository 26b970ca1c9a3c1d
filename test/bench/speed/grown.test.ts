import { describe, expect, test } from "vitest";
import { createCatalogue } from "../../../src/dataset/catalogue.js";
import { decodeTable, encodeTable } from "../../../src/dataset/table/file.js";
import { mentionsIn } from "../../../src/dataset/table/mentions.js";
import { smallTable, smallTableCatalogue } from "../../names/small-table.js";
import { grow, otherName } from "./grown.js";

const ROWS = [
  { day: 1, who: 0, did: 0, whom: 2, place: 2 },
  { day: 2, who: 3, did: 1, whom: 0 },
  { day: 30, who: 2, did: 1, whom: 1 },
];
const table = smallTable(ROWS);
const { dataset } = smallTableCatalogue(ROWS);

test("once is the dataset as it is", () => {
  expect(grow(dataset, table, 1)).toEqual({ entities: dataset.entities, table });
});

describe("three times", () => {
  const grown = grow(dataset, table, 3);

  test("every party is there three times, by other ids and names", () => {
    expect(grown.entities.map(({ id }) => id)).toEqual(grown.table.entityIds);
    expect(new Set(grown.entities.map(({ name }) => name)).size).toBe(3 * dataset.entities.length);
  });

  test("every party is told of as often as the first, and kinds of event three times as often", () => {
    const mentions = mentionsIn(grown.table);
    expect(["sylvania", "sylvania-x2", "sylvania-x3"].map((id) => mentions.get(id))).toEqual([3, 3, 3]);
    expect(mentions.get("criticism")).toBe(6);
  });

  test("days go forward within the same period, so that the table can be read", () => {
    const read = decodeTable(Buffer.concat(encodeTable(grown.table)));
    expect(read.ok && read.value.size).toBe(9);
    expect(grown.table.days.at(-1)).toBeLessThanOrEqual(table.days.at(-1) ?? 0);
    expect(() => createCatalogue({ ...dataset, ...grown })).not.toThrow();
  });
});

test("another name still looks like one", () => {
  expect(otherName("Ana Ruiz (Oz)", 1)).toBe("Epe Saob (Ub)");
  expect(otherName("Ana", 0)).toBe("Ana");
});
