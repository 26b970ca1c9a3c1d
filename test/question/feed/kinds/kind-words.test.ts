/** Which kind of act a handful of words tells of. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { packageRoot } from "../../../../src/cli/home.js";
import { Ontology } from "../../../../src/ontology/schema.js";
import { createKindWords, stemsOf } from "../../../../src/question/feed/kinds/kind-words.js";

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

describe("a matter without its act", () => {
  test("tells of no demand, refusal or promise of it", () => {
    const found = kinds.of(new Set(stemsOf("judicial cooperation"))).map(({ type }) => type.id);
    expect(found).toContain("judicial-cooperation");
    expect(found).not.toContain("demand-judicial-cooperation");
    expect(found).not.toContain("reject-judicial-cooperation");
  });
});
