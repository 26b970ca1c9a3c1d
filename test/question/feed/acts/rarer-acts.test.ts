/** What is said, and the plain words that it becomes. */
import { describe, expect, test } from "vitest";
import { withRarerActs } from "../../../../src/question/feed/acts/rarer-acts.js";

describe("rarer acts", () => {
  test.each([
    ["Which country is down as using force against Peru?", "Which country used force against Peru?"],
    ["Who slapped a curfew on Peru?", "Who imposed curfew on Peru?"],
    ["Which day saw Peru attack Ghana?", "in Which day did Peru attack Ghana?"],
    ["Who gave property back to Peru?", "Who returned property Peru?"],
    ["Who received Ada Lind as an inspector?", "Who received inspectors Ada Lind?"],
    ["Who rioted to get Ada Lind out?", "Who rioted for leadership change against Ada Lind?"],
    ["Who refused rights demanded by Peru?", "Who refused rights of Peru?"],
    ["Peru party ban lifted 2005 by", "who lifted ban on Peru party 2005"],
  ])("%s %s", (said, plain) => {
    expect(withRarerActs(said)).toBe(plain);
  });
});
