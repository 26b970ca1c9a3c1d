import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { distance } from "../../src/text/distance.js";
import { allowance, createSpeller } from "../../src/text/spelling.js";

const KNOWN = ["blinken", "biden", "drian", "macron", "poland", "rzeszow", "announcement", "met", "us"];

describe("the nearest known word", () => {
  const speller = createSpeller(() => KNOWN);
  test.each([
    { typed: "drain", word: "drian" },
    { typed: "blinkn", word: "blinken" },
    { typed: "blinnken", word: "blinken" },
    { typed: "vlinken", word: "blinken" },
    { typed: "lbinken", word: "blinken" },
    { typed: "macorn", word: "macron" },
    { typed: "polnad", word: "poland" },
    { typed: "rzezsow", word: "rzeszow" },
    { typed: "anouncemnt", word: "announcement" },
    { typed: "mte", word: "met" },
    { typed: "poland", word: "poland" },
  ])("$typed: $word", ({ typed, word }) => {
    expect(speller.near(typed)[0]?.word).toBe(word);
  });

  test.each([
    { typed: "su", why: "two letters are near to anything" },
    { typed: "", why: "nothing was typed" },
    { typed: "mxz", why: "two slips are too many in three letters" },
    { typed: "plndo", why: "two slips are too many in five" },
    { typed: "paris", why: "nothing is near" },
  ])("none for “$typed”: $why", ({ typed }) => {
    expect(speller.near(typed)).toEqual([]);
  });

  test("nearest first, then the same first letter", () => {
    const near = createSpeller(() => ["negotiating", "renegotiate", "negotiated"]).near("negotiate");
    expect(near).toEqual([
      { word: "negotiated", distance: 1 },
      { word: "renegotiate", distance: 2 },
    ]);
    const tied = createSpeller(() => ["fine", "wine", "mine"]).near("wne");
    expect(tied).toEqual([{ word: "wine", distance: 1 }]);
    const firsts = createSpeller(() => ["hard", "ward", "wars"])
      .near("ward")
      .map(({ word }) => word);
    expect(firsts).toEqual(["ward", "wars", "hard"]);
  });
});

test.each([
  [2, 0],
  [3, 1],
  [7, 1],
  [8, 2],
  [11, 2],
  [12, 3],
])("a word of %i letters may have %i slips", (length, slips) => {
  expect(allowance(length)).toBe(slips);
});

test("the shortlist loses nothing: near words are all those within the distance", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "d"), minLength: 1, maxLength: 13 });
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 12 }), word, (known, typed) => {
      const limit = allowance(typed.length);
      const within = limit === 0 ? [] : known.filter((each) => distance(typed, each, limit) <= limit);
      const near = createSpeller(() => known).near(typed);
      expect(near.map((each) => each.word).sort()).toEqual(within.sort());
      expect(near.map((each) => each.distance)).toEqual(near.map((each) => each.distance).sort());
    }),
    { numRuns: 500 },
  );
});
