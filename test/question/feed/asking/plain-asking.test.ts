/** What people say around an act, and the plain words that it becomes before a feed's question is read. */
import { describe, expect, test } from "vitest";
import { withPlainIntentions } from "../../../../src/question/feed/acts/intentions.js";
import { withRarerActs } from "../../../../src/question/feed/acts/rarer-acts.js";
import { withPlainComparisons } from "../../../../src/question/feed/asking/compared.js";
import { withoutOpening } from "../../../../src/question/feed/asking/openings.js";
import { withoutRemark } from "../../../../src/question/feed/asking/remarks.js";
import { withPlainScenes } from "../../../../src/question/feed/asking/scenes.js";
import { rejectedRequests } from "../../../../src/question/feed/matters/requests.js";

describe("a polite or chatty opening is no part of the question", () => {
  test.each([
    [
      "Probably not, but I'd like to rule it out: has Peru ever attacked Ghana?",
      "has Peru ever attacked Ghana?",
    ],
    ["I was wondering who visited Ghana", "who visited Ghana"],
    ["Could you tell me when Ada Lind visited Ghana?", "when Ada Lind visited Ghana?"],
    ["About Ghana: who visited it?", "About Ghana: who visited it?"],
    ["Could you name all those to whom Ghana granted asylum?", "to whom Ghana granted asylum?"],
  ])("%s %s", (said, plain) => {
    expect(withoutOpening(said)).toBe(plain);
  });
});

describe("what someone said that they would do", () => {
  test.each([
    ["Who said they'd give in to Ghana?", "Who wanted to give in to Ghana?"],
    [
      "Who announced in October 2015 that it meant to meet Ghana?",
      "Who wanted to meet Ghana in October 2015?",
    ],
    ["Who told Ghana it would change policy?", "Who promised Ghana to change policy?"],
    ["Who told Ghana it would cooperate?", "Who wanted to cooperate with Ghana?"],
    ["Who threatened Ghana that he would stop mediating?", "Who threatened Ghana to stop mediating?"],
    ["Who told Ghana to settle the dispute?", "Who told Ghana to settle the dispute?"],
  ])("%s %s", (said, plain) => {
    expect(withPlainIntentions(said)).toBe(plain);
  });
});

describe("compared with another's act", () => {
  test.each([
    ["Who criticised Peru more often than anyone else?", "Who criticised Peru most often?"],
    ["Who met Peru in the month Ghana did?", "Who met Peru in the same month as Ghana?"],
    ["Who met Peru the same month Ghana did?", "Who met Peru in the same month as Ghana?"],
    ["Right before Ada Lind, who visited Ghana?", "who visited Ghana just before Ada Lind?"],
    [
      "Who else did Ada Lind praise the day she praised Peru?",
      "Who else did Ada Lind praise on the same day as Peru?",
    ],
    ["other countries granting Peru asylum", "which other countries granted Peru asylum"],
    ["Who visited Peru on the day of the coup?", "Who visited Peru on the day of the coup?"],
  ])("%s %s", (said, plain) => {
    expect(withPlainComparisons(said)).toBe(plain);
  });
});

describe("someone's own, turned down or taken", () => {
  test.each([
    ["Which country's mediation did Ada Lind turn down?", "which country did Ada Lind turn down mediation?"],
    ["Whose plea for aid did Peru reject?", "whom did Peru reject aid?"],
    ["Whose freedoms did Ada Lind threaten to restrict?", "whom did Ada Lind threaten to restrict freedoms?"],
    ["Whose property did Peru seize?", "whom did Peru seize property?"],
    ["Whose navy was put on alert over Peru?", "who increased military alert status against Peru?"],
  ])("%s %s", (said, plain) => {
    expect(rejectedRequests(said)).toBe(plain);
  });
});

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

describe("two sentences, of which the second asks who or when", () => {
  test.each([
    ["In 2010 a North African leader praised Peru. Who was he?", "who praised Peru In 2010?"],
    ["Peru visited an African country in 2014. Which one was it?", "Peru visited which country in 2014?"],
  ])("%s %s", (said, plain) => {
    expect(withPlainScenes(said)).toBe(plain);
  });
  test.each([
    ["Ada Lind praised Peru. What was the date?", "on which date did Ada Lind praised Peru?"],
    ["Ada Lind praised Peru. Who had praised it earlier?", "Who had praised Peru before Ada Lind?"],
    [
      "Ada Lind praised Peru. Who was the last to do so before her?",
      "Who praised Peru just before Ada Lind?",
    ],
    [
      "Peru said it would cooperate with Ghana. Who else did it say that to in the same month?",
      "with whom did Peru wanted to cooperate in the same month as Ghana?",
    ],
  ])("%s %s", (said, plain) => {
    expect(withoutRemark(said)).toBe(plain);
  });
});
