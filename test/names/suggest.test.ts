import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createSuggester, type SuggestKind } from "../../src/names/suggest.js";
import { SMALL, smallCatalogue } from "../query/small.js";
import { report } from "../report.js";

const { catalogue } = await report();
const suggest = createSuggester(catalogue);
const small = createSuggester(smallCatalogue);
const labels = (typed: string, kind: SuggestKind, limit = 5): readonly string[] =>
  suggest(typed, kind, limit).map(({ label }) => label);

describe("the first choice, however it was typed", () => {
  const rows: readonly (readonly [how: string, typed: string, kind: SuggestKind, label: string])[] = [
    ["the beginning", "ant", "name", "Antony Blinken"],
    ["the surname", "blinken", "name", "Antony Blinken"],
    ["the id", "antony-blinken", "name", "Antony Blinken"],
    ["an alias", "secretary blin", "name", "Antony Blinken"],
    ["an alias in another script", "Байден", "name", "Joe Biden"],
    ["two letters swapped", "bilnken", "name", "Antony Blinken"],
    ["one dropped", "blinkn", "name", "Antony Blinken"],
    ["one doubled", "blinnken", "name", "Antony Blinken"],
    ["the key beside it", "blimken", "name", "Antony Blinken"],
    ["two words swapped inside", "le drain", "name", "Jean-Yves Le Drian"],
    ["without the accents", "blaszczak", "name", "Mariusz Błaszczak"],
    ["with them", "Błaszczak", "name", "Mariusz Błaszczak"],
    ["without the accents", "rzeszow", "place", "Rzeszów"],
    ["two letters swapped", "rzezsow", "place", "Rzeszów"],
    ["a country is a place", "polan", "place", "Poland"],
    ["two letters swapped", "arrivla", "type", "arrival of forces"],
  ];
  test.each(rows)("%s: %s (%s) gives %s", (_, typed, kind, label) => {
    expect(labels(typed, kind)[0]).toBe(label);
  });
});

test("what begins like it goes before what is near it", () => {
  const [first, ...others] = small("por", "place", 5);
  expect(first).toEqual({ id: "port-ana", label: "Port Ana" });
  expect(others.map(({ id }) => id)).not.toContain("port-ana");
});

test("what no word of begins so is marked as only near", () => {
  expect(suggest("bilnken", "name", 1)).toEqual([
    { id: "antony-blinken", label: "Antony Blinken", near: true },
  ]);
  expect(suggest("blinken", "name", 1)).toEqual([{ id: "antony-blinken", label: "Antony Blinken" }]);
});

test("of what begins alike, what the data mentions most comes first", () => {
  expect(small("a", "name", 2).map(({ id }) => id)).toEqual(["ana-ruiz", "army"]);
});

test("for nothing typed, what the data mentions most", () => {
  expect(small("", "name", 3).map(({ id }) => id)).toEqual(["freedonia", "brigade", "cy-marsh"]);
  expect(small("  ?", "place", 2).map(({ id }) => id)).toEqual(["freedonia", "lake-city"]);
});

test("events are offered the latest first, by any word of the summary or the id", () => {
  const calls = small("call", "event", 3).map(({ id }) => id);
  expect(calls).toEqual(["call-3", "call-2", "call-1"]);
  expect(small("statement-1", "event", 1)).toEqual([{ id: "statement-1", label: "Summary of statement-1." }]);
});

test("a place is no name, and who is no place", () => {
  expect(small("lake", "name", 5).map(({ id }) => id)).not.toContain("lake-city");
  expect(small("bo lind", "place", 5).map(({ id }) => id)).not.toContain("bo-lind");
});

test("of names and places, those that begin so, and none that is only somehow like it", () => {
  expect(labels("rzesz", "any")).toEqual(["Rzeszów", "Poland"]);
  expect(labels("blink", "any")).toEqual(["Antony Blinken"]);
  expect(labels("rzezsow", "any")).toContain("Rzeszów");
});

test("nothing for what is near to nothing", () => {
  expect(labels("xqzwv", "name")).toEqual([]);
});

test("whatever is typed, at most so many, each once, and each of the data", () => {
  const ids = new Set([...SMALL.entities, ...SMALL.events, ...SMALL.ontology.types].map(({ id }) => id));
  const kind = fc.constantFrom<SuggestKind>("name", "place", "type", "event");
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 50 }),
      kind,
      fc.nat({ max: 25 }),
      (typed, of, limit) => {
        const found = small(typed, of, limit).map(({ id }) => id);
        expect(found.length).toBeLessThanOrEqual(limit);
        expect(new Set(found).size).toBe(found.length);
        expect(found.filter((id) => !ids.has(id))).toEqual([]);
      },
    ),
  );
});
