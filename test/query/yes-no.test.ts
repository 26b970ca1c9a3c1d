/** Whether, and what the data has that comes nearest. */
import { describe, expect, test } from "vitest";
import { answerTo, eventIds, march, of, pattern } from "./small.js";

describe("yes or no", () => {
  const rows: readonly (readonly [
    string,
    Parameters<typeof pattern>[0],
    readonly string[],
    readonly string[],
  ])[] = [
    ["yes, with the events", { types: ["call"], slots: [of("ana-ruiz")] }, ["call-1"], []],
    ["no, but in another way", { types: ["call"], slots: [of("ana-ruiz")], mode: "video" }, [], ["call-1"]],
    [
      "no, but it was denied",
      { types: ["call"], slots: [of("di-okoro")], status: ["occurred"] },
      [],
      ["call-3"],
    ],
    ["no, but on another topic", { types: ["visit"], topics: ["fishing"] }, [], ["visit-1"]],
    [
      "no, but at another time",
      { types: ["visit"], when: [{ kind: "in", interval: march(6) }] },
      [],
      ["visit-1"],
    ],
    ["no, but elsewhere", { types: ["visit"], places: ["sylvania"] }, [], ["visit-1"]],
    ["no, but so many others", { types: ["arrival"], status: ["planned"], quantity: 9 }, [], ["landing-3"]],
    ["no, nothing near it", { types: ["call"], slots: [of("ana-ruiz"), of("di-okoro")] }, [], []],
    ["no, where nothing is asked of", { topics: ["border"], places: ["lake-city"] }, [], []],
  ];
  test.each(rows)("%s", async (_, own, events, near) => {
    const answer = await answerTo({ kind: "yes-no", pattern: pattern(own) });
    if (answer.kind !== "yes-no") throw new Error(answer.kind);
    expect(answer.yes).toBe(events.length > 0);
    expect(eventIds(answer)).toEqual(events);
    expect(answer.near.map(({ id }) => id)).toEqual(near);
  });
});
