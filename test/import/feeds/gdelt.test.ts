import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { DATED_BACK } from "../../../src/dataset/table/table.js";
import { datasetIn, type GdeltRow, gdeltRow, importOf, tsv } from "./inputs.js";
import { zipOf } from "./zip.js";

const rows = (...given: readonly GdeltRow[]): string => tsv(...given.map(gdeltRow));
const LIND = ["NORGOV", "ADA LIND", "NOR", "", "GOV"] as const;
const GHANA = ["GHA", "GHANA", "GHA", "", ""] as const;
const NAME = { name: "20240510.export.CSV" };

test("a visit that is told from both sides on one page and of one place is one", async () => {
  const place = ["4", "Accra, Greater Accra, Ghana", "GH", "5.55", "-0.2"] as const;
  const { status, stdout, events } = await importOf(
    "gdelt",
    rows(
      { code: "043", one: GHANA, other: LIND, place },
      { code: "042", one: LIND, other: GHANA, place },
      { code: "042", one: LIND, other: GHANA, place, url: "https://example.org/two" },
    ),
    NAME,
  );
  expect(status).toBe(0);
  expect(stdout).toContain("3 rows read = 2 kept + 1 merged + 0 rejected.");
  expect(events).toEqual([
    "2024-05-10 visit ada-lind → ghana in accra-ghana",
    "2024-05-10 visit ada-lind → ghana in accra-ghana",
  ]);
});

test("codes tell what an actor is", async () => {
  const actors: readonly (readonly [string, string, string, string, string])[] = [
    ["NOR", "NORWEGIAN", "NOR", "", ""],
    ["NORGOV", "OSLO", "NOR", "", ""],
    ["NORGOV", "NORWAY", "NOR", "", "GOV"],
    ["NORMIL", "NORWAY", "NOR", "", "MIL"],
    ["NORCOP", "POLICE", "NOR", "", "COP"],
    ["COP", "POLICE", "", "", "COP"],
    ["NORGOV", "ADA LIND", "NOR", "", "GOV"],
    ["NOR", "NORDHAVEN", "NOR", "", ""],
    ["NORMED", "LANTERNEX", "NOR", "", "MED"],
    ["IGOEUREEC", "THE EU", "EUR", "EEC", "IGO"],
    ["NORMNC", "FJORD SALT", "NOR", "", "MNC"],
    ["EUR", "EUROPE", "EUR", "", ""],
  ];
  const { out, events } = await importOf("gdelt", rows(...actors.map((one) => ({ one }))), NAME);
  expect(events.map((event) => event.split(" ")[2])).toEqual([
    "norway",
    "oslo-norway",
    "norway",
    "military-norway",
    "police-norway",
    "police",
    "ada-lind",
    "nordhaven-norway",
    "lanternex",
    "european-union",
    "fjord-salt",
    "europe",
  ]);
  const { entities } = await datasetIn(out);
  const kinds = Object.fromEntries(entities.map(({ id, kind, within }) => [id, `${kind} ${within ?? "-"}`]));
  expect(kinds).toMatchObject({
    norway: "country europe",
    "oslo-norway": "place norway",
    "police-norway": "organisation norway",
    police: "organisation -",
    "ada-lind": "person -",
    "nordhaven-norway": "place norway",
    lanternex: "organisation norway",
    "european-union": "organisation -",
    "fjord-salt": "organisation norway",
    europe: "place -",
  });
});

test("dates a month or more before the report are kept, flagged and told of", async () => {
  const { stdout, out } = await importOf("gdelt", rows({}, { day: "20230510" }, { day: "20240503" }), NAME);
  expect(stdout).toContain("1 of those kept are dated a month or more before they were reported");
  const { table } = await datasetIn(out);
  expect([...(table?.flags ?? [])]).toEqual([DATED_BACK, 0, 0]);
  const [page = 0] = table?.pages ?? [];
  expect(table?.links[page - 1]).toBe("https://example.org/one");
});

describe("filters leave out, and say how many", () => {
  test.each([
    [["--root-code", "19,04"], 2],
    [["--country", "gh"], 3],
    [["--country", "UP"], 1],
    [["--min-sources", "3"], 1],
    [["--root-events"], 3],
    [["--root-events", "--country", "GH", "--root-code", "04"], 1],
  ])("%j", async (args, kept) => {
    const feed = rows(
      { url: "https://example.org/1" },
      { code: "051", sources: 3 },
      { code: "111", other: LIND, place: ["1", "Ukraine", "UP", "49", "32"] },
      { root: false },
    );
    const { status, stdout, events } = await importOf("gdelt", feed, { ...NAME, args });
    expect(status).toBe(0);
    expect(events).toHaveLength(kept);
    expect(stdout).toContain(`4 rows read = ${kept} kept + 0 merged + ${4 - kept} left out by the filters`);
  });

  test("of a country that there is not, nothing is imported", async () => {
    const { status, stderr } = await importOf("gdelt", rows({}), { ...NAME, args: ["--country", "ZZ"] });
    expect(status).toBe(1);
    expect(stderr).toContain("ZZ: is no country of FIPS 10-4");
  });
});

const NO_ONE = ["", "", "", "", ""] as const;

test("rows that name one side only are kept, a host without a guest among them", async () => {
  const { status, events } = await importOf(
    "gdelt",
    rows({ other: NO_ONE }, { one: NO_ONE, code: "173" }, { code: "043", other: NO_ONE }),
    NAME,
  );
  expect(status).toBe(0);
  expect(events).toEqual([
    "2024-05-10 contact norway → nobody",
    "2024-05-10 arrest nobody → ghana",
    "2024-05-10 visit nobody → norway",
  ]);
});

test("what one is told to do with nobody is merged with its mirror image", async () => {
  const { stdout, events } = await importOf(
    "gdelt",
    rows(
      { other: NO_ONE },
      { one: NO_ONE, other: ["NOR", "NORWAY", "NOR", "", ""] },
      { one: NO_ONE },
      { code: "111", other: NO_ONE },
      { code: "111", one: NO_ONE, other: ["NOR", "NORWAY", "NOR", "", ""] },
    ),
    NAME,
  );
  expect(stdout).toContain("5 rows read = 4 kept + 1 merged + 0 rejected.");
  expect(events).toEqual([
    "2024-05-10 contact norway → nobody",
    "2024-05-10 contact nobody → ghana",
    "2024-05-10 criticism norway → nobody",
    "2024-05-10 criticism nobody → norway",
  ]);
});

test("rows that name nobody, or make no sense, are rejected", async () => {
  const { status, rejects } = await importOf(
    "gdelt",
    `${rows({}, { one: NO_ONE, other: NO_ONE }, { day: "20240532" }, { code: "---" })}cut\tshort`,
    NAME,
  );
  expect(status).toBe(3);
  expect(rejects).toEqual([
    "2 Actor1Name: names nobody, and so does Actor2Name",
    "3 SQLDATE: “20240532” is no day as in 20191024",
    "4 EventCode: “---” is no CAMEO event code",
    "5 : has 2 columns where 61 belong",
  ]);
});

test("it may be packed with gzip or in a zip", async () => {
  const text = rows({}, { day: "20240509" });
  const plain = await importOf("gdelt", text, NAME);
  const gz = await importOf("gdelt", gzipSync(text), NAME);
  const zipped = await importOf("gdelt", zipOf("20240510.export.CSV", text), NAME);
  expect(plain.events).toHaveLength(2);
  expect(gz.events).toEqual(plain.events);
  expect(zipped.events).toEqual(plain.events);
});

describe("of a zip that was cut short, what is left is kept", () => {
  const COUNT = 2_000;
  const text = rows(
    ...Array.from({ length: COUNT }, (_, at) => ({ url: `https://a.example/${(at * 7919) % 9973}` })),
  );
  const zip = zipOf("20240510.export.CSV", text);

  test("all rows, where only the list of files at its end is gone", async () => {
    const { status, events, rejects } = await importOf("gdelt", zip.subarray(0, -10), NAME);
    expect(status).toBe(3);
    expect(events).toHaveLength(COUNT);
    expect(rejects).toEqual([
      `${COUNT + 1} : the zip is damaged or cut short: its list of files cannot be read`,
    ]);
  });

  test("the rows before it ends, of half of it", async () => {
    const { status, events, rejects } = await importOf("gdelt", zip.subarray(0, zip.length / 2), NAME);
    expect(status).toBe(3);
    expect(events.length).toBeGreaterThan(COUNT / 4);
    expect(rejects).toHaveLength(1);
  });

  test("nothing, where not even its first row is left", async () => {
    const { status, stderr } = await importOf("gdelt", zip.subarray(0, 20), NAME);
    expect(status).toBe(1);
    expect(stderr).toContain("the zip is damaged or cut short");
  });
});
