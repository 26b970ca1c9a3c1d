/** Which events a pattern finds, each condition by itself. */
import { describe, expect, test } from "vitest";
import type { EventPattern, Mention } from "../../src/query/query.js";
import { answerTo, by, eventIds, march, of, pattern, to } from "./small.js";

async function found(own: Partial<EventPattern>): Promise<readonly string[]> {
  return eventIds(await answerTo({ kind: "events", pattern: pattern(own) }));
}

const mention = (text: string, ...ids: readonly string[]): Mention => ({ text, ids });
const LEAP_DAY = { start: march(1).start - 1, end: march(1).start, grain: "day" } as const;
const LANDINGS = { types: ["arrival"], status: ["occurred"] } as const;

describe("events are found", () => {
  const rows: readonly (readonly [string, Partial<EventPattern>, readonly string[]])[] = [
    ["by type", { types: ["call"] }, ["call-1", "call-2", "call-3"]],
    [
      "by type and those under it",
      { types: ["contact"] },
      ["meeting-1", "call-1", "visit-1", "call-2", "talks-1", "call-3"],
    ],
    ["by any of several types", { types: ["order", "deployment"] }, ["order-1", "deployment-1"]],
    ["by who acted", { types: ["visit"], slots: [by("cy-marsh")] }, ["visit-1"]],
    ["not by who was acted on", { types: ["visit"], slots: [by("ana-ruiz")] }, []],
    ["by who was acted on", { types: ["visit"], slots: [to("ana-ruiz")] }, ["visit-1"]],
    ["by either, side unasked", { types: ["visit"], slots: [of("ana-ruiz")] }, ["visit-1"]],
    ["on both sides of what is symmetric", { types: ["call"], slots: [to("bo-lind")] }, ["call-2"]],
    ["by all who must take part", { types: ["call"], slots: [of("ana-ruiz"), of("cy-marsh")] }, ["call-1"]],
    ["by one of those named", { types: ["call"], slots: [of("ana-ruiz", "bo-lind")] }, ["call-1", "call-2"]],
    ["not by those only mentioned", { slots: [of("di-okoro")], types: ["statement"] }, ["statement-1"]],
    ["by what they belong to", { types: ["statement"], slots: [by("bo-lind")] }, []],
    [
      "by a member of the country",
      { types: ["arrival"], slots: [by("army")], status: ["planned"] },
      ["landing-3"],
    ],
    ["in a place and what lies in it", { places: ["freedonia"] }, ["meeting-1", "visit-1", "landing-2"]],
    ["in the place itself", { places: ["lake-city"], status: ["occurred"] }, ["landing-1"]],
    ["not in a place within", { places: ["ana-airfield"] }, ["landing-2"]],
    ["by where from", { origins: ["freedonia"] }, ["landing-1", "landing-2"]],
    ["by where from, to a place", { origins: ["north-shore"], places: ["sylvania"] }, ["landing-1"]],
    ["by topic", { topics: ["border"] }, ["call-1", "visit-1"]],
    ["by whom a topic is about", { topics: ["north-shore"] }, ["call-1", "call-2"]],
    ["by whom it mentions", { topics: ["bo-lind"] }, ["statement-1"]],
    ["by a word of the description", { wording: ["summaries"], types: ["visit"] }, ["visit-1"]],
    ["by words of several parts of it", { wording: ["envoy", "fishing"] }, ["call-1"]],
    ["not by a word that none has", { wording: ["envoy", "harbour"] }, []],
    [
      "by what it speaks of as a part",
      { mentions: [mention("Marsh", "cy-marsh"), mention("border", "border")] },
      ["call-1", "visit-1"],
    ],
    [
      "most plainly of all that speak of it",
      { mentions: [mention("North Shore", "north-shore")] },
      ["landing-2"],
    ],
    ["by how many it speaks of", { mentions: [{ ...mention("100"), amount: 100 }] }, ["landing-1"]],
    [
      "by type, not by the words for it",
      { mentions: [{ ...mention("summary", "visit"), strict: true }] },
      ["visit-1"],
    ],
    [
      "by a body or several of its members",
      { mentions: [{ ...mention("both", "ana-ruiz", "cy-marsh"), group: ["port-ana"] }] },
      ["meeting-1", "call-1", "visit-1", "landing-1"],
    ],
    ["by mode", { mode: "phone" }, ["call-1"]],
    ["by status", { types: ["arrival"], status: ["planned"] }, ["landing-3"]],
    ["by one of several states", { status: ["planned", "denied"] }, ["call-3", "landing-3"]],
    ["among those given", { events: ["call-2", "visit-1"] }, ["visit-1", "call-2"]],
    ["among none", { events: [] }, []],
    ["by quantity", { ...LANDINGS, quantity: 100 }, ["landing-1"]],
    ["by quantity, a tenth off", { ...LANDINGS, quantity: 110 }, ["landing-1"]],
    ["by quantity within the range", { ...LANDINGS, quantity: 290 }, ["landing-2"]],
    ["not by a quantity that is far", { ...LANDINGS, quantity: 150 }, []],
    ["as what a statement tells of", { toldIn: pattern({ slots: [by("di-okoro")] }) }, ["landing-1"]],
    ["as what was ordered", { toldIn: pattern({ types: ["order"] }), types: ["arrival"] }, ["landing-1"]],
    [
      "as telling of a landing",
      { types: ["statement"], concerning: pattern(LANDINGS) },
      ["statement-1", "statement-2"],
    ],
    [
      "as telling of a landing at a place",
      { types: ["statement"], concerning: pattern({ places: ["port-ana"] }) },
      ["statement-2"],
    ],
    ["as telling of nothing there is", { concerning: pattern({ events: [] }) }, []],
    ["as told by nobody", { toldIn: pattern({ events: [] }) }, []],
  ];
  test.each(rows)("%s", async (_, own, ids) => {
    expect(await found(own)).toEqual(ids);
  });
});

describe("an office holder acts for the country only in office", () => {
  test.each([
    { who: "freedonia", type: "call", ids: ["call-1", "call-2"] },
    { who: "sylvania", type: "call", ids: ["call-1", "call-2", "call-3"] },
    { who: "freedonia", type: "order", ids: ["order-1"] },
  ])("$type of $who", async ({ who, type, ids }) => {
    expect(await found({ types: [type], slots: [of(who)] })).toEqual(ids);
  });

  test("a former minister does not, even where her country is mentioned", async () => {
    expect(await found({ types: ["statement"], slots: [by("freedonia")] })).toEqual([]);
  });

  test("a minister does in what has no known end", async () => {
    expect(await found({ types: ["negotiation"], slots: [of("freedonia")] })).toEqual(["talks-1"]);
  });

  test("nobody does where the country itself is meant", async () => {
    const itself = { side: "either", anyOf: ["freedonia"], members: false } as const;
    expect(await found({ types: ["call"], slots: [itself] })).toEqual([]);
    expect(await found({ types: ["arrival"], slots: [itself] })).toEqual([
      "landing-1",
      "landing-2",
      "landing-3",
    ]);
  });
});

describe("time", () => {
  const inside = (first: number, last = first) => ({
    when: [{ kind: "in", interval: march(first, last) } as const],
  });
  const rows: readonly (readonly [string, Partial<EventPattern>, readonly string[]])[] = [
    ["on a day, in file order", inside(12), ["call-2", "order-1"]],
    ["on a day of something that lasted", { types: ["arrival"], ...inside(16) }, ["landing-2"]],
    ["on the day before it", { types: ["arrival"], ...inside(14) }, ["landing-1"]],
    ["within some days", { types: ["call"], ...inside(1, 12) }, ["call-1", "call-2"]],
    ["of a plan, only its whole span", { types: ["arrival"], ...inside(20, 22) }, []],
    ["of a plan, where plans are asked for", { status: ["planned"], ...inside(20, 22) }, ["landing-3"]],
    [
      "not on a day of the month, if only the month is known",
      { when: [{ kind: "in", interval: LEAP_DAY }] },
      [],
    ],
    ["before a day", { types: ["call"], when: [{ kind: "before", interval: march(12) }] }, ["call-1"]],
    ["after a day", { types: ["call"], when: [{ kind: "after", interval: march(1) }] }, ["call-2", "call-3"]],
    [
      "between two bounds",
      {
        types: ["call"],
        when: [
          { kind: "after", interval: march(1) },
          { kind: "before", interval: march(18) },
        ],
      },
      ["call-2"],
    ],
  ];
  test.each(rows)("%s", async (_, own, ids) => {
    expect(await found(own)).toEqual(ids);
  });

  test("in a month, what is known to the month as well", async () => {
    const interval = { start: march(1).start - 29, end: march(1).start, grain: "month" } as const;
    expect(await found({ when: [{ kind: "in", interval }] })).toEqual(["meeting-1"]);
  });
});

describe("against other events", () => {
  const calls = (own: Partial<EventPattern> = {}) =>
    pattern({ types: ["call"], status: ["occurred"], ...own });
  const rows: readonly (readonly [string, Partial<EventPattern>, readonly string[]])[] = [
    [
      "before the first of them",
      { when: [{ kind: "before-event", pattern: calls(), grain: "day" }] },
      ["meeting-1"],
    ],
    [
      "after the last of them",
      { types: ["contact"], when: [{ kind: "after-event", pattern: calls(), grain: "day" }] },
      ["talks-1", "call-3"],
    ],
    [
      "on the same day, but not they themselves",
      { when: [{ kind: "same-as-event", pattern: calls(), grain: "day" }] },
      ["order-1"],
    ],
    [
      "in the same month",
      {
        types: ["contact"],
        status: ["occurred"],
        when: [{ kind: "same-as-event", pattern: calls({ slots: [of("ana-ruiz")] }), grain: "month" }],
      },
      ["visit-1", "call-2", "talks-1"],
    ],
    [
      "in the same week",
      {
        types: ["contact"],
        when: [{ kind: "same-as-event", pattern: pattern({ types: ["order"] }), grain: "week" }],
      },
      ["call-2"],
    ],
    [
      "nothing, where there is nothing to compare with",
      { when: [{ kind: "before-event", pattern: pattern({ events: [] }), grain: "day" }] },
      [],
    ],
  ];
  test.each(rows)("%s", async (_, own, ids) => {
    expect(await found(own)).toEqual(ids);
  });
});
