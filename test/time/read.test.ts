import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readTimes } from "../../src/time/read.js";
import { CONTEXT, meant } from "./read.js";

describe("two dates that make one period", () => {
  test.each([
    ["2 to 6 February", "2022-02-02/2022-02-06 range"],
    ["from 2nd to 6th Feb 2022", "2022-02-02/2022-02-06 range"],
    ["between 2 and 6 February", "2022-02-02/2022-02-06 range"],
    ["between the 2nd and the 6th of February", "2022-02-02/2022-02-06 range"],
    ["4-5 Feb", "2022-02-04/2022-02-05 range"],
    ["4–5 Feb", "2022-02-04/2022-02-05 range"],
    ["from Feb 2 to Feb 6", "2022-02-02/2022-02-06 range"],
    ["between 3 February and 5 February", "2022-02-03/2022-02-05 range"],
    ["Feb 3 until Feb 5", "2022-02-03/2022-02-05 range"],
    ["2022-02-02 to 2022-02-06", "2022-02-02/2022-02-06 range"],
    ["2022-02-02/2022-02-06", "2022-02-02/2022-02-06 range"],
    ["from January to March 2022", "2022-01-01/2022-03-31 range"],
    ["between Sunday and Monday", "2022-02-06/2022-02-07 range"],
    ["2020-2022", "2020-01-01/2022-12-31 range"],
    ["from 5 February to 3 February", "2022-02-03/2022-02-05 range"],
    ["Feb 2-6", "2022-02-02/2022-02-06 range"],
    ["February 2 to 6", "2022-02-02/2022-02-06 range"],
    ["February 2–6, 2022", "2022-02-02/2022-02-06 range"],
  ])("%s: %s", (text, means) => {
    expect(meant(text)).toEqual([means]);
  });

  test("“and” alone joins nothing", () => {
    expect(meant("3 February and 5 February")).toEqual(["2022-02-03 day", "2022-02-05 day"]);
    expect(meant("Wednesday or Thursday")).toEqual(["2022-02-02 day", "2022-02-03 day"]);
  });
});

describe("a mention is the words of time, where they stand", () => {
  test.each([
    { text: "Who met Blinken on Sunday, 6 February 2022?", start: 19, words: "Sunday, 6 February 2022" },
    {
      text: "What happened between 2 and 6 February in Poland?",
      start: 14,
      words: "between 2 and 6 February",
    },
    { text: "Błaszczak, early in February, tweeted", start: 11, words: "early in February" },
    { text: "🪂 6/2/2022.", start: 3, words: "6/2/2022" },
    { text: "landed on 6/2", start: 10, words: "6/2" },
    { text: "(6 Feb)", start: 1, words: "6 Feb" },
    { text: "before 6 February", start: 7, words: "6 February" },
    { text: "since\t5\u00a0Feb", start: 6, words: "5\u00a0Feb" },
    { text: "6 February 2022 15:30", start: 0, words: "6 February 2022" },
    { text: "the month of February", start: 13, words: "February" },
  ])("$text: $words", ({ text, start, words }) => {
    expect(readTimes(text, CONTEXT).map(({ interval, ...span }) => span)).toEqual([
      { start, end: start + words.length, text: words },
    ]);
  });
});

describe("these are no dates", () => {
  test.each([
    "Who met Blinken?",
    "1,700 soldiers",
    "82nd Airborne Division",
    "15:30",
    "2 a.m.",
    "they may meet",
    "may",
    "a marching band",
    "the sun sat on the sea",
    "the second",
    "a second call",
    "one of the first",
    "seven days",
    "Mondays",
    "Febreze",
    "Marchetti",
    "Augustine",
    "decide",
    "F-16",
    "room 20221",
    "3000",
    "12345",
    "version 1.2.3.4.5",
    "mon ami",
    "50/50",
    "24/7",
    "2.5 percent",
    "2000 soldiers",
    "1950 troops",
  ])("%s", (text) => {
    expect(meant(text)).toEqual([]);
  });
});

test("a two-digit year behind a named month belongs to the date", () => {
  expect(meant("2 feb 22")).toEqual(["2022-02-02 day"]);
});

test("a day that belongs to a date before it is not read a second time", () => {
  expect(readTimes("march 6 and sunday", CONTEXT).map(({ text }) => text)).toEqual(["march 6", "sunday"]);
  const overlapping = readTimes("february first week of may", CONTEXT);
  expect(overlapping.map(({ text }) => text)).toEqual(["february first", "may"]);
});

test("of any words of time, mentions are in order, do not overlap, and are slices of the text", () => {
  const word = fc.constantFrom(
    ..."6 06 2022 feb february march may sunday the of to and - / . , first last week early mid q3 spring between from until two days ago 6/2 31".split(
      " ",
    ),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), fc.constantFrom(" ", "", "  "), (words, space) => {
      const text = words.join(space);
      let before = 0;
      for (const { start, end, text: slice, interval } of readTimes(text, CONTEXT)) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(text.slice(start, end)).toBe(slice);
        if (interval) expect(interval.start).toBeLessThan(interval.end);
        before = end;
      }
    }),
    { numRuns: 500 },
  );
});
