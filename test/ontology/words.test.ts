import { describe, expect, test } from "vitest";
import { EventType } from "../../src/ontology/schema.js";
import { typeWords } from "../../src/ontology/words.js";
import { keyOf } from "../../src/text/tokens.js";
import { report } from "../report.js";

const types = [
  {
    id: "visit",
    label: "official visit",
    symmetric: false,
    verbs: ["visit", { base: "receive a visit", reverse: true }],
    nouns: ["visit", { one: "stay", many: "stays abroad" }],
    agents: ["visitor", { one: "host", reverse: true }],
  },
  {
    id: "call",
    label: "call",
    symmetric: true,
    verbs: [{ base: "ring up", past: "buzzed", mode: "phone" }, "visit"],
    nouns: [{ one: "phone call", mode: "phone" }],
  },
  { id: "say", label: "statement", symmetric: false, verbs: [{ base: "announce", takes: "event" }] },
].map((each) => EventType.parse({ ...each, plover: null }));
const words = typeWords({ types, offices: [] }, false);

const written = (key: string): readonly string[] =>
  (words.get(key) ?? []).map(({ type, form, reverse, mode, takes }) =>
    [type.id, form, reverse && "reverse", mode, takes && `takes ${takes}`].filter(Boolean).join(" "),
  );

describe("what a word may stand for", () => {
  test.each([
    { key: "visits", uses: ["visit third", "visit noun", "call third"] },
    { key: "visiting", uses: ["visit gerund", "call gerund"] },
    { key: "visited", uses: ["visit past", "visit participle", "call past", "call participle"] },
    { key: "received a visit", uses: ["visit past reverse", "visit participle reverse"] },
    { key: "official visit", uses: ["visit noun"] },
    { key: "stays abroad", uses: ["visit noun"] },
    { key: "visitors", uses: ["visit agent"] },
    { key: "host", uses: ["visit agent reverse"] },
    { key: "buzzed", uses: ["call past phone"] },
    { key: "rung up", uses: ["call participle phone"] },
    { key: "phone calls", uses: ["call noun phone"] },
    { key: "call", uses: ["call noun"] },
    { key: "announced", uses: ["say past takes event", "say participle takes event"] },
    { key: "stays", uses: [] },
    { key: "rang up", uses: [] },
  ])("$key: $uses", ({ key, uses }) => {
    expect(written(key)).toEqual(uses);
  });
});

describe("the shipped ontology", async () => {
  const { dataset } = await report();
  const all = typeWords(dataset.ontology, false);

  test("no key is empty, and each is one under which a question's words are looked up", () => {
    expect([...all.keys()].filter((key) => key === "" || keyOf(key) !== key)).toEqual([]);
  });

  test("every type has words: its label at the least", () => {
    const named = new Set([...all.values()].flat().map(({ type }) => type.id));
    expect(dataset.ontology.types.filter(({ id }) => !named.has(id))).toEqual([]);
  });

  test.each([
    { key: "met", type: "contact" },
    { key: "spoken", type: "contact" },
    { key: "phoning", type: "call" },
    { key: "landed", type: "arrival" },
    { key: "announcements", type: "announcement" },
    { key: "withdrew", type: "withdrawal" },
  ])("$key: $type", ({ key, type }) => {
    expect(all.get(key)?.map((word) => word.type.id)).toContain(type);
  });
});
