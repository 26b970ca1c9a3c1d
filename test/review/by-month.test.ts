import { describe, expect, test } from "vitest";
import { createCatalogue } from "../../src/dataset/catalogue.js";
import { typesByMonth } from "../../src/review/by-month.js";
import { event, invented, on } from "./invented.js";

/** The rows' cells, without the rule below the heading. */
function rows(edtf: readonly (readonly [date: string, type?: string])[], coverage: string) {
  const events = edtf.map(([date, type = "talk"], at) => event({ id: `event-${at}`, type, date: on(date) }));
  const dataset = invented();
  const manifest = { ...dataset.manifest, coverage };
  const lines = typesByMonth(createCatalogue({ ...dataset, manifest, events }));
  return lines
    .filter((_, at) => at !== 1)
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

test.each([
  { date: "2031-05-31", column: "2031-05" },
  { date: "2031-06", column: "2031-06" },
  { date: "2031-05-30/2031-06-02", column: "2031-05" },
  { date: "2030-12-24", column: "2031-05" },
  { date: "2030/2031-05-20", column: "2031-05" },
  { date: "2031-06-21", column: "later" },
  { date: "2031-07-01", column: "later" },
  { date: "../2031-05-20", column: "undated" },
  { date: "/2031-05-20", column: "undated" },
  { date: "2031-05-20/..", column: "2031-05" },
])("what is of $date counts as $column", ({ date, column }) => {
  const [heads = [], row = []] = rows([[date]], "2031-05-10/2031-06-20");
  expect(heads.slice(1)).toEqual(["2031-05", "2031-06", "later", "undated", "all"]);
  expect(row.slice(1, -1)).toEqual(heads.slice(1, -1).map((head) => (head === column ? "1" : "")));
  expect(row.at(-1)).toBe("1");
});

describe("rows", () => {
  const of = (type: string, count: number) =>
    Array.from({ length: count }, () => ["2031-05-20", type] as const);
  const types = (...events: Parameters<typeof rows>[0]) =>
    rows(events, "2031-05").map(([type, , , , all]) => `${type} ${all}`);

  test("are in order of their events, and the rare ones one row", () => {
    expect(types(...of("a", 3), ...of("b", 4), ...of("c", 2), ...of("d", 1))).toEqual([
      "type all",
      "b 4",
      "a 3",
      "2 other types 3",
      "all 10",
    ]);
  });

  test("one rare type is one other", () => {
    expect(types(...of("a", 1))).toEqual(["type all", "1 other type 1", "all 1"]);
  });

  test("none is rare: there is no row of others", () => {
    expect(types(...of("a", 3))).toEqual(["type all", "a 3", "all 3"]);
  });

  test("bear the label of their type", () => {
    const dataset = invented();
    const ontology = {
      ...dataset.ontology,
      types: dataset.ontology.types.map((type) => ({ ...type, label: `${type.id} at sea` })),
    };
    const events = ["one", "two", "three"].map((id) => event({ id }));
    const lines = typesByMonth(createCatalogue({ ...dataset, ontology, events }));
    expect(lines[2]).toMatch(/^\| talk at sea \|/);
  });

  test("of nothing are a total of none", () => {
    expect(types()).toEqual(["type all", "all "]);
  });
});

test("two years are counted by months, and more by years", () => {
  expect(rows([], "2030-01-01/2031-12-31")[0]).toHaveLength(1 + 24 + 3);
  expect(rows([["2031-01-20"]], "2029-12-31/2031-12-31")).toEqual([
    ["type", "2029", "2030", "2031", "later", "undated", "all"],
    ["1 other type", "", "", "1", "", "", "1"],
    ["all", "", "", "1", "", "", "1"],
  ]);
});
