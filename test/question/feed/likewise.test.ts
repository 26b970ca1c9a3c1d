/** More ways of putting a question to a feed, row by row: the plain words that each becomes. */
import { describe, expect, test } from "vitest";
import { withoutAsides } from "../../../src/question/feed/asides-of-asking.js";
import { withPlainCauses } from "../../../src/question/feed/causes.js";
import { withPlainDeeds } from "../../../src/question/feed/deeds.js";
import { withPlainMeasures } from "../../../src/question/feed/measures.js";
import { withoutOpening } from "../../../src/question/feed/openings.js";
import { withPair } from "../../../src/question/feed/pairs.js";
import { withoutRemark } from "../../../src/question/feed/remarks.js";
import { withPlainUrging } from "../../../src/question/feed/urging.js";

describe("what a crowd is out for", () => {
  test.each([
    ["Who demonstrated for Ada Lind's departure?", "Who demonstrated for leadership change Ada Lind?"],
    ["Who marched to force Ada Lind out of office?", "Who marched for leadership change Ada Lind?"],
    ["who rioted to get rid of ada lind", "who rioted for leadership change ada lind"],
    [
      "Who has demonstrated most often for Ada Lind to go?",
      "Who has demonstrated most often for leadership change Ada Lind?",
    ],
    ["Who rioted to get Ghana to change its policy?", "Who rioted for policy change Ghana?"],
    ["Who staged a strike against Ghana?", "Who went on strike against Ghana?"],
    ["Who marched to the border?", "Who marched to the border?"],
  ])("%s %s", (said, plain) => {
    expect(withPlainCauses(said)).toBe(plain);
  });
});

describe("turns of asking", () => {
  test.each([
    ["Whom has Ghana praised on the most occasions?", "Whom has Ghana praised most often?"],
    ["Whom has Ghana praised the greatest number of times?", "Whom has Ghana praised most often?"],
    ["second one peru rejected, who was it", "who was the second that peru rejected"],
    ["apart from kenya who else praised peru that same day", "who praised peru on the same day as kenya"],
    ["ghana cut ties 2012 with", "ghana cut ties 2012 with whom"],
    ["who praised peru june 2010 - june 2012", "who praised peru from june 2010 to june 2012"],
    ["peru war crimes investigated by 18 oct 2006", "who investigated peru war crimes by 18 oct 2006"],
    ["Who'd had a go at Peru?", "who had had a go at Peru?"],
    [
      "Who said ahead of Ghana that they wanted to meet Peru?",
      "Who said that they wanted to meet Peru ahead of Ghana?",
    ],
    [
      "Peru looked into someone's military action in 2011. Whose?",
      "Peru looked into military action of whom in 2011?",
    ],
    ["Who met Peru in 2012?", "Who met Peru in 2012?"],
  ])("%s %s", (said, plain) => {
    expect(withoutAsides(said)).toBe(plain);
  });
});

describe("that very year, behind a sentence that tells of a deed", () => {
  test.each([
    ["Ghana praised Peru in 2005. Who else did that year?", "Who praised Peru in the same year as Ghana?"],
    ["Ghana praised Peru in 2005; who else did so that day?", "who praised Peru on the same day as Ghana?"],
  ])("%s %s", (said, plain) => {
    expect(withoutRemark(said)).toBe(plain);
  });
});

describe("a deed by its noun", () => {
  test.each([
    ["Who was behind the abduction of Ada Lind?", "Who abducted Ada Lind?"],
    ["Who is responsible for the ethnic cleansing of Ghanaians?", "Who ethnically cleansed Ghanaians?"],
    ["Which countries suffered bombings by Ghana?", "Which countries was bombed by Ghana?"],
    [
      "Which countries suffered bombings, such as car bombs, by Ghana?",
      "Which countries was bombed by Ghana?",
    ],
    ["Who carried out the killing of Ada Lind?", "Who killed Ada Lind?"],
    ["Who was behind the door?", "Who was behind the door?"],
  ])("%s %s", (said, plain) => {
    expect(withPlainDeeds(said)).toBe(plain);
  });
});

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

describe("who is told what to do, and who gives way", () => {
  test.each([
    ["who told ghana to settle its dispute", "who demanded that ghana settle its dispute"],
    ["Who demanded a minister ease off the protests?", "Who demanded that a minister ease off the protests?"],
    ["Who demanded the release of Ada Lind?", "Who demanded the release of Ada Lind?"],
    ["Who gave in to Ghana on political reform?", "Who gave in to Ghana to demands for political reform?"],
    ["Whose demand for reform did Ghana accept?", "to whom did Ghana accede to demands for reform?"],
  ])("%s %s", (said, plain) => {
    expect(withPlainUrging(said)).toBe(plain);
  });
});

describe("turns of asking that say nothing of what happened", () => {
  test.each([
    ["who visited ghana over the years", "who visited ghana"],
    ["When exactly, to the day, did Ada Lind visit Ghana?", "When exactly did Ada Lind visit Ghana?"],
    ["Who visited Ghana more often than anyone else in 2014?", "Who visited Ghana most often in 2014?"],
    ["Which country is down as using small arms?", "Which country used small arms?"],
    ["Who visited Ghana in the month Ada Lind did?", "Who visited Ghana in the same month as Ada Lind?"],
    ["who was ada lind's strike aimed at", "against who was ada lind's strike"],
    ["asylum for ghanaians granted by", "who granted asylum for ghanaians"],
    ["in the back half of 2014", "in the second half of 2014"],
    [
      "Who struck against Ghana's rulers before the country's doctors?",
      "Who struck against Ghana's rulers before Ghana's doctors?",
    ],
  ])("%s %s", (said, plain) => {
    expect(withoutAsides(said)).toBe(plain);
  });
});

describe("what is said before the question", () => {
  test.each([
    ["Grim topic, I know, but who bombed Ghana?", "Who bombed Ghana?"],
    ["Probably not, but I'd like to rule it out: has Ghana bombed Peru?", "has Ghana bombed Peru?"],
    ["In Ghana, but not in Peru, who protested?", "In Ghana, but not in Peru, who protested?"],
  ])("%s %s", (said, plain) => {
    expect(withoutOpening(said)).toBe(plain);
  });
});

describe("a sentence and a question that is none without it", () => {
  test.each([
    ["In 2014 Ada Lind refused aid to a rival. To whom?", "In 2014 Ada Lind refused aid to whom?"],
    [
      "An envoy was demanding aid in 2014. From which country?",
      "From which country was An envoy demanding aid in 2014?",
    ],
    ["There was a strike against Ghana. Who staged it?", "Who staged a strike against Ghana?"],
    [
      "2014 was a good year. Who banned parties that February?",
      "2014 was a good year. Who banned parties in February 2014?",
    ],
    ["Ada Lind visited Ghana. Who met her?", "Ada Lind visited Ghana. Who met her?"],
  ])("%s %s", (said, plain) => {
    expect(withPair(said)).toBe(plain);
  });

  test.each([
    [
      "Ada Lind appealed to Ghana for aid. Who was the next to make such an appeal?",
      "Who next appealed to Ghana for aid after Ada Lind",
    ],
    [
      "Ada Lind once voiced her intent to meet Ghana. Who else did so that very month?",
      "Who voiced an intent to meet Ghana in the same month as Ada Lind",
    ],
    [
      "Ada Lind refused food to make a point in Ghana. On what date was that hunger strike?",
      "On what date was Ada Lind's hunger strike in Ghana",
    ],
  ])("%s %s", (said, plain) => {
    expect(withoutRemark(said).replace(/[?]$/, "")).toBe(plain);
  });
});
