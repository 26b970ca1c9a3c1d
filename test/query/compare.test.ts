/** Two of the small dataset beside each other. */
import { describe, expect, it } from "vitest";
import type { Answer, ComparedSide, EntityItem } from "../../src/query/answer.js";
import { answerTo, march, pattern } from "./small.js";

type Comparison = Extract<Answer, { kind: "comparison" }>;

async function compared(one: string, other: string, more: object = {}): Promise<Comparison> {
  const answer = await answerTo({ kind: "compare", pattern: pattern(more), sides: [[one], [other]] });
  if (answer.kind !== "comparison") throw new Error(`not compared: ${answer.kind}`);
  return answer;
}

const counts = (items: readonly EntityItem[]): readonly string[] =>
  items.map(({ entity, events }) => `${entity.id} ${events.length}`);
const ids = ({ events }: ComparedSide): readonly string[] => events.map(({ id }) => id);

describe("two people", () => {
  it("have what each took part in, and what both did", async () => {
    const { sides, together, events } = await compared("ana-ruiz", "cy-marsh");
    expect(sides.map(ids)).toEqual([
      ["meeting-1", "call-1", "visit-1", "statement-2"],
      ["call-1", "visit-1", "call-2", "talks-1", "call-3"],
    ]);
    expect(together.map(({ id }) => id)).toEqual(["call-1", "visit-1"]);
    expect(events.map(({ id }) => id)).toEqual([
      "meeting-1",
      "call-1",
      "visit-1",
      "call-2",
      "statement-2",
      "talks-1",
      "call-3",
    ]);
  });

  it("dealt with others, most often first, and not with their own country where there are others", async () => {
    const { sides, partners } = await compared("ana-ruiz", "cy-marsh");
    expect(sides.map((side) => counts(side.partners))).toEqual([
      ["cy-marsh 2", "di-okoro 1"],
      ["ana-ruiz 2", "bo-lind 2", "freedonia 1", "di-okoro 1"],
    ]);
    expect(counts(partners)).toEqual(["di-okoro 2"]);
  });

  it("were in places, of which a hall counts as its city", async () => {
    const { sides } = await compared("ana-ruiz", "brigade");
    expect(sides.map((side) => counts(side.places))).toEqual([["port-ana 1"], ["lake-city 1", "port-ana 1"]]);
  });

  it("have been in the same places, where both went themselves", async () => {
    const { places } = await compared("ana-ruiz", "brigade");
    expect(counts(places)).toEqual(["port-ana 2"]);
  });

  it("have no place in common where countries only dealt with it", async () => {
    const { places, sides } = await compared("freedonia", "brigade");
    expect(sides.every((side) => side.places.length > 0)).toBe(true);
    expect(places).toEqual([]);
  });

  it("within a time have only what was then", async () => {
    const when = [{ kind: "in" as const, interval: march(5, 12) }];
    const { sides } = await compared("ana-ruiz", "cy-marsh", { when });
    expect(sides.map(ids)).toEqual([["visit-1"], ["visit-1", "call-2"]]);
  });
});

describe("two countries", () => {
  it("deal with countries, each of which counts once an event", async () => {
    const { sides, together } = await compared("freedonia", "sylvania");
    expect(sides.map((side) => counts(side.partners))).toEqual([
      ["sylvania 4", "di-okoro 1"],
      ["freedonia 4", "di-okoro 1"],
    ]);
    expect(together.map(({ id }) => id)).toEqual(["call-1", "visit-1", "call-2", "talks-1"]);
  });
});

describe("two places", () => {
  it("have what happened there, and who was there", async () => {
    const { sides, partners, together } = await compared("port-ana", "lake-city");
    expect(sides.map(({ as }) => as)).toEqual(["place", "place"]);
    expect(sides.map(ids)).toEqual([
      ["meeting-1", "landing-2"],
      ["landing-1", "landing-3"],
    ]);
    expect(sides.map((side) => counts(side.partners))).toEqual([["ana-ruiz 1", "di-okoro 1"], []]);
    expect([partners, together]).toEqual([[], []]);
  });

  it("beside a place, a country is one", async () => {
    const { sides } = await compared("lake-city", "freedonia");
    expect(sides.map(({ as }) => as)).toEqual(["place", "place"]);
    expect(ids(sides[1])).toEqual(["meeting-1", "visit-1", "landing-2"]);
  });
});

it("one of whom nothing is told stands beside the other", async () => {
  const { sides, together } = await compared("europe", "di-okoro", {
    when: [{ kind: "in", interval: march(30) }],
  });
  expect(sides.map(({ events, kinds, partners, places }) => [events, kinds, partners, places])).toEqual([
    [[], [], [], []],
    [[], [], [], []],
  ]);
  expect(together).toEqual([]);
});
