/** What is said, and the plain words that it becomes. */
import { describe, expect, test } from "vitest";
import { withPlainActs } from "../../../../src/question/feed/acts/everyday/everyday.js";

describe("everyday words for an act", () => {
  test.each([
    ["Who struck a deal with Ghana?", "Who signed an agreement with Ghana?"],
    ["Who supplied Ghana with weapons?", "Who gave military aid to Ghana?"],
    ["Who was given military aid by Ghana?", "Who was given military aid by Ghana?"],
    ["Who would not release Ada Lind?", "Who refused to release Ada Lind?"],
    ["Who put Ghana under curfew?", "Who imposed curfew on Ghana?"],
    ["Who seized Ghana's property?", "Who seized property Ghana?"],
    ["Who fought Ghana with small arms?", "Who used small arms against Ghana?"],
    ["Who expelled Ada Lind?", "Who deported Ada Lind?"],
    ["Who turned Ghana down?", "Who rejected Ghana?"],
  ])("%s %s", (said, plain) => {
    expect(withPlainActs(said)).toBe(plain);
  });
});
