/** Thousands of invented names, each typed with a slip: how many are still among the choices that Discord shows. */
import { describe, expect, test } from "vitest";
import { createSuggester } from "../../src/names/suggest.js";
import { createRandom, SLIPS, slipIn } from "../bench/speed/slips.js";
import { namedCatalogue } from "./small-table.js";

const CHOICES = 25;
const random = createRandom(11);
const oneOf = (items: readonly string[]): string => items[Math.floor(random() * items.length)] ?? "";

const ONSETS = ["b", "br", "d", "f", "g", "gr", "h", "k", "l", "m", "n", "p", "r", "s", "st", "t", "v", "z"];
const VOWELS = ["a", "e", "i", "o", "u", "ai", "ou", "ee"];
const ENDS = ["", "n", "r", "s", "l", "ck", "th"];
const ROLES = ["Police", "Citizen", "Foreign Affairs", "Member of Parliament", "Head of Government"];

const syllable = (): string => oneOf(ONSETS) + oneOf(VOWELS) + oneOf(ENDS);
const word = (): string => {
  const text = Array.from({ length: 2 + Math.floor(random() * 2) }, syllable).join("");
  return text.slice(0, 1).toUpperCase() + text.slice(1);
};
const names = [
  ...new Set([
    ...Array.from({ length: 4000 }, () => `${word()} ${word()}`),
    ...Array.from({ length: 200 }, word).flatMap((country) => [
      country,
      ...ROLES.map((role) => `${role} (${country})`),
    ]),
  ]),
];
const suggest = createSuggester(
  namedCatalogue(names.map((name, at) => ({ id: `n-${at}`, kind: "organisation", name }))),
);
const isFound = (typed: string, name: string): boolean =>
  suggest(typed, "name", CHOICES).some(({ label }) => label === name);

describe.each(SLIPS)("%s", (slip) => {
  test("in a whole name: 995 of 1,000 are found", () => {
    const typed = names.flatMap((name, at) =>
      at % 3 === 0 ? [{ name, text: slipIn(name, slip, random) }] : [],
    );
    const found = typed.filter(({ name, text }) => text !== undefined && isFound(text, name));
    expect(found.length / typed.length).toBeGreaterThanOrEqual(0.995);
  });

  test("in five letters and more that are enough without a slip: 97 of 100 are found", () => {
    const typed = names.flatMap((name, at) => {
      if (at % 3 !== 1) return [];
      const begun = name.slice(0, 5 + Math.floor(random() * (name.length - 4)));
      const text = slipIn(begun, slip, random);
      return text !== undefined && isFound(begun, name) ? [{ name, text }] : [];
    });
    const found = typed.filter(({ name, text }) => isFound(text, name));
    expect(typed.length).toBeGreaterThan(1000);
    expect(found.length / typed.length).toBeGreaterThanOrEqual(0.97);
  });
});

test("the words in any order, each a slip away", () => {
  const name = names.find((each) => /^\S{6,} \S{6,}$/.test(each)) ?? "";
  const [first = "", last = ""] = name.split(" ");
  const slipped = (each: string): string => slipIn(each, "swap", random) ?? "";
  expect(isFound(`${slipped(last)} ${slipped(first)}`, name)).toBe(true);
});
