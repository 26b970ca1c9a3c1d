import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keyOf, tokenize } from "../../src/text/tokens.js";

describe("keys: ASCII, lower case, no punctuation", () => {
  test.each([
    { text: "Błaszczak", key: "blaszczak" },
    { text: "Rzeszów-Jasionka", key: "rzeszow jasionka" },
    { text: "Müller", key: "muller" },
    { text: "Straße", key: "strasse" },
    { text: "e\u0301lyse\u0301e", key: "elysee" },
    { text: "İstanbul", key: "istanbul" },
    { text: "ﬁre", key: "fire" },
    { text: "ＮＡＴＯ", key: "nato" },
    { text: "Зеленський", key: "zelenskiy" },
    { text: "北京", key: "beijing" },
    { text: "Αθήνα", key: "athina" },
    { text: "Le Drian's talks", key: "le drian 's talks" },
    { text: "Biden’s", key: "biden 's" },
    { text: "Bidenʼs", key: "biden 's" },
    { text: "BIDEN'S CALL", key: "biden 's call" },
    { text: "ʼAbbas", key: "abbas" },
    { text: "they're", key: "they 're" },
    { text: "O'Brien", key: "o brien" },
    { text: "rock'n'roll", key: "rock n roll" },
    { text: "U.S. troops", key: "us troops" },
    { text: "the U.S.A.", key: "the usa" },
    { text: "U.S.'s", key: "us 's" },
    { text: "J.-Y. Le Drian", key: "j y le drian" },
    { text: "1,700 soldiers", key: "1700 soldiers" },
    { text: "1,700,000", key: "1700000" },
    { text: "12,34", key: "12 34" },
    { text: "1,2,3", key: "1 2 3" },
    { text: "82nd", key: "82nd" },
    { text: "a_b", key: "a b" },
    { text: "  (NATO), “EU”!  ", key: "nato eu" },
    { text: "🪂", key: "" },
    { text: "…?!", key: "" },
    { text: "", key: "" },
  ])("$text: $key", ({ text, key }) => {
    expect(keyOf(text)).toBe(key);
  });
});

test("a token says where in the text it stands", () => {
  expect(tokenize("🪂 Błaszczak's 1,700")).toEqual([
    { start: 3, end: 12, text: "Błaszczak", key: "blaszczak" },
    { start: 12, end: 14, text: "'s", key: "'s" },
    { start: 15, end: 20, text: "1,700", key: "1700" },
  ]);
});

test("of any text, tokens are in order, do not overlap, and are slices of it with a key of plain ASCII", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
      let before = 0;
      for (const { start, end, text: slice, key } of tokenize(text)) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(text.slice(start, end)).toBe(slice);
        expect(key).toMatch(/^(?:'(?:s|re|ve|ll|d|m|t)|[a-z0-9]+)$/);
        before = end;
      }
    }),
  );
});

test("a key is a key of itself, so that what is looked up twice stays the same", () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-zé]{1,8}$/), { maxLength: 5 }), (words) => {
      const key = keyOf(words.join(" "));
      expect(keyOf(key)).toBe(key);
    }),
  );
});
