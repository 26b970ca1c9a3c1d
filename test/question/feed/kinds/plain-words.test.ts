/** What is left of a pattern for the bags of words. */
import { describe, expect, test } from "vitest";
import { plainOf } from "../../../../src/question/feed/kinds/plain-words.js";

describe("the plain words of a pattern", () => {
  test.each([
    { source: "rights(?! (?:watch|group|organi[sz]ation|minist))", words: "rights" },
    { source: "eas(?:e|ing)|relax(?:ing|ation)?", words: "eas relax" },
    { source: "(?:stop|end)(?:ping|ing)?(?: off)?", words: "stop end off" },
    { source: "recogni[sz]e|defen[cs]e", words: "recognise defence" },
    { source: "co-?operation|loans?", words: "cooperation loans" },
    { source: "(?:the )?(?:\\w+ )?women['’]s rights", words: "the women s rights" },
  ])("$source: $words", ({ source, words }) => {
    expect(plainOf(source).split(/ +/).join(" ")).toBe(words);
  });
});
