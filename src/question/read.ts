/** Text → Query: cut, name, correct, split, frame, decide. Each stage is a pure function in a file of its own. */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Candidate, Failure } from "../failure.js";
import { type Token, tokenize } from "../names/tokens.js";
import type { EventPattern, Query, Select, TimeBound } from "../query/query.js";
import { fail, ok, type Result } from "../result.js";
import type { TimeContext } from "../time/expression.js";
import { readTimes } from "../time/read.js";
import { annotate } from "./annotate.js";
import { gather, type OnWord } from "./asked.js";
import { type RawBound, splitClauses } from "./clauses.js";
import { compose } from "./compose.js";
import { type Correction, correct } from "./correct.js";
import { type Frame, patternOf, readFrame } from "./frame.js";
import type { Lexicon } from "./lexicon.js";
import { settleOffices } from "./offices.js";
import { takeQualifier } from "./qualifier.js";
import { ROWS } from "./rows.js";
import { isLight, isWord, type NameSpan, type Span } from "./span.js";

export interface Reading {
  readonly query: Query;
  /** Which row of the grammar read it. */
  readonly row: string;
  readonly corrections: readonly Correction[];
}

export interface ReadContext {
  readonly catalogue: Catalogue;
  readonly lexicon: Lexicon;
  readonly time: TimeContext;
}

export const LONGEST_QUESTION = 2000;

export function readQuestion(text: string, context: ReadContext): Result<Reading, Failure> {
  if (text.length > LONGEST_QUESTION)
    return fail({ kind: "too-long", length: text.length, limit: LONGEST_QUESTION });
  const cleaned = clean(text);
  const tokens = tokenize(cleaned);
  if (tokens.length === 0) return fail({ kind: /\S/.test(cleaned) ? "not-understood" : "empty" });
  const { spans, corrections } = spansOf(cleaned, tokens, context);
  const problem = firstProblem(spans, context.catalogue);
  if (problem) return fail(problem);
  const read = decide(spans, /[?]\s*$/.test(cleaned), context);
  return read.ok ? ok({ ...read.value, corrections }) : read;
}

/** Control characters, mentions and markdown say nothing. */
function clean(text: string): string {
  return text
    .replace(/<(?:[@#][!&]?|a?:\w+:)\d+>/g, " ")
    .replace(/@(?:everyone|here)\b/g, " ")
    .replace(/\p{Cc}|\p{Cf}/gu, " ")
    .replace(/[*_`~|>#]+/g, " ")
    .replace(/^\s*@?dateline\b[\s,:]*/i, " ");
}

/** Cuts and names the text; what belongs to nothing is spelt right, and then all is cut again. */
export function spansOf(
  text: string,
  tokens: readonly Token[],
  { catalogue, lexicon, time }: ReadContext,
): { readonly spans: readonly Span[]; readonly corrections: readonly Correction[] } {
  const times = readTimes(text, time);
  const corrections: Correction[] = [];
  let current = tokens;
  let spans = annotate(text, current, times, lexicon);
  for (const span of spans) {
    const token = span.tag === "unknown" ? current[span.from] : undefined;
    if (!token) continue;
    const at = span.from;
    const swap = (candidate: Token): readonly Token[] =>
      current.map((each, index) => (index === at ? candidate : each));
    const fixed = correct(token, lexicon, (candidate) =>
      seat(annotate(text, swap(candidate), times, lexicon), at),
    );
    if (!fixed) continue;
    current = swap(fixed);
    corrections.push({ from: token.text, to: fixed.key });
  }
  if (corrections.length > 0) spans = annotate(text, current, times, lexicon);
  const period = times.find((each) => each.interval)?.interval ?? catalogue.coverage;
  return {
    spans: settleOffices(compose(spans, { catalogue, lexicon, period }), catalogue, period),
    corrections,
  };
}

/** How long the span is that a corrected token belongs to; 0 where it still belongs to nothing. */
function seat(spans: readonly Span[], at: number): number {
  const span = spans.find((each) => each.from <= at && at < each.to);
  return !span || span.tag === "unknown" ? 0 : span.to - span.from;
}

/** A date that does not exist, or a name that may be several, keeps the whole question from being read. */
function firstProblem(spans: readonly Span[], catalogue: Catalogue): Failure | undefined {
  for (const span of spans) {
    if (span.tag === "time" && !span.interval) return { kind: "bad-date", text: span.text };
    if (span.tag === "office" && span.vacant)
      return { kind: "unknown-name", text: span.text, candidates: [] };
    if (span.tag === "name" && span.ambiguous && !spans.some((other) => other.tag === "unknown")) {
      return {
        kind: "ambiguous-name",
        text: span.text,
        candidates: span.ids.map((id) => candidate(id, catalogue)),
      };
    }
  }
  return undefined;
}

export function candidate(id: string, catalogue: Catalogue): Candidate {
  return { id, label: catalogue.entity(id)?.name ?? id };
}

function decide(
  spans: readonly Span[],
  questioned: boolean,
  context: ReadContext,
): Result<Omit<Reading, "corrections">, Failure> {
  const { main, except } = takeExceptions(withoutPreamble(spans));
  const word = takeWord(main);
  const clauses = splitClauses(word.main);
  const qualified = takeQualifier(clauses.main, context.catalogue);
  const frame = readFrame(qualified.main, context);
  const bounds = clauses.bounds.map((bound) => settleBound(bound, frame, context));
  const unknown = [...unknownIn(frame), ...bounds.flatMap((bound) => bound.unknown)];
  if (unknown.length > 0) return fail({ kind: "unknown-words", words: [...new Set(unknown)] });
  const question = gather(
    qualified,
    frame,
    bounds.map((bound) => bound.bound),
    except,
    nearest(clauses.bounds),
    questioned,
    word.of,
  );
  for (const row of ROWS) {
    const read = row.read(question);
    if (read === undefined) continue;
    return isFailure(read) ? fail(read) : ok({ query: read, row: row.name });
  }
  return fail({ kind: "not-understood" });
}

const QUERIES: ReadonlySet<string> = new Set<Query["kind"]>([
  "participants",
  "dates",
  "places",
  "events",
  "count",
  "yes-no",
  "topics",
  "timeline",
  "profile",
  "location",
  "sources",
  "about",
]);
function isFailure(read: Query | Failure): read is Failure {
  return !QUERIES.has(read.kind);
}

function unknownIn(frame: Frame): readonly string[] {
  return [...frame.unknown, ...(frame.concerning ? unknownIn(frame.concerning) : [])];
}

/** "Hi, I am a student, who met Le Drian?": what stands before a pause and names nothing is no part of the question. */
function withoutPreamble(spans: readonly Span[]): readonly Span[] {
  const ask = spans.findIndex((span) => isWord(span, "ask") || isWord(span, "how-many"));
  const pause = spans.findLastIndex((span, at) => at < ask && span.pause);
  const says = (span: Span): boolean =>
    span.tag === "name" || span.tag === "time" || span.tag === "relation" || span.tag === "office";
  return spans.slice(0, pause + 1).some(says) ? spans : spans.slice(pause + 1);
}

/** "according to Błaszczak": on whose word. "According to whom" asks for that. */
function takeWord(spans: readonly Span[]): {
  readonly main: readonly Span[];
  readonly of: OnWord | undefined;
} {
  const at = spans.findIndex((span) => isWord(span, "according"));
  const next = spans.findIndex((span, index) => index > at && !isLight(span));
  const by = spans[next];
  if (at < 0 || !by) return { main: spans, of: undefined };
  const main = [...spans.slice(0, at), ...spans.slice(next + 1)];
  if (by.tag === "name") return { main, of: { asked: false, ids: by.ids } };
  return isWord(by, "ask") ? { main, of: { asked: true, ids: [] } } : { main: spans, of: undefined };
}

/** "besides Blinken and Le Drian": named to be left out. */
function takeExceptions(spans: readonly Span[]): {
  readonly main: readonly Span[];
  readonly except: readonly string[];
} {
  const from = spans.findIndex((span) => isWord(span, "except"));
  if (from < 0) return { main: spans, except: [] };
  let to = from + 1;
  while (spans[to]?.tag === "name" || ((isWord(spans[to], "and") || isLight(spans[to])) && to < spans.length))
    to++;
  const names = spans.slice(from, to).filter((span): span is NameSpan => span.tag === "name");
  return { main: [...spans.slice(0, from), ...spans.slice(to)], except: names.flatMap((span) => span.ids) };
}

/** A comparison without an event word of its own means the same kind of event: "before Le Drian did". */
function settleBound(
  bound: RawBound,
  main: Frame,
  context: ReadContext,
): { readonly bound: TimeBound; readonly unknown: readonly string[] } {
  if ("interval" in bound) return { bound, unknown: [] };
  const clauses = splitClauses(bound.spans);
  const frame = readFrame(clauses.main, context);
  const inner = clauses.bounds.map((each) => settleBound(each, frame, context));
  const own = patternOf(
    frame,
    inner.map((each) => each.bound),
  );
  const pattern: EventPattern =
    frame.head || frame.troops
      ? own
      : { ...own, types: main.types, slots: [...patternOf(main, []).slots, ...own.slots] };
  return {
    bound: { kind: bound.kind, grain: bound.grain, pattern },
    unknown: [...unknownIn(frame), ...inner.flatMap((each) => each.unknown)],
  };
}

/** "right before", "next after": of all that fit, the nearest. */
function nearest(bounds: readonly RawBound[]): Select | undefined {
  for (const bound of bounds) {
    if (bound.kind === "before-event" && bound.nearest) return { from: "last", nth: 1 };
    if (bound.kind === "after-event" && bound.nearest) return { from: "first", nth: 1 };
  }
  return undefined;
}
