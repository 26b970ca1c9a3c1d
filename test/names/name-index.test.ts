import { describe, expect, test } from "vitest";
import { createCatalogue } from "../../src/dataset/catalogue.js";
import { Entity } from "../../src/dataset/schema.js";
import { isOrdinaryWord, nameSpellings } from "../../src/names/name-index.js";
import { tokenize } from "../../src/text/tokens.js";
import { SMALL } from "../query/small.js";

const entities = [
  {
    id: "zoe",
    kind: "person",
    name: "Zoë-Jo Le Brun",
    aliases: [{ text: "Madame Le Brun" }, { text: "ZLB" }],
  },
  { id: "max-brun", kind: "person", name: "Max Brun" },
  { id: "max-ot", kind: "person", name: "Max Ot" },
  { id: "ot", kind: "country", name: "Ot", aliases: [{ text: "O.T." }], demonyms: ["Otian", "Otish", "Oti"] },
  { id: "guard", kind: "unit", name: "Le Brun Guard", aliases: [{ text: "…" }] },
].map((each) => Entity.parse(each));
const index = nameSpellings(createCatalogue({ ...SMALL, entities, events: [] }));

describe("who is known as", () => {
  test.each([
    { key: "zoe jo le brun", uses: ["zoe by name"] },
    { key: "madame le brun", uses: ["zoe by alias"] },
    { key: "zlb", uses: ["zoe by alias"] },
    { key: "le brun", uses: ["zoe by surname"] },
    { key: "lebrun", uses: ["zoe by surname"] },
    { key: "jo le brun", uses: ["zoe by surname"] },
    { key: "z j le brun", uses: ["zoe by surname"] },
    { key: "zoe jo", uses: ["zoe by given"] },
    { key: "m brun", uses: ["max-brun by surname"] },
    { key: "brun", uses: ["zoe by surname", "max-brun by surname"] },
    { key: "max", uses: ["max-brun by given", "max-ot by given"] },
    { key: "ot", uses: ["ot by name"] },
    { key: "otian", uses: ["ot by demonym"] },
    { key: "otians", uses: ["ot by demonym"] },
    { key: "otis", uses: ["ot by demonym"] },
    { key: "le brun guard", uses: ["guard by name"] },
  ])("$key: $uses", ({ key, uses }) => {
    expect(index.get(key)?.map(({ entity, as }) => `${entity.id} by ${as}`)).toEqual(uses);
  });

  test.each([
    { key: "", why: "of an alias without a letter nothing is left" },
    { key: "otishs", why: "an adjective in -ish has no plural" },
    { key: "guard", why: "only persons have surnames" },
    { key: "zoe", why: "half a double name is none" },
  ])("“$key” is nobody: $why", ({ key }) => {
    expect(index.get(key)).toBeUndefined();
  });
});

describe("a word that is an initialism too", () => {
  test.each([
    { text: "who met", at: 0, length: 1, ordinary: true },
    { text: "the WHO met", at: 1, length: 1, ordinary: false },
    { text: "Who met", at: 0, length: 1, ordinary: true },
    { text: "Hello! Who met", at: 1, length: 1, ordinary: true },
    { text: "WHO MET LIND", at: 0, length: 1, ordinary: true },
    { text: "WHO met Lind", at: 0, length: 1, ordinary: false },
    { text: "Is Lind there", at: 0, length: 1, ordinary: true },
    { text: "did Is meet Lind", at: 1, length: 1, ordinary: false },
    { text: "tell us", at: 1, length: 1, ordinary: true },
    { text: "did us troops", at: 1, length: 1, ordinary: false },
    { text: "tell US", at: 1, length: 1, ordinary: false },
    { text: "us troops", at: 0, length: 2, ordinary: false },
    { text: "nato", at: 0, length: 1, ordinary: false },
  ])("“$text” at $at for $length: ordinary is $ordinary", ({ text, at, length, ordinary }) => {
    expect(isOrdinaryWord(tokenize(text), at, length)).toBe(ordinary);
  });
});
