/** Of which country someone was head, by their name and the year. */
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { AMERICAS } from "../../../src/names/heads/americas.js";
import { ASIA } from "../../../src/names/heads/asia.js";
import { EUROPE } from "../../../src/names/heads/europe.js";
import { headOf } from "../../../src/names/heads/head-of.js";
import { MIDDLE_EAST_AND_AFRICA } from "../../../src/names/heads/middle-east-and-africa.js";

test.each([
  ["by name", "Angela Merkel", 2010, "germany"],
  ["with a middle name", "Dmitry Anatolyevich Medvedev", 2010, "russia"],
  ["with a hyphen", "Lee Myung-bak", 2010, "south-korea"],
  ["again, after others", "Shinzo Abe", 2013, "japan"],
  ["not between two terms", "Shinzo Abe", 2010, undefined],
  ["not before they were", "Barack Obama", 2006, undefined],
  ["not one with the same first and last name", "Susilo Yudhoyono", 2010, undefined],
  ["not an unknown one", "Ada Lind", 2010, undefined],
])("%s: %s in %i", (_, name, year, country) => {
  expect(headOf(name, year)).toBe(country);
});

test("every country of the rolls is one of the ontology", async () => {
  const path = new URL("../../../data/ontology/countries.json", import.meta.url);
  const ids = [...(await readFile(path, "utf8")).matchAll(/"id": "([a-z-]+)"/g)].map(([, id]) => id);
  const rolls = Object.keys({ ...EUROPE, ...AMERICAS, ...ASIA, ...MIDDLE_EAST_AND_AFRICA });
  expect(rolls.filter((id) => !ids.includes(id))).toEqual([]);
});
