/** What is said, and the plain words that it becomes. */
import { describe, expect, test } from "vitest";
import { withPlainForcing } from "../../../../src/question/feed/acts/forcing/forcing.js";

describe("force and pressure", () => {
  test.each([
    ["Who slapped an embargo on Ghana?", "Who imposed an embargo on Ghana?"],
    ["Who threatened to slap sanctions on Ghana?", "Who threatened to impose sanctions on Ghana?"],
    ["Who made an attempt on Ada Lind's life?", "Who tried to assassinate Ada Lind?"],
    ["Who hit Ghana from the air?", "Who bombed from the air Ghana?"],
    ["Who set Ghana a deadline?", "Who gave an ultimatum to Ghana?"],
    ["Who closed its border with Ghana?", "Who blockaded Ghana?"],
    ["Who severed its ties with Ghana?", "Who broke diplomatic relations with Ghana?"],
    ["Who stood firm against Ghana?", "Who refused to yield to Ghana?"],
    ["Who flexed its military muscles at Ghana?", "Who demonstrated military power to Ghana?"],
    ["With whom did Ghana breach a truce?", "With whom did Ghana violate a ceasefire with?"],
    ["Who closed its embassy in Ghana?", "Who closed its embassy in Ghana?"],
  ])("%s %s", (said, plain) => {
    expect(withPlainForcing(said)).toBe(plain);
  });
});
