/** An engine that echoes, for what the console does around one. */
import { createCatalogue } from "../../src/dataset/catalogue.js";
import type { Dataset } from "../../src/dataset/dataset.js";
import type { Engine, Reply } from "../../src/engine.js";
import { sentence } from "../../src/failure.js";
import { fail } from "../../src/result.js";
import { keyOf } from "../../src/text/tokens.js";

const NAMES = ["Antony Blinken", "Jean-Yves Le Drian", "Poland", "Polish Ministry of Defence", "Rzeszów"];

const dataset: Dataset = {
  manifest: {
    id: "fake",
    title: "A fake set",
    description: "Nothing",
    licence: "none",
    coverage: "2022-02-02/2022-02-07",
  },
  entities: [],
  topics: [],
  sources: [],
  events: [],
  ontology: { types: [], offices: [] },
  accepted: [],
};

function reply(question: string, headline: string): Reply {
  return {
    question,
    outcome: { kind: "failure", failure: { kind: "not-understood" } },
    presentation: { headline, reading: "", notes: [], events: [], suggestions: [], footer: "Covers a week." },
  };
}

const unknown = (text: string) => fail({ kind: "unknown-name" as const, text, candidates: [] });

export function fakeEngine(name = "fake"): Engine {
  return {
    catalogue: createCatalogue(dataset),
    dataset: { ...dataset, manifest: { ...dataset.manifest, title: name } },
    lookup: {
      entity: unknown,
      place: unknown,
      type: unknown,
      event: unknown,
      period: unknown,
      slips: () => [],
    },
    ask: async (text) => reply(text, `${name} was asked: ${text}`),
    check: async (text) => ({ ...reply(text, `${name} was to check: ${text}`), check: { kind: "no-text" } }),
    askAbout: async (text) => reply(text, `${name} was asked about: ${text}`),
    run: async (query, question) => reply(question, `${name} ran ${query.kind}: ${question}`),
    refuse: (failure, question) => reply(question, sentence(failure)),
    suggest: (prefix, kind, limit) =>
      kind !== "name"
        ? []
        : NAMES.filter((label) => keyOf(label).includes(keyOf(prefix)))
            .slice(0, limit)
            .map((label) => ({ id: label, label })),
    narrowings: () => ({ who: [], when: [], where: [] }),
    prepare: () => undefined,
    examples: (count) =>
      ["Who met Le Drian?", "When did Biden call?", "Who landed?", "What else?"].slice(0, count),
  };
}
