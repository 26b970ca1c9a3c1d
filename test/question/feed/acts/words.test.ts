/** Each way of putting a question to a feed, and the plain words that it becomes. */
import { describe, expect, test } from "vitest";
import { withPlainActs } from "../../../../src/question/feed/acts/everyday/everyday.js";
import { withSplitVerbs } from "../../../../src/question/feed/acts/split-verbs/split-verbs.js";
import { withoutRemark } from "../../../../src/question/feed/asking/remarks.js";
import { withPlainWording } from "../../../../src/question/feed/asking/wordings/wordings.js";

describe("questions put otherwise than who did what to whom", () => {
  test.each([
    ["Which militia did Ghana attack?", "who did Ghana attack?"],
    ["Where did Ada Lind go first?", "who did Ada Lind visit first?"],
    ["Who was Ghana's guest in 2014?", "Who visited Ghana in 2014?"],
    ["first visitor to Ghana 2014", "who first visited Ghana 2014"],
    ["next after Ada Lind to visit Ghana", "who was the first to visit Ghana after Ada Lind"],
    ["Who followed Peru in praising Ghana?", "Who was the first to praise Ghana after Peru?"],
    ["who came second in visiting Ghana", "who was the second to visit Ghana"],
    ["Who said it would meet Ghana?", "Who wanted to meet Ghana?"],
    ["Ada Lind met someone in 2014. Do you know whom?", "Ada Lind met whom in 2014?"],
    ["Someone visited Ghana in 2014. Who?", "who visited Ghana in 2014?"],
    ["most frequent visitor to Ghana 2014", "who visited Ghana most 2014"],
    ["Who met Ada Lind?", "Who met Ada Lind?"],
  ])("%s %s", (said, plain) => {
    expect(withPlainWording(said)).toBe(plain);
  });
});

describe("verbs whose parts stand apart", () => {
  test.each([
    ["Who met Ada Lind on neutral ground?", "Who met on neutral ground with Ada Lind?"],
    ["Who took over territory of Ghana?", "Who occupied Ghana?"],
    ["Who occupied Ghana's territory?", "Who occupied Ghana?"],
    ["Who used Ghanaians as human shields?", "Who used as human shields Ghanaians?"],
    ["Whose peacekeepers did Ghana receive?", "who did Ghana receive peacekeepers?"],
    ["Who pulled its troops out of Ghana?", "Who retreated militarily Ghana?"],
    ["Who gave Ghana an ultimatum?", "Who gave an ultimatum to Ghana?"],
    ["Who cooperated with Ghana diplomatically?", "Who cooperated diplomatically with Ghana?"],
    ["Who called off its talks with Ghana?", "Who halted negotiations with Ghana?"],
    ["Who took Ada Lind hostage?", "Who abducted Ada Lind?"],
    ["Who visited the occupied territory?", "Who visited the occupied territory?"],
  ])("%s %s", (said, plain) => {
    expect(withSplitVerbs(said)).toBe(plain);
  });
});

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

describe("a sentence before the question", () => {
  test.each([
    ["A grim one. Who attacked Ghana?", "Who attacked Ghana?"],
    [
      "Peru became independent in 2011. Whom had it visited by June that year?",
      "Whom had Peru visited by June 2011?",
    ],
    [
      "I recall that the Peruvian army killed Ada Lind. In which month was she killed by them?",
      "In which month was Ada Lind killed by the Peruvian army?",
    ],
    [
      "Peru met Ghana on neutral ground. Who else did so in the same month?",
      "Who met Ghana on neutral ground in the same month as Peru?",
    ],
    ["Ada Lind visited Ghana. When did she last do so?", "When did Ada Lind last visited Ghana?"],
    ["Ada Lind met Ben Okoro. Who was it?", "Ada Lind met Ben Okoro. Who was it?"],
    ["Did Peru attack Ghana? When?", "Did Peru attack Ghana? When?"],
  ])("%s %s", (said, plain) => {
    expect(withoutRemark(said)).toBe(plain);
  });
});
