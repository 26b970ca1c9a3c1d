/** Slips in the words of an act are mended before it is put into plain words; words of their own stay. */
import { describe, expect, test } from "vitest";
import { respelled } from "../../../../src/question/feed/spelling/respelled.js";
import type { Spelt } from "../../../../src/question/spans/correct.js";
import { createSpeller } from "../../../../src/text/spelling.js";

const KNOWN = [
  "chemical",
  "military",
  "official",
  "citizens",
  "cooperation",
  "released",
  "captive",
  "commemorated",
];
const lexicon: Spelt = {
  otherWords: createSpeller(() => KNOWN),
  nameWords: createSpeller(() => ["official", "ghana"]),
  titles: { words: new Set<string>() },
  topicWords: () => new Set<string>(),
};

describe("respelled", () => {
  test.each([
    ["chemcial weapons", "chemical weapons"],
    ["an offical visit", "an official visit"],
    ["citzens of Ghana", "citizens of Ghana"],
    ["material co-operaton", "material cooperation"],
    ["reversed", "reversed"],
    ["captives", "captives"],
    ["commiserated", "commiserated"],
  ])("%s %s", (said, meant) => {
    expect(respelled(said, lexicon)).toBe(meant);
  });
});
