/** Forces that are announced, ordered and hosted, sanctions in rounds, and plans, in an invented quarrel. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { Entity, type Event } from "../../src/dataset/schema.js";
import { createEngine } from "../../src/engine.js";
import { EventType, OfficeType } from "../../src/ontology/schema.js";
import { march, SMALL, smallEvent } from "../query/small.js";

const shipped = (name: string) => JSON.parse(readFileSync(`data/ontology/${name}.json`, "utf8"));

const entities = [
  { id: "ruritania", kind: "country", name: "Ruritania", demonyms: ["Ruritanian"], within: "europe" },
  {
    id: "freedonian-forces",
    kind: "unit",
    name: "Freedonian forces",
    aliases: [{ text: "Freedonian troops" }, { text: "Freedonian soldiers" }],
    within: "freedonia",
  },
  { id: "villa", kind: "place", name: "Rose Villa", within: "lake-city", feature: "site" },
  { id: "old-bank", kind: "organisation", name: "Old Bank", within: "sylvania" },
].map((each) => Entity.parse(each));

const forces = (to: string) => [
  { entity: "freedonia", role: "actor" },
  { entity: "freedonian-forces", role: "unit" },
  { entity: to, role: "host" },
];
const move = (id: string, edtf: string, to: string, best: number, more: object = {}): Event =>
  smallEvent(id, "deployment", edtf, {
    status: "planned",
    phase: "announced",
    participants: forces(to),
    place: to,
    quantity: { best, unit: "soldiers" },
    ...more,
  });
const announcement = (id: string, edtf: string, ...told: readonly string[]): Event =>
  smallEvent(id, "announcement", edtf, {
    participants: [{ entity: "ana-ruiz", role: "speaker" }],
    related: told.map((event) => ({ event, rel: "reports" })),
  });
const readout = [{ source: "readout", locator: "page 1", supports: ["type"] }];
const people = (...names: readonly string[]) => names.map((entity) => ({ entity, role: "actor" }));

const events = [
  move("move-1", "2020-03-02/..", "sylvania", 1000, { origin: "port-ana" }),
  move("move-2", "2020-03-02/..", "ruritania", 2000),
  announcement("announcement-1", "2020-03-02", "move-1", "move-2"),
  move("move-3", "2020-03-09/..", "sylvania", 3000),
  announcement("announcement-2", "2020-03-09", "move-3"),
  smallEvent("order-2", "order", "2020-03-02", {
    participants: [{ entity: "bo-lind", role: "actor" }, ...forces("sylvania").slice(1)],
    related: ["move-1", "move-2"].map((event) => ({ event, rel: "orders" })),
  }),
  smallEvent("whole", "force-movement", "../2020-03-15", {
    phase: "arrived",
    participants: forces("sylvania"),
    place: "sylvania",
    quantity: { best: 9000, unit: "soldiers" },
    evidence: readout,
  }),
  smallEvent("sent", "deployment", "2020-03-10/2020-03-15", {
    phase: "arrived",
    participants: forces("sylvania"),
    place: "sylvania",
    quantity: { best: 4000, unit: "soldiers" },
    related: [
      { event: "move-1", rel: "implements" },
      { event: "move-3", rel: "implements" },
      { event: "whole", rel: "part-of" },
    ],
    evidence: readout,
  }),
  smallEvent("call-9", "call", "2020-03-15", {
    participants: people("bo-lind", "cy-marsh"),
    evidence: readout,
  }),
  smallEvent("alert", "military-alert", "2020-03-01", {
    participants: forces("freedonia").slice(0, 2),
    quantity: { best: 500, unit: "personnel" },
  }),
  smallEvent("sanction-1", "sanction", "2020-03-04", {
    participants: [...people("freedonia"), { entity: "sylvania", role: "recipient" }],
  }),
  smallEvent("sanction-2", "sanction", "2020-03-06", {
    participants: [...people("freedonia"), { entity: "sylvania", role: "recipient" }],
    summary: "Freedonia imposed a first set of sanctions on Sylvania.",
  }),
  smallEvent("stop", "announcement", "2020-03-07", {
    participants: [{ entity: "sylvania", role: "speaker" }],
    summary: "Sylvania said that it would stop fishing.",
    topics: ["fishing"],
  }),
  smallEvent("plan", "meeting", "2020-03-20", {
    status: "planned",
    participants: people("ana-ruiz", "cy-marsh"),
    place: "villa",
  }),
  smallEvent("meeting", "meeting", "2020-03-20", {
    participants: people("ana-ruiz", "cy-marsh"),
    place: "lake-city",
    related: [{ event: "plan", rel: "implements" }],
  }),
];

const engine = createEngine(
  {
    ...SMALL,
    entities: [...SMALL.entities, ...entities],
    events,
    ontology: {
      types: shipped("types").types.map((each: unknown) => EventType.parse(each)),
      offices: shipped("offices").offices.map((each: unknown) => OfficeType.parse(each)),
    },
  },
  { today: () => march(31).start, dayFirst: true },
);

const headline = async (question: string): Promise<string> =>
  (await engine.ask(question)).presentation.headline;

test.each([
  // The telling and its date are taken out: the movement has a date of its own.
  ["How many Freedonian soldiers were to go to Sylvania under the 2 March announcement?", "1,000 soldiers"],
  ["How many Freedonian troops were to go to Ruritania in Bo Lind's 2 March order?", "2,000 soldiers"],
  ["How many Freedonian troops went to Sylvania, as announced on 9 March 2020?", "3,000 soldiers"],
  ["As Ana Ruíz said on 2 March, how many soldiers would go to Ruritania?", "2,000 soldiers"],
  ["How many troops were announced for Europe on 2 March?", "3,000 soldiers"],
  ["How many troops did Bo Lind order to Ruritania on 2 March?", "2,000 soldiers"],
  ["troops Port Ana -> Sylvania: how many?", "1,000 soldiers"],
  // What was told of in the readout of a call, its source tells.
  [
    "According to Bo Lind's call with Cy Marsh on 15 March, how many Freedonian forces was Sylvania hosting?",
    "9,000",
  ],
  ["How many Freedonian forces did Sylvania host in March?", "9,000 soldiers"],
  ["Total Freedonian forces hosted by Sylvania, March 2020?", "9,000 soldiers"],
  ["How many Freedonian troops were deployed to Sylvania on 15 March?", "4,000 soldiers"],
  ["How many Freedonian personnel were on heightened alert as of early March 2020?", "500 personnel"],
  // What an announcement tells of is summed, and each country must be among it.
  ["When was the deployment of 3,000 troops to Sylvania and Ruritania announced?", "2 Mar 2020"],
  ["When was the deployment of 3,000 troops to Sylvania announced?", "9 Mar 2020"],
  ["When did Ana Ruíz announce up to 3,000 troops for Sylvania?", "9 Mar 2020"],
  // A round that is called the first, and not the first day of all.
  ["When was the first tranche of sanctions against Sylvania?", "6 Mar 2020"],
  ["When did Sylvania halt fishing?", "7 Mar 2020"],
  ["When did Freedonia halt fishing?", "I do not know “halt”"],
  ["Did Ana Ruíz visit Rose Villa on 20 March?", "Yes"],
  ["Was the Ana Ruíz and Cy Marsh meeting only planned or did it happen?", "Yes"],
])("%s %s", async (question, expected) => {
  expect(await headline(question)).toContain(expected);
});

test.each([
  "How many Freedonian soldiers were to go to Sylvania under the 3 March announcement?",
  "When was the deployment of 5,000 troops to Sylvania and Ruritania announced?",
  "When was the second tranche of sanctions against Sylvania?",
  "Did Bo Lind visit Rose Villa on 20 March?",
])("nothing for: %s", async (question) => {
  expect(await headline(question)).toMatch(/^No/);
});
