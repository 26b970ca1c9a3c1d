/** What is said, and the plain words that it becomes. */
import { describe, expect, test } from "vitest";
import { withPlainMeasures } from "../../../../src/question/feed/acts/measures.js";

describe("bans, curfews and arms", () => {
  test.each([
    ["Which party had its ban eased by Ghana?", "Which party was unbanned by Ghana?"],
    ["Who threatened to put Ghana under curfew?", "Who threatened to impose curfew on Ghana?"],
    ["Who curbed Ada Lind's political freedoms?", "Who restricted political freedoms Ada Lind?"],
    ["Who made a show of military force to Ghana?", "Who demonstrated military power to Ghana?"],
    ["Who used chemical or biological weapons?", "Who used chemical weapons?"],
    ["Has Ghana set off a nuclear weapon against Peru?", "Has Ghana detonated nuclear weapons against Peru?"],
    ["Who used roadside bombs against Ghana?", "Who carried out a roadside bombing against Ghana?"],
    ["Which country had its property given back by Ghana?", "Which country was returned property by Ghana?"],
  ])("%s %s", (said, plain) => {
    expect(withPlainMeasures(said)).toBe(plain);
  });
});
