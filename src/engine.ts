/** The whole of Dateline but for its edges: a dataset and a clock in, answers out. */

import { carriedNote, carriedWhole } from "./answer/carried-note.js";
import { limitsOf } from "./answer/limits.js";
import { type Narrowings, narrowings } from "./answer/narrowings.js";
import { present } from "./answer/present.js";
import { describe } from "./answer/reading.js";
import type { Reply } from "./answer/reply.js";
import { type Attempt, attempt } from "./answering/attempt.js";
import { withMeant } from "./answering/meant.js";
import { guessNotes, otherwiseMeant } from "./answering/otherwise-meant.js";
import { asTold, otherwisePut, ratherPut } from "./answering/otherwise-put.js";
import { elsewhere, secondReading } from "./answering/second-readings.js";
import { spokenOf } from "./answering/spoken-of.js";
import { tableNotes } from "./answering/table-notes.js";
import type { Asking } from "./asking.js";
import { createMessages, type Messages } from "./checking/messages.js";
import { type Catalogue, createCatalogue } from "./dataset/catalogue.js";
import type { Dataset } from "./dataset/dataset.js";
import type { Event } from "./dataset/schema.js";
import { createExamples } from "./examples.js";
import { type Failure, sentence } from "./failure.js";
import { createSuggester, type Suggestion, type SuggestKind } from "./names/suggest.js";
import type { Locale } from "./phrases/locale.js";
import type { Answer } from "./query/answer.js";
import { coverageOf, near } from "./query/execute.js";
import type { World } from "./query/match.js";
import type { Query } from "./query/query.js";
import { within } from "./query/scope.js";
import { carriedOver } from "./question/follow/carried.js";
import { leansBack, readFollowUp } from "./question/follow/follow.js";
import { isOfAnswer } from "./question/follow/of-answer.js";
import { languageOf } from "./question/language/language-of.js";
import { createLookup, type Lookup } from "./question/lookup.js";
import { type Reading, readQuestion } from "./question/read.js";
import { clean, wordsIn } from "./question/spans/clean.js";
import type { ReadContext } from "./question/spans/cut.js";
import { createLexicon } from "./question/words/lexicon.js";
import { fail } from "./result.js";
import { createColumnStore } from "./store/column-store.js";
import { createMemoryStore } from "./store/memory-store.js";
import type { Day } from "./time/interval.js";

export type { Reply } from "./answer/reply.js";

export type { Suggestion, SuggestKind } from "./names/suggest.js";
export type { Lookup } from "./question/lookup.js";

export interface Engine extends Messages {
  readonly dataset: Dataset;
  readonly catalogue: Catalogue;
  readonly lookup: Lookup;
  /** Answers a question in plain English; with the query before, a fragment that continues it as well. Never throws on any text. */
  ask(text: string, asking?: Asking): Promise<Reply>;
  /** Answers a query; `question` is shown as what was asked. */
  run(query: Query, question: string, asking?: Asking): Promise<Reply>;
  refuse(failure: Failure, question: string, asking?: Asking): Reply;
  /** What the answer can be narrowed down by, at most `most` choices of each kind. */
  narrowings(answer: Answer, most: number, locale?: Locale): Narrowings;
  /** At most `limit` choices for what was typed so far, tolerant of typos, best first; the commonest for "". */
  suggest(prefix: string, kind: SuggestKind, limit: number): readonly Suggestion[];
  /** Makes now what is otherwise made when a question or some typing first needs it: some tenths of a second for ten thousand names. */
  prepare(): void;
  /** Questions that this dataset answers, of the scope where there is one. */
  examples(count: number, asking?: Asking): readonly string[];
}

export interface EngineOptions {
  /** The clock's day when a question comes in. */
  readonly today: () => Day;
  /** 3/2/2022 is 3 February where true. */
  readonly dayFirst: boolean;
  /** Of an imported feed, "which country" asks for whoever it is; left out, countries are preferred. */
  readonly whoever?: boolean;
}

export function createEngine(dataset: Dataset, { today, dayFirst, whoever = false }: EngineOptions): Engine {
  const catalogue = createCatalogue(dataset);
  const { tableEvents } = catalogue;
  const store =
    dataset.table && tableEvents
      ? createColumnStore(dataset.table, tableEvents)
      : createMemoryStore(catalogue);
  const lexicon = createLexicon(catalogue);
  const whole: World = { catalogue, store, whoever };
  /** Whatever asks the store of events does so here. */
  const worldOf = ({ scope }: Asking): World =>
    scope ? { ...whole, store: within(store, scope, catalogue) } : whole;
  const coverage = coverageOf(catalogue);
  const context = (day = today()): ReadContext => ({
    catalogue,
    lexicon,
    time: { today: day, coverage: catalogue.coverage, dayFirst },
  });
  const understood = (text: string): boolean => readQuestion(text, context()).ok;
  const examples = createExamples(catalogue, understood);

  /** A few events near what was asked for in vain; where there are many, none of them is near. */
  const instead = async (query: Query, { kind, events }: Answer, world: World): Promise<readonly Event[]> => {
    const asks = "pattern" in query && query.pattern !== undefined && kind !== "yes-no";
    const others = asks && events.length === 0 ? await near(query.pattern, world) : [];
    return others.length <= MOST_NEAR ? others : [];
  };

  const reply = async (
    { found, query, notes }: Attempt,
    question: string,
    asking: Asking = {},
  ): Promise<Reply> => {
    const { locale = "en", scope } = asking;
    const presentation = present(
      found,
      {
        reading: describe(query, catalogue, locale),
        notes: [...notes, ...tableNotes(query, catalogue)].map((note) => note(locale)),
        near: await instead(query, found, worldOf(asking)),
        suggestions: found.kind === "about" ? examples(5, scope) : [],
        coverage,
        query,
        locale,
        ...(scope && { limits: limitsOf(scope, catalogue, locale) }),
      },
      catalogue,
    );
    return { question, outcome: { kind: "answer", query, answer: found }, presentation };
  };

  /** The question with each candidate in place of what was not clear. */
  const meant = (failure: Failure, question: string, before?: Query): readonly string[] => {
    const candidates = ("candidates" in failure && failure.candidates) || [];
    const text = "text" in failure ? failure.text : undefined;
    // Each is read whole: of a very long one the word that is not clear is named, and that must do.
    if (text === undefined || wordsIn(question) > MOST_WORDS_MEANT) return [];
    const isForm = question.startsWith("/");
    return candidates
      .slice(0, MOST_MEANT)
      .map(({ label }) => withMeant(clean(question), text, label))
      .filter(
        (other) => isForm || understood(other) || (before && readFollowUp(other, before, context())?.ok),
      );
  };

  const refuse = (
    failure: Failure,
    question: string,
    { before, scope, locale = "en" }: Asking = {},
  ): Reply => {
    const didYouMean = meant(failure, question, before);
    const suggestions =
      didYouMean.length > 0
        ? { suggestions: didYouMean, didYouMean: true }
        : { suggestions: examples(3, scope) };
    const nothing = { reading: "", notes: [], events: [], footer: "" };
    return {
      question,
      outcome: { kind: "failure", failure },
      presentation: { headline: sentence(failure, locale), ...nothing, ...suggestions },
    };
  };

  /** A fragment, read into the question before it. */
  const followUp = async (read: Reading, question: string, before: Query, asking: Asking): Promise<Reply> => {
    const told = [...read.notes, ...guessNotes(read, catalogue)];
    const again = (text: string, now: ReadContext) => readFollowUp(text, before, now) ?? UNREAD;
    const meant = otherwiseMeant(question, read, context(), again);
    const tried = await attempt(read.query, told, worldOf(asking), { rather: [], put: [], meant });
    const carried = carriedOver(before, tried.query);
    const whole = before.kind === tried.query.kind && WHOLES.has(before.kind);
    const from = whole ? carriedWhole(before, catalogue) : carried && carriedNote(carried, catalogue);
    const notes = from ? [from, ...tried.notes] : tried.notes;
    return { ...(await reply({ ...tried, notes }, question, asking)), continues: true };
  };

  const suggest = createSuggester(catalogue);

  const engine: Omit<Engine, keyof Messages> = {
    dataset,
    catalogue,
    lookup: createLookup(context),
    async ask(text, asking = {}) {
      const now = context();
      const world = worldOf(asking);
      const { before } = asking;
      const plain = before && readFollowUp(text, before, now);
      const ofAnswer = before && plain && isOfAnswer(text, before, plain.ok ? plain.value.query : undefined);
      const spoken = ofAnswer ? await spokenOf(before, world) : before;
      const follows = ofAnswer && spoken ? (readFollowUp(text, spoken, now) ?? plain) : plain;
      if (spoken && follows)
        return follows.ok
          ? followUp(follows.value, text, spoken, asking)
          : { ...refuse(follows.failure, text, asking), continues: true };
      const read = readQuestion(text, now);
      if (!read.ok) {
        // Words that it has in common with English would make something of it that was not asked.
        const language = languageOf(text);
        if (language !== undefined) return refuse({ kind: "other-language", language }, text, asking);
        const other = await secondReading(read.failure, text, now, world);
        if (other) return reply(other, text, asking);
        const leans = before !== undefined && leansBack(text, now);
        return { ...refuse(read.failure, text, asking), ...(leans && { continues: true }) };
      }
      const reading = asTold(text, read.value, now);
      const told = [...reading.notes, ...guessNotes(reading, catalogue)];
      const first = await attempt(reading.query, told, world, {
        rather: ratherPut(text, reading, told, now),
        put: otherwisePut(text, told, now),
        meant: otherwiseMeant(text, reading, now),
      });
      return reply((await elsewhere(first, text, now, world)) ?? first, text, asking);
    },
    run: async (query, question, asking = {}) =>
      reply(await attempt(query, [], worldOf(asking)), question, asking),
    refuse,
    narrowings: (answer, most, locale) => narrowings(answer, catalogue, most, locale),
    suggest,
    prepare() {
      lexicon.prepare();
      suggest(UNTYPED, "name", 1);
      examples(1);
    },
    examples: (count, asking) => examples(count, asking?.scope),
  };
  const { ask, run } = engine;
  return {
    ...engine,
    ...createMessages({ worldOf, catalogue, coverage, context, ask, run, understood, examples }),
  };
}

/** What continues one of these narrows it down. */
const WHOLES: ReadonlySet<Query["kind"]> = new Set<Query["kind"]>(["compare", "between", "anniversary"]);

const UNREAD = fail({ kind: "not-understood" as const });

/** What nobody is called, so that the search for near names is made as well. */
const UNTYPED = "xqzjk";

/** Each is read as a question of its own, and there is a button for no more. */
const MOST_MEANT = 5;
const MOST_WORDS_MEANT = 50;

/** More would bury the "no". */
const MOST_NEAR = 4;
