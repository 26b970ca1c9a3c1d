/** Of a feed, which country was the first or last: also by its government. Acts are invented. */
import { expect, test } from "vitest";
import { askedOf } from "../answering/asked-of-feed.js";

const ROWS = [
  ["Kenya", "Make_a_visit", "Peru", "2010-01-01"],
  ["Foreign_Affairs_(Peru)", "Make_a_visit", "Peru", "2010-02-01"],
  ["Citizen_(Ghana)", "Make_a_visit", "Peru", "2010-02-02"],
  ["Ministry_(Norway)", "Make_a_visit", "Peru", "2010-03-01"],
  ["Ghana", "Make_a_visit", "Peru", "2010-04-01"],
  ["Dmitry_Anatolyevich_Medvedev", "Praise_or_endorse", "Chile", "2010-06-01"],
  ["Ghana", "Praise_or_endorse", "Chile", "2010-07-01"],
  ["Ghana", "Accuse", "Bolivia", "2010-08-01"],
  ["Foreign_Affairs_(Kenya)", "Accuse", "Bolivia", "2010-09-01"],
  ["Norway", "Accuse", "Bolivia", "2010-09-01"],
];

const ask = askedOf(ROWS);

test.each([
  [
    "one acts by its ministry, though not by its citizens, and not by the ministry of those who were visited",
    "Which country was the first to visit Peru after Kenya?",
    "Ministry (Norway)\nNearer, but not of that kind: Foreign Affairs (Peru)",
  ],
  [
    "a person is none, whoever they act for",
    "Which country was the first to praise Chile?",
    "Ghana\nNearer, but not of that kind: Dmitry Anatolyevich Medvedev",
  ],
  [
    "of two on one day, the country itself comes first",
    "Which country was the last to accuse Bolivia?",
    "Norway\nForeign Affairs (Kenya)",
  ],
  [
    "the second one is a country itself",
    "Which country was the second to visit Peru?",
    "Ghana\nNearer, but not of that kind: Citizen (Ghana)",
  ],
])("%s", async (_, question, headline) => {
  const [found] = await ask(question);
  expect(found).toBe(headline);
});
