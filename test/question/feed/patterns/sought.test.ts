/** Patterns that are only tried where they may match: what is told from a pattern never loses a match. */
import { describe, expect, test } from "vitest";
import { wordsNeeded } from "../../../../src/question/feed/patterns/pattern-words.js";
import { rewritten, row } from "../../../../src/question/feed/patterns/rewrite.js";
import { sought, wordsIn } from "../../../../src/question/feed/patterns/sought.js";

describe("words that a text must have for a pattern", () => {
  test.each<[string, readonly (readonly string[])[]]>([
    ["\\bwhose guest (?:was|were) ", [["whose guest was ", "whose guest were "]]],
    ["\\bexpel(?:led|s)?\\b", [["expel"]]],
    ["Lend|(?:gave|give) money", [["lend", "gave money", "give money"]]],
    ["met .*? on the way", [["met "], [" on the way"]]],
    ["(?:request|offer)s? (?:of )?aid", [["request aid", "requests aid", "offer aid", "request of aid"]]],
    ["(?:aid )+for (?!ever)(?<whom>[A-Z]\\w+)", [["aid "], ["for "]]],
    ["(?:aid |help )?[.]", []],
    ["loans?(?: or \\w+)?", [["loan"]]],
    ["peace-?keepers", [["peacekeepers", "peace-keepers"]]],
    ["(?:ask|beg).{0,40}(?:aid|\\d+)", [["ask", "beg"]]],
    ["\\p{Lu}nited|kin\\w", [["nited", "kin"]]],
    ["(?!)|treaty", [["treaty"]]],
  ])("%s", (source, needed) => {
    const got = wordsNeeded(source);
    expect(got.length).toBe(needed.length);
    for (const [at, words] of needed.entries()) expect(got[at]).toEqual(expect.arrayContaining([...words]));
  });
});

const PATTERNS = [
  "\\b(?:struck|reach(?:ed)?) (?:an? |the )*(?:deal|treat(?:y|ie))s?\\b(?! to)",
  "^(?:the )?(first|last) (?:guest|visitor)s?(?: to| of)? ",
  "(?<=who)['’]s had [gn]ice words",
  "\\bwas ((?:(?!\\bwho\\b).)+?) (?:most )?optimistic about\\b",
  "\\bturn(?:ed)? (?!down).{2,30}? down\\b",
];
const TEXTS = [
  "Who STRUCK a deal with Norway?",
  "who reached the treaties",
  "First visitor to Peru 2012",
  "who’s had nice words",
  "When was Ada Lind most optimistic about Peru?",
  "Did Peru turn Ghana down?",
  "Did Peru visit Ghana?",
  "",
];

describe("a pattern that is tried only where its words are", () => {
  test.each(PATTERNS)("%s: none is missed", (source) => {
    const { mayBeIn, pattern } = sought(source, "i");
    for (const text of TEXTS) if (pattern().test(text)) expect(mayBeIn(wordsIn(text))).toBe(true);
  });

  test.each(PATTERNS)("%s: not tried on what has none of its words", (source) => {
    expect(sought(source, "i").mayBeIn(wordsIn("Did Peru visit Ghana?"))).toBe(false);
  });

  test("a row may go on with what one before it made", () => {
    const rows = [row("telephoned", "\\brang\\b", "telephoned"), row("met", "\\btelephoned\\b", "met")];
    expect(rewritten("who rang Peru", rows)).toBe("who met Peru");
  });
});
