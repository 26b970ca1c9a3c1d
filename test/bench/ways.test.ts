import { expect, test } from "vitest";
import type { Measured } from "./run.js";
import { waysOf } from "./ways.js";

const measured = (first: boolean, byLot: number, asksCountry = false): Measured => ({
  question: { question: "Who met Ada?", answers: ["Ben"], answer_type: "entity" },
  hit: { first, any: first, exact: first, byLot },
  ms: 1,
  asksCountry,
});

test("those that ask for a country are scored as asked again; ties are worth their share by lot", () => {
  const asked = [measured(true, 0.5), measured(false, 0, true), measured(false, 0, true), measured(true, 1)];
  const again = [measured(true, 1, true), measured(false, 0, true)];
  expect(waysOf(asked, again)).toEqual({
    countries: { first: 0.5, byLot: 0.375 },
    whoever: { first: 0.75, byLot: 0.625 },
  });
});

test("of no question, nothing is right", () => {
  expect(waysOf([], [])).toEqual({ countries: { first: 0, byLot: 0 }, whoever: { first: 0, byLot: 0 } });
});
