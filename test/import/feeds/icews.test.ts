import { expect, test } from "vitest";
import { datasetIn, ICEWS, icewsRow, importOf, tsv } from "./inputs.js";

const TALKS = {
  "Event ID": "1",
  "Event Date": "2024-05-10",
  "Source Name": "Foreign Affairs (Ghana)",
  "Source Sectors": "Executive,Foreign Ministry,Government",
  "Source Country": "Ghana",
  "Event Text": "Consult",
  "CAMEO Code": "040",
  "Target Name": "Ada Lind",
  "Target Sectors": "Government",
  "Target Country": "Norway",
  "Story ID": "700",
  "Sentence Number": "2",
  City: "Nordhaven",
  Province: "Innland",
  Country: "Norway",
  Latitude: "60.5",
  Longitude: "10.25",
} as const;
const TURNED = {
  ...TALKS,
  "Event ID": "2",
  "Source Name": "Ada Lind",
  "Target Name": "Foreign Affairs (Ghana)",
};

test("mirrored rows of one sentence are one event, those of two are two", async () => {
  const { status, stdout, events } = await importOf(
    "icews",
    tsv(ICEWS, icewsRow(TALKS), icewsRow(TURNED), icewsRow({ ...TURNED, "Sentence Number": "3" })),
  );
  expect(status).toBe(0);
  expect(stdout).toContain("3 rows read = 2 kept + 1 merged + 0 rejected.");
  expect(events).toEqual([
    "2024-05-10 contact foreign-affairs-ghana → ada-lind in nordhaven-norway",
    "2024-05-10 contact ada-lind → foreign-affairs-ghana in nordhaven-norway",
  ]);
});

test("a visit is from guest to host, by either row", async () => {
  const visit = { ...TALKS, "CAMEO Code": "042", "Source Name": "Ada Lind", "Target Name": "Ghana" };
  const hosting = { ...TALKS, "CAMEO Code": "043", "Source Name": "Ghana", "Target Name": "Ada Lind" };
  const both = await importOf("icews", tsv(ICEWS, icewsRow(hosting), icewsRow(visit)));
  expect(both.events).toEqual(["2024-05-10 visit ada-lind → ghana in nordhaven-norway"]);
  const one = await importOf("icews", tsv(ICEWS, icewsRow(hosting)));
  expect(one.events).toEqual(both.events);
});

test("places lie in each other, and have the point that is told of them", async () => {
  const { out } = await importOf("icews", tsv(ICEWS, icewsRow(TALKS)));
  const { entities } = await datasetIn(out);
  const named = new Map(entities.map((entity) => [entity.id, entity]));
  expect(named.get("nordhaven-norway")).toMatchObject({
    kind: "place",
    feature: "city",
    within: "innland-norway",
    lat: 60.5,
    lon: 10.25,
    precision: "city",
  });
  expect(named.get("innland-norway")).toMatchObject({ feature: "region", within: "norway" });
  expect(named.get("norway")).toMatchObject({ kind: "country", ids: { iso3: "NOR" } });
  expect(named.get("foreign-affairs-ghana")).toMatchObject({ kind: "organisation", within: "ghana" });
});

test("one word is a body, but a person among the elite; sectors of bodies make bodies", async () => {
  const kindOf = async (name: string, sectors: string): Promise<string | undefined> => {
    const row = icewsRow({ ...TALKS, "Source Name": name, "Source Sectors": sectors });
    const { entities } = await datasetIn((await importOf("icews", tsv(ICEWS, row))).out);
    return entities.find((entity) => entity.name === name)?.kind;
  };
  expect(await kindOf("Lanternex", "NA")).toBe("organisation");
  expect(await kindOf("Okoro", "Elite,Government")).toBe("person");
  expect(await kindOf("Harbour Bank", "Elite")).toBe("organisation");
  expect(await kindOf("Ada Lantern", "News,Media")).toBe("organisation");
  expect(await kindOf("Ada Lantern", "Media")).toBe("person");
});

test("NA is nothing: no place, and nobody", async () => {
  const nowhere = { ...TALKS, City: "NA", Province: "NA", Country: "NA", Latitude: "NA", Longitude: "NA" };
  const { events, rejects } = await importOf(
    "icews",
    tsv(
      ICEWS,
      icewsRow(nowhere),
      icewsRow({ ...TALKS, "Source Name": "NA", "CAMEO Code": "111" }),
      icewsRow({ ...TALKS, "Target Name": "NA", "CAMEO Code": "111" }),
      icewsRow({ ...TALKS, "Source Name": "NA", "Target Name": "NA" }),
      icewsRow({ ...TALKS, "CAMEO Code": "NA", "Event Text": "Wave" }),
      icewsRow({ ...TALKS, "Event Date": "2024-13-01" }),
      icewsRow(TALKS).slice(0, 12),
    ),
  );
  expect(events).toEqual([
    "2024-05-10 contact foreign-affairs-ghana → ada-lind",
    "2024-05-10 criticism nobody → ada-lind in nordhaven-norway",
    "2024-05-10 criticism foreign-affairs-ghana → nobody in nordhaven-norway",
  ]);
  expect(rejects).toEqual([
    "5 Source Name: names nobody, and so does Target Name",
    "6 CAMEO Code: “NA” is no CAMEO event code",
    "7 Event Date: “2024-13-01” is no day as in 2018-06-01",
    "8 : has 12 columns where 20 belong",
  ]);
});
