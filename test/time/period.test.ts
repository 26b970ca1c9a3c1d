import { describe, expect, test } from "vitest";
import { PERIOD_FORMS } from "../../src/time/period.js";
import { meant, spans } from "./read.js";

/** Under what they have in common. */
const FORMS: Readonly<Record<string, readonly (readonly [text: string, means: string])[]>> = {
  "early · the beginning of": [
    ["early February", "2022-02-01/2022-02-10 range"],
    ["Early in February 2022", "2022-02-01/2022-02-10 range"],
    ["the beginning of February", "2022-02-01/2022-02-10 range"],
    ["start of the year 2022", "2022-01-01/2022-04-30 range"],
    ["early 2022", "2022-01-01/2022-04-30 range"],
  ],
  "mid · the middle of": [
    ["mid-February", "2022-02-11/2022-02-20 range"],
    ["the middle of February", "2022-02-11/2022-02-20 range"],
    ["mid 2022", "2022-05-01/2022-08-31 range"],
  ],
  "late · the end of": [
    ["late February", "2022-02-21/2022-02-28 range"],
    ["late in January 2022", "2022-01-21/2022-01-31 range"],
    ["the end of 2022", "2022-09-01/2022-12-31 range"],
  ],
  "the first half of": [
    ["the first half of February", "2022-02-01/2022-02-15 range"],
    ["second half of February", "2022-02-16/2022-02-28 range"],
    ["H1 2022", "2022-01-01/2022-06-30 range"],
    ["the second half of 2022", "2022-07-01/2022-12-31 range"],
  ],
  "the first ten days of": [
    ["the first ten days of February", "2022-02-01/2022-02-10 range"],
    ["the last 3 days of Feb 2022", "2022-02-26/2022-02-28 range"],
    ["the closing three months of 2022", "2022-10-01/2022-12-31 range"],
    ["the first two weeks of February", "2022-02-01/2022-02-14 range"],
  ],
  "the second week of": [
    ["the first week of February", "2022-02-01/2022-02-07 range"],
    ["the 2nd week of Feb 2022", "2022-02-08/2022-02-14 range"],
    ["fourth week in February", "2022-02-22/2022-02-28 range"],
    ["the first week of 2022", "2022-01-01/2022-01-07 range"],
  ],
  "the last week of": [
    ["the last week of February", "2022-02-22/2022-02-28 range"],
    ["the final week in January 2022", "2022-01-25/2022-01-31 range"],
  ],
  "the first day of, the last fortnight of": [
    ["the last day of February 2022", "2022-02-28 day"],
    ["the last month of 2022", "2022-12-01/2022-12-31 month"],
    ["the first fortnight of February", "2022-02-01/2022-02-14 range"],
  ],
  "the week beginning: seven days from that one": [
    ["the week beginning Sunday 6 February 2022", "2022-02-06/2022-02-12 range"],
    ["week starting 2 February", "2022-02-02/2022-02-08 range"],
  ],
  "the week ending: seven days up to that one": [
    ["the week ending 2 February", "2022-01-27/2022-02-02 range"],
  ],
  "the weekend of": [["the weekend of 2 February", "2022-02-05/2022-02-06 range"]],
  "the week of": [["the week of 2 February", "2022-01-31/2022-02-06 week"]],
  "the third quarter of · Q3": [
    ["the third quarter of 2022", "2022-07-01/2022-09-30 range"],
    ["Q1 2022", "2022-01-01/2022-03-31 range"],
    ["4th-quarter 2022", "2022-10-01/2022-12-31 range"],
    ["4Q 2022", "2022-10-01/2022-12-31 range"],
    ["q4 of 2022", "2022-10-01/2022-12-31 range"],
  ],
  "the spring of": [
    ["the spring of 2022", "2022-03-01/2022-05-31 season"],
    ["summer 2022", "2022-06-01/2022-08-31 season"],
    ["autumn of 2022", "2022-09-01/2022-11-30 season"],
    ["fall 2022", "2022-09-01/2022-11-30 season"],
    ["winter 2021", "2021-12-01/2022-02-28 season"],
  ],
};

for (const [name, rows] of Object.entries(FORMS)) {
  describe(name, () => {
    test.each(rows)("%s: %s", (text, means) => {
      expect(meant(text)).toEqual([means]);
      expect(spans(text)).toEqual([text]);
    });
  });
}

test("every form is needed for one of these", () => {
  const texts = Object.values(FORMS).flat();
  const idle = PERIOD_FORMS.filter(
    ({ before }) => !texts.some(([text]) => before.test(text.replace(/(?:2 )?\S+(?: 202\d)?$/, ""))),
  );
  expect(idle.map(({ name }) => name)).toEqual([]);
});

describe("what cannot be narrowed is left as it is", () => {
  test.each([
    ["early 6 February", "2022-02-06 day"],
    ["the week of February 2022", "2022-02-01/2022-02-28 month"],
    ["Q3 February 2022", "2022-02-01/2022-02-28 month"],
    ["early on 6 February", "2022-02-06 day"],
  ])("%s: %s", (text, means) => {
    expect(meant(text)).toEqual([means]);
  });
});
