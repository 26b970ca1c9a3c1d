import { describe, expect, it } from "vitest";
import type { Failure } from "../../src/failure.js";
import { FORMS } from "../../src/forms/index.js";
import { ANYTHING, type Query } from "../../src/query/query.js";
import { fakeEngine } from "./fake-engine.js";

const blinken = { side: "either", anyOf: ["antony-blinken"], members: true } as const;
const leDrian = { side: "either", anyOf: ["jean-yves-le-drian"], members: true } as const;
const contact = { ...ANYTHING, types: ["contact"] };

interface Row {
  readonly form: string;
  readonly values: Readonly<Record<string, string>>;
  readonly asked: string;
}

const QUERIES: readonly (Row & { readonly query: Query })[] = [
  {
    form: "met",
    values: { who: "Blinken" },
    asked: "/met who: Blinken",
    query: {
      kind: "participants",
      pattern: { ...contact, slots: [blinken] },
      side: "either",
      of: [],
      except: ["antony-blinken"],
    },
  },
  {
    form: "met",
    values: { whom: "Le Drian", who: "Blinken" },
    asked: "/met who: Blinken whom: Le Drian",
    query: { kind: "events", pattern: { ...contact, slots: [blinken, leDrian] } },
  },
  {
    form: "met",
    values: { who: " Blinken ", whom: "  ", how: "by phone", since: "2 Feb 2022", until: "7 Feb 2022" },
    asked: "/met who: Blinken since: 2 Feb 2022 until: 7 Feb 2022 how: by phone",
    query: {
      kind: "participants",
      pattern: {
        ...contact,
        slots: [blinken],
        when: [{ kind: "in", interval: { start: 19025, end: 19031, grain: "range" } }],
        mode: "phone",
      },
      side: "either",
      of: [],
      except: ["antony-blinken"],
    },
  },
  {
    form: "between",
    values: { who: "Blinken", whom: "Le Drian", since: "2022" },
    asked: "/between who: Blinken whom: Le Drian since: 2022",
    query: {
      kind: "between",
      pattern: {
        ...ANYTHING,
        slots: [blinken, leDrian],
        when: [{ kind: "in", interval: { start: 18993, end: Number.POSITIVE_INFINITY, grain: "range" } }],
      },
    },
  },
  {
    form: "compare",
    values: { one: "Blinken", other: "82nd", until: "7 Feb 2022" },
    asked: "/compare one: Blinken other: 82nd until: 7 Feb 2022",
    query: {
      kind: "compare",
      pattern: {
        ...ANYTHING,
        when: [{ kind: "in", interval: { start: Number.NEGATIVE_INFINITY, end: 19031, grain: "range" } }],
      },
      sides: [["antony-blinken"], ["us-82nd-airborne"]],
    },
  },
  {
    form: "onthisday",
    values: {},
    asked: "/onthisday",
    query: { kind: "anniversary", pattern: ANYTHING, month: 2, day: 8 },
  },
  {
    form: "onthisday",
    values: { date: "7 Feb 2022" },
    asked: "/onthisday date: 7 Feb 2022",
    query: { kind: "anniversary", pattern: ANYTHING, month: 2, day: 7 },
  },
  {
    form: "onthisday",
    values: { date: "29 Feb" },
    asked: "/onthisday date: 29 Feb",
    query: { kind: "anniversary", pattern: ANYTHING, month: 2, day: 29 },
  },
  {
    form: "when",
    values: { who: "Blinken", did: "met", whom: "Le Drian" },
    asked: "/when who: Blinken did: met whom: Le Drian",
    query: {
      kind: "dates",
      pattern: {
        ...contact,
        slots: [
          { ...blinken, side: "actor" },
          { ...leDrian, side: "recipient" },
        ],
      },
      grain: "day",
    },
  },
  {
    form: "when",
    values: { who: "82nd", did: "arrived" },
    asked: "/when who: 82nd did: arrived",
    query: {
      kind: "dates",
      pattern: {
        ...ANYTHING,
        types: ["arrival"],
        slots: [{ side: "actor", anyOf: ["us-82nd-airborne"], members: true }],
      },
      grain: "day",
    },
  },
  {
    form: "landed",
    values: {},
    asked: "/landed",
    query: { kind: "events", pattern: { ...ANYTHING, types: ["arrival"] } },
  },
  {
    form: "landed",
    values: { where: "Poland", since: "2022" },
    asked: "/landed where: Poland since: 2022",
    query: {
      kind: "events",
      pattern: {
        ...ANYTHING,
        types: ["arrival"],
        places: ["poland"],
        when: [{ kind: "in", interval: { start: 18993, end: Number.POSITIVE_INFINITY, grain: "range" } }],
      },
    },
  },
  {
    form: "timeline",
    values: { who: "Blinken", type: "met", until: "2022" },
    asked: "/timeline who: Blinken type: met until: 2022",
    query: {
      kind: "timeline",
      pattern: {
        ...contact,
        slots: [blinken],
        when: [{ kind: "in", interval: { start: Number.NEGATIVE_INFINITY, end: 19358, grain: "range" } }],
      },
    },
  },
  { form: "timeline", values: {}, asked: "/timeline", query: { kind: "timeline", pattern: ANYTHING } },
  {
    form: "event",
    values: { event: "talk-1" },
    asked: "/event event: talk-1",
    query: { kind: "events", pattern: { ...ANYTHING, events: ["talk-1"] } },
  },
  {
    form: "who",
    values: { name: "Blinken" },
    asked: "/who name: Blinken",
    query: { kind: "profile", entity: "antony-blinken" },
  },
  { form: "sources", values: {}, asked: "/sources", query: { kind: "sources" } },
  { form: "about", values: {}, asked: "/about", query: { kind: "about" } },
];

const REFUSALS: readonly (Row & { readonly failure: Failure })[] = [
  {
    form: "met",
    values: {},
    asked: "/met",
    failure: { kind: "incomplete", missing: "who" },
  },
  {
    form: "met",
    values: { who: "Nobody" },
    asked: "/met who: Nobody",
    failure: { kind: "unknown-name", text: "Nobody", candidates: [] },
  },
  {
    form: "met",
    values: { who: "Blinken", whom: "Nobody" },
    asked: "/met who: Blinken whom: Nobody",
    failure: { kind: "unknown-name", text: "Nobody", candidates: [] },
  },
  {
    form: "met",
    values: { who: "Blinken", since: "2022-02-30" },
    asked: "/met who: Blinken since: 2022-02-30",
    failure: { kind: "bad-date", text: "2022-02-30" },
  },
  {
    form: "met",
    values: { who: "Blinken", since: "7 Feb 2022", until: "2 Feb 2022" },
    asked: "/met who: Blinken since: 7 Feb 2022 until: 2 Feb 2022",
    failure: { kind: "reversed-period", since: "7 Feb 2022", until: "2 Feb 2022" },
  },
  {
    form: "met",
    values: { who: "Blinken", how: "by pigeon" },
    asked: "/met who: Blinken how: by pigeon",
    failure: { kind: "incomplete", missing: "how" },
  },
  {
    form: "between",
    values: { who: "Blinken" },
    asked: "/between who: Blinken",
    failure: { kind: "incomplete", missing: "whom" },
  },
  {
    form: "between",
    values: { who: "Blinken", whom: "blinken" },
    asked: "/between who: Blinken whom: blinken",
    failure: { kind: "incomplete", missing: "a second one", as: ["Blinken", "blinken"] },
  },
  {
    form: "met",
    values: { who: "Blinken", whom: "blinken" },
    asked: "/met who: Blinken whom: blinken",
    failure: { kind: "incomplete", missing: "a second one", as: ["Blinken", "blinken"] },
  },
  {
    form: "compare",
    values: { one: "Blinken", other: "Nobody" },
    asked: "/compare one: Blinken other: Nobody",
    failure: { kind: "unknown-name", text: "Nobody", candidates: [] },
  },
  {
    form: "compare",
    values: { one: "82nd", other: "82nd" },
    asked: "/compare one: 82nd other: 82nd",
    failure: { kind: "incomplete", missing: "a second one", as: ["82nd", "82nd"] },
  },
  {
    form: "onthisday",
    values: { date: "2022" },
    asked: "/onthisday date: 2022",
    failure: { kind: "incomplete", missing: "a day of the month, such as 6 February" },
  },
  {
    form: "onthisday",
    values: { date: "someday" },
    asked: "/onthisday date: someday",
    failure: { kind: "bad-date", text: "someday" },
  },
  {
    form: "when",
    values: { who: "Blinken" },
    asked: "/when who: Blinken",
    failure: { kind: "incomplete", missing: "did" },
  },
  {
    form: "when",
    values: { who: "Blinken", did: "danced" },
    asked: "/when who: Blinken did: danced",
    failure: { kind: "unknown-record", what: "type", text: "danced", candidates: [] },
  },
  {
    form: "landed",
    values: { where: "Atlantis" },
    asked: "/landed where: Atlantis",
    failure: { kind: "unknown-name", text: "Atlantis", candidates: [] },
  },
  {
    form: "event",
    values: { event: "nothing" },
    asked: "/event event: nothing",
    failure: { kind: "unknown-record", what: "event", text: "nothing", candidates: [] },
  },
  {
    form: "who",
    values: { name: "Nobody" },
    asked: "/who name: Nobody",
    failure: { kind: "unknown-name", text: "Nobody", candidates: [] },
  },
];

async function callsOf(row: Row) {
  const engine = fakeEngine();
  await FORMS.find(({ name }) => name === row.form)?.answer(row.values, engine);
  return engine.calls;
}

describe("a filled form runs its query", () => {
  it.each(QUERIES)("$asked", async (row) => {
    expect(await callsOf(row)).toEqual([{ kind: "run", query: row.query, question: row.asked }]);
  });
});

describe("a form that cannot be read is refused, and nothing is run", () => {
  it.each(REFUSALS)("$asked", async (row) => {
    expect(await callsOf(row)).toEqual([{ kind: "refuse", failure: row.failure, question: row.asked }]);
  });
});

describe("the list of forms", () => {
  it("passes a question on as it is", async () => {
    const calls = await callsOf({ form: "ask", values: { question: "Who met  Blinken?" }, asked: "" });
    expect(calls).toEqual([{ kind: "ask", question: "Who met  Blinken?" }]);
  });

  it("has each name once", () => {
    expect(FORMS.map(({ name }) => name)).toEqual([...new Set(FORMS.map(({ name }) => name))]);
  });

  it.each(FORMS)("puts what /$name requires first", ({ blanks }) => {
    const required = blanks.map((blank) => blank.required === true);
    expect(required).toEqual(required.toSorted((one, other) => Number(other) - Number(one)));
  });
});
