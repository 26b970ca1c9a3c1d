import { describe, expect, it } from "vitest";
import type { NameUse, SpellingKind } from "../../src/names/name-index.js";
import { isPlainWord } from "../../src/names/plain-words.js";
import { tokenize } from "../../src/text/tokens.js";

const uses = (as: SpellingKind): readonly NameUse[] => [
  { entity: { id: "x", kind: "person", name: "X", aliases: [] }, as },
];

describe("isPlainWord", () => {
  it.each([
    { text: "did they grant a visit", at: 2, plain: true },
    { text: "When did Grant visit Peru", at: 2, plain: false },
    { text: "the Royal Government of Peru", at: 1, plain: true },
    { text: "When did Royal visit Peru", at: 2, plain: false },
    { text: "who met brown in peru", at: 2, plain: false },
    { text: "Who saw brown bread in Peru", at: 2, plain: true },
    { text: "who met okoro", at: 2, plain: false },
  ])("“$text” at $at: $plain", ({ text, at, plain }) => {
    expect(isPlainWord(tokenize(text), at, uses("surname"))).toBe(plain);
  });

  it("is a name where it is the whole name of someone", () => {
    expect(isPlainWord(tokenize("who read the star"), 3, uses("name"))).toBe(false);
  });
});
