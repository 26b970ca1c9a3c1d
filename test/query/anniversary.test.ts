/** Days of the month, in whatever year the data covers. */
import { describe, expect, it } from "vitest";
import type { Dataset } from "../../src/dataset/dataset.js";
import type { Query } from "../../src/query/query.js";
import { answerTo, eventIds, pattern, SMALL, smallEvent, withEvents } from "./small.js";

const on = (month: number, day: number): Query => ({ kind: "anniversary", pattern: pattern({}), month, day });

const participants = [{ entity: "ana-ruiz", role: "actor" }];
const happened = (id: string, edtf: string) => smallEvent(id, "statement", edtf, { participants });

const YEARS: Dataset = {
  ...withEvents(
    happened("first", "2018-03-01"),
    happened("month", "2019-03"),
    happened("second", "2019-03-01"),
    happened("leap", "2020-02-29"),
    happened("lasting", "2020-02-28/2020-03-02"),
    happened("unsure", "2020-03-01?"),
  ),
  manifest: { ...SMALL.manifest, coverage: "2018-01-01/2020-12-31" },
};

describe("a day of the month", () => {
  it("has what happened on it in each year, by date, and what lasted over it", async () => {
    expect(eventIds(await answerTo(on(3, 1), YEARS))).toEqual(["first", "second", "lasting", "unsure"]);
  });

  it("29 February is in leap years alone", async () => {
    expect(eventIds(await answerTo(on(2, 29), YEARS))).toEqual(["lasting", "leap"]);
  });

  it("without an event has none, but the nearest days that have some", async () => {
    const answer = await answerTo(on(3, 5), YEARS);
    expect(eventIds(answer)).toEqual([]);
    const nearest = answer.kind === "anniversary" ? answer.nearest : [];
    expect(nearest.map(({ on: { month, day }, events }) => [month, day, events.map(({ id }) => id)])).toEqual(
      [[3, 2, ["lasting"]]],
    );
  });

  it("is near to others over the turn of the year", async () => {
    const dataset = { ...YEARS, events: [happened("eve", "2019-12-30"), happened("january", "2020-01-04")] };
    const answer = await answerTo(on(1, 1), dataset);
    const nearest = answer.kind === "anniversary" ? answer.nearest : [];
    expect(nearest.map(({ on: { month, day } }) => [month, day])).toEqual([[12, 30]]);
  });

  it("where there is no event at all, none is near", async () => {
    const answer = await answerTo(on(1, 1), { ...YEARS, events: [] });
    expect(answer).toMatchObject({ events: [], nearest: [] });
  });
});
