import { describe, expect, test } from "vitest";
import { findWhen } from "../../src/import/dates/find.js";
import { isoAt, ymd } from "../../src/time/calendar.js";

/** Published on Wednesday, 17 May 2023, at half past three. */
const published = { day: ymd(2023, 5, 17) ?? 0, date: "2023-05-17", time: "15:30" };

function when(text: string, ahead = false, time = published.time): string {
  const read = findWhen(text, { ...published, time }, ahead);
  if (!read.ok) return read.failure.reason;
  const { first, last } = read.value;
  return first === last ? isoAt(first, "day") : `${isoAt(first, "day")}/${isoAt(last, "day")}`;
}

describe("the day of what has happened", () => {
  test.each([
    ["The President spoke today with them.", "2023-05-17"],
    ["This morning, the President met with them.", "2023-05-17"],
    ["The President spoke with them this evening.", "2023-05-17"],
    ["The President spoke with them yesterday.", "2023-05-16"],
    ["He met them last night.", "2023-05-16"],
    ["On Monday, he met with them.", "2023-05-15"],
    ["He met with them on Wednesday.", "2023-05-17"],
    ["He met with them on May 16.", "2023-05-16"],
    ["He hosted them on Apr. 30.", "2023-04-30"],
    ["He met them on 16 May 2023.", "2023-05-16"],
    ["On Tuesday, May 16, he met with them.", "2023-05-16"],
    ["He spoke with them on Tuesday, May 16th, and today is another day.", "date-contradicts"],
    ["He met them from May 15-16.", "2023-05-15/2023-05-16"],
    ["He met with them.", "no-date"],
    ["He met with them this week.", "vague-date"],
    ["During the week of May 8, he met with them.", "vague-date"],
    ["He met with them recently.", "vague-date"],
  ])("%s → %s", (text, day) => {
    expect(when(text)).toBe(day);
  });
});

describe("the day of what lies ahead", () => {
  test.each([
    ["He will meet with them on Monday.", "2023-05-22"],
    ["He will speak with them this Friday.", "2023-05-19"],
    ["He will meet them on June 1.", "2023-06-01"],
    ["He will travel there May 30 to June 2.", "2023-05-30/2023-06-02"],
    ["He will meet them tomorrow.", "2023-05-18"],
    ["He will meet them on Wednesday.", "vague-date"],
    ["He will meet them next Monday.", "vague-date"],
    ["He will meet them later this month.", "vague-date"],
  ])("%s → %s", (text, day) => {
    expect(when(text, true)).toBe(day);
  });
});

describe("a contradiction is a question and not a date", () => {
  test.each([
    ["a weekday that the date is not", "On Monday, May 16, he met with them.", false],
    ["a day that the calendar lacks", "He met with them on April 31.", false],
    ["something past that lies ahead", "He met with them on May 19.", false],
    ["something planned that lies behind", "He will meet with them on May 10.", true],
    ["something far back", "He met with them on January 4.", false],
    ["today and another day", "Today, on May 16, he met with them.", false],
  ])("%s", (_, text, ahead) => {
    expect(when(text, ahead)).toBe("date-contradicts");
  });
});

describe("near midnight", () => {
  test("“tonight” shortly after midnight may be the day before", () => {
    expect(when("He spoke with them tonight.", false, "00:09")).toBe("near-midnight");
    expect(when("He spoke with them today.", false, "04:59")).toBe("near-midnight");
  });

  test("a date that is written out stands, and so does a late evening", () => {
    expect(when("He spoke with them on May 16.", false, "00:09")).toBe("2023-05-16");
    expect(when("He spoke with them tonight.", false, "23:50")).toBe("2023-05-17");
  });
});

test("the year is the one in which the day is nearest", () => {
  const january = { day: ymd(2024, 1, 2) ?? 0, date: "2024-01-02" };
  const read = findWhen("He met with them on December 30.", january, false);
  expect(read.ok && isoAt(read.value.first, "day")).toBe("2023-12-30");
});
