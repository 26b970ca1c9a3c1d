/** Text → Query: cut, name, correct, split, frame, decide. Each stage is a pure function in a file of its own. */
import type { Failure } from "../failure.js";
import { ANSWERED_ONLY, HELD_IT_AS_WELL, ONE_OF_TWO, READ_FOR } from "../phrases/notes.js";
import { type Saying, saying } from "../phrases/phrase.js";
import type { Query } from "../query/query.js";
import { fail, ok, type Result } from "../result.js";
import { reference } from "../time/expression.js";
import { limitIn } from "./ask/limits.js";
import { gather } from "./ask/question.js";
import { ROWS } from "./ask/rows/index.js";
import { unusedIn } from "./ask/unused.js";
import {
  settleNext,
  takeChoice,
  takeCleft,
  takeExceptions,
  takeUpcoming,
  withoutPreamble,
} from "./clause/asides.js";
import { withSameSettled } from "./clause/bare-same.js";
import { nearest, settleBound, unknownIn } from "./clause/bounds.js";
import { type RawBound, splitClauses } from "./clause/clauses.js";
import { settleJourneys, settleTerms } from "./clause/journeys.js";
import { takeNamesakes, withPeopleAsked } from "./clause/namesakes.js";
import { takeWord } from "./clause/on-word.js";
import { takeOutsiders } from "./clause/outsiders.js";
import { takeParts } from "./clause/parts.js";
import { settlePronouns } from "./clause/pronouns.js";
import { takeCompanions, takeHolders, withoutAmong } from "./clause/put-forward.js";
import { takeQualifier } from "./clause/qualifier.js";
import { readFrame } from "./clause/read-frame.js";
import { takeTelling, tellingOfClause, withoutForetold } from "./clause/telling.js";
import { takeTitled } from "./clause/titled.js";
import { asksForCoverage } from "./coverage.js";
import { plainly } from "./feed/plain.js";
import { oneQuestion, statementAndQuestion } from "./pieces/join.js";
import { inWholeNames, problemIn, unknownWords } from "./problems.js";
import { clean, MOST_WORDS, wordsIn } from "./spans/clean.js";
import { holderWhen, withoutCleft } from "./spans/cleft.js";
import { cut, type Guess, type ReadContext } from "./spans/cut.js";
import { isWord, type Span } from "./spans/span.js";

export interface Reading {
  readonly query: Query;
  /** Which row of the grammar read it. */
  readonly row: string;
  /** For the asker: what was read otherwise than it was written. */
  readonly notes: readonly Saying[];
  /** The names in it that may mean several. */
  readonly guesses: readonly Guess[];
  /** A sentence before it was left out, or was read into it. */
  readonly before?: "dropped" | "joined";
}

export const LONGEST_QUESTION = 2000;

export function readQuestion(text: string, context: ReadContext): Result<Reading, Failure> {
  if (text.length > LONGEST_QUESTION)
    return fail({ kind: "too-long", length: text.length, limit: LONGEST_QUESTION });
  const plain = clean(text);
  const cleaned = context.catalogue.tableEvents ? plainly(plain, context.lexicon) : plain;
  const { question, dropped, missing } = oneQuestion(cleaned, context);
  const words = wordsIn(question);
  if (words > MOST_WORDS) return fail({ kind: "too-many-words", words, limit: MOST_WORDS });
  if (missing !== undefined) return fail({ kind: "incomplete", missing: "whom it stands for", of: missing });
  const { spans, corrections, guesses } = cut(question, context);
  if (spans.length === 0) return fail({ kind: /\S/.test(cleaned) ? "not-understood" : "empty" });
  if (asksForCoverage(spans, context.catalogue))
    return ok({ query: { kind: "about" }, row: "coverage", notes: [], guesses: [] });
  const problem = problemIn(spans, context.catalogue);
  if (problem) return fail(problem);
  const read = decide(spans, /[?]\s*$/.test(question), context);
  const notes = [
    ...corrections.map(({ from, to }) => saying(READ_FOR, from, to)),
    ...halfNote(spans),
    ...(read.ok ? alsoHeldBy(read.value.query, spans, context) : []),
    ...(dropped ? [saying(ANSWERED_ONLY, question.trim())] : []),
  ];
  if (!read.ok) return read;
  const joined = !dropped && question !== plain && statementAndQuestion(plain).length > 0;
  const before = dropped ? { before: "dropped" as const } : joined ? { before: "joined" as const } : {};
  return ok({ ...read.value, notes, guesses, ...before });
}

/** What spans ask for, once they are cut. */
export function decide(
  spans: readonly Span[],
  questioned: boolean,
  context: ReadContext,
): Result<Omit<Reading, "notes" | "guesses">, Failure> {
  const { catalogue } = context;
  const settled = catalogue.tableEvents ? withSameSettled(spans) : spans;
  const asking = withPeopleAsked(withoutPreamble(settled), catalogue);
  // Who took office is told by the office, before a pronoun is anyone else.
  const named = settleNext(settlePronouns(settleTerms(asking, catalogue), catalogue));
  const plain = settleJourneys(holderWhen(withoutCleft(withoutAmong(named, catalogue))));
  const cleft =
    takeHolders(plain, catalogue) ?? takeCompanions(plain, catalogue) ?? takeCleft(plain, catalogue);
  const { main: asked, choice } = takeChoice(cleft.main);
  const { main, except } = takeExceptions(asked);
  const known = takeTelling(withoutForetold(main));
  const telling = known && tellingOfClause(known.telling, context);
  const word = takeWord(known?.main ?? withoutForetold(main));
  const next = takeUpcoming(word.main);
  const split = splitClauses(next.main);
  const clauses = next.upcoming ? { ...split, bounds: [...split.bounds, fromNow(context)] } : split;
  const outsiders = takeOutsiders(clauses.main, context.catalogue);
  const found =
    takeParts(outsiders.main, context.catalogue) ??
    takeNamesakes(outsiders.main, context.catalogue) ??
    takeTitled(outsiders.main, context.lexicon.titles, context.catalogue) ??
    takeQualifier(outsiders.main, context.catalogue);
  const qualified = { ...found, among: [...found.among, ...choice, ...cleft.choice] };
  const frame = readFrame(qualified.main, context);
  const whole = !main.some((span) => isWord(span, "ask") && span.word.ask !== "when");
  const bounds = clauses.bounds.map((bound) => settleBound(bound, frame, whole, context));
  const unknown = [
    ...unknownIn(frame),
    ...bounds.flatMap((bound) => bound.unknown),
    ...(telling?.unknown ?? []),
  ];
  if (unknown.length > 0) return fail(unknownWords(inWholeNames(unknown, spans), context));
  const question = gather(
    qualified,
    frame,
    {
      when: bounds.map((bound) => bound.bound),
      nearest: nearest(clauses.bounds),
      except,
      outside: outsiders.outside,
      onWord: word.of,
      ...(telling && { telling: telling.pattern }),
      whole: spans,
      questioned,
    },
    context.catalogue,
  );
  const unused = unusedIn(question) ?? limitIn(question);
  if (unused) return fail(unused);
  for (const row of ROWS) {
    const read = row.read(question);
    if (read === undefined) continue;
    if (isFailure(read)) return fail(read);
    return except.length > 0 && read.kind !== "participants"
      ? fail({ kind: "not-understood" })
      : ok({ query: read, row: row.name });
  }
  return fail({ kind: "not-understood" });
}

/** What is still to come: after today, or after all that the data covers. */
function fromNow({ time }: ReadContext): RawBound {
  const day = reference(time);
  return { kind: "after", interval: { start: day, end: day + 1, grain: "day" } };
}

/** "Who was the German chancellor in December 2021": an office that changed hands within the time has two answers. */
function alsoHeldBy(query: Query, spans: readonly Span[], { catalogue }: ReadContext): readonly Saying[] {
  if (query.kind !== "profile") return [];
  const holders = spans.find(
    (span) => span.tag === "name" && span.byOffice && span.ids.includes(query.entity),
  );
  const others = holders?.tag === "name" ? holders.ids.filter((id) => id !== query.entity) : [];
  const names = others.flatMap((id) => catalogue.entity(id)?.name ?? []);
  return names.length > 0 ? [saying(HELD_IT_AS_WELL, names)] : [];
}

/** "When and where did they land", "who threatened it, and how often", "the first and last": of two things one is answered. */
function halfNote(spans: readonly Span[]): readonly Saying[] {
  for (const asks of [isQuestion, isOrder]) {
    const first = spans.find(asks);
    const second = spans.find((span, at) => span !== first && asks(span) && isWord(spans[at - 1], "and"));
    if (first && second) return [saying(ONE_OF_TWO, first.text)];
  }
  return [];
}

const isQuestion = (span: Span): boolean =>
  isWord(span, "ask") || isWord(span, "how-many") || isWord(span, "how-often");
const isOrder = (span: Span): boolean => isWord(span, "order");

/** A kind that is missing here does not compile. */
const QUERIES: Readonly<Record<Query["kind"], true>> = {
  participants: true,
  dates: true,
  places: true,
  events: true,
  count: true,
  "yes-no": true,
  topics: true,
  timeline: true,
  between: true,
  compare: true,
  anniversary: true,
  profile: true,
  location: true,
  within: true,
  members: true,
  sources: true,
  about: true,
};

function isFailure(read: Query | Failure): read is Failure {
  return !(read.kind in QUERIES);
}
