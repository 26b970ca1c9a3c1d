/** The whole of Dateline but for its edges: a dataset and a clock in, answers out. */

import { present } from "./answer/present.js";
import { describe } from "./answer/reading.js";
import type { Reply } from "./answer/reply.js";
import { createCatalogue } from "./dataset/catalogue.js";
import type { Dataset } from "./dataset/dataset.js";
import type { Event } from "./dataset/schema.js";
import { createExamples } from "./examples.js";
import { type Failure, sentence } from "./failure.js";
import { createSuggester, type Suggestion, type SuggestKind } from "./names/suggest.js";
import type { Answer } from "./query/answer.js";
import { coverageOf, execute, near } from "./query/execute.js";
import { HEARSAY_LEFT_OUT, withoutHearsay } from "./query/hearsay.js";
import type { EventPattern, Query } from "./query/query.js";
import { REPAIRS } from "./query/repairs/index.js";
import { repaired } from "./query/repairs/repair.js";
import { literalWords } from "./question/literal.js";
import { createLookup, type Lookup } from "./question/lookup.js";
import { readLoosely } from "./question/loose.js";
import { readQuestion } from "./question/read.js";
import { clean } from "./question/spans/clean.js";
import type { ReadContext } from "./question/spans/cut.js";
import { createLexicon } from "./question/words/lexicon.js";
import { createMemoryStore } from "./store/memory-store.js";
import { keyOf } from "./text/tokens.js";
import type { Day } from "./time/interval.js";

export type { Reply } from "./answer/reply.js";

export type { Suggestion, SuggestKind } from "./names/suggest.js";
export type { Lookup } from "./question/lookup.js";

export interface Engine {
  readonly dataset: Dataset;
  readonly lookup: Lookup;
  /** Answers a question in plain English. Never throws on any text. */
  ask(text: string): Promise<Reply>;
  /** Answers a query; `question` is shown as what was asked. */
  run(query: Query, question: string): Promise<Reply>;
  refuse(failure: Failure, question: string): Reply;
  /** At most `limit` choices for what was typed so far, tolerant of typos, best first; the commonest for "". */
  suggest(prefix: string, kind: SuggestKind, limit: number): readonly Suggestion[];
  /** Questions that this dataset answers. */
  examples(count: number): readonly string[];
}

export interface EngineOptions {
  /** The clock's day when a question comes in. */
  readonly today: () => Day;
  /** 3/2/2022 is 3 February where true. */
  readonly dayFirst: boolean;
}

export function createEngine(dataset: Dataset, { today, dayFirst }: EngineOptions): Engine {
  const catalogue = createCatalogue(dataset);
  const store = createMemoryStore(catalogue);
  const lexicon = createLexicon(catalogue);
  const world = { catalogue, store };
  const coverage = coverageOf(catalogue);
  const context = (): ReadContext => ({
    catalogue,
    lexicon,
    time: { today: today(), coverage: catalogue.coverage, dayFirst },
  });
  const understood = (text: string): boolean => readQuestion(text, context()).ok;
  const examples = createExamples(catalogue, understood);

  interface Attempt {
    readonly found: Answer;
    readonly query: Query;
    readonly notes: readonly string[];
  }

  /** As asked; where that has no event, as the first repair reads it that has one. */
  const attempt = async (query: Query, notes: readonly string[]): Promise<Attempt> => {
    const found = await execute(query, world);
    const thing = withoutHearsay(query);
    // Of what someone told, a number is wanted, and not only that it was told.
    const enough = (answer: Answer): boolean => answers(answer) && !(thing && isUncounted(answer));
    if (enough(found)) return { found, query, notes };
    for (const repair of REPAIRS) {
      const other = repaired(query, repair, catalogue);
      const second = other && (await execute(other, world));
      if (other && second && enough(second))
        return { found: second, query: other, notes: [...notes, repair.note] };
    }
    return thing ? attempt(thing, [...notes, HEARSAY_LEFT_OUT]) : { found, query, notes };
  };

  /** A few events near what was asked for in vain; where there are many, none of them is near. */
  const instead = async (query: Query, { kind, events }: Answer): Promise<readonly Event[]> => {
    const asks = "pattern" in query && query.pattern !== undefined && kind !== "yes-no";
    const others = asks && events.length === 0 ? await near(query.pattern, world) : [];
    return others.length <= MOST_NEAR ? others : [];
  };

  const answer = async (asked: Query, question: string, said: readonly string[]): Promise<Reply> => {
    const { found, query, notes } = await attempt(asked, said);
    const presentation = present(
      found,
      {
        reading: describe(query, catalogue),
        notes,
        near: await instead(query, found),
        suggestions: found.kind === "about" ? examples(5) : [],
        coverage,
        query,
      },
      catalogue,
    );
    return { question, outcome: { kind: "answer", query, answer: found }, presentation };
  };
  /** The question with each candidate in place of what was not clear. */
  const meant = (failure: Failure, question: string): readonly string[] => {
    const candidates = ("candidates" in failure && failure.candidates) || [];
    const text = "text" in failure ? failure.text : undefined;
    if (text === undefined) return [];
    const isForm = question.startsWith("/");
    return candidates
      .map(({ label }) => withMeant(clean(question), text, label))
      .filter((other) => isForm || understood(other));
  };

  /** Where just one of those who may be meant fits the question, it is about them; the answer says so. */
  const onlyOne = async (failure: Failure, question: string): Promise<Reply | undefined> => {
    if (failure.kind !== "ambiguous-name" || failure.candidates.length > MOST_CANDIDATES) return undefined;
    const fitting: Reply[] = [];
    for (const { label } of failure.candidates) {
      const read = readQuestion(withMeant(clean(question), failure.text, label), context());
      if (!read.ok || !answers(await execute(read.value.query, world))) continue;
      const note = `I took “${failure.text}” for ${label}, the only one of them that fits.`;
      fitting.push(await answer(read.value.query, question, [...read.value.notes, note]));
    }
    return fitting.length === 1 ? fitting[0] : undefined;
  };

  /** Asked whether it came about: no, where it is recorded as called off. */
  const isCalledOff = async (query: Query): Promise<boolean> => {
    if (query.kind !== "yes-no" || query.also) return false;
    const pattern: EventPattern = { ...query.pattern, status: ["cancelled", "denied"] };
    return (await execute({ kind: "yes-no", pattern }, world)).events.length > 0;
  };

  /** Words that Dateline does not know, but the descriptions of the events do; where none fits, they remain unknown. */
  const described = async (failure: Failure, question: string): Promise<Reply | undefined> => {
    const literal = literalWords(question, failure, context());
    if (!literal) return undefined;
    const { query, notes, words } = literal;
    const { found } = await attempt(query, []);
    // "When was he elected": without any event word, a word that comes up everywhere tells nothing.
    if (query.kind === "yes-no" && isPredicate(question, words)) return undefined;
    const loose = "pattern" in query && query.pattern?.types.length === 0;
    if (loose && found.events.length > MOST_SPEAKING) return undefined;
    if (!answers(found) && !(await isCalledOff(query))) return undefined;
    const note = `I looked for ${words.map((word) => `“${word}”`).join(" and ")} in the descriptions of the events.`;
    return answer(query, question, [...notes, note]);
  };

  /** What speaks of all that the question names. */
  const loosely = async (question: string, kind?: Query["kind"]): Promise<Reply | undefined> => {
    const read = readLoosely(question, context());
    if (kind !== undefined && read?.kind !== kind) return undefined;
    const found = read && (await execute(read, world));
    if (!read || !found || !answers(found) || found.events.length > MOST_SPEAKING) return undefined;
    // Whether it came about is not to be had so, unless none of them did.
    const none = found.events.every(({ status }) => status === "cancelled" || status === "denied");
    const query: Query = read.kind === "yes-no" ? checked(read, none) : read;
    const note =
      "I could not fit the question together; these are the events that speak of all that it names.";
    return answer(query, question, [note]);
  };

  const refuse = (failure: Failure, question: string): Reply => {
    const didYouMean = meant(failure, question);
    const suggestions =
      didYouMean.length > 0 ? { suggestions: didYouMean, didYouMean: true } : { suggestions: examples(3) };
    const nothing = { reading: "", notes: [], events: [], footer: "" };
    return {
      question,
      outcome: { kind: "failure", failure },
      presentation: { headline: sentence(failure), ...nothing, ...suggestions },
    };
  };

  return {
    dataset,
    lookup: createLookup(context),
    async ask(text) {
      const read = readQuestion(text, context());
      if (!read.ok) {
        const { failure } = read;
        return (
          (await onlyOne(failure, text)) ??
          (await described(failure, text)) ??
          (mayBeLoose(failure) ? await loosely(text) : undefined) ??
          refuse(failure, text)
        );
      }
      const { query, notes } = read.value;
      const vain = mayBeElsewhere(query) && !answers((await attempt(query, [])).found);
      return (vain ? await loosely(text, query.kind) : undefined) ?? answer(query, text, notes);
    },
    run: (query, question) => answer(query, question, []),
    refuse,
    suggest: createSuggester(catalogue),
    examples,
  };
}

/** Of more, one that fits would be chance. */
const MOST_CANDIDATES = 8;

/** Whether it gives what was asked for: events alone name nobody and no place. */
function answers(answer: Answer): boolean {
  return "items" in answer && answer.items ? answer.items.length > 0 : answer.events.length > 0;
}

const isUncounted = (answer: Answer): boolean => answer.kind === "count" && answer.quantity === undefined;

/** What is ambiguous or recorded nowhere stays so. */
const mayBeLoose = ({ kind }: Failure): boolean => kind === "unknown-words" || kind === "not-understood";

/** The record may hold it otherwise; but whether and how often just this was, or what was said of it, it does not tell then. */
const mayBeElsewhere = (query: Query): boolean =>
  "pattern" in query &&
  query.pattern !== undefined &&
  query.kind !== "yes-no" &&
  query.kind !== "topics" &&
  // Who is spoken of beside a journey need not have gone along.
  !(query.kind === "participants" && query.companions) &&
  (query.kind !== "count" || query.of === "quantity");

/** "Did the breakfast take place": no, where all that speaks of it was called off; else what there is. */
const checked = ({ pattern }: Extract<Query, { kind: "yes-no" }>, none: boolean): Query =>
  none ? { kind: "yes-no", pattern: { ...pattern, status: ["occurred"] } } : { kind: "events", pattern };

/** More speak of it by chance. */
const MOST_SPEAKING = 6;

/** "Did the sanctions work": that is asked of them, and some description that has the word does not tell. */
const isPredicate = (question: string, words: readonly string[]): boolean =>
  words.some((word) =>
    new RegExp(`^(?:did|do|does|have|has) (?:the )?[a-z]+ ${keyOf(word)}$`).test(keyOf(question)),
  );

/** More would bury the "no". */
const MOST_NEAR = 4;

/** An article goes with what it stood by: "who did the president call" is "who did Joe Biden call". */
function withMeant(question: string, text: string, label: string): string {
  const literal = text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])(?:the\\s+)?${literal}(?![\\p{L}\\p{N}])`, "iu");
  return question.replace(whole, () => label);
}
