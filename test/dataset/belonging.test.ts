/** Among whom one counts on a day: by place, by membership, by an office, and by what serves it. */
import { expect, test } from "vitest";
import { createCatalogue } from "../../src/dataset/catalogue.js";
import { Entity } from "../../src/dataset/schema.js";
import { ymd } from "../../src/time/calendar.js";
import { SMALL } from "../query/small.js";

const others = [
  {
    id: "pact",
    kind: "organisation",
    name: "The Pact",
    members: [{ entity: "freedonia", from: "2020-02-01", to: "2020-05-31" }],
  },
  { id: "foreign-ministry", kind: "organisation", name: "Ministry of Foreign Affairs", within: "freedonia" },
  { id: "war-office", kind: "organisation", name: "Ministry of Defence", within: "freedonia" },
  {
    id: "dee-dean",
    kind: "person",
    name: "Dee Dean",
    offices: [
      { title: "Minister of Foreign Affairs", of: "freedonia", from: "2020-01-01", to: "2020-03-31" },
    ],
  },
].map((each) => Entity.parse(each));

const { countsAmong } = createCatalogue({ ...SMALL, entities: [...SMALL.entities, ...others] });

test.each<[who: string, whom: string, day: Parameters<typeof ymd>, counts: boolean]>([
  ["freedonia", "freedonia", [2020, 1, 1], true],
  ["brigade", "freedonia", [2020, 1, 1], true],
  ["brigade", "sylvania", [2020, 1, 1], false],
  ["freedonia", "pact", [2020, 1, 31], false],
  ["freedonia", "pact", [2020, 2, 1], true],
  ["freedonia", "pact", [2020, 6, 1], false],
  ["brigade", "pact", [2020, 3, 1], true],
  ["sylvania", "pact", [2020, 3, 1], false],
  ["dee-dean", "freedonia", [2019, 12, 31], false],
  ["dee-dean", "freedonia", [2020, 3, 31], true],
  ["dee-dean", "freedonia", [2020, 4, 1], false],
  ["dee-dean", "pact", [2020, 1, 31], false],
  ["dee-dean", "pact", [2020, 3, 1], true],
  ["dee-dean", "foreign-ministry", [2020, 3, 1], true],
  ["dee-dean", "foreign-ministry", [2020, 5, 1], false],
  ["dee-dean", "war-office", [2020, 3, 1], false],
  ["pact", "freedonia", [2020, 3, 1], false],
])("%s counts among %s on %j: %s", (who, whom, day, counts) => {
  const on = ymd(...day) ?? Number.NaN;
  expect(countsAmong(who, [whom], on)).toBe(counts);
  expect(countsAmong(who, ["europe-of-old", whom], on)).toBe(counts);
});
