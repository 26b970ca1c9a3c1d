/** One row for each way to a warning, and beside it a near miss that gives none. */
import { describe, expect, test } from "vitest";
import { createCatalogue } from "../../src/dataset/catalogue.js";
import { kilometres } from "../../src/review/great-circle.js";
import { singleSource } from "../../src/review/single-source.js";
import { ymd } from "../../src/time/calendar.js";
import {
  accept,
  doing,
  entity,
  event,
  evidence,
  found,
  invented,
  type More,
  on,
  source,
  talking,
  topic,
  warningsOf,
} from "./invented.js";

type Case = readonly [why: string, more: More];

const at = "2031-05-20";
/** Another talk of others, so that it is no duplicate of the first. */
const other = (given: Parameters<typeof event>[0]) =>
  event({ id: "other", date: on(at), participants: talking("ada-north", "north"), ...given });

test("the invented data is without a warning", () => {
  expect(invented().events).toHaveLength(1);
  expect(warningsOf({})).toEqual([]);
});

describe("outside-its-country", () => {
  const town = entity({ id: "town", kind: "place", within: "north" });
  const visit = (place: string, ...hosts: readonly string[]) =>
    other({ type: "visit", place, participants: doing("ben-south", "host", ...hosts) });

  test("a place in one country, and another as host", () => {
    expect(found({ entities: [town], events: [visit("town", "south")] })).toEqual([
      "outside-its-country other place",
    ]);
    expect(found({ events: [visit("north", "south")] })).toEqual(["outside-its-country other place"]);
  });

  test.each<Case>([
    ["in the host", { entities: [town], events: [visit("town", "north")] }],
    ["in one of the hosts", { entities: [town], events: [visit("town", "south", "north")] }],
    ["with a person as host", { entities: [town], events: [visit("town", "ada-north")] }],
    ["in no country", { entities: [entity({ id: "sea", kind: "place" })], events: [visit("sea", "south")] }],
  ])("but not %s", (_why, more) => {
    expect(found(more)).toEqual([]);
  });

  const point = (lat: number, lon: number, within = "north") =>
    entity({ id: "town", kind: "place", lat, lon, within });

  test("a point that is too far from its country's: 354 km are allowed", () => {
    const [warning, ...others] = warningsOf({ entities: [point(56, 10)] }).filter(
      ({ kind }) => kind !== "unused-entity",
    );
    expect(others).toEqual([]);
    expect(warning).toMatchObject({
      kind: "outside-its-country",
      collection: "entities",
      record: "town",
      field: "lat",
      what: expect.stringContaining("445 km from that of “north”, where 354 km"),
    });
  });

  test("but not a near one, nor where the country has no area", () => {
    expect(found({ entities: [point(57, 10)] })).toEqual([]);
    const east = entity({ id: "east", kind: "country", lat: 0, lon: 0 });
    expect(found({ entities: [east, point(60, 10, "east")] })).toEqual([]);
  });
});

describe("plan-without-outcome", () => {
  const plan = other({ id: "plan", status: "planned" });
  const outcome = (
    rel: "implements" | "outcome-of" | "same-as" | "follows",
    status: "occurred" | "cancelled",
  ) => other({ status, date: on("2031-05-25"), related: [{ event: "plan", rel }] });

  test.each<Case>([
    ["nothing came of it", { events: [plan] }],
    ["something followed", { events: [plan, outcome("follows", "occurred")] }],
  ])("%s", (_why, more) => {
    expect(found(more)).toEqual(["plan-without-outcome plan status"]);
  });

  test.each<Case>([
    ["where it was implemented", { events: [plan, outcome("implements", "occurred")] }],
    ["where something came of it", { events: [plan, outcome("outcome-of", "occurred")] }],
    ["where it has another record", { events: [plan, outcome("same-as", "occurred")] }],
    ["where it was cancelled", { events: [plan, outcome("follows", "cancelled")] }],
    [
      "where it names the record of its cancellation itself",
      {
        events: [
          { ...plan, related: [{ event: "other", rel: "follows" }] },
          { ...outcome("follows", "cancelled"), related: [] },
        ],
      },
    ],
    ["on the last day that the data covers", { events: [{ ...plan, date: on("2031-05-31") }] }],
  ])("but not %s", (_why, more) => {
    expect(found(more)).toEqual([]);
  });

  test("and not before its day is over", () => {
    expect(found({ events: [plan] }, ymd(2031, 5, 20))).toEqual([]);
    expect(found({ events: [plan] }, ymd(2031, 5, 21))).toEqual(["plan-without-outcome plan status"]);
  });
});

describe("unused", () => {
  test("entity, topic and source", () => {
    const more = {
      entities: [entity({ id: "cy" })],
      topics: [topic("ice")],
      sources: [source({ id: "diary" })],
    };
    expect(warningsOf(more).map(({ kind, collection, record }) => [kind, collection, record])).toEqual([
      ["unused-entity", "entities", "cy"],
      ["unused-topic", "topics", "ice"],
      ["unused-source", "sources", "diary"],
    ]);
  });

  const cy = entity({ id: "cy", kind: "place" });
  test.each<Case>([
    ["place", { entities: [cy], events: [other({ place: "cy" })] }],
    ["origin", { entities: [cy], events: [other({ origin: "cy" })] }],
    ["on whose word", { entities: [cy], events: [other({ evidence: evidence({ by: "cy" }) })] }],
    [
      "publisher",
      {
        entities: [cy],
        sources: [source({ id: "diary", by: "cy" })],
        events: [other({ evidence: evidence({ source: "diary" }) })],
      },
    ],
    [
      "what a topic is about",
      { entities: [cy], topics: [{ ...topic("ice"), about: ["cy"] }], events: [other({ topics: ["ice"] })] },
    ],
    [
      "member",
      {
        entities: [cy, entity({ id: "club", kind: "organisation", members: [{ entity: "cy" }] })],
        events: [other({ participants: talking("club", "north") })],
      },
    ],
    [
      "what has an office",
      {
        entities: [cy, entity({ id: "di", offices: [{ title: "Mayor", of: "cy" }] })],
        events: [other({ participants: talking("di", "north") })],
      },
    ],
    [
      "what contains another",
      {
        entities: [cy, entity({ id: "quay", kind: "place", within: "cy" })],
        events: [other({ place: "quay" })],
      },
    ],
  ])("but not as %s", (_why, more) => {
    expect(warningsOf(more)).toEqual([]);
  });
});

describe("no-locator", () => {
  test.each(["?", "-", "—", "n/a", "N/A.", "unknown", "(Unknown)", "TODO", "tbd", "…", "none", "???"])(
    "%s",
    (locator) => {
      const events = [other({ evidence: evidence({ locator }) })];
      expect(found({ events })).toEqual(["no-locator other evidence.0.locator"]);
    },
  );

  test.each(["paragraph 3", "p. 3", "3", "§ 3", "None of the above", "第三段"])("but not %s", (locator) => {
    expect(found({ events: [other({ evidence: evidence({ locator }) })] })).toEqual([]);
  });
});

test("no-evidence-for", () => {
  const supported = (...supports: readonly ("type" | "date" | "participants")[]) =>
    found({ events: [other({ evidence: evidence({ supports: [...supports] }) })] });
  expect(supported("type")).toEqual(["no-evidence-for other date", "no-evidence-for other participants"]);
  expect(supported("date")).toEqual(["no-evidence-for other participants"]);
  expect(supported("participants", "date")).toEqual([]);
  const twice = [...evidence({ supports: ["date"] }), ...evidence({ supports: ["participants"] })];
  expect(found({ events: [other({ evidence: twice })] })).toEqual([]);
});

describe("date-after-publication", () => {
  const told = (status: "occurred" | "planned", ...published: readonly string[]): More => ({
    sources: published.map((each, nth) => source({ id: `paper-${nth}`, published: each })),
    events: [
      other({ status, evidence: published.flatMap((_each, nth) => evidence({ source: `paper-${nth}` })) }),
    ],
  });
  const today = ymd(2031, 5, 1);

  test("after every source", () => {
    expect(found(told("occurred", "2031-05-19", "2031-04"), today)).toEqual([
      "date-after-publication other date.edtf",
    ]);
  });

  test.each<Case>([
    ["on the day of one", told("occurred", at, "2031-04")],
    ["in the month of one", told("occurred", "2031-05")],
    ["where it is planned", told("planned", "2031-05-19")],
  ])("but not %s", (_why, more) => {
    expect(found(more, today)).toEqual([]);
  });
});

test("placeless-visit: also of a kind of visit, but not where it has a place", () => {
  const visit = (type: string, place?: string) =>
    found({
      events: [other({ type, participants: doing("ben-south", "host", "north"), ...(place && { place }) })],
    });
  expect(visit("visit")).toEqual(["placeless-visit other place"]);
  expect(visit("state-visit")).toEqual(["placeless-visit other place"]);
  expect(visit("visit", "north")).toEqual([]);
  expect(visit("talk")).toEqual([]);
});

describe("alias-shared", () => {
  const called = (id: string, kind: "person" | "place", ...aliases: readonly string[]) =>
    entity({ id, kind, aliases: aliases.map((text) => ({ text })) });

  test.each<readonly [why: string, entities: More["entities"], warned: string]>([
    [
      "two aliases",
      [called("cy", "person", "Ace"), called("di", "person", "The", "ACE")],
      "di aliases.1.text",
    ],
    ["an alias and a name", [called("cy", "person", "Di"), called("di", "person")], "cy aliases.0.text"],
    [
      "but for the marks",
      [called("cy", "person", "Áce"), called("di", "person", "Ace!")],
      "di aliases.0.text",
    ],
  ])("%s", (_why, entities = [], warned) => {
    expect(found({ entities })).toEqual([`alias-shared ${warned}`]);
    expect(found({ entities: entities.toReversed() })).toEqual([`alias-shared ${warned}`]);
  });

  test("but not of two kinds, and not twice of one", () => {
    expect(found({ entities: [called("cy", "person", "Ace"), called("di", "place", "Ace")] })).toEqual([]);
    expect(found({ entities: [called("cy", "person", "Ace", "ace", "Cy")] })).toEqual([]);
  });
});

describe("accepted warnings", () => {
  const more = { topics: [topic("ice"), topic("snow")] };

  test("are explained, and others are not", () => {
    const warnings = warningsOf({ ...more, accepted: [accept("unused-topic", "ice")] });
    expect(warnings.map(({ record, explained }) => [record, explained])).toEqual([
      ["ice", "It is so."],
      ["snow", undefined],
    ]);
  });

  test("what explains nothing is stale: of another kind, or another record", () => {
    const accepted = [accept("unused-source", "ice"), accept("unused-topic", "fish")];
    expect(
      warningsOf({ accepted }).map(({ kind, collection, record }) => [kind, collection, record]),
    ).toEqual([
      ["stale-acceptance", "accepted", "ice"],
      ["stale-acceptance", "accepted", "fish"],
    ]);
  });
});

test("warnings come by kind, in the order of the kinds", () => {
  const kinds = warningsOf({
    entities: [entity({ id: "cy" })],
    topics: [topic("ice")],
    events: [event({ id: "second-talk" }), other({ type: "visit" })],
    accepted: [accept("no-locator", "second-talk")],
  }).map(({ kind }) => kind);
  expect(kinds).toEqual([
    "likely-duplicate",
    "unused-entity",
    "unused-topic",
    "placeless-visit",
    "stale-acceptance",
  ]);
});

test("the single-source share counts the events that one voice tells of", () => {
  const two = [...evidence({}), ...evidence({ source: "diary" })];
  const sources = [source({ id: "diary", publisher: "A sailor" })];
  const dataset = invented({ sources, events: [other({ evidence: two })] });
  expect(singleSource(createCatalogue(dataset))).toEqual({ events: 1, of: 2, share: 0.5 });
  expect(singleSource(createCatalogue({ ...dataset, events: [] }))).toEqual({ events: 0, of: 0, share: 0 });
});

test("along the great circle, in kilometres", () => {
  const warsaw = { lat: 52.23, lon: 21.01 };
  expect(kilometres(warsaw, { lat: 48.86, lon: 2.35 })).toBeCloseTo(1368, -1);
  expect(kilometres(warsaw, warsaw)).toBe(0);
  expect(kilometres({ lat: 10, lon: 179 }, { lat: 10, lon: -179 })).toBeCloseTo(219, -1);
  expect(kilometres({ lat: 90, lon: 0 }, { lat: -90, lon: 0 })).toBeCloseTo(Math.PI * 6371);
});
