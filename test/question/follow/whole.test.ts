import { describe, expect, it } from "vitest";
import type { Engine } from "../../../src/engine.js";
import { readFollowUp } from "../../../src/question/follow/follow.js";
import type { ReadContext } from "../../../src/question/spans/cut.js";
import { createLexicon } from "../../../src/question/words/lexicon.js";
import { readCorpus } from "../../corpus/corpus.js";
import { queryAfter } from "../../corpus/follow.js";
import { reportEngine } from "../../report.js";
import { shippedEngine } from "../../shipped.js";

/** Short ones that ask of what was spoken of just before, as one who hears them takes them; and why. */
const GOES_ON: Readonly<Record<string, readonly string[]>> = {
  "a bare listing is of what was asked before": [
    "Timeline",
    "timeline of events",
    "Show me the timeline",
    "chronology of events",
    "show a chronology",
    "timelime",
    "time line of events",
    "timline of events",
    "cronology of events",
    "full timeline",
    "What is the chronology of events?",
  ],
  "a noun that says nothing of whose or when narrows down those that were spoken of": [
    "Which phone calls were there?",
    "Which face-to-face meetings were there?",
    "how many phone calls were there",
    "Which calls were there?",
    "Which deployments are planned?",
    "which deployments are planned",
    "where was the last landing",
    "When were the planned calls held?",
    "Who tweeted?",
  ],
  "their and they are those of the question before": [
    "when did they discuss the Sahel",
    "when did they agree to kick russian banks out of swift",
    "Who affirmed their support for Ukraine's sovereignty and territorial integrity?",
    "Which presidents affirmed their support for Ukraine?",
    "Who affirmed their support for Ukraine on 6 February?",
    "tell me please who expressed their support for ukraine",
  ],
  "keywords without a verb, as a fragment has": [
    "Countries with the four new NATO battlegroups (24 Mar 2022)",
    "landing site of the 82nd airborne?",
  ],
};

const DATA: readonly {
  readonly data: "winter" | "report";
  readonly engine: Engine;
  readonly today: number;
  readonly before: readonly string[];
}[] = [
  {
    data: "winter",
    engine: await shippedEngine(),
    today: 19_083,
    before: [
      "Did Harris visit Germany?",
      "Which leaders did Biden call in March 2022?",
      "When did Biden last call Macron?",
      "Who is Scholz?",
      "Where did Blinken travel in January 2022?",
      "Who said that Russia would invade?",
      "How many meetings took place in Munich?",
    ],
  },
  {
    data: "report",
    engine: await reportEngine(),
    today: 19_031,
    before: [
      "Did Biden talk to Macron on 2 February?",
      "Who announced the deployment to Romania?",
      "Where did troops land in Poland?",
    ],
  },
];

describe.each(DATA)("whole questions: $data", ({ data, engine, today, before }) => {
  const { catalogue } = engine;
  const context: ReadContext = {
    catalogue,
    lexicon: createLexicon(catalogue),
    time: { today, coverage: catalogue.coverage, dayFirst: true },
  };
  const questions = readCorpus(data).flatMap(({ entries }) =>
    entries.filter(({ failure }) => !failure).flatMap(({ asked }) => asked),
  );

  it.each(before)("after “%s”, each question of the corpus is what it is by itself", async (earlier) => {
    const query = await queryAfter([earlier], engine);
    const listed = new Set(Object.values(GOES_ON).flat());
    const merged = questions.filter((question) => readFollowUp(question, query, context) !== undefined);
    expect(merged.filter((question) => !listed.has(question))).toEqual([]);
  });
});

it("every exception is one", async () => {
  const found = new Set<string>();
  for (const { engine, today, before } of DATA) {
    const { catalogue } = engine;
    const lexicon = createLexicon(catalogue);
    const time = { today, coverage: catalogue.coverage, dayFirst: true };
    for (const earlier of before) {
      const query = await queryAfter([earlier], engine);
      for (const question of Object.values(GOES_ON).flat())
        if (readFollowUp(question, query, { catalogue, lexicon, time })) found.add(question);
    }
  }
  expect(
    Object.values(GOES_ON)
      .flat()
      .filter((question) => !found.has(question)),
  ).toEqual([]);
});
