import { describe, expect, test } from "vitest";
import { at, CONTEXT, meant, spans } from "./read.js";

describe("on Wednesday 9 February 2022, of data that ends on Monday the 7th", () => {
  test.each([
    { text: "today", means: "2022-02-09 day" },
    { text: "tonight", means: "2022-02-09 day" },
    { text: "Yesterday", means: "2022-02-08 day" },
    { text: "tomorrow", means: "2022-02-10 day" },
    { text: "the day before yesterday", means: "2022-02-07 day" },
    { text: "3 days ago", means: "2022-02-06 day" },
    { text: "three days ago", means: "2022-02-06 day" },
    { text: "a week ago", means: "2022-02-02 day" },
    { text: "two weeks ago", means: "2022-01-26 day" },
    { text: "a month ago", means: "2022-01-01/2022-01-31 month" },
    { text: "two months ago", means: "2021-12-01/2021-12-31 month" },
    { text: "a year ago", means: "2021-01-01/2021-12-31 year" },
    { text: "this week", means: "2022-02-07/2022-02-13 week" },
    { text: "last week", means: "2022-01-31/2022-02-06 week" },
    { text: "next week", means: "2022-02-14/2022-02-20 week" },
    { text: "this month", means: "2022-02-01/2022-02-28 month" },
    { text: "last month", means: "2022-01-01/2022-01-31 month" },
    { text: "previous month", means: "2022-01-01/2022-01-31 month" },
    { text: "this year", means: "2022-01-01/2022-12-31 year" },
    { text: "past year", means: "2021-01-01/2021-12-31 year" },
    { text: "next year", means: "2023-01-01/2023-12-31 year" },
    { text: "Sunday", means: "2022-02-06 day" },
    { text: "last Sunday", means: "2022-02-06 day" },
    { text: "on Monday", means: "2022-02-07 day" },
    { text: "this past Thursday", means: "2022-02-03 day" },
    { text: "TUESDAY", means: "2022-02-01 day" },
    { text: "Wed", means: "2022-02-02 day" },
    { text: "Thurs", means: "2022-02-03 day" },
    { text: "on sat", means: "2022-02-05 day" },
    { text: "last sun", means: "2022-02-06 day" },
  ])("$text: $means", ({ text, means }) => {
    expect(meant(text)).toEqual([means]);
  });
});

test("a weekday is the last one up to today, where the data goes on", () => {
  const coverage = { start: at(2022, 1, 1), end: at(2023, 1, 1), grain: "year" } as const;
  expect(meant("Wednesday", { ...CONTEXT, coverage })).toEqual(["2022-02-09 day"]);
  expect(meant("Thursday", { ...CONTEXT, coverage })).toEqual(["2022-02-03 day"]);
});

test("a week goes over the turn of the year, and a month ago over a shorter month", () => {
  expect(meant("this week", { ...CONTEXT, today: at(2022, 1, 1) })).toEqual(["2021-12-27/2022-01-02 week"]);
  expect(meant("last month", { ...CONTEXT, today: at(2022, 3, 31) })).toEqual([
    "2022-02-01/2022-02-28 month",
  ]);
});

test.each([
  { text: "next Sunday", means: "2022-02-13 day" },
  { text: "next Wednesday", means: "2022-02-16 day" },
  { text: "coming Thursday", means: "2022-02-10 day" },
])("$text: $means, counted from today", ({ text, means }) => {
  expect(meant(text)).toEqual([means]);
});

test("only the words of time are taken", () => {
  expect(spans("Who met Blinken two weeks ago in Paris?")).toEqual(["two weeks ago"]);
  expect(spans("Who landed yesterday, and who last Sunday?")).toEqual(["yesterday", "last Sunday"]);
});
