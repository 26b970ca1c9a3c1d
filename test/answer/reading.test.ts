import { expect, describe as group, test } from "vitest";
import { describe } from "../../src/answer/reading.js";
import { createCatalogue } from "../../src/dataset/catalogue.js";
import type { Query } from "../../src/query/query.js";
import { by, march, of, pattern, SMALL, smallCatalogue, to } from "../query/small.js";

const CALLS = pattern({ types: ["call"] });
const parties = { kind: "participants", side: "either", of: [], except: [] } as const;

group("a query in words", () => {
  const rows: readonly (readonly [Query, string])[] = [
    [{ ...parties, pattern: CALLS }, "participants in calls"],
    [{ ...parties, pattern: CALLS, of: ["person", "country"] }, "people or countries in calls"],
    [{ ...parties, pattern: CALLS, most: true }, "most frequent participants in calls"],
    [
      { kind: "dates", pattern: CALLS, grain: "day", select: { from: "first", nth: 1 } },
      "dates of first calls",
    ],
    [{ kind: "dates", pattern: CALLS, grain: "month" }, "months of calls"],
    [{ kind: "places", pattern: CALLS, which: "place", feature: "city" }, "cities of calls"],
    [{ kind: "places", pattern: CALLS, which: "origin", feature: "any" }, "origins of calls"],
    [{ kind: "count", pattern: CALLS, of: "days" }, "number of days with calls"],
    [
      { kind: "count", pattern: CALLS, of: "participants", kinds: ["country"] },
      "number of countries in calls",
    ],
    [{ kind: "yes-no", pattern: CALLS }, "whether there were calls"],
    [{ kind: "topics", pattern: CALLS }, "topics of calls"],
    [{ kind: "timeline", pattern: CALLS }, "timeline of calls"],
    [{ kind: "profile", entity: "bo-lind" }, "who or what Bo Lind is"],
    [{ kind: "location", entity: "port-ana" }, "where Port Ana is"],
    [{ kind: "sources" }, "the sources of the data"],
    [{ kind: "sources", pattern: CALLS }, "sources of calls"],
    [{ kind: "about" }, "what the data covers"],
    [{ kind: "events", pattern: pattern({}) }, "events"],
    [{ kind: "events", pattern: pattern({ types: ["call"], status: ["occurred"] }) }, "calls that happened"],
    [
      { kind: "events", pattern: { ...CALLS, slots: [of("ana-ruiz"), of("cy-marsh")] } },
      "calls of Ana Ruíz and Cy Marsh",
    ],
    [{ kind: "events", pattern: pattern({ types: ["call", "visit"] }) }, "calls or visits"],
    [
      { kind: "events", pattern: pattern({ types: ["arrival"], status: ["planned"] }) },
      "planned arrivals of forces",
    ],
    [{ kind: "events", pattern: { ...CALLS, mode: "phone" } }, "phone calls"],
    [
      {
        kind: "events",
        pattern: { ...CALLS, slots: [by("ana-ruiz"), to("bo-lind", "cy-marsh"), of("sylvania")] },
      },
      "calls of Sylvania by Ana Ruíz to Bo Lind or Cy Marsh",
    ],
    [
      {
        kind: "events",
        pattern: { ...CALLS, topics: ["border", "north-shore"], places: ["port-ana"], origins: ["sylvania"] },
      },
      "calls about the border or North Shore, in Port Ana, from Sylvania",
    ],
    [
      { kind: "events", pattern: { ...CALLS, when: [{ kind: "in", interval: march(1) }] } },
      "calls, Sun 1 Mar 2020",
    ],
    [
      { kind: "events", pattern: { ...CALLS, when: [{ kind: "before", interval: march(1) }] } },
      "calls, before Sun 1 Mar 2020",
    ],
    [
      { kind: "events", pattern: { ...CALLS, when: [{ kind: "after", interval: march(1, 2) }] } },
      "calls, after 1–2 Mar 2020",
    ],
    [
      {
        kind: "events",
        pattern: {
          ...CALLS,
          when: [{ kind: "same-as-event", pattern: pattern({ types: ["visit"] }), grain: "month" }],
        },
      },
      "calls, in the same month as visits",
    ],
    [
      {
        kind: "events",
        pattern: {
          ...CALLS,
          when: [{ kind: "before-event", pattern: pattern({ types: ["visit"] }), grain: "day" }],
        },
      },
      "calls, before visits",
    ],
    [
      {
        kind: "events",
        pattern: pattern({ types: ["statement"], concerning: pattern({ types: ["arrival"] }) }),
      },
      "statements on arrivals of forces",
    ],
  ];
  test.each(rows.map(([query, text]) => ({ query, text })))("$text", ({ query, text }) => {
    expect(describe(query, smallCatalogue)).toBe(text);
  });

  test.each([
    { condition: "a number", own: { quantity: 1700 }, said: "1,700" },
    { condition: "who told of it", own: { toldIn: pattern({ types: ["statement"] }) }, said: "statements" },
  ])("no condition is left unsaid: $condition", ({ own, said }) => {
    const query = { kind: "events", pattern: { ...CALLS, ...own } } as const;
    expect(describe(query, smallCatalogue)).toContain(said);
  });

  test("a type without a plural of its own is put in the plural by its head", () => {
    const types = SMALL.ontology.types.map(({ plural, ...type }) => type);
    const catalogue = createCatalogue({ ...SMALL, ontology: { types, offices: [] } });
    const query = { kind: "events", pattern: pattern({ types: ["arrival"] }) } as const;
    expect(describe(query, catalogue)).toBe("arrivals of forces");
  });
});
