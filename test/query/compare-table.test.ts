/** What passed between two, two beside each other and a day of the month, of a table of events. */
import { describe, expect, it } from "vitest";
import type { Dataset } from "../../src/dataset/dataset.js";
import { createEngine } from "../../src/engine.js";
import { answerText } from "../../src/forms/answer-text.js";
import { ymd } from "../../src/time/calendar.js";
import { SMALL } from "./small.js";
import { tableOf } from "./table-of.js";

const entityIds = SMALL.entities.map(({ id }) => id);
const typeIds = SMALL.ontology.types.map(({ id }) => id);

const ROWS: readonly (readonly [day: string, who: string, did: string, whom: string])[] = [
  ["2018-03-01", "freedonia", "visit", "sylvania"],
  ["2018-03-02", "army", "statement", "sylvania"],
  ["2019-03-01", "sylvania", "call", "freedonia"],
  ["2019-05-01", "sylvania", "call", "di-okoro"],
  ["2020-02-29", "di-okoro", "statement", "freedonia"],
  ["2020-06-01", "freedonia", "order", "army"],
];

const day = (iso: string): number => {
  const [year = 0, month, date] = iso.split("-").map(Number);
  return ymd(year, month, date) ?? Number.NaN;
};

const DATASET: Dataset = {
  ...SMALL,
  manifest: { ...SMALL.manifest, coverage: "2018-01-01/2020-12-31" },
  entities: SMALL.entities.map(({ offices, ...entity }) => entity),
  sources: SMALL.sources.map((source) => ({ ...source, id: "feed" })).slice(0, 1),
  events: [],
  table: tableOf(
    ROWS.map(([when, who, did, whom]) => ({
      day: day(when),
      did: typeIds.indexOf(did),
      who: entityIds.indexOf(who),
      whom: entityIds.indexOf(whom),
    })),
    { typeIds, entityIds },
  ),
};

const engine = createEngine(DATASET, { today: () => day("2020-03-01"), dayFirst: true });
const said = async (line: string) => (await answerText(line, engine)).presentation;

describe("of a table", () => {
  it("what passed between two countries is of whoever belongs to them, in either direction", async () => {
    expect((await said("/between who: Freedonia whom: Sylvania")).headline).toBe(
      [
        "Freedonia and Sylvania: 3 events",
        "1 visit · 1 statement · 1 call",
        "First: Thu 1 Mar 2018 · Last: Fri 1 Mar 2019",
      ].join("\n"),
    );
  });

  it("two are compared, and what both took part in is found on both sides", async () => {
    const { headline, events } = await said("/compare one: Freedonia other: Sylvania");
    expect(headline.split("\n")).toEqual([
      "Freedonia: 5 events, 1 Mar 2018 – 1 Jun 2020",
      "• 2 statements · 1 visit · 1 call · 1 order",
      "• Most often with Sylvania (3) · Di Okoro (1)",
      "Sylvania: 4 events, 1 Mar 2018 – 1 May 2019",
      "• 2 calls · 1 visit · 1 statement",
      "• Most often with Freedonia (3) · Di Okoro (1)",
      "Both dealt with Di Okoro",
      "Together in 3 events, 1 Mar 2018 – 1 Mar 2019:",
    ]);
    expect(events).toHaveLength(3);
  });

  it("an export of a comparison has each event once, by date", async () => {
    const line = "/export question: /compare one: Freedonia other: Sylvania format: json";
    const { files } = await answerText(line, engine, { fileSize: 1e6 });
    const dates = JSON.parse(files?.[0]?.text ?? "").events.map(({ date }: { date: string }) => date);
    expect(dates).toEqual(ROWS.map(([when]) => when));
  });

  it.each([
    ["/onthisday", "2 events on 1 March, in 2 years:"],
    ["/onthisday 29 Feb", "1 event on 29 February:"],
    [
      "/onthisday 3 March",
      "The data has nothing on 3 March, in whatever year.\nThe nearest: 2 March (1 event):",
    ],
  ])("%s", async (line, headline) => {
    expect((await said(line)).headline).toBe(headline);
  });
});
