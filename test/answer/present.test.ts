/** The answer's words, for each kind of answer, the empty ones included. */
import { describe, expect, test } from "vitest";
import { present } from "../../src/answer/present.js";
import type { Presentation } from "../../src/answer/presentation.js";
import { createCatalogue } from "../../src/dataset/catalogue.js";
import type { Answer } from "../../src/query/answer.js";
import { coverageOf } from "../../src/query/execute.js";
import type { Query } from "../../src/query/query.js";
import { answerTo, of, pattern, SMALL, smallCatalogue, smallEvent, withEvents } from "../query/small.js";

function shown(answer: Answer, catalogue = smallCatalogue): Presentation {
  const surroundings = { reading: "read", notes: ["a note"], suggestions: ["Who?"] };
  return present(answer, { ...surroundings, coverage: coverageOf(catalogue) }, catalogue);
}
const presented = async (query: Query): Promise<Presentation> => shown(await answerTo(query));

const NOTHING = pattern({ events: [] });
const only = (...events: readonly string[]) => pattern({ events });
const parties = { kind: "participants", side: "either", of: [], except: [] } as const;
const anywhere = { kind: "places", which: "place", feature: "any" } as const;
const CALLS = pattern({ types: ["call"], status: ["occurred"] });

describe("headlines", () => {
  const rows: readonly (readonly [string, Query, string])[] = [
    [
      "who, with their office then",
      { ...parties, pattern: only("call-1") },
      "Ana Ruíz, Freedonian envoy\nCy Marsh, President",
    ],
    ["who, of no events", { ...parties, pattern: NOTHING }, "No such event in the data."],
    [
      "who, where the data do not say",
      { ...parties, pattern: only("deployment-1"), of: ["person"] },
      "The data names nobody who fits.",
    ],
    ["where, with the country", { ...anywhere, pattern: only("landing-1") }, "Lake City, Sylvania"],
    ["where, of a country", { ...anywhere, pattern: only("visit-1") }, "Freedonia"],
    ["where, of no events", { ...anywhere, pattern: NOTHING }, "The data names no such place."],
    ["where, where the data do not say", { ...anywhere, pattern: CALLS }, "The data does not say where."],
    ["when", { kind: "dates", pattern: CALLS, grain: "day" }, "Sun 1 Mar 2020\nThu 12 Mar 2020"],
    [
      "when, inferred",
      { kind: "dates", pattern: only("landing-2"), grain: "day" },
      "15–16 Mar 2020 (inferred)",
    ],
    ["when, known to the month", { kind: "dates", pattern: only("meeting-1"), grain: "day" }, "Feb 2020"],
    ["when, by month", { kind: "dates", pattern: only("call-1", "call-2"), grain: "month" }, "Mar 2020"],
    ["when, by year", { kind: "dates", pattern: only("call-1", "call-2"), grain: "year" }, "2020"],
    [
      "when, by year, known to the month",
      { kind: "dates", pattern: only("meeting-1"), grain: "year" },
      "2020",
    ],
    ["when, of no events", { kind: "dates", pattern: NOTHING, grain: "day" }, "No such event in the data."],
    ["how many", { kind: "count", pattern: CALLS, of: "events" }, "2 events"],
    ["how many, of one", { kind: "count", pattern: only("call-1"), of: "days" }, "1 day"],
    [
      "how many, one of them a plan",
      { kind: "count", pattern: only("landing-2", "landing-3"), of: "events" },
      "2 events, 1 of them only planned",
    ],
    [
      "how many, all of them plans",
      { kind: "count", pattern: only("landing-3"), of: "events" },
      "1 event, only planned",
    ],
    ["how many, of none", { kind: "count", pattern: NOTHING, of: "events" }, "0 events"],
    [
      "how many, about",
      { kind: "count", pattern: only("landing-1", "landing-2"), of: "quantity" },
      "About 350 soldiers (300 to 400)",
    ],
    [
      "how many soldiers, unsaid",
      { kind: "count", pattern: CALLS, of: "quantity" },
      "The data gives no number.",
    ],
    [
      "how many soldiers, of no events",
      { kind: "count", pattern: NOTHING, of: "quantity" },
      "No such event in the data.",
    ],
    ["yes", { kind: "yes-no", pattern: CALLS }, "Yes: Sun 1 Mar 2020, Thu 12 Mar 2020."],
    [
      "no, but",
      { kind: "yes-no", pattern: pattern({ types: ["visit"], topics: ["fishing"] }) },
      "No: the data has no such event. The nearest that it has:",
    ],
    ["no", { kind: "yes-no", pattern: NOTHING }, "No: the data has no such event."],
    ["topics", { kind: "topics", pattern: only("call-1") }, "• the border\n• fishing"],
    ["topics, unsaid", { kind: "topics", pattern: only("talks-1") }, "The data does not say what about."],
    ["topics, of no events", { kind: "topics", pattern: NOTHING }, "No such event in the data."],
    ["one event", { kind: "events", pattern: only("call-1") }, "One event:"],
    ["some events", { kind: "timeline", pattern: CALLS }, "2 events:"],
    ["no events", { kind: "events", pattern: NOTHING }, "No such event in the data."],
    ["no timeline", { kind: "timeline", pattern: NOTHING }, "No such event in the data."],
    [
      "a person",
      { kind: "profile", entity: "ana-ruiz" },
      "Ana Ruíz\nForeign Minister, Freedonia, 1 Jan 2019 to 10 Mar 2020",
    ],
    [
      "a person in office",
      { kind: "profile", entity: "cy-marsh" },
      "Cy Marsh\nPresident, Sylvania, since 1 Jan 2018",
    ],
    ["a person without one", { kind: "profile", entity: "di-okoro" }, "Di Okoro\nA reporter."],
    ["a place", { kind: "profile", entity: "port-ana" }, "Port Ana\nin North Shore, Freedonia, Europe"],
    [
      "where a place is",
      { kind: "location", entity: "port-ana" },
      "North Shore, Freedonia\nFreedonia\nEurope",
    ],
    [
      "sources",
      { kind: "sources", pattern: only("landing-1") },
      "• Gazette: Gazette Ltd, 2020-03-31, CC0, https://gazette.example/1\n• Readout: Foreign Office, 2020-03-31, CC0",
    ],
    ["sources, of no events", { kind: "sources", pattern: NOTHING }, "No such event in the data."],
    [
      "about",
      { kind: "about" },
      "Small: An invented quarrel.\n13 events, 13 names, 2 sources; 1 Feb – 31 Mar 2020. Licence: CC0",
    ],
  ];
  test.each(rows)("%s", async (_, query, headline) => {
    expect((await presented(query)).headline).toBe(headline);
  });
});

describe("around the headline", () => {
  const COVERS = "The data covers 1 Feb – 31 Mar 2020. What is not in it may still have happened.";

  test.each([
    { name: "who", query: { ...parties, pattern: NOTHING } },
    { name: "where", query: { ...anywhere, pattern: NOTHING } },
    { name: "when", query: { kind: "dates", pattern: NOTHING, grain: "day" } },
    { name: "how many", query: { kind: "count", pattern: NOTHING, of: "events" } },
    { name: "whether", query: { kind: "yes-no", pattern: NOTHING } },
    { name: "what about", query: { kind: "topics", pattern: NOTHING } },
    { name: "which", query: { kind: "events", pattern: NOTHING } },
    { name: "on whose word", query: { kind: "sources", pattern: NOTHING } },
    { name: "in what order", query: { kind: "timeline", pattern: NOTHING } },
  ] satisfies readonly { name: string; query: Query }[])(
    "an empty answer to $name says what the data covers",
    async ({ query }) => {
      expect((await presented(query)).notes).toEqual(["a note", COVERS]);
    },
  );

  test("an answer that has something does not", async () => {
    const { notes, reading, suggestions, footer } = await presented({ kind: "events", pattern: CALLS });
    expect({ notes, reading, suggestions }).toEqual({
      notes: ["a note"],
      reading: "read",
      suggestions: ["Who?"],
    });
    expect(footer).toBe("Small · 13 events, 1 Feb – 31 Mar 2020");
  });

  test("one event is one event", () => {
    const [event] = SMALL.events;
    const catalogue = createCatalogue(withEvents(...(event ? [event] : [])));
    expect(shown({ kind: "events", events: [] }, catalogue).footer).toContain("1 event,");
  });

  test("a no shows the nearest events", async () => {
    const query = { kind: "yes-no", pattern: pattern({ types: ["visit"], topics: ["fishing"] }) } as const;
    expect((await presented(query)).events.map(({ id }) => id)).toEqual(["visit-1"]);
  });
});

describe("the line of an event", () => {
  const line = async (id: string) => (await presented({ kind: "events", pattern: only(id) })).events[0];

  test("says when, where, what, and on whose word", async () => {
    expect(await line("landing-1")).toEqual({
      id: "landing-1",
      date: "Sat 14 Mar 2020",
      day: "2020-03-14",
      summary: "Summary of landing-1.",
      place: "Lake City, Sylvania",
      flags: ["2 independent sources"],
      sources: [
        {
          id: "gazette",
          title: "Gazette",
          publisher: "Gazette Ltd",
          locator: "page 1",
          url: "https://gazette.example/1",
        },
        { id: "readout", title: "Readout", publisher: "Foreign Office", locator: "page 1", by: "Di Okoro" },
      ],
    });
  });

  test.each([
    { id: "landing-2", day: undefined, flags: ["date inferred"] },
    { id: "landing-3", day: undefined, flags: ["planned"] },
    { id: "call-3", day: "2020-03-18", flags: ["denied"] },
    { id: "call-1", day: "2020-03-01", flags: [] },
    { id: "meeting-1", day: undefined, flags: [] },
  ])("$id: day $day, flags $flags", async ({ id, day, flags }) => {
    expect(await line(id)).toMatchObject({ id, flags });
    expect((await line(id))?.day).toBe(day);
  });

  test("a source that is named twice is one line, with all the places in it", async () => {
    const at = (locator: string) => ({ source: "gazette", locator, supports: ["type"], by: "di-okoro" });
    const event = smallEvent("twice", "call", "2020-03-05", {
      participants: [{ entity: "ana-ruiz", role: "actor" }],
      evidence: [at("page 1"), at("page 2"), at("page 1")],
    });
    const dataset = withEvents(event);
    const answer = await answerTo({ kind: "events", pattern: pattern({}) }, dataset);
    const [found] = shown(answer, createCatalogue(dataset)).events;
    expect(found?.sources).toMatchObject([{ id: "gazette", locator: "page 1, page 2", by: "Di Okoro" }]);
  });

  test("a day that is not certain is no day, and what is doubtful is flagged", async () => {
    const event = smallEvent("doubt", "call", "2020-03-05?", {
      participants: [{ entity: "ana-ruiz", role: "actor" }],
      date: { edtf: "2020-03-05?", basis: "inferred", note: "from the issue before" },
      mode: { value: "phone", certainty: "likely", note: "both were at home" },
      quantity: { best: 3, unit: "people", note: "on each side" },
    });
    const dataset = withEvents(event);
    const answer = await answerTo({ kind: "events", pattern: pattern({ slots: [of("ana-ruiz")] }) }, dataset);
    const [found] = shown(answer, createCatalogue(dataset)).events;
    expect(found?.day).toBeUndefined();
    expect(found?.flags).toEqual([
      "date inferred: from the issue before",
      "phone, likely: both were at home",
      "on each side",
    ]);
  });
});
