import { describe, expect, test } from "vitest";
import { ABSOLUTE_FORMS } from "../../src/time/absolute.js";
import { at, CONTEXT, meant, spans } from "./read.js";

const DAY = "2022-02-06 day";
const MONTH = "2022-02-01/2022-02-28 month";
const YEAR = "2022-01-01/2022-12-31 year";

/** Under what they have in common. */
const FORMS: Readonly<Record<string, readonly (readonly [text: string, means: string])[]>> = {
  "the winter of 2008/09": [
    ["winter 2021/22", "2021-12-01/2022-02-28 season"],
    ["the winter of 2021-2022", "2021-12-01/2022-02-28 season"],
  ],
  "6 February 2022 · Sunday the 6th of Feb": [
    ["6 February 2022", DAY],
    ["06 FEBRUARY 2022", DAY],
    ["6 Feb. 2022", DAY],
    ["6th of February, 2022", DAY],
    ["the 6th day of February 2022", DAY],
    ["6 February of the year 2022", DAY],
    ["sixth of February", DAY],
    ["Sunday the 6th of Feb", DAY],
    ["Sun, 6 Feb 2022", DAY],
    ["06-Feb-2022", DAY],
    ["6-Feb", DAY],
    ["6 febr", DAY],
    ["twenty-first of March 2022", "2022-03-21 day"],
    ["thirty first of january 2022", "2022-01-31 day"],
    ["1st May 2021", "2021-05-01 day"],
  ],
  "February 6th, 2022 · Sunday, Feb 6": [
    ["February 6th, 2022", DAY],
    ["February 6 2022", DAY],
    ["February the 6th", DAY],
    ["Feb. 6", DAY],
    ["Sunday, Feb 6", DAY],
    ["Sun Feb 6, 2022", DAY],
    ["march 3", "2021-03-03 day"],
    ["Sept 11, 2001", "2001-09-11 day"],
  ],
  "Feb 2-6, 2022 · February 2 to 6": [
    ["Feb 2-6, 2022", "2022-02-02/2022-02-06 range"],
    ["Feb 2–6", "2022-02-02/2022-02-06 range"],
    ["February 2 to 6", "2022-02-02/2022-02-06 range"],
    ["February 2nd until the 6th", "2022-02-02/2022-02-06 range"],
  ],
  "06FEB22 · 6FEB2022": [
    ["06FEB22", DAY],
    ["6feb2022", DAY],
  ],
  "2022-02-06 · 2022/2/6 · 2022.02.06": [
    ["2022-02-06", DAY],
    ["2022/2/6", DAY],
    ["2022.02.06", DAY],
  ],
  "2022 February 6 · 2022-Feb-06": [
    ["2022 February 6", DAY],
    ["2022-Feb-06", DAY],
    ["2022, Feb 6", DAY],
  ],
  "06.02.2022 · 6/2/22 · 2-6-2022": [
    ["06.02.2022", DAY],
    ["6/2/2022", DAY],
    ["6/2/22", DAY],
    ["6-2-2022", DAY],
    ["13/2/2022", "2022-02-13 day"],
    ["2/13/2022", "2022-02-13 day"],
  ],
  "2022-02 · 2022/02": [
    ["2022-02", MONTH],
    ["2022/2", MONTH],
    ["2021-12", "2021-12-01/2021-12-31 month"],
  ],
  "02/2022 · 02.2022": [
    ["02/2022", MONTH],
    ["2.2022", MONTH],
  ],
  "February 2022 · Feb, the year 2022": [
    ["February 2022", MONTH],
    ["Feb, 2022", MONTH],
    ["February of 2022", MONTH],
    ["Feb, the year 2022", MONTH],
    ["May 2021", "2021-05-01/2021-05-31 month"],
  ],
  "2022 February": [
    ["2022 February", MONTH],
    ["2022-Feb", MONTH],
  ],
  "06.02. · on 6/2": [
    ["06.02.", DAY],
    ["06/02", DAY],
    ["on 6/2", DAY],
    ["since 6.2", DAY],
  ],
  "Christmas Day, New Year's Eve 2021": [
    ["Christmas Day", "2021-12-25 day"],
    ["New Year's Eve 2021", "2021-12-31 day"],
    ["new years day", "2022-01-01 day"],
    ["St. Patrick's Day 2022", "2022-03-17 day"],
  ],
  "in March 22": [
    ["in February 22", MONTH],
    ["in Feb 22,", MONTH],
  ],
  February: [
    ["march", "2021-03-01/2021-03-31 month"],
    ["February", MONTH],
    ["feb", MONTH],
    ["in may", "2021-05-01/2021-05-31 month"],
    ["since mar", "2021-03-01/2021-03-31 month"],
    ["Sept", "2021-09-01/2021-09-30 month"],
  ],
  "the year 2022 · 2022": [
    ["2022", YEAR],
    ["the year 2022", YEAR],
    ["in 1999", "1999-01-01/1999-12-31 year"],
  ],
};

for (const [name, rows] of Object.entries(FORMS)) {
  describe(name, () => {
    test.each(rows)("%s: %s", (text, means) => {
      expect(meant(text)).toEqual([means]);
    });
  });
}

test("every form is needed for one of these", () => {
  const texts = Object.values(FORMS).flat();
  const reads = (form: (typeof ABSOLUTE_FORMS)[number], text: string): boolean =>
    form.pattern.exec(text)?.[0] === spans(text)[0];
  const idle = ABSOLUTE_FORMS.filter((form) => !texts.some(([text]) => reads(form, text)));
  expect(idle.map(({ name }) => name)).toEqual([]);
});

describe("day first or month first", () => {
  const monthFirst = { ...CONTEXT, dayFirst: false };
  const year = { start: at(2022, 1, 1), end: at(2023, 1, 1), grain: "year" } as const;
  test.each([
    { text: "3/2/2022", first: "2022-02-03 day", second: "2022-03-02 day" },
    { text: "3.2.22", first: "2022-02-03 day", second: "2022-03-02 day" },
    { text: "on 3/2", first: "2022-02-03 day", second: "2022-03-02 day" },
    { text: "25/12/2022", first: "2022-12-25 day", second: "2022-12-25 day" },
    { text: "12/25/2022", first: "2022-12-25 day", second: "2022-12-25 day" },
    { text: "2022-03-02", first: "2022-03-02 day", second: "2022-03-02 day" },
  ])("$text is $first where days go first, else $second", ({ text, first, second }) => {
    expect(meant(text, { ...CONTEXT, coverage: year })).toEqual([first]);
    expect(meant(text, { ...monthFirst, coverage: year })).toEqual([second]);
  });

  test.each(["6/2/2022", "2/6/2022", "on 6/2", "on 2/6"])(
    "%s is what the data covers, in either order",
    (text) => {
      expect(meant(text)).toEqual([DAY]);
      expect(meant(text, monthFirst)).toEqual([DAY]);
    },
  );
});

describe("a year that was not said", () => {
  const three = { start: at(2019, 6, 1), end: at(2022, 2, 8), grain: "range" } as const;
  test.each([
    { text: "6 February", means: "2022-02-06 day", why: "the latest in the data" },
    { text: "10 February", means: "2021-02-10 day", why: "the data ends before that of 2022" },
    { text: "31 December", means: "2021-12-31 day", why: "the latest in the data" },
    { text: "in March", means: "2021-03-01/2021-03-31 month", why: "the latest in the data" },
    { text: "29 February", means: "2020-02-29 day", why: "only that year had one" },
    { text: "Thursday 6 February", means: "2020-02-06 day", why: "only that year's was a Thursday" },
    { text: "Saturday 6 February", means: "2021-02-06 day", why: "only that year's was a Saturday" },
    { text: "Friday 6 February", means: "no such date", why: "no such Friday in any of the years" },
  ])("$text: $means, $why", ({ text, means }) => {
    expect(meant(text, { ...CONTEXT, coverage: three })).toEqual([means]);
  });

  test("outside the data, the last one gone by", () => {
    expect(meant("31 December")).toEqual(["2021-12-31 day"]);
    expect(meant("January")).toEqual(["2022-01-01/2022-01-31 month"]);
  });

  test("data without a known beginning is looked for in its last year", () => {
    const open = { start: Number.NEGATIVE_INFINITY, end: at(2022, 2, 8), grain: "range" } as const;
    expect(meant("6 February", { ...CONTEXT, coverage: open })).toEqual([DAY]);
  });

  test("a weekday that contradicts the year that was said makes no date", () => {
    expect(meant("Monday 6 February 2022")).toEqual(["no such date"]);
  });
});

describe("dates that the calendar does not have", () => {
  test.each([
    "30 February 2022",
    "29 February 2022",
    "29 February 1900",
    "31 April",
    "32 January 2022",
    "0 February",
    "February 30",
    "2022-02-30",
    "2022-13-01",
    "2022/00/10",
    "31/02/2022",
    "13/13/2022",
    "2022-13",
  ])("%s", (text) => {
    expect(meant(text)).toEqual(["no such date"]);
  });

  test("but a leap year has its day", () => {
    expect(meant("29 February 2024")).toEqual(["2024-02-29 day"]);
  });
});
