/** An engine that looks up three names and writes down what it is asked. */

import type { Presentation } from "../../src/answer/presentation.js";
import { createCatalogue } from "../../src/dataset/catalogue.js";
import type { Engine, Lookup, Reply, Suggestion, SuggestKind } from "../../src/engine.js";
import type { Failure } from "../../src/failure.js";
import type { Query } from "../../src/query/query.js";
import { fail, ok, type Result } from "../../src/result.js";
import type { Interval } from "../../src/time/interval.js";

export type Call =
  | { readonly kind: "ask" | "check" | "ask-about"; readonly question: string }
  | { readonly kind: "run"; readonly query: Query; readonly question: string }
  | { readonly kind: "refuse"; readonly failure: Failure; readonly question: string };

export interface FakeEngine extends Engine {
  readonly calls: readonly Call[];
  readonly suggested: readonly { prefix: string; kind: SuggestKind; limit: number }[];
}

const ENTITIES: ReadonlyMap<string, readonly string[]> = new Map([
  ["blinken", ["antony-blinken"]],
  ["le drian", ["jean-yves-le-drian"]],
  ["82nd", ["us-82nd-airborne"]],
]);
const PLACES: ReadonlyMap<string, readonly string[]> = new Map([["poland", ["poland"]]]);
const TYPES: ReadonlyMap<string, readonly string[]> = new Map([
  ["met", ["contact"]],
  ["arrived", ["arrival"]],
]);
/** Day numbers: 2 February 2022 is 19025, and 29 February 2000 is 11016. */
const PERIODS: ReadonlyMap<string, Interval> = new Map([
  ["today", { start: 19031, end: 19032, grain: "day" }],
  ["29 Feb 2000", { start: 11016, end: 11017, grain: "day" }],
  ["2 Feb 2022", { start: 19025, end: 19026, grain: "day" }],
  ["7 Feb 2022", { start: 19030, end: 19031, grain: "day" }],
  ["2022", { start: 18993, end: 19358, grain: "year" }],
]);

export const presentation = (headline: string, more: Partial<Presentation> = {}): Presentation => ({
  headline,
  reading: "",
  notes: [],
  events: [],
  suggestions: [],
  footer: "",
  ...more,
});

export function fakeEngine(suggestions: readonly Suggestion[] = []): FakeEngine {
  const calls: Call[] = [];
  const suggested: { prefix: string; kind: SuggestKind; limit: number }[] = [];
  const reply = (call: Call): Reply => {
    calls.push(call);
    const failure: Failure = call.kind === "refuse" ? call.failure : { kind: "not-understood" };
    return {
      question: call.question,
      outcome: { kind: "failure", failure },
      presentation: presentation(`${call.kind}: ${call.question}`),
    };
  };
  return {
    calls,
    suggested,
    dataset: DATASET,
    catalogue: createCatalogue(DATASET),
    lookup: LOOKUP,
    ask: async (question) => reply({ kind: "ask", question }),
    check: async (question) => ({ ...reply({ kind: "check", question }), check: { kind: "no-text" } }),
    askAbout: async (question) => reply({ kind: "ask-about", question }),
    run: async (query, question) => reply({ kind: "run", query, question }),
    refuse: (failure, question) => reply({ kind: "refuse", failure, question }),
    suggest(prefix, kind, limit) {
      suggested.push({ prefix, kind, limit });
      return suggestions;
    },
    narrowings: () => ({ who: [], when: [], where: [] }),
    prepare: () => undefined,
    examples: () => [],
  };
}

const LOOKUP: Lookup = {
  entity: (text) => known(ENTITIES, text, { kind: "unknown-name", text, candidates: [] }),
  place: (text) => known(PLACES, text, { kind: "unknown-name", text, candidates: [] }),
  type: (text) => known(TYPES, text, { kind: "unknown-record", what: "type", text, candidates: [] }),
  event: (text) =>
    text === "talk-1" ? ok(text) : fail({ kind: "unknown-record", what: "event", text, candidates: [] }),
  slips: () => [],
  period(text) {
    const interval = PERIODS.get(text);
    return interval === undefined ? fail({ kind: "bad-date", text }) : ok(interval);
  },
};

function known(
  table: ReadonlyMap<string, readonly string[]>,
  text: string,
  failure: Failure,
): Result<readonly string[], Failure> {
  const ids = table.get(text.toLowerCase());
  return ids === undefined ? fail(failure) : ok(ids);
}

const DATASET: Engine["dataset"] = {
  manifest: { id: "fake", title: "Fake", description: "Fake.", licence: "MIT", coverage: "2022" },
  entities: [],
  topics: [],
  sources: [],
  events: [],
  ontology: { types: [], offices: [] },
  accepted: [],
};
