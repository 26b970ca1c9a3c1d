/** An engine that says back what it is asked, so that a test sees what became of every character on the way. */

import type { Presentation } from "../../src/answer/presentation.js";
import { createCatalogue } from "../../src/dataset/catalogue.js";
import type { Engine, Reply, Suggestion } from "../../src/engine.js";
import { sentence } from "../../src/failure.js";
import { ok, type Result } from "../../src/result.js";
import type { Service } from "../../src/service.js";

export const PLAIN: Presentation = {
  headline: "",
  reading: "",
  notes: [],
  events: [],
  suggestions: [],
  footer: "",
};

/** Where the parrot says it: in the headline alone, or wherever there is room for words. */
export type Repeat = (text: string) => Presentation;

export const inHeadline: Repeat = (text) => ({ ...PLAIN, headline: text });

export const everywhere: Repeat = (text) => ({
  headline: text,
  reading: text,
  notes: Array.from({ length: 9 }, () => text),
  events: Array.from({ length: 40 }, (_, index) => ({
    id: `event-${index}`,
    date: text,
    day: "2022-02-06",
    summary: text,
    place: text,
    flags: [text, text],
    sources: [
      { id: "s", title: text, publisher: text, url: "https://example.org/a(b)", locator: text, by: text },
    ],
  })),
  suggestions: Array.from({ length: 12 }, (_, index) => `${index} ${text}`),
  footer: text,
});

export function parrot(repeat: Repeat = inHeadline, over: Partial<Engine> = {}): Engine {
  const reply = (question: string, presentation: Presentation): Reply => ({
    question,
    outcome: { kind: "failure", failure: { kind: "not-understood" } },
    presentation,
  });
  const same = (text: string): Result<readonly string[], never> => ok([text]);
  return {
    dataset: EMPTY,
    catalogue: createCatalogue(EMPTY),
    lookup: {
      entity: same,
      place: same,
      type: same,
      event: (text) => ok(text),
      period: () => ok({ start: 19024, end: 19031, grain: "range" }),
      slips: () => [],
    },
    ask: async (text) => reply(text, repeat(text)),
    check: async (text) => ({ ...reply(text, repeat(text)), check: { kind: "no-text" } }),
    askAbout: async (text) => reply(text, repeat(text)),
    run: async (_query, question) => reply(question, repeat(question)),
    refuse: (failure, question) => reply(question, repeat(sentence(failure))),
    suggest: (prefix, kind, limit) =>
      Array.from({ length: limit }, (_, index) => suggestion(prefix, kind, index)),
    narrowings: () => ({ who: [], when: [], where: [] }),
    prepare: () => undefined,
    examples: (count) => Array.from({ length: count }, (_, index) => `Example ${index}?`),
    ...over,
  };
}

function suggestion(prefix: string, kind: string, index: number): Suggestion {
  return { id: `${kind}-${index}`, label: `${prefix} ${kind} ${index} ${"x".repeat(120)}` };
}

/** A service over one engine, whose reload says `outcome`. */
export function serving(engine: Engine, outcome: Result<string, string> = ok("Reloaded.")): Service {
  return { engine: () => engine, reload: () => Promise.resolve(outcome) };
}

const EMPTY: Engine["dataset"] = {
  manifest: { id: "empty", title: "Empty", description: "Nothing.", licence: "none", coverage: "2022" },
  entities: [],
  topics: [],
  sources: [],
  events: [],
  ontology: { types: [], offices: [] },
  accepted: [],
};
