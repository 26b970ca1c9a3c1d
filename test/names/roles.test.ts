import { describe, expect, it } from "vitest";
import type { Catalogue } from "../../src/dataset/catalogue.js";
import type { Entity } from "../../src/dataset/schema.js";
import type { NameUse } from "../../src/names/name-index.js";
import { createRoles } from "../../src/names/roles.js";
import { createPhrases } from "../../src/text/phrases.js";
import { tokenize } from "../../src/text/tokens.js";

const NAMES = [
  "Foreign Affairs (Japan)",
  "Citizen (Japan)",
  "Other Authorities / Officials (Japan)",
  "Finance / Economy / Commerce / Trade Ministry (Japan)",
  "Militant (Taliban)",
  "Citizen (International)",
];
const japan: Entity = { id: "japan", kind: "country", name: "Japan", aliases: [] };
const entities = NAMES.map((name) => ({
  id: name,
  kind: "organisation",
  name,
  aliases: [],
  ...(name.endsWith("(Japan)") && { within: "japan" }),
}));
const catalogue = { dataset: { entities: [japan, ...entities] } } as unknown as Catalogue;
const names = createPhrases<readonly NameUse[]>(
  new Map([
    ["japan", [{ entity: japan, as: "name" }]],
    ["japanese", [{ entity: japan, as: "demonym" }]],
  ]),
);
const roles = createRoles(catalogue, names);

describe("createRoles", () => {
  it.each([
    ["the Japanese foreign minister", "Foreign Affairs (Japan)"],
    ["Japan's ministry of foreign affairs", "Foreign Affairs (Japan)"],
    ["citizens of Japan", "Citizen (Japan)"],
    ["other Japanese authorities and officials", "Other Authorities / Officials (Japan)"],
    [
      "Ministry of Finance, Economy, Trade and Commerce of Japan",
      "Finance / Economy / Commerce / Trade Ministry (Japan)",
    ],
    [
      "Department of Finance, Economics, Trade and Industry of Japan",
      "Finance / Economy / Commerce / Trade Ministry (Japan)",
    ],
    ["Taliban militants", "Militant (Taliban)"],
    ["the citizens of the International", "Citizen (International)"],
  ])("%s", (text, name) => {
    const tokens = tokenize(text).filter(({ key }, at) => at > 0 || key !== "the");
    const found = roles.at(tokens, 0);
    expect(found?.value.entities.map((each) => each.name)).toEqual([name]);
    expect(found?.length).toBe(tokens.length);
  });

  it("leaves out what follows and is no word of the role", () => {
    const found = roles.at(tokenize("Japanese finance economy commerce ministry appeal"), 0);
    expect(found?.length).toBe(5);
  });

  it("begins with no other word", () => {
    expect(roles.at(tokenize("appeal to other authorities and officials of Japan"), 0)).toBeUndefined();
  });

  it.each(["Japan", "people to Japan", "Japanese kidnappers", "France and police"])("not %s", (text) => {
    expect(roles.at(tokenize(text), 0)).toBeUndefined();
  });
});
