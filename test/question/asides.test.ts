/** What stands beside a question: on whose word, what comes next, and whom a pronoun stands for. */
import { describe, expect, test } from "vitest";
import { readingOf } from "./read.js";

type Rows = readonly (readonly [text: string, reading: string])[];

describe("on whose word", () => {
  const rows: Rows = [
    [
      "According to Okoro, when did the brigade land in Lake City?",
      "dates of arrivals of forces told in events by Di Okoro, in Lake City",
    ],
    [
      "According to reports, when did the brigade land in Lake City?",
      "dates of arrivals of forces, in Lake City",
    ],
    [
      "According to the statement, when did the brigade land in Lake City?",
      "dates of arrivals of forces, in Lake City",
    ],
    [
      "When did the brigade land in Lake City, as Okoro said in Port Ana on 15 March?",
      "dates of arrivals of forces told in statements by Di Okoro, Sun 15 Mar 2020, in Lake City",
    ],
    [
      "When did the brigade land in Lake City, like Okoro said?",
      "dates of arrivals of forces told in statements by Di Okoro, in Lake City",
    ],
    [
      "According to Lind's call with Marsh on 12 March, when did the brigade land in Lake City?",
      "dates of arrivals of forces told in events by Bo Lind and Cy Marsh, Thu 12 Mar 2020, in Lake City",
    ],
  ];
  test.each(rows)("%s", (text, reading) => expect(readingOf(text)).toBe(reading));
});

describe("next, beside a bound said elsewhere", () => {
  const rows: Rows = [
    [
      "After 1 March, when did Marsh next call Lind?",
      "dates of first calls of Cy Marsh and Bo Lind, after Sun 1 Mar 2020",
    ],
    [
      "When did Marsh next call Lind after 1 March?",
      "dates of first calls of Cy Marsh and Bo Lind, after Sun 1 Mar 2020",
    ],
    [
      "After 1 March, whom did Marsh call next?",
      "first participants in calls of Cy Marsh, after Sun 1 Mar 2020",
    ],
    [
      "After their call on 1 March, when did Marsh and Lind next call?",
      "dates of first calls of Cy Marsh and Bo Lind, after calls of Cy Marsh and Bo Lind, Sun 1 Mar 2020",
    ],
  ];
  test.each(rows)("%s", (text, reading) => expect(readingOf(text)).toBe(reading));
});

describe("pronouns", () => {
  const rows: Rows = [
    [
      "When did Ruíz call Marsh before she met him?",
      "dates of calls of Ana Ruíz and Cy Marsh, before contacts of Ana Ruíz and Cy Marsh",
    ],
    [
      "When did Marsh call Lind and Okoro before he met them?",
      "dates of calls of Cy Marsh and Bo Lind and Di Okoro, before contacts of Cy Marsh and Bo Lind and Di Okoro",
    ],
    [
      "After meeting Lind, when did Marsh next call him?",
      "dates of first calls of Cy Marsh and Bo Lind, after contacts of Bo Lind",
    ],
    ["When did Marsh call him?", "incomplete"],
  ];
  test.each(rows)("%s", (text, reading) => expect(readingOf(text)).toBe(reading));
});
