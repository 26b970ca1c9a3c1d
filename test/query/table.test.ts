/** Questions of a dataset whose events are a table: who did it, to whom, on what day. */
import { describe, expect, test } from "vitest";
import type { Dataset } from "../../src/dataset/dataset.js";
import { Entity, Manifest, Source } from "../../src/dataset/schema.js";
import { NOBODY } from "../../src/dataset/table/table.js";
import { createEngine } from "../../src/engine.js";
import { EventType } from "../../src/ontology/schema.js";
import { tableOf } from "./table-of.js";

const entities = [
  { id: "freedonia", kind: "country", name: "Freedonia", demonyms: ["Freedonian"] },
  { id: "sylvania", kind: "country", name: "Sylvania", demonyms: ["Sylvanian"] },
  { id: "ruritania", kind: "country", name: "Ruritania" },
  { id: "citizen-freedonia", kind: "organisation", name: "Citizen (Freedonia)", within: "freedonia" },
  {
    id: "foreign-affairs-sylvania",
    kind: "organisation",
    name: "Foreign Affairs (Sylvania)",
    within: "sylvania",
  },
  {
    id: "police-freedonia",
    kind: "organisation",
    name: "Police (Freedonia)",
    within: "freedonia",
  },
  { id: "bo-lind", kind: "person", name: "Bo Lind" },
  { id: "the-first", kind: "person", name: "First Gazette" },
].map((each) => Entity.parse(each));

const types = [
  { id: "visit", label: "visit", symmetric: false, travel: true, verbs: ["visit"], nouns: ["visit"] },
  { id: "criticism", label: "criticism", symmetric: false, verbs: ["criticise"] },
  {
    id: "comment",
    label: "comment",
    symmetric: false,
    topical: true,
    verbs: ["comment"],
    nouns: ["comment"],
  },
  { id: "contact", label: "contact", symmetric: true, verbs: ["meet"] },
  { id: "arrest", label: "arrest", symmetric: false, verbs: ["arrest"], nouns: ["arrest"] },
].map((each) => EventType.parse({ ...each, plover: null }));

/** Days of January 2010; those of one day in this order. */
const rows: readonly (readonly [day: number, who: string, did: string, whom: string])[] = [
  [1, "freedonia", "visit", "sylvania"],
  [2, "bo-lind", "criticism", "freedonia"],
  [3, "citizen-freedonia", "criticism", "sylvania"],
  [3, "ruritania", "criticism", "sylvania"],
  [4, "foreign-affairs-sylvania", "visit", "freedonia"],
  [5, "bo-lind", "comment", "ruritania"],
  [6, "freedonia", "contact", "ruritania"],
  [7, "police-freedonia", "arrest", "nobody"],
  [8, "nobody", "arrest", "bo-lind"],
  [9, "police-freedonia", "arrest", "the-first"],
  [10, "nobody", "contact", "sylvania"],
  [11, "bo-lind", "visit", "ruritania"],
  [12, "freedonia", "visit", "ruritania"],
  [13, "citizen-freedonia", "visit", "ruritania"],
  [14, "sylvania", "visit", "ruritania"],
];

const FIRST_OF_2010 = 14_610;
const at = (id: string): number =>
  id === "nobody" ? NOBODY : entities.findIndex((entity) => entity.id === id);
const table = tableOf(
  rows.map(([day, who, did, whom]) => ({
    day: FIRST_OF_2010 + day - 1,
    did: types.findIndex(({ id }) => id === did),
    who: at(who),
    whom: at(whom),
  })),
  { typeIds: types.map(({ id }) => id), entityIds: entities.map(({ id }) => id) },
);

const dataset: Dataset = {
  manifest: Manifest.parse({
    id: "feed",
    title: "Feed",
    description: "An invented feed.",
    licence: "CC0",
    coverage: "2010-01-01/2010-01-31",
  }),
  entities,
  topics: [],
  sources: [
    Source.parse({
      id: "feed",
      title: "Feed",
      publisher: "Feed Ltd",
      published: "2010",
      language: "en",
      licence: "CC0",
      kind: "dataset",
    }),
  ],
  events: [],
  table,
  ontology: { types, offices: [] },
  accepted: [],
};
const engine = createEngine(dataset, { today: () => FIRST_OF_2010 + 40, dayFirst: true });

async function answers(question: string): Promise<readonly string[]> {
  const { outcome } = await engine.ask(question);
  if (outcome.kind === "failure") return [outcome.failure.kind];
  const { answer } = outcome;
  if ("items" in answer && answer.items)
    return answer.items.map((item) => ("entity" in item ? item.entity.name : JSON.stringify(item)));
  return answer.events.map(({ id }) => id);
}

describe("who did it, and to whom", () => {
  test.each([
    ["Who visited Sylvania?", ["Freedonia"]],
    ["Who criticised Sylvania?", ["Citizen (Freedonia)", "Ruritania"]],
    ["Which country criticised Sylvania?", ["Ruritania", "Citizen (Freedonia)"]],
    ["Which country criticised Freedonia?", ["Bo Lind"]],
    ["Whom did Bo Lind criticise?", ["Freedonia"]],
    ["Whom did the citizens of Freedonia criticise?", ["Sylvania"]],
    ["Whom did the Sylvanian foreign ministry visit?", ["Freedonia"]],
    ["Whom did Sylvania's Ministry of Foreign Affairs visit?", ["Freedonia"]],
    ["Who commented about Ruritania?", ["Bo Lind"]],
    ["Who was the first to criticise Sylvania?", ["Citizen (Freedonia)", "Ruritania"]],
    ["Whom did Ruritania meet?", ["Freedonia"]],
    ["Who criticised Sylvania on 4 January 2010?", []],
  ])("%s", async (question, expected) => {
    expect(await answers(question)).toEqual(expected);
  });
});

describe("nobody", () => {
  test.each([
    ["Who arrested First Gazette?", ["Police (Freedonia)"]],
    ["Whom did the Freedonian police arrest?", ["First Gazette"]],
    ["Who arrested Bo Lind?", []],
    ["Whom did Sylvania meet?", []],
    ["Who was arrested most?", ["Bo Lind", "First Gazette"]],
    ["Was Bo Lind arrested?", ["feed-9"]],
  ])("is no answer: %s", async (question, expected) => {
    expect(await answers(question)).toEqual(expected);
  });

  test("is said to be nobody who is named, and the event is shown", async () => {
    const { presentation } = await engine.ask("Who arrested Bo Lind?");
    expect(presentation.headline).toBe("The data names nobody who fits.");
    expect(presentation.events.map(({ id }) => id)).toEqual(["feed-9"]);
  });

  test.each([
    ["How many people were arrested?", 2],
    ["How many arrests by the Freedonian police were there?", 2],
    ["How many arrests were there?", 3],
  ])("is not counted: %s", async (question, count) => {
    const { outcome } = await engine.ask(question);
    const answer = outcome.kind === "answer" ? outcome.answer : undefined;
    expect(answer?.kind === "count" ? answer.quantity?.count : answer?.kind).toBe(count);
  });
});

test("a row is shown as an event with its record", async () => {
  const reply = await engine.ask("Who visited Sylvania?");
  expect(reply.presentation.events.length).toBe(1);
  expect(JSON.stringify(reply.presentation)).toContain("record 1");
});

describe("which country", () => {
  test("countries come first, and whoever is none after them in a line of its own", async () => {
    const { presentation } = await engine.ask("Which country criticised Sylvania?");
    expect(presentation.headline).toBe("Ruritania\nNot of that kind: Citizen (Freedonia)");
  });

  test.each([
    [
      "a country, and who is none but nearer goes below",
      "Freedonia",
      "Sylvania\nNearer, but not of that kind: Citizen (Freedonia)",
      false,
    ],
    ["anyone, where the one that is compared with is no country", "Bo Lind", "Freedonia", true],
    ["anyone, and no country before them", "Citizen (Freedonia)", "Sylvania", true],
  ])("the first after another is %s", async (_, compared, first, noted) => {
    const question = `Which country was the first to visit Ruritania after ${compared}?`;
    const { presentation } = await engine.ask(question);
    expect(presentation.headline).toBe(first);
    expect(presentation.notes.join()).toMatch(noted ? `${compared} is no country` : /^$/);
  });

  test("the first of all is whoever it was, where an engine is told so", async () => {
    const anyone = createEngine(dataset, { today: () => FIRST_OF_2010 + 40, dayFirst: true, whoever: true });
    const question = "Which country was the first to criticise Sylvania?";
    const [preferring, whoever] = await Promise.all(
      [engine, anyone].map(async (each) => (await each.ask(question)).presentation.headline),
    );
    expect(preferring).toBe("Ruritania");
    expect(whoever).toBe("Citizen (Freedonia)\nRuritania");
  });
});

test("each example of a feed is answered from it, also by an engine that was prepared", async () => {
  engine.prepare();
  const examples = engine.examples(20);
  expect(examples.length).toBeGreaterThan(2);
  for (const example of examples) {
    const { outcome } = await engine.ask(example);
    expect(outcome.kind === "answer" && outcome.answer.events.length > 0, example).toBe(true);
  }
});
