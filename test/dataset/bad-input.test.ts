/** Records with one thing wrong: each problem names its file, record and field, and says what to do. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { formatProblem } from "../../src/dataset/problem.js";
import { copyOfReport, edit, type Json, list, problemsOf, record, set } from "./folder.js";

const TALK = "blinken-le-drian-talk-2022-02-06";
const LANDING = "landing-rzeszow-2022-02-06";

interface Row {
  readonly name: string;
  readonly file: string;
  readonly record: string;
  readonly path: string;
  /** Undefined takes the field away. */
  readonly value: Json | undefined;
  /** Where it is not the path that was spoilt. */
  readonly field?: string;
  readonly what: string;
  readonly hint?: string;
}

const EVENT = { file: "events.json", record: TALK };

/** One value spoilt, and the one problem that it must give. */
const SPOILT: readonly Row[] = [
  {
    name: "a dangling participant",
    ...EVENT,
    path: "participants.1.entity",
    value: "jean-ives-le-drain",
    what: "no such entity: “jean-ives-le-drain”",
    hint: "did you mean “jean-yves-le-drian”?",
  },
  {
    name: "a dangling topic",
    ...EVENT,
    path: "topics.5",
    value: "sahell",
    what: "no such topic: “sahell”",
    hint: "did you mean “sahel”?",
  },
  {
    name: "a dangling source",
    ...EVENT,
    path: "evidence.0.source",
    value: "news-report-2022-02-08",
    what: "no such source: “news-report-2022-02-08”",
    hint: "did you mean “news-report-2022-02-07”?",
  },
  {
    name: "a dangling word-giver",
    ...EVENT,
    path: "evidence.1.by",
    value: "us-state-departement",
    what: "no such entity: “us-state-departement”",
    hint: "did you mean “us-state-department”?",
  },
  {
    name: "an unknown event type",
    ...EVENT,
    path: "type",
    value: "cal",
    what: "no such event type: “cal”",
    hint: "did you mean “call”?",
  },
  {
    name: "an event type with a word more in it",
    ...EVENT,
    path: "type",
    value: "phonecall",
    what: "no such event type: “phonecall”",
    hint: "did you mean “call”?",
  },
  {
    name: "a dangling place",
    file: "events.json",
    record: LANDING,
    path: "place",
    value: "rzesow",
    what: "no such entity: “rzesow”",
    hint: "did you mean “rzeszow”?",
  },
  {
    name: "a dangling related event",
    file: "events.json",
    record: LANDING,
    path: "related.0.event",
    value: "biden-deployment-ordr-2022-02",
    what: "no such event: “biden-deployment-ordr-2022-02”",
    hint: "did you mean “biden-deployment-order-2022-02”?",
  },
  {
    name: "a dangling container",
    file: "entities.json",
    record: "rzeszow",
    path: "within",
    value: "south-estern-poland",
    what: "no such entity: “south-estern-poland”",
    hint: "did you mean “south-eastern-poland”?",
  },
  {
    name: "an unknown office",
    file: "entities.json",
    record: "antony-blinken",
    path: "offices.0.role",
    value: "foreign-ministr",
    what: "no such office: “foreign-ministr”",
    hint: "did you mean “foreign-minister”?",
  },
  {
    name: "a dangling subject of a topic",
    file: "topics.json",
    record: "sahel",
    path: "about.1",
    value: "afrika",
    what: "no such entity: “afrika”",
    hint: "did you mean “africa”?",
  },
  {
    name: "an unknown parent of a type",
    file: "ontology/types.json",
    record: "call",
    path: "parent",
    value: "contct",
    what: "no such event type: “contct”",
    hint: "did you mean “contact”?",
  },
  {
    name: "an impossible date",
    ...EVENT,
    path: "date.edtf",
    value: "2022-02-30",
    what: "there is no day 30 in February 2022, which has 28 days",
  },
  {
    name: "an impossible month of publication",
    file: "sources.json",
    record: "news-report-2022-02-07",
    path: "published",
    value: "2022-13",
    what: "there is no month 13: months are 01 to 12",
  },
  {
    name: "a date in words",
    file: "entities.json",
    record: "joe-biden",
    path: "offices.0.from",
    value: "January 2021",
    what: "“January 2021” is not an EDTF date, which looks like 2022-02-06, 2022-02 or 2022",
  },
  {
    name: "an event without the field evidence",
    ...EVENT,
    path: "evidence",
    value: undefined,
    what: "is missing",
    hint: "an event needs evidence: at least one source and where in it",
  },
  {
    name: "an event with no evidence in the list",
    ...EVENT,
    path: "evidence",
    value: [],
    what: "an event needs evidence: at least one source and where in it",
  },
  {
    name: "an event without a type",
    ...EVENT,
    path: "type",
    value: undefined,
    what: "is missing",
  },
  {
    name: "an unknown role",
    ...EVENT,
    path: "participants.0.role",
    value: "acter",
    what: "“acter” is not one of actor, recipient, host, mediator, unit, speaker, mentioned",
    hint: "did you mean “actor”?",
  },
  {
    name: "a number in place of a text",
    ...EVENT,
    path: "summary",
    value: 7,
    what: "must be a string",
  },
  {
    name: "an empty text",
    ...EVENT,
    path: "summary",
    value: " ",
    what: "must not be empty",
  },
  {
    name: "a field that there is not",
    ...EVENT,
    path: "sumary",
    value: "They spoke.",
    what: "is not a field of such a record",
    hint: "did you mean “summary”?",
  },
  {
    name: "a field that there is not, further in",
    ...EVENT,
    path: "date.basys",
    value: "stated",
    what: "is not a field of such a record",
    hint: "did you mean “basis”?",
  },
  {
    name: "a latitude off the globe",
    file: "entities.json",
    record: "rzeszow",
    path: "lat",
    value: 500.4,
    what: "must be at most 90",
  },
  {
    name: "a latitude without a longitude",
    file: "entities.json",
    record: "rzeszow",
    path: "lon",
    value: undefined,
    what: "is missing, though lat is given",
  },
  {
    name: "an id of the wrong form",
    file: "entities.json",
    record: "poland",
    path: "ids.iso3",
    value: "pol",
    what: "“pol” does not have the form /^[A-Z]{3}$/",
  },
  {
    name: "an address that is none",
    file: "sources.json",
    record: "news-report-2022-02-07",
    path: "url",
    value: "not a url",
    what: "“not a url” is not a web address",
  },
  {
    name: "a verb with an unknown mode",
    file: "ontology/types.json",
    record: "visit",
    path: "verbs.0",
    value: { base: "visit", mode: "inperson" },
    field: "verbs.0.mode",
    what: "“inperson” is not one of in-person, phone, video, written",
    hint: "did you mean “in-person”?",
  },
  {
    name: "a verb that is a number",
    file: "ontology/types.json",
    record: "visit",
    path: "verbs.0",
    value: 7,
    what: "must be a text or an object",
  },
  {
    name: "a verb with an unknown field",
    file: "ontology/types.json",
    record: "visit",
    path: "verbs.0",
    value: { base: "visit", pastt: "visited" },
    field: "verbs.0.pastt",
    what: "is not a field of such a record",
    hint: "did you mean “past”?",
  },
  {
    name: "an office that ends before it begins",
    file: "entities.json",
    record: "jean-yves-le-drian",
    path: "offices.0.to",
    value: "2016-05-20",
    what: "the office ends (2016-05-20) before it begins (2017-05-17)",
  },
  {
    name: "a place that lies within itself",
    file: "entities.json",
    record: "poland",
    path: "within",
    value: "rzeszow",
    what: "goes round in a circle: poland → rzeszow → south-eastern-poland → southern-poland → poland",
  },
  {
    name: "a type that is its own ancestor",
    file: "ontology/types.json",
    record: "contact",
    path: "parent",
    value: "neutral-meeting",
    what: "goes round in a circle: contact → neutral-meeting → meeting → contact",
  },
  {
    name: "a quantity out of order",
    file: "events.json",
    record: "deployment-to-poland-2022-02",
    path: "quantity.max",
    value: 1500,
    field: "quantity",
    what: "must run min ≤ best ≤ max, and is best 1700, max 1500",
  },
  {
    name: "a phase of something that does not move",
    ...EVENT,
    path: "phase",
    value: "arrived",
    what: "only movements of forces have one, and “call” is none",
    hint: "movements: force-movement, deployment, repositioning, arrival, departure, withdrawal",
  },
  {
    name: "an event in a person",
    file: "events.json",
    record: LANDING,
    path: "place",
    value: "joe-biden",
    what: "“joe-biden” is of kind person, not a place or a country",
  },
  {
    name: "evidence for what the event does not say",
    ...EVENT,
    path: "evidence.0.supports",
    value: ["type", "quantity"],
    what: "names “quantity”, which the event does not have",
  },
  {
    name: "an event outside what is covered",
    ...EVENT,
    path: "date.edtf",
    value: "2021-02-06",
    what: "2021-02-06 lies outside what the dataset covers, 2022-02-02/2022-02-07",
    hint: "mend the date, or widen coverage in dataset.json",
  },
];

describe("names the one problem of", () => {
  test.each(SPOILT)("$name", async ({ file, record: id, path, value, field = path, what, hint }) => {
    const dir = await copyOfReport();
    await edit(dir, file, (json) => set(record(json, id), path, value));
    expect(await problemsOf(dir)).toEqual([
      { file, record: id, field, what, ...(hint !== undefined && { hint }) },
    ]);
  });

  test.each([
    ["entities.json", "entities", "rzeszow"],
    ["topics.json", "topics", "sahel"],
    ["sources.json", "sources", "news-report-2022-02-07"],
    ["events.json", "events", TALK],
    ["ontology/types.json", "types", "call"],
    ["ontology/offices.json", "offices", "president"],
  ])("a duplicate id in %s", async (file, key, id) => {
    const dir = await copyOfReport();
    let first = -1;
    await edit(dir, file, (json) => {
      first = list(json, key).indexOf(record(json, id));
      list(json, key).push(record(json, id));
    });
    expect(await problemsOf(dir)).toEqual([
      { file, record: id, field: "id", what: `is a duplicate: record #${first} of ${file} has it already` },
    ]);
  });

  test("a record without an id, by its position", async () => {
    const dir = await copyOfReport();
    let at = 0;
    await edit(dir, "topics.json", (json) => {
      at = list(json, "topics").push({ label: "nothing" }) - 1;
    });
    expect(await problemsOf(dir)).toEqual([
      { file: "topics.json", record: `#${at}`, field: "id", what: "is missing" },
    ]);
  });

  test("an id that is not one", async () => {
    const dir = await copyOfReport();
    await edit(dir, "topics.json", (json) =>
      list(json, "topics").push({ id: "Not An Id", label: "nothing" }),
    );
    expect(await problemsOf(dir)).toEqual([
      {
        file: "topics.json",
        record: "Not An Id",
        field: "id",
        what: "an id is lower-case words joined by hyphens, such as 'joe-biden'",
      },
    ]);
  });

  test("a record that is no object", async () => {
    const dir = await copyOfReport();
    let at = 0;
    await edit(dir, "topics.json", (json) => {
      at = list(json, "topics").push("sahel") - 1;
    });
    expect(await problemsOf(dir)).toEqual([
      { file: "topics.json", record: `#${at}`, what: "must be an object" },
    ]);
  });

  test("coverage without a last day", async () => {
    const dir = await copyOfReport();
    await edit(dir, "dataset.json", (json) => set(json, "coverage", "2022-02-02/.."));
    expect(await problemsOf(dir)).toEqual([
      {
        file: "dataset.json",
        field: "coverage",
        what: "needs a first and a last day",
        hint: "such as 2022-02-02/2022-02-07",
      },
    ]);
  });

  test("a manifest without a licence", async () => {
    const dir = await copyOfReport();
    await edit(dir, "dataset.json", (json) => set(json, "licence", undefined));
    expect(await problemsOf(dir)).toEqual([{ file: "dataset.json", field: "licence", what: "is missing" }]);
  });
});

test("many problems in many files are all reported at once", async () => {
  const dir = await copyOfReport();
  await edit(dir, "events.json", (json) => {
    set(record(json, TALK), "date.edtf", "2022-02-30");
    set(record(json, TALK), "participants.0.entity", "anthony-blinken");
    set(record(json, LANDING), "evidence", []);
    set(record(json, "biden-macron-call-2022-02-02"), "type", "phone-call");
  });
  await edit(dir, "entities.json", (json) => list(json, "entities").unshift(record(json, "nato")));
  await writeFile(join(dir, "sources.json"), "{ nonsense }");
  const found = (await problemsOf(dir)).map(formatProblem);
  expect(found).toEqual([
    "entities.json · nato · id: is a duplicate: record #0 of entities.json has it already",
    "sources.json:1:3: not JSON: expected a key in double quotes",
    `events.json · ${LANDING} · evidence: an event needs evidence: at least one source and where in it`,
    `events.json · ${TALK} · participants.0.entity: no such entity: “anthony-blinken” (did you mean “antony-blinken”?)`,
    "events.json · biden-macron-call-2022-02-02 · type: no such event type: “phone-call” (did you mean “call”?)",
    `events.json · ${TALK} · date.edtf: there is no day 30 in February 2022, which has 28 days`,
  ]);
});
