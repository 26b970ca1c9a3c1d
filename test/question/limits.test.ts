/** Words that narrow a question to what no pattern holds: without them it would be another question. */
import { describe, expect, test } from "vitest";
import { readLoosely } from "../../src/question/loose.js";
import { readingOf, smallContext } from "./read.js";

describe("refused rather than left out", () => {
  const rows: readonly (readonly [text: string, failure: string])[] = [
    ["Who called Marsh five times?", "not-understood"],
    ["Who called Marsh more than five times?", "not-understood"],
    ["Did everyone call Marsh?", "not-understood"],
    ["Did all Freedonians call Marsh?", "not-understood"],
    ["Did Lind call just Marsh?", "not-understood"],
    ["Who is right about Sylvania?", "not-understood"],
    ["Was the call friendly?", "not-recorded"],
    ["Who gave Sylvania fighter jets?", "not-understood"],
    ["When did Freedonia join the Freedonian Army?", "not-recorded"],
    ["Who leads the 1st Brigade?", "not-recorded"],
    ["How many soldiers were on the plane?", "incomplete"],
  ];
  test.each(rows)("%s", (text, failure) => expect(readingOf(text)).toBe(failure));
});

describe("read as ever", () => {
  const rows: readonly (readonly [text: string, reading: string])[] = [
    ["Just when did Lind call Marsh?", "dates of calls of Bo Lind and Cy Marsh"],
    ["Did Lind call Marsh?", "whether there were calls that happened of Bo Lind and Cy Marsh"],
    [
      "Did both Ruíz and Lind call Marsh?",
      "whether there were calls that happened of Ana Ruíz and Cy Marsh and calls that happened of Bo Lind and Cy Marsh",
    ],
    ["Did both Lind and Marsh speak?", "whether there were contacts that happened of Bo Lind and Cy Marsh"],
  ];
  test.each(rows)("%s", (text, reading) => expect(readingOf(text)).toBe(reading));
});

describe("no last reading where it matters who did it to whom, or in which form", () => {
  const rows = [
    "When did the brigade order Lind?",
    "Who ordered Lind?",
    "When did Lind and Marsh meet face to face?",
  ];
  test.each(rows)("%s", (text) => expect(readLoosely(text, smallContext)).toBeUndefined());
});
