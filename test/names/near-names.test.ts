import { describe, expect, it } from "vitest";
import type { Catalogue } from "../../src/dataset/catalogue.js";
import { type EventTable, NOBODY } from "../../src/dataset/table/table.js";
import { createNearNames } from "../../src/names/near-names.js";
import { tokenize } from "../../src/text/tokens.js";

/** Each with the number of events that it is in. */
const NAMES: readonly (readonly [name: string, kind: string, events: number])[] = [
  ["Sergey Volkoyev", "person", 2],
  ["Abdullah Rahim Tal", "person", 1],
  ["Nonaligned Bankers Movement", "organisation", 3],
  ["Organization of Cheese Exporting Nations", "organisation", 4],
  ["Northern Liberation Front", "organisation", 2],
  ["Union of Co operative Farmers", "organisation", 1],
  ["World Federation of Red Star and Red Sun Societies", "organisation", 2],
  ["Upper River Council", "organisation", 9],
  ["Upper River Council of Elders", "organisation", 1],
  ["Lower River Security Council", "organisation", 2],
  ["United Nations Cheese Council", "organisation", 5],
  ["Police (Northern Liberation Front)", "organisation", 5],
];
const entities = NAMES.map(([name, kind]) => ({ id: name, kind, name, aliases: [] }));
const subjects = NAMES.flatMap(([, , events], at) => Array.from({ length: events }, () => at));
const zeros = new Uint32Array(subjects.length);
const table: EventTable = {
  size: subjects.length,
  days: new Int32Array(subjects.length),
  types: new Uint16Array(subjects.length),
  subjects: Uint32Array.from(subjects),
  objects: zeros.map(() => NOBODY),
  records: zeros,
  places: zeros,
  pages: zeros,
  typeIds: ["visit"],
  entityIds: entities.map(({ id }) => id),
  links: [],
  source: "feed",
};
const near = createNearNames({ dataset: { entities, table } } as unknown as Catalogue);

describe("createNearNames", () => {
  it.each([
    { name: "another transliteration", text: "Sergei Volkoiev", found: "Sergey Volkoyev" },
    { name: "a given name that begins alike", text: "Serg Volkoyev", found: "Sergey Volkoyev" },
    { name: "a letter too few", text: "Abdulah Rahim Tal", found: "Abdullah Rahim Tal" },
    { name: "a hyphen", text: "Non-Aligned Bankers Movement", found: "Nonaligned Bankers Movement" },
    {
      name: "one word for two",
      text: "Union of Cooperative Farmers",
      found: "Union of Co operative Farmers",
    },
    {
      name: "another order",
      text: "Cheese Exporting Nations Organisation",
      found: "Organization of Cheese Exporting Nations",
    },
    { name: "its first letters", text: "OCEN", found: "Organization of Cheese Exporting Nations" },
    {
      name: "a slip in a body's name",
      text: "Northern Liberation Frount",
      found: "Northern Liberation Front",
    },
    {
      name: "words that stand apart in the name",
      text: "Red Star and Red Sun federation",
      found: "World Federation of Red Star and Red Sun Societies",
    },
    {
      name: "a part that one has far more than the others",
      text: "Upper River",
      found: "Upper River Council",
    },
  ])("$name: $text", ({ text, found }) => {
    const tokens = tokenize(text);
    expect(near.at(tokens, 0)).toMatchObject({ length: tokens.length, value: { name: found } });
  });

  it.each([
    { name: "a part that two have", text: "Red" },
    { name: "the short form of more than it says", text: "UN" },
    { name: "a small word", text: "of the" },
    { name: "two slips in a short word", text: "Upper Rivvven" },
    { name: "words of no name", text: "exporting bankers" },
    { name: "what brackets hold", text: "police northern" },
  ])("not $name: $text", ({ text }) => {
    expect(near.at(tokenize(text), 0)).toBeUndefined();
  });

  it("takes the longest", () => {
    const found = near.at(tokenize("Upper River Council of Elders met"), 0);
    expect(found).toMatchObject({ length: 5, value: { name: "Upper River Council of Elders" } });
  });

  it("has nothing where events are no table", () => {
    const none = createNearNames({ dataset: { entities } } as unknown as Catalogue);
    expect(none.at(tokenize("Sergei Volkoiev"), 0)).toBeUndefined();
  });
});
