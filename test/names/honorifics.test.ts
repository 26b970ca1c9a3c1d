import { describe, expect, it } from "vitest";
import type { Entity } from "../../src/dataset/schema.js";
import { createHonorifics } from "../../src/names/honorifics.js";
import type { NameUse } from "../../src/names/name-index.js";
import { createPhrases } from "../../src/text/phrases.js";
import { tokenize } from "../../src/text/tokens.js";

const entity = (name: string, kind: Entity["kind"]): Entity => ({ id: name, kind, name, aliases: [] });
const okoro = entity("Ben Okoro", "person");
const names = createPhrases<readonly NameUse[]>(
  new Map([
    ["ben okoro", [{ entity: okoro, as: "name" }]],
    ["okoro", [{ entity: okoro, as: "surname" }]],
    ["ben", [{ entity: okoro, as: "given" }]],
    ["peru", [{ entity: entity("Peru", "country"), as: "name" }]],
    [
      "lind",
      [
        { entity: entity("Ada Lind", "person"), as: "surname" },
        { entity: entity("Bo Lind", "person"), as: "surname" },
      ],
    ],
  ]),
);

describe("createHonorifics", () => {
  const honorifics = createHonorifics(names);
  it.each([
    ["King Ben Okoro", 3],
    ["Prime Minister Okoro", 3],
    ["major general okoro visited", 3],
    ["Peru president Ben Okoro", 4],
    ["Ben Okoro of Peru", 4],
    ["President Okoro of Peru", 4],
  ])("%s", (text, length) => {
    expect(honorifics.at(tokenize(text), 0)?.length).toBe(length);
  });

  it.each(["General Peru", "King Ben", "Minister Lind", "Ben Okoro", "the King"])("not %s", (text) => {
    expect(honorifics.at(tokenize(text), 0)).toBeUndefined();
  });
});
