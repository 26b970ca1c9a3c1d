/** Dates, days and words as they are written every day. */
import { describe, expect, test } from "vitest";
import { readingOf } from "./read.js";

const rows: Readonly<Record<string, readonly (readonly [text: string, reading: string])[]>> = {
  "an end of a period is a moment": [
    [
      "When did Marsh call Lind before the end of March 2020?",
      "dates of calls of Cy Marsh and Bo Lind, until 31 Mar 2020",
    ],
    [
      "When did Marsh call Lind after the start of March 2020?",
      "dates of calls of Cy Marsh and Bo Lind, from 1 Mar 2020 on",
    ],
    [
      "When did Marsh call Lind before the beginning of March 2020?",
      "dates of calls of Cy Marsh and Bo Lind, before 1–10 Mar 2020",
    ],
    [
      "When did Marsh call Lind at the end of March 2020?",
      "dates of calls of Cy Marsh and Bo Lind, 21–31 Mar 2020",
    ],
    [
      "When did Marsh call Lind after the beginning of the year?",
      "dates of calls of Cy Marsh and Bo Lind, from 1 Jan 2020 on",
    ],
  ],
  "the day that something happened": [
    [
      "Whom did Marsh call the day the brigade landed?",
      "participants in calls of Cy Marsh, on the same day as arrivals of forces",
    ],
    ["What was the day Marsh called Lind?", "dates of calls of Cy Marsh and Bo Lind"],
    [
      "Whom did Marsh speak to on the night of 12 March 2020?",
      "participants in contacts of Cy Marsh, Thu 12 Mar 2020",
    ],
  ],
  "names by ear": [
    ["When did Marsh visit Zylvania?", "dates of visits by Cy Marsh to Sylvania"],
    ["When did Marsh visit Cylvania?", "dates of visits by Cy Marsh to Sylvania"],
    ["When did Marsh call Ogoro?", "unknown-words"],
  ],
  "a capital is a city, but not one of somewhere": [
    ["Which capital did Marsh visit?", "cities of visits by Cy Marsh"],
    ["What is the capital of Sylvania?", "unknown-words"],
  ],
  "what was expected is planned": [
    ["When was Marsh expected in Lake City?", "dates of planned events of Cy Marsh, in Lake City"],
  ],
};

describe.each(Object.entries(rows))("%s", (_what, questions) => {
  test.each(questions)("%s", (text, reading) => expect(readingOf(text)).toBe(reading));
});
