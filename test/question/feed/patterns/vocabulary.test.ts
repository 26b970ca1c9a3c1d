/** The words of many choices, looked for in a text at once: none that is there is missed, whatever stands around it. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createVocabulary } from "../../../../src/question/feed/patterns/vocabulary.js";

describe("choices of which a text has a word", () => {
  const vocabulary = createVocabulary();
  const aid = vocabulary.add(["aid", "help with"]);
  const visit = vocabulary.add(["visit"]);
  const has = (text: string): readonly number[] => [aid, visit].filter((each) => vocabulary.in(text)[each]);

  test.each<[string, readonly number[]]>([
    ["who gave AID to Peru", [aid]],
    ["who paid for it", [aid]],
    ["Visits, and help with them", [aid, visit]],
    ["help without them", [aid]],
    ["helped with them", []],
    ["", []],
    ["vis", []],
  ])("%s", (text, found) => expect(has(text)).toEqual(found));

  test("the same words are one choice, and what is added later is found from then on", () => {
    expect(vocabulary.add(["visit"])).toBe(visit);
    const talk = vocabulary.add(["talk"]);
    expect(vocabulary.in("they talked")[talk]).toBe(1);
  });
});

test("no word that is in a text is missed, whatever the words are", () => {
  const word = fc.string({ minLength: 1, maxLength: 6 }).map((each) => each.toLowerCase());
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), fc.string(), (words, text) => {
      const vocabulary = createVocabulary();
      const numbers = words.map((each) => vocabulary.add([each]));
      const found = vocabulary.in(text);
      for (const [at, each] of words.entries())
        if (text.toLowerCase().includes(each)) expect(found[numbers[at] ?? 0]).toBe(1);
    }),
  );
});

test("nor one that is in what was made of another text, of which only the difference is looked through", () => {
  const letters = fc.string({ unit: fc.constantFrom("a", "b", "B", " "), maxLength: 12 });
  const word = fc.string({ unit: fc.constantFrom("a", "b", " "), minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), letters, letters, (words, before, text) => {
      const vocabulary = createVocabulary();
      const numbers = words.map((each) => vocabulary.add([each]));
      const found = vocabulary.in(text, { text: before, words: vocabulary.in(before) });
      for (const [at, each] of words.entries())
        if (text.toLowerCase().includes(each)) expect(found[numbers[at] ?? 0]).toBe(1);
    }),
  );
});

test("tens of thousands of words are told apart", () => {
  const vocabulary = createVocabulary();
  const words = Array.from({ length: 30_000 }, (_, at) =>
    `${at.toString(2).padStart(15, "0")}`.replaceAll("0", "a"),
  );
  const numbers = words.map((each) =>
    vocabulary.add([each.slice(0, 10) + each.slice(10).replaceAll("a", "b")]),
  );
  for (const at of [0, 1, 12_345, 29_999])
    expect(
      vocabulary.in(`x${words[at]?.slice(0, 10)}${words[at]?.slice(10).replaceAll("a", "b")}`)[
        numbers[at] ?? -1
      ],
    ).toBe(1);
});
