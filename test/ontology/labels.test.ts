/** What kinds of event and of office are called in the languages of the replies. */
import { expect, test } from "vitest";
import { labelOf, pluralOf } from "../../src/ontology/labels.js";
import { LOCALES } from "../../src/phrases/locale.js";
import { shippedEngine } from "../shipped.js";

const { types, offices } = (await shippedEngine()).dataset.ontology;
const others = LOCALES.filter((locale) => locale !== "en");

test("each kind of the shipped data is called something in each language", () => {
  const lacking = [...types, ...offices].flatMap(({ id, labels }) =>
    others.filter((locale) => labels?.[locale] === undefined).map((locale) => `${locale} ${id}`),
  );
  expect(types.length + offices.length).toBeGreaterThan(350);
  expect(lacking).toEqual([]);
});

test.each([
  { of: "event", kinds: types },
  { of: "office", kinds: offices },
])("no two kinds of $of are called the same", ({ kinds }) => {
  for (const locale of others) {
    const labels = kinds.map((kind) => kind.labels?.[locale]);
    expect(
      labels.filter((label, at) => labels.indexOf(label) !== at),
      locale,
    ).toEqual([]);
  }
});

test("a kind without a label in a language keeps its English one", () => {
  const [type] = types.map(({ labels: _, ...rest }) => rest);
  expect(type && labelOf(type, "pl")).toBe(type?.label);
  expect(type && pluralOf(type, "pl")).toBe(type?.plural);
});
