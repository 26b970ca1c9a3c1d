/** Turns of phrase for blame, quarrels and goodwill, and the plain words that they become. */
import { describe, expect, test } from "vitest";
import { withPlainActs } from "../../../../src/question/feed/acts/everyday/everyday.js";

describe("courts and quarrels", () => {
  test.each([
    ["Who laid the blame on Peru?", "Who accused Peru?"],
    ["Who was dragged through the courts by Peru?", "Who was sued by Peru?"],
    ["Who dragged Ada Lind through the courts?", "Who sued Ada Lind?"],
    ["Whose riots were directed against Peru?", "who rioted against Peru?"],
    ["Who organised mass protests against Peru?", "Who protested against Peru?"],
    ["Who faced a corruption probe by Peru?", "Who was investigated for corruption by Peru?"],
    ["Who forced Peru's hand?", "Who coerced Peru?"],
    ["Who told Ada Lind to go?", "Who demanded leadership change Ada Lind?"],
    ["Who told Ada Lind to go to Peru?", "Who told Ada Lind to go to Peru?"],
    ["Who showed Ada Lind the door?", "Who deported Ada Lind?"],
    ["Who took up arms against Peru?", "Who used military force against Peru?"],
    ["Who turned its back on Peru?", "Who reduced relations with Peru?"],
    ["Who took Ada Lind to task?", "Who criticised Ada Lind?"],
    ["Who kept Ada Lind behind bars?", "Who refused to release Ada Lind?"],
    ["Who had little hope for Peru?", "Who was pessimistic about Peru?"],
    ["Who gave Peru the cold shoulder?", "Who rejected Peru?"],
    ["Who called Peru's actions a war crime?", "Who accused of war crimes Peru?"],
  ])("%s %s", (said, plain) => {
    expect(withPlainActs(said)).toBe(plain);
  });
});

describe("goodwill", () => {
  test.each([
    ["Who begged Peru's pardon?", "Who apologised to Peru?"],
    ["Who leapt to Ada Lind's defence?", "Who verbally defended Ada Lind?"],
    ["Who found asylum in Peru?", "Who was granted asylum by Peru?"],
    ["Who brokered a deal for Peru?", "Who mediated with Peru?"],
    ["Who compared notes with Ada Lind?", "Who consulted Ada Lind?"],
    ["Who had Ada Lind as a guest?", "Who hosted Ada Lind?"],
    ["Who sought a peace deal with Peru?", "Who promised settlement of a dispute with Peru?"],
    ["Whose weapons were supplied to Peru?", "who provided military aid to Peru?"],
    ["Who joined forces diplomatically with Peru?", "Who cooperated diplomatically with Peru?"],
    ["Who took the same view as Peru?", "Who concurred with Peru?"],
  ])("%s %s", (said, plain) => {
    expect(withPlainActs(said)).toBe(plain);
  });
});
