import fc from "fast-check";
import { DateTime } from "luxon";
import { describe, expect, test } from "vitest";
import { parseEdtf } from "../../src/dataset/edtf.js";

const DAY = 86_400_000;
const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / DAY;

/** `end` is the first day after. */
const READ: readonly {
  edtf: string;
  start?: string;
  end?: string;
  grain: string;
  uncertain?: true;
  approximate?: true;
}[] = [
  { edtf: "2022-02-06", start: "2022-02-06", end: "2022-02-07", grain: "day" },
  { edtf: " 2022-02-06 ", start: "2022-02-06", end: "2022-02-07", grain: "day" },
  { edtf: "2022-02-28", start: "2022-02-28", end: "2022-03-01", grain: "day" },
  { edtf: "2024-02-29", start: "2024-02-29", end: "2024-03-01", grain: "day" },
  { edtf: "2022-12-31", start: "2022-12-31", end: "2023-01-01", grain: "day" },
  { edtf: "1969-12-31", start: "1969-12-31", end: "1970-01-01", grain: "day" },
  { edtf: "2022-02", start: "2022-02-01", end: "2022-03-01", grain: "month" },
  { edtf: "2022-12", start: "2022-12-01", end: "2023-01-01", grain: "month" },
  { edtf: "2022", start: "2022-01-01", end: "2023-01-01", grain: "year" },
  { edtf: "2022-02-06?", start: "2022-02-06", end: "2022-02-07", grain: "day", uncertain: true },
  { edtf: "2022-02~", start: "2022-02-01", end: "2022-03-01", grain: "month", approximate: true },
  {
    edtf: "2022%",
    start: "2022-01-01",
    end: "2023-01-01",
    grain: "year",
    uncertain: true,
    approximate: true,
  },
  { edtf: "2022-02-04/2022-02-05", start: "2022-02-04", end: "2022-02-06", grain: "range" },
  { edtf: "2022-02-04/2022-02-04", start: "2022-02-04", end: "2022-02-05", grain: "range" },
  { edtf: "2022-02/2022-03", start: "2022-02-01", end: "2022-04-01", grain: "range" },
  { edtf: "2021/2022-02-07", start: "2021-01-01", end: "2022-02-08", grain: "range" },
  {
    edtf: "2022-02-02?/2022-02-09~",
    start: "2022-02-02",
    end: "2022-02-10",
    grain: "range",
    uncertain: true,
    approximate: true,
  },
  { edtf: "../2022-02-07", end: "2022-02-08", grain: "range" },
  { edtf: "/2022-02-07", end: "2022-02-08", grain: "range" },
  { edtf: "2022-02-07/..", start: "2022-02-07", grain: "range" },
  { edtf: "2022-02-07/", start: "2022-02-07", grain: "range" },
];

describe("reads", () => {
  test.each(READ)("$edtf", ({ edtf, start, end, grain, uncertain = false, approximate = false }) => {
    expect(parseEdtf(edtf)).toEqual({
      ok: true,
      value: {
        interval: {
          start: start === undefined ? Number.NEGATIVE_INFINITY : day(start),
          end: end === undefined ? Number.POSITIVE_INFINITY : day(end),
          grain,
        },
        uncertain,
        approximate,
      },
    });
  });
});

const REFUSED: readonly { edtf: string; why: string }[] = [
  { edtf: "2022-02-30", why: "there is no day 30 in February 2022, which has 28 days" },
  { edtf: "2022-02-29", why: "there is no day 29 in February 2022, which has 28 days" },
  { edtf: "2022-04-31?", why: "there is no day 31 in April 2022, which has 30 days" },
  { edtf: "2022-02-00", why: "there is no day 00 in February 2022, which has 28 days" },
  { edtf: "2022-13-01", why: "there is no month 13: months are 01 to 12" },
  { edtf: "2022-00", why: "there is no month 00: months are 01 to 12" },
  { edtf: "2022-02-01/2022-02-30", why: "there is no day 30 in February 2022, which has 28 days" },
  { edtf: "2022-02-07/2022-02-06", why: "the span ends (2022-02-06) before it starts (2022-02-07)" },
  { edtf: "../..", why: "a span needs a date on at least one side" },
  { edtf: "/", why: "a span needs a date on at least one side" },
  { edtf: "2022/2023/2024", why: "“2022/2023/2024” has more than one slash: a span is start/end" },
  {
    edtf: "6 Feb 2022",
    why: "“6 Feb 2022” is not an EDTF date, which looks like 2022-02-06, 2022-02 or 2022",
  },
  { edtf: "2022-2-6", why: "“2022-2-6” is not an EDTF date, which looks like 2022-02-06, 2022-02 or 2022" },
  {
    edtf: "06.02.2022",
    why: "“06.02.2022” is not an EDTF date, which looks like 2022-02-06, 2022-02 or 2022",
  },
  { edtf: "..", why: "“..” is not an EDTF date, which looks like 2022-02-06, 2022-02 or 2022" },
  { edtf: "", why: "“” is not an EDTF date, which looks like 2022-02-06, 2022-02 or 2022" },
];

describe("refuses", () => {
  test.each(REFUSED)("“$edtf”", ({ edtf, why }) => {
    expect(parseEdtf(edtf)).toEqual({ ok: false, failure: why });
  });
});

test("every day of four centuries is one day long, and next to the day before", () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 50_000 }), (number) => {
      const iso = DateTime.fromMillis(number * DAY, { zone: "utc" }).toFormat("yyyy-MM-dd");
      expect(parseEdtf(iso)).toMatchObject({
        ok: true,
        value: { interval: { start: number, end: number + 1, grain: "day" } },
      });
    }),
  );
});
