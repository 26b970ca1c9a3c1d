import { describe, expect, it } from "vitest";
import type { Entity } from "../../src/dataset/schema.js";
import { adjectivesOf, writtenOtherwise } from "../../src/names/written-otherwise.js";

const norway: Entity = {
  id: "norway",
  kind: "country",
  name: "Norway",
  aliases: [],
  demonyms: ["Norwegian"],
};
const adjectives = adjectivesOf([norway]);

describe("writtenOtherwise", () => {
  it.each([
    {
      name: "Norway Coastal Defense League",
      others: [
        "Norwegian Coastal Defense League",
        "Norway Coastal Defence League",
        "Norwegian Coastal Defence League",
      ],
    },
    {
      name: "Norwegian Labor Bank",
      others: ["Norway Labor Bank", "Norwegian Labour Bank", "Norway Labour Bank"],
    },
    { name: "World Health Organization", others: ["WHO", "World Health Organisation"] },
    { name: "Geneve", others: ["Geneva"] },
    { name: "Norway Post", others: [] },
    { name: "Ben Okoro", others: [] },
  ])("$name", ({ name, others }) => {
    expect(writtenOtherwise({ name }, adjectives)).toEqual(others);
  });
});
