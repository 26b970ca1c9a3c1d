/** What chatters and note-takers write, and the plainer words that it becomes. */
import { describe, expect, test } from "vitest";
import { withKeywordsAsked } from "../../../../src/question/feed/asking/keywords.js";
import { withPlainerWords } from "../../../../src/question/feed/asking/plainer.js";

describe("words beside the point", () => {
  test.each([
    ["who met peru, truce-wise, in 2014", "who met peru in 2014"],
    ["Who threatened Peru, though not with force?", "Who threatened Peru?"],
    ["Whom did Ghanaian soldiers (the GLF) shoot?", "Whom did the GLF shoot?"],
    ["Has the Accra Star newspaper ever praised Peru?", "Has the Accra Star ever praised Peru?"],
    ["Who met Ada Lind on 20 January 2009, inauguration day?", "Who met Ada Lind on 20 January 2009?"],
    ["which month is it that ada lind praised peru", "in which month did ada lind praised peru"],
    ["whom have Ghanaians been demonstrating against", "whom have Ghanaians demonstrated against"],
    ["Has Ada Lind ever been to Peru?", "Has Ada Lind ever visited Peru?"],
    ["My uncle says Ghana once sued Peru. Is that true of 2011?", "is it true that Ghana sued Peru in 2011?"],
    [
      "Was Lindco ever under a Ghanaian police probe for fraud in 2007?",
      "Was Lindco investigated for fraud by the Ghanaian police in 2007?",
    ],
    ["After Peru, who was the second to praise Ghana?", "After Peru, who was the first to praise Ghana?"],
    ["Who else but Peru met Ada Lind?", "Who else besides Peru met Ada Lind?"],
    ["Strikes by Ghana in 2014: who were the victims?", "who was the target of strikes by Ghana in 2014?"],
    [
      "Ghana threatened several countries in 2008. Which of them came first?",
      "Ghana threatened whom first in 2008?",
    ],
    [
      "Tell me the last country Ghana threatened before 2010.",
      "which country did Ghana last threatened before 2010.",
    ],
    ["what was the first country that threatened Ghana", "what was the first country that threatened Ghana"],
    ["Has Ghana been to war with Peru?", "Has Ghana been to war with Peru?"],
  ])("%s %s", (said, plain) => {
    expect(withPlainerWords(said)).toBe(plain);
  });
});

describe("keywords whose start or end asks", () => {
  test.each([
    ["last month ghana defied peru", "in which month did last ghana defied peru"],
    ["ghana peru police alert raised last month", "in which month did last ghana peru police alert raised"],
    ["ghana refuses aid request 2005 country", "ghana refuses aid request 2005 whom"],
    ["recipients of ghanaian economic aid 2012", "to whom did ghanaian give economic aid 2012"],
    ["defence of peru 2010-2012 by whom", "who made a defence of peru 2010-2012"],
    ["who visited peru last month", "who visited peru last month"],
  ])("%s %s", (said, plain) => {
    expect(withKeywordsAsked(said)).toBe(plain);
  });
});
