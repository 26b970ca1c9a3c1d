/** Which kind of act a handful of words tells of. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { packageRoot } from "../../../../src/cli/home.js";
import { Ontology } from "../../../../src/ontology/schema.js";
import { stemsOf } from "../../../../src/question/feed/kinds/kind-stems.js";
import { createKindWords } from "../../../../src/question/feed/kinds/kind-words.js";
import { relatedIds, relatedWords } from "../../../../src/question/feed/kinds/related/related.js";

const given: { readonly types: unknown } = JSON.parse(
  readFileSync(join(packageRoot(), "data", "ontology", "types.json"), "utf8"),
);
const { types } = Ontology.parse({ types: given.types, offices: [] });
const kinds = createKindWords(types);
const likeliest = (words: string): string | undefined => kinds.of(new Set(stemsOf(words)))[0]?.type.id;

describe("the likeliest kind", () => {
  test.each([
    ["demanding settle dispute", "demand-settlement"],
    ["threw out a settlement plan", "reject-settlement"],
    ["working judicial stuff", "judicial-cooperation"],
    ["lift ban", "ease-ban"],
    ["refused to lift sanctions", "reject-ease-sanctions"],
    ["poison gas used", "chemical-weapons"],
    ["kicked aid agencies out", "expel-aid-agencies"],
  ])("%s %s", (words, kind) => {
    expect(likeliest(words)).toBe(kind);
  });
});

describe("words that no phrase of a kind has", () => {
  test.each([
    ["besought loans and cash", "appeal-for-economic-aid"],
    ["balked at extraditing the fugitives", "reject-judicial-cooperation"],
    ["vowed to retaliate with an embargo", "threat-sanctions"],
    ["implicated in embezzlement and graft", "accuse-crime"],
    ["mandated disarmament and a truce", "demand-de-escalation"],
    ["walkout of the workers over austerity", "strike-policy-change"],
    ["stormed out of the summit", "halt-negotiations"],
    ["grieved for the bereaved", "condolence"],
    ["rehearsed a flyover of warships", "force-posture"],
    ["handed out blankets and medicine", "humanitarian-aid"],
    ["villagers uprooted from their homes", "mass-expulsion"],
    ["championed and upheld", "support"],
  ])("%s: %s", (words, kind) => {
    expect(likeliest(words)).toBe(kind);
  });

  test("are given to kinds that the ontology has, and to each that a feed may code", () => {
    const coded = types.filter(({ cameo }) => cameo.length > 0).map(({ id }) => id);
    expect(relatedIds().filter((id) => !coded.includes(id))).toEqual([]);
    expect(coded.filter((id) => relatedWords(id) === undefined)).toEqual([]);
  });
});

describe("a matter without its act", () => {
  test("tells of no demand, refusal or promise of it", () => {
    const found = kinds.of(new Set(stemsOf("judicial cooperation"))).map(({ type }) => type.id);
    expect(found).toContain("judicial-cooperation");
    expect(found).not.toContain("demand-judicial-cooperation");
    expect(found).not.toContain("reject-judicial-cooperation");
  });
});
