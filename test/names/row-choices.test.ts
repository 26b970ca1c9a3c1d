/** Choices of a dataset whose events are a table. */
import { expect, test } from "vitest";
import { mentionsIn } from "../../src/dataset/table/mentions.js";
import { createSuggester } from "../../src/names/suggest.js";
import { smallTable, smallTableCatalogue } from "./small-table.js";

const [ANA, FREEDONIA, SYLVANIA, GUARD] = [0, 1, 2, 3];
const [VISIT, CRITICISM] = [0, 1];
const ROWS = [
  { day: 1, who: ANA, did: VISIT, whom: SYLVANIA, place: SYLVANIA },
  { day: 2, who: GUARD, did: CRITICISM, whom: ANA },
  { day: 3, who: SYLVANIA, did: CRITICISM, whom: FREEDONIA },
  { day: 3, who: ANA, did: VISIT, whom: SYLVANIA },
];
const suggest = createSuggester(smallTableCatalogue(ROWS));

test("mentions are counted on both sides and at places", () => {
  expect(Object.fromEntries(mentionsIn(smallTable(ROWS)))).toEqual({
    visit: 2,
    criticism: 2,
    "ana-ruiz": 3,
    freedonia: 1,
    sylvania: 4,
    "sylvan-guard": 1,
  });
});

test("of what begins alike, what the table mentions most comes first", () => {
  expect(suggest("s", "name", 5).map(({ id }) => id)).toEqual(["sylvania", "sylvan-guard"]);
  expect(suggest("", "name", 2).map(({ id }) => id)).toEqual(["sylvania", "ana-ruiz"]);
});

test.each([
  { typed: "", ids: ["feed-4", "feed-3", "feed-2", "feed-1"] },
  { typed: "ana", ids: ["feed-4", "feed-2", "feed-1"] },
  { typed: "ana vis", ids: ["feed-4", "feed-1"] },
  { typed: "criticism of sylvania", ids: [] },
  { typed: "sylvania criticism", ids: ["feed-3", "feed-2"] },
  { typed: "feed-2", ids: ["feed-2"] },
  { typed: "feed-5", ids: [] },
  { typed: "nobody", ids: [] },
])("rows for “$typed”, the latest first: $ids", ({ typed, ids }) => {
  expect(suggest(typed, "event", 25).map(({ id }) => id)).toEqual(ids);
});

test("a row is shown with its day, and no more than are wanted", () => {
  expect(suggest("ana", "event", 1)).toEqual([
    { id: "feed-4", label: "2010-01-03 · Ana Ruiz and Sylvania: visit." },
  ]);
  expect(suggest("feed-4", "event", 0)).toEqual([]);
});
