/** Everyday words for what a feed tells, by what kind of act they are; the plain words that each becomes. */
import { describe, expect, test } from "vitest";
import { withPlainAccusing } from "../../../../src/question/feed/acts/accusing.js";
import { withPlainEasings } from "../../../../src/question/feed/acts/easings.js";
import { withPlainForcing } from "../../../../src/question/feed/acts/forcing/forcing.js";
import { withPlainGiving } from "../../../../src/question/feed/acts/giving.js";
import { withWhose } from "../../../../src/question/feed/asking/whose.js";

describe("what was another's", () => {
  test.each([
    ["Whose property did Ghana seize in 2014?", "whom did Ghana seize property in 2014?"],
    ["Whose mediation did Ghana say it would accept?", "whom did Ghana promise to accept mediation?"],
    [
      "Whose political freedoms did Ghana threaten to curb?",
      "whom did Ghana threaten to restrict political freedoms?",
    ],
    ["Whose resignation did Ghana call for?", "whom did Ghana call for leadership change?"],
    ["Which country's mediation did Ghana turn down in 2014?", "whom did Ghana turn down mediation in 2014?"],
    ["Whose law did Ada Lind break?", "whom did Ada Lind defy?"],
    ["On whose behalf did Ghana speak?", "for whom did Ghana speak?"],
    ["Whose guest was Ada Lind?", "Whose guest was Ada Lind?"],
  ])("%s %s", (said, plain) => {
    expect(withWhose(said)).toBe(plain);
  });
});

describe("what is taken back", () => {
  test.each([
    ["Who ended its embargo against Ghana?", "Who eased sanctions on Ghana?"],
    ["Who eased the siege of Ghana?", "Who eased the blockade of Ghana?"],
    ["Who lifted or eased the state of emergency in Ghana?", "Who eased a state of emergency on Ghana?"],
    ["Who lifted sanctions in 2014?", "Who eased sanctions on in 2014?"],
    ["Who urged Ghana to lift sanctions?", "Who urged Ghana to lift sanctions?"],
    ["Who threatened to end sanctions on Ghana?", "Who threatened to end sanctions on Ghana?"],
  ])("%s %s", (said, plain) => {
    expect(withPlainEasings(said)).toBe(plain);
  });
});

describe("what is said of another's guilt", () => {
  test.each([
    ["Who said Ghana was spying?", "Who accused Ghana of espionage?"],
    ["Who claimed Ada Lind was corrupt?", "Who accused Ada Lind of corruption?"],
    ["Who levelled spying charges at Ghana?", "Who accused of spying Ghana?"],
    ["Who took Ghana to task over human rights abuses?", "Who accused Ghana of human rights abuses?"],
    ["Who alleged war crimes by Ghana?", "Who accused of war crimes Ghana?"],
    ["Who looked into corruption by Ghana?", "Who investigated corruption Ghana?"],
    ["Who charged Ghana for the visit?", "Who charged Ghana for the visit?"],
  ])("%s %s", (said, plain) => {
    expect(withPlainAccusing(said)).toBe(plain);
  });
});

describe("what is given, kept or handed back", () => {
  test.each([
    ["Who shipped weapons to Ghana?", "Who gave military aid to Ghana?"],
    ["Who stopped arming Ghana?", "Who cut military aid to Ghana?"],
    ["Who granted Ghana an amnesty?", "Who pardoned Ghana?"],
    ["Who gave Ghana shelter?", "Who granted asylum to Ghana?"],
    ["Who gave Ghana its property back?", "Who returned property to Ghana?"],
    ["Who passed intelligence to Ghana?", "Who shared intelligence with Ghana?"],
    ["Who refused to let Ada Lind go?", "Who refused to release Ada Lind?"],
    ["Who set Ghana's prisoners free?", "Who released Ghana?"],
    ["Who refused to free Ghana's prisoners?", "Who refused to release Ghana?"],
    ["Who gave Ghana a book?", "Who gave Ghana a book?"],
  ])("%s %s", (said, plain) => {
    expect(withPlainGiving(said)).toBe(plain);
  });
});

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
