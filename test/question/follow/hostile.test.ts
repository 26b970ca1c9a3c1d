/** No text after any question makes the engine throw, or takes it long. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Query } from "../../../src/query/query.js";
import { readFollowCorpus } from "../../corpus/follow.js";
import { reportEngine } from "../../report.js";

const engine = await reportEngine();
const entries = readFollowCorpus("report");

/** A query of each kind that there is. */
const QUESTIONS = [
  "Who met Macron?",
  "When did Biden first talk to Macron?",
  "Where did the paratroopers land?",
  "What happened on 6 February?",
  "How many US soldiers were sent to Romania?",
  "How many countries did the US send troops to?",
  "Did Biden talk to Macron on 2 and on 6 February?",
  "Were troops sent to Poland and to Romania?",
  "What did Biden and Macron discuss?",
  "Timeline of the deployment",
  "Who is Blinken?",
  "Where is Rzeszów?",
  "Is Rzeszów in Poland?",
  "What are your sources?",
  "Sources for the landing in Rzeszów?",
  "What can you do?",
  "Who announced the deployment to Romania?",
  "Which unit landed on the same day as Blinken and Le Drian talked?",
];
const asksOfEach = await Promise.all(
  QUESTIONS.map(async (question) => {
    const { outcome } = await engine.ask(question);
    return outcome.kind === "answer" ? [outcome.query] : [];
  }),
);
/** The report has no group whose members it knows. */
const queries: readonly Query[] = [...asksOfEach.flat(), { kind: "members", entity: "nato", count: false }];

const WORDS =
  "and or what about why not no I meant only just instead of who whom when where which how many often else Macron Biden Scholz Le Drian Blinken Poland Romania NATO the French US soldiers 6th 2nd February March 2022 day month year week before after that then it he him her his they their there one ones first last next previous by phone in person with to from on sources topics details timeline call visit talked landed announced planned , ? . ! - ’ \" 's";

const fragment = fc
  .array(fc.constantFrom(...WORDS.split(" ")), { maxLength: 9 })
  .map((words) => words.join(" "));
const asked = fc.constantFrom(
  ...entries.flatMap((entry) =>
    "alone" in entry ? entry.alone : "refused" in entry ? entry.refused : entry.asked,
  ),
);
const text = fc.oneof(fragment, asked, fc.string({ unit: "binary", maxLength: 60 }));

describe("after a question of every kind", () => {
  it("there is one of each kind of query", () => {
    const kinds = new Set(queries.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual([
      "about",
      "count",
      "dates",
      "events",
      "location",
      "members",
      "participants",
      "places",
      "profile",
      "sources",
      "timeline",
      "topics",
      "within",
      "yes-no",
    ]);
  });

  it("any text is answered or refused, and so is what follows that", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...queries),
        fc.array(text, { minLength: 1, maxLength: 4 }),
        async (first, said) => {
          let before: Query = first;
          for (const each of said) {
            const reply = await engine.ask(each, { before });
            expect(reply.presentation.headline).not.toBe("");
            if (reply.outcome.kind === "answer") before = reply.outcome.query;
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it("names that the data does not have any longer are passed over", async () => {
    const pattern = {
      types: ["gone"],
      slots: [{ side: "either", anyOf: ["nobody"], members: false }],
    } as const;
    const empty = { places: ["nowhere"], origins: [], topics: ["nothing"], when: [], status: [] };
    const before: Query = { kind: "dates", grain: "day", pattern: { ...pattern, ...empty } };
    for (const said of ["and Macron?", "where?", "who else?", "did he call Macron?", "how many soldiers?"])
      expect((await engine.ask(said, { before })).presentation.headline).not.toBe("");
  });
});
