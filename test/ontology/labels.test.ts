/** What kinds of event are called in the languages of the replies. */
import { expect, test } from "vitest";
import { labelOf, pluralOf } from "../../src/ontology/labels.js";
import { LOCALES } from "../../src/phrases/locale.js";
import { shippedEngine } from "../shipped.js";

const { dataset } = await shippedEngine();
const { types } = dataset.ontology;
const others = LOCALES.filter((locale) => locale !== "en");

test("each kind of the shipped data is called something in each language", () => {
  const lacking = types.flatMap(({ id, labels }) =>
    others.filter((locale) => labels?.[locale] === undefined).map((locale) => `${locale} ${id}`),
  );
  expect(types.length).toBeGreaterThan(300);
  expect(lacking).toEqual([]);
});

test("no two kinds are called the same", () => {
  for (const locale of others) {
    const labels = types.map((type) => pluralOf(type, locale));
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
