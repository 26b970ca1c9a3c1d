/** The JSON object of the command line, which scripts rely on. */
import { describe, expect, test } from "vitest";
import { toJson } from "../../src/answer/json.js";
import { createEngine } from "../../src/engine.js";
import type { Query } from "../../src/query/query.js";
import { of, pattern, SMALL } from "../query/small.js";

const engine = createEngine(SMALL, { today: () => 18_350, dayFirst: true });
const asked = async (query: Query) => toJson(await engine.run(query, "?"), 7);
const GAZETTE = { id: "gazette", title: "Gazette", url: "https://gazette.example/1" };
const READOUT = { id: "readout", title: "Readout" };
const CALLS = pattern({ types: ["call"], status: ["occurred"] });
const only = (...events: readonly string[]) => pattern({ events });

test("has these keys, and no others", async () => {
  const reply = await asked({ kind: "events", pattern: CALLS });
  expect(Object.keys(JSON.parse(JSON.stringify(reply))).sort()).toEqual(
    ["alternatives", "answers", "events", "kind", "ms", "question", "reading", "sources", "text"].sort(),
  );
  expect(reply).toMatchObject({
    question: "?",
    reading: "calls that happened",
    kind: "events",
    ms: 7,
    alternatives: [],
  });
  expect(reply.text).toMatch(
    /^2 events:\n {2}Read as: calls that happened\n\n• Sun 1 Mar 2020: Summary of call-1\./,
  );
});

describe("answers, events and sources", () => {
  const parties = { kind: "participants", side: "either", of: [], except: [] } as const;
  const rows: readonly (readonly [string, Query, readonly object[], readonly string[], readonly object[]])[] =
    [
      [
        "participants",
        { ...parties, pattern: CALLS, except: ["bo-lind"] },
        [
          { label: "Ana Ruíz", id: "ana-ruiz", count: 1 },
          { label: "Cy Marsh", id: "cy-marsh", count: 2 },
        ],
        ["call-1", "call-2"],
        [GAZETTE],
      ],
      [
        "places",
        { kind: "places", pattern: only("landing-1"), which: "place", feature: "any" },
        [{ label: "Lake City", id: "lake-city", count: 1 }],
        ["landing-1"],
        [GAZETTE, READOUT],
      ],
      [
        "dates",
        { kind: "dates", pattern: CALLS, grain: "day" },
        [
          { label: "2020-03-01", date: "2020-03-01", count: 1 },
          { label: "2020-03-12", date: "2020-03-12", count: 1 },
        ],
        ["call-1", "call-2"],
        [GAZETTE],
      ],
      [
        "months",
        { kind: "dates", pattern: CALLS, grain: "month" },
        [{ label: "2020-03", date: "2020-03", count: 2 }],
        ["call-1", "call-2"],
        [GAZETTE],
      ],
      [
        "topics",
        { kind: "topics", pattern: only("visit-1") },
        [{ label: "the border", id: "border" }],
        ["visit-1"],
        [GAZETTE],
      ],
      [
        "count",
        { kind: "count", pattern: CALLS, of: "events" },
        [{ label: "2", count: 2 }],
        ["call-1", "call-2"],
        [GAZETTE],
      ],
      ["no number", { kind: "count", pattern: only("call-1"), of: "quantity" }, [], ["call-1"], [GAZETTE]],
      ["yes", { kind: "yes-no", pattern: only("call-1") }, [{ label: "yes" }], ["call-1"], [GAZETTE]],
      [
        "no, whose nearest event it does not rest on",
        { kind: "yes-no", pattern: pattern({ types: ["visit"], topics: ["fishing"] }) },
        [{ label: "no" }],
        [],
        [],
      ],
      [
        "events",
        { kind: "events", pattern: only("call-1", "meeting-1") },
        [
          { label: "Summary of meeting-1.", id: "meeting-1", date: "2020-02" },
          { label: "Summary of call-1.", id: "call-1", date: "2020-03-01" },
        ],
        ["meeting-1", "call-1"],
        [GAZETTE],
      ],
      ["timeline", { kind: "timeline", pattern: only() }, [], [], []],
      [
        "profile",
        { kind: "profile", entity: "army" },
        [{ label: "Freedonian Army", id: "army" }],
        ["order-1", "deployment-1", "landing-1", "landing-2", "landing-3"],
        [GAZETTE, READOUT],
      ],
      [
        "sources",
        { kind: "sources" },
        [
          { label: "Gazette", id: "gazette" },
          { label: "Readout", id: "readout" },
        ],
        [],
        [GAZETTE, READOUT],
      ],
      ["about", { kind: "about" }, [{ label: "Small", count: 13 }], [], []],
    ];
  test.each(rows)("%s", async (name, query, answers, events, sources) => {
    const reply = await asked(query);
    expect(reply.answers, name).toEqual(answers);
    expect(reply.events).toEqual(events);
    expect(reply.sources).toEqual(sources);
  });

  test("a date is a year, a month or a day and nothing else; an open span has none", async () => {
    const queries: readonly Query[] = [
      { kind: "dates", pattern: pattern({}), grain: "day" },
      { kind: "timeline", pattern: pattern({}) },
    ];
    for (const query of queries) {
      const { answers } = await asked(query);
      const dated = answers.flatMap(({ date }) => date ?? []);
      expect(dated).toHaveLength(answers.length - 1);
      for (const date of dated) expect(date).toMatch(/^\d{4}(?:-\d\d){0,2}$/);
    }
  });
});

describe("a failure", () => {
  test("has its kind and sentence, and no answers", async () => {
    expect(toJson(await engine.ask(""), 1)).toMatchObject({
      question: "",
      reading: "",
      kind: "failure",
      answers: [],
      events: [],
      sources: [],
      failure: { kind: "empty", message: expect.stringMatching(/^Ask me something/) },
      ms: 1,
    });
  });

  test("offers the names that may have been meant", () => {
    const failure = {
      kind: "ambiguous-name",
      text: "Lind",
      candidates: [{ id: "bo-lind", label: "Bo Lind" }],
    } as const;
    const reply = toJson(engine.refuse(failure, "Who is Lind?"), 1);
    expect(reply.alternatives.join()).toContain("Bo Lind");
    expect(reply.failure).toEqual({
      kind: "ambiguous-name",
      message: "“Lind” may be more than one. Which do you mean?",
    });
  });
});

test("a slot that nobody fills is no failure", async () => {
  const reply = await asked({
    kind: "events",
    pattern: pattern({ slots: [of("europe")], types: ["order"] }),
  });
  expect(reply.kind).toBe("events");
});

describe("what has no kind of its own counts as the nearest", () => {
  const slots = [of("freedonia"), of("sylvania")];
  const rows: readonly (readonly [Query, string, readonly object[], readonly string[]])[] = [
    [
      { kind: "between", pattern: pattern({ slots, types: ["visit"] }) },
      "events",
      [{ label: "Summary of visit-1.", id: "visit-1", date: "2020-03-05" }],
      ["visit-1"],
    ],
    [
      { kind: "compare", pattern: pattern({ types: ["visit"] }), sides: [["freedonia"], ["di-okoro"]] },
      "profile",
      [
        { label: "Freedonia", id: "freedonia", count: 1 },
        { label: "Di Okoro", id: "di-okoro", count: 0 },
      ],
      ["visit-1"],
    ],
    [
      { kind: "anniversary", pattern: pattern({}), month: 3, day: 5 },
      "events",
      [{ label: "Summary of visit-1.", id: "visit-1", date: "2020-03-05" }],
      ["visit-1"],
    ],
    [{ kind: "anniversary", pattern: pattern({}), month: 3, day: 6 }, "events", [], []],
  ];
  test.each(rows)("%j", async (query, kind, answers, events) => {
    expect(await asked(query)).toMatchObject({ kind, answers, events });
  });
});
