import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dateOf, dayOf, isoAt, spanAt, unitAt, ymd } from "../../src/time/calendar.js";
import { dayNumber, monthNumber, weekdayNumber } from "../../src/time/calendar-words.js";
import type { Grain } from "../../src/time/interval.js";
import { at, written } from "./read.js";

test.each([
  { year: 1970, month: 1, day: 1, number: 0 },
  { year: 1969, month: 12, day: 31, number: -1 },
  { year: 2022, month: 2, day: 6, number: 19_029 },
  { year: 2024, month: 2, day: 29, number: 19_782 },
  { year: 2022, month: 2, day: 29, number: undefined },
  { year: 2022, month: 13, day: 1, number: undefined },
  { year: 2022, month: 0, day: 1, number: undefined },
  { year: 2022, month: 1, day: 0, number: undefined },
])("$year-$month-$day is day $number", ({ year, month, day, number }) => {
  expect(ymd(year, month, day)).toBe(number);
});

test("a day becomes a date and the same day again", () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 700_000 }), (day) => {
      expect(dayOf(dateOf(day))).toBe(day);
    }),
  );
});

test("a day that no calendar has is a fault of the program", () => {
  expect(() => dateOf(Number.NaN)).toThrow(RangeError);
  expect(() => dateOf(Number.POSITIVE_INFINITY)).toThrow(RangeError);
});

describe("the unit around Sunday 6 February 2022", () => {
  test.each([
    { grain: "day", means: "2022-02-06 day" },
    { grain: "week", means: "2022-01-31/2022-02-06 week" },
    { grain: "month", means: "2022-02-01/2022-02-28 month" },
    { grain: "year", means: "2022-01-01/2022-12-31 year" },
  ] as const)("$grain", ({ grain, means }) => {
    expect(written(unitAt(at(2022, 2, 6), grain))).toBe(means);
  });
});

describe("the span of 5 to 9 February 2022", () => {
  const span = { start: at(2022, 2, 5), end: at(2022, 2, 10), grain: "range" } as const;
  test.each<{ grain: Grain; means: string }>([
    { grain: "day", means: "2022-02-05 day" },
    { grain: "week", means: "2022-01-31/2022-02-06 week" },
    { grain: "month", means: "2022-02-01/2022-02-28 month" },
    { grain: "range", means: "2022-02-05/2022-02-09 range" },
    { grain: "season", means: "2022-02-05/2022-02-09 range" },
  ])("at $grain", ({ grain, means }) => {
    expect(written(spanAt(span, grain))).toBe(means);
  });

  test("without a beginning, that of its last day", () => {
    const open = { ...span, start: Number.NEGATIVE_INFINITY };
    expect(written(spanAt(open, "day"))).toBe("2022-02-09 day");
  });
});

test.each<{ grain: Grain; iso: string }>([
  { grain: "day", iso: "2022-02-06" },
  { grain: "month", iso: "2022-02" },
  { grain: "year", iso: "2022" },
])("at $grain: $iso", ({ grain, iso }) => {
  expect(isoAt(at(2022, 2, 6), grain)).toBe(iso);
});

test.each([
  ["January", 1],
  ["SEPT.", 9],
  ["sep", 9],
  ["may", 5],
  ["dec", 12],
  ["janvier", undefined],
  ["", undefined],
])("month “%s” is %s", (word, number) => {
  expect(monthNumber(word)).toBe(number);
});

test.each([
  ["Monday", 1],
  ["thurs.", 4],
  ["SUN", 7],
  ["day", undefined],
])("weekday “%s” is %s", (word, number) => {
  expect(weekdayNumber(word)).toBe(number);
});

test.each([
  ["6", 6],
  ["06", 6],
  ["21st", 21],
  ["first", 1],
  ["Sixteenth", 16],
  ["twenty-first", 21],
  ["thirty first", 31],
  ["zeroth", undefined],
])("day “%s” is %s", (word, number) => {
  expect(dayNumber(word)).toBe(number);
});
