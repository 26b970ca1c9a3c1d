import { describe, expect, test } from "vitest";
import type { JsonReply } from "../../src/answer/json.js";
import type { Question } from "./question.js";
import { scoreOf } from "./score.js";

type Type = Question["answer_type"];
type Kind = JsonReply["kind"];
type Answers = JsonReply["answers"];

const labels = (...names: string[]): Answers => names.map((label) => ({ label }));
const dates = (...given: string[]): Answers => given.map((date) => ({ label: date, date }));
const counts = (count: number): Answers => [{ label: String(count), count }];

/** `hits`: which of first, any and exact. */
const ROWS: readonly {
  why: string;
  type: Type;
  gold: string[];
  kind: Kind;
  given: Answers;
  hits: string;
}[] = [
  {
    why: "case and underscores",
    type: "entity",
    gold: ["Port_of_Lund"],
    kind: "participants",
    given: labels("port of lund"),
    hits: "first any exact",
  },
  {
    why: "one gold of two",
    type: "entity",
    gold: ["Ada", "Ben"],
    kind: "participants",
    given: labels("Ben"),
    hits: "first any",
  },
  {
    why: "both, in any order",
    type: "entity",
    gold: ["Ada", "Ben"],
    kind: "participants",
    given: labels("Ben", "Ada"),
    hits: "first any exact",
  },
  {
    why: "not the first",
    type: "entity",
    gold: ["Ada"],
    kind: "participants",
    given: labels("Ben", "Ada"),
    hits: "any",
  },
  {
    why: "a part of a name",
    type: "entity",
    gold: ["Ada Lind"],
    kind: "participants",
    given: labels("Ada"),
    hits: "",
  },
  { why: "nothing", type: "entity", gold: ["Ada"], kind: "failure", given: [], hits: "" },
  {
    why: "a day where a month is gold",
    type: "time",
    gold: ["2021-05"],
    kind: "dates",
    given: dates("2021-05-03", "2021-05-09"),
    hits: "first any exact",
  },
  {
    why: "a month where a day is gold",
    type: "time",
    gold: ["2021-05-03"],
    kind: "dates",
    given: dates("2021-05"),
    hits: "",
  },
  {
    why: "another month",
    type: "time",
    gold: ["2021-05"],
    kind: "dates",
    given: dates("2021-06-05"),
    hits: "",
  },
  { why: "a count", type: "count", gold: ["3"], kind: "count", given: counts(3), hits: "first any exact" },
  {
    why: "the events of a name are no count that was asked for",
    type: "count",
    gold: ["3"],
    kind: "participants",
    given: [{ label: "Ada", count: 3 }],
    hits: "",
  },
  {
    why: "yes",
    type: "yes-no",
    gold: ["yes"],
    kind: "yes-no",
    given: labels("yes"),
    hits: "first any exact",
  },
  { why: "no for yes", type: "yes-no", gold: ["yes"], kind: "yes-no", given: labels("no"), hits: "" },
];

describe("a hit", () => {
  test.each(ROWS)("$type: $why", ({ type, gold, kind, given, hits }) => {
    const hit = scoreOf({ answer_type: type, answers: gold }, { kind, answers: given });
    const named = Object.entries(hit).flatMap(([measure, is]) => (is === true ? [measure] : []));
    expect(named.join(" ")).toBe(hits);
  });
});
