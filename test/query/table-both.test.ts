/** Of a feed, what someone did to each of two: no row has three sides. Acts are invented. */
import { expect, test } from "vitest";
import { askedOf } from "../answering/asked-of-feed.js";

const ROWS = [
  ["Kenya", "Make_a_visit", "Peru", "2010-01-01"],
  ["Kenya", "Make_a_visit", "Chile", "2010-02-01"],
  ["Ghana", "Make_a_visit", "Peru", "2010-03-01"],
  ["Norway", "Make_a_visit", "Chile", "2010-04-01"],
  ["Ada_Lind", "Consult", "Peru", "2010-05-01"],
  ["Chile", "Consult", "Ada_Lind", "2011-05-01"],
  ["Peru", "Consult", "Chile", "2011-06-01"],
  ["Peru", "Criticize_or_denounce", "Ghana", "2010-07-01"],
  ["Chile", "Criticize_or_denounce", "Ghana", "2010-08-01"],
  ["Chile", "Criticize_or_denounce", "Norway", "2010-09-01"],
];

const ask = askedOf(ROWS);
const NOTE = "each of them";

test.each([
  ["Who visited both Peru and Chile?", "Kenya"],
  ["Which country visited Peru and Chile in 2010?", "Kenya"],
  ["Whom did Peru and Chile criticise?", "Ghana"],
  ["Who talked to both Peru and Chile?", "Ada Lind"],
])("%s", async (question, headline) => {
  const [found, notes] = await ask(question);
  expect(found).toBe(headline);
  expect(notes).toContain(NOTE);
});

test("nobody is an answer who did so to only one of them", async () => {
  const [found] = await ask("Who visited both Ghana and Chile?");
  expect(found).toBe("The data names nobody who fits.");
});

test("whether and when two met is asked of rows that have both", async () => {
  const [found, notes] = await ask("When did Peru and Chile talk?");
  expect(found).toBe("Wed 1 Jun 2011");
  expect(notes).not.toContain(NOTE);
});
