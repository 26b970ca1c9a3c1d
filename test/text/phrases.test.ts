import { describe, expect, test } from "vitest";
import { createPhrases } from "../../src/text/phrases.js";
import { tokenize } from "../../src/text/tokens.js";

const PHRASES = createPhrases(
  new Map([
    ["le drian", "person"],
    ["us", "country"],
    ["us state department", "ministry"],
    ["us secretary of state", "office"],
    ["state", "state"],
  ]),
);

describe("the longest phrase at a place", () => {
  test.each([
    { text: "Le Drian", at: 0, length: 2, value: "person" },
    { text: "US State Department said", at: 0, length: 3, value: "ministry" },
    { text: "US Secretary of State", at: 0, length: 4, value: "office" },
    { text: "US Secretary of Defense", at: 0, length: 1, value: "country" },
    { text: "the US state", at: 1, length: 1, value: "country" },
    { text: "the US state", at: 2, length: 1, value: "state" },
  ])("$text, from token $at: $value", ({ text, at, length, value }) => {
    expect(PHRASES.at(tokenize(text), at)).toEqual({ length, value });
  });

  test.each([
    { text: "Drian", at: 0, why: "begins in the middle" },
    { text: "Le", at: 0, why: "ends too early" },
    { text: "Le Drian", at: 2, why: "is behind the last token" },
    { text: "", at: 0, why: "has no tokens" },
  ])("none where “$text” from $at $why", ({ text, at }) => {
    expect(PHRASES.at(tokenize(text), at)).toBeUndefined();
  });

  test("no longer than was allowed", () => {
    const tokens = tokenize("US State Department");
    expect(PHRASES.at(tokens, 0, 2)).toEqual({ length: 1, value: "country" });
    expect(PHRASES.at(tokenize("Le Drian"), 0, 1)).toBeUndefined();
  });
});
