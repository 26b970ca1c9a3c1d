/** Text → Query: cut, name, correct, split, frame, decide. Each stage is a pure function in a file of its own. */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Candidate, Failure } from "../failure.js";
import type { Query } from "../query/query.js";
import { fail, ok, type Result } from "../result.js";
import { keyOf } from "../text/tokens.js";
import { gather, type Question } from "./ask/question.js";
import { ROWS } from "./ask/rows/index.js";
import { takeExceptions, takeWord, withoutPreamble } from "./clause/asides.js";
import { nearest, settleBound, unknownIn } from "./clause/bounds.js";
import { splitClauses } from "./clause/clauses.js";
import { readFrame } from "./clause/frame.js";
import { takeQualifier } from "./clause/qualifier.js";
import { clean } from "./spans/clean.js";
import type { Correction } from "./spans/correct.js";
import { cut, type ReadContext } from "./spans/cut.js";
import { isWord, type Span } from "./spans/span.js";
import { COMMON_WORDS } from "./words/common-words.js";

export interface Reading {
  readonly query: Query;
  /** Which row of the grammar read it. */
  readonly row: string;
  readonly corrections: readonly Correction[];
}

export const LONGEST_QUESTION = 2000;

export function readQuestion(text: string, context: ReadContext): Result<Reading, Failure> {
  if (text.length > LONGEST_QUESTION)
    return fail({ kind: "too-long", length: text.length, limit: LONGEST_QUESTION });
  const cleaned = clean(text);
  const { spans, corrections } = cut(cleaned, context);
  if (spans.length === 0) return fail({ kind: /\S/.test(cleaned) ? "not-understood" : "empty" });
  const problem = firstProblem(spans, context.catalogue);
  if (problem) return fail(problem);
  const read = decide(spans, /[?]\s*$/.test(cleaned), context);
  return read.ok ? ok({ ...read.value, corrections }) : read;
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
  if (unknown.length > 0) return fail(unknownWords([...new Set(unknown)], context));
  const question = gather(
    qualified,
    frame,
    {
      when: bounds.map((bound) => bound.bound),
      nearest: nearest(clauses.bounds),
      except,
      onWord: word.of,
      questioned,
    },
    context.catalogue,
  );
  // "Before or after the landing" wants a choice between the two, which no row makes.
  if (spans.some((span, at) => isWord(span, "relative") && isWord(spans[at + 1], "or")))
    return fail({ kind: "not-understood" });
  if (negates(question)) return fail({ kind: "not-recorded", what: "what did not happen" });
  for (const row of ROWS) {
    const read = row.read(question);
    if (read === undefined) continue;
    return isFailure(read) ? fail(read) : ok({ query: read, row: row.name });
  }
  return fail({ kind: "not-understood" });
}

/** "Who did not meet Macron" asks for what no record holds; "didn't he call", "didn't he?" only ask for a yes. */
function negates({ spans, polar }: Question): boolean {
  const at = spans.findIndex((span) => isWord(span, "not"));
  if (at < 0) return false;
  const opens = polar && at === 1 && isWord(spans[0], "auxiliary");
  const tags =
    polar &&
    isWord(spans[at - 1], "auxiliary") &&
    spans.slice(at + 1).every((span) => isWord(span, "pronoun"));
  return !(opens || tags) || /^never$/i.test(spans[at]?.text ?? "");
}

/** A slip too many to be corrected in silence may still be asked about. */
const SLIPS_ASKED_ABOUT = 2;

function unknownWords(words: readonly string[], { lexicon, catalogue }: ReadContext): Failure {
  for (const text of words) {
    const key = keyOf(text);
    if (key.length < 5 || COMMON_WORDS.has(key)) continue;
    const near = lexicon.nameWords.near(key, SLIPS_ASKED_ABOUT).map(({ word }) => word);
    const meant = catalogue.dataset.entities.filter((entity) =>
      keyOf(entity.name)
        .split(" ")
        .some((word) => near.includes(word)),
    );
    if (meant.length > 0)
      return {
        kind: "unknown-words",
        words,
        text,
        candidates: meant.map(({ id }) => candidate(id, catalogue)),
      };
  }
  return { kind: "unknown-words", words };
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
  "within",
  "sources",
  "about",
]);
function isFailure(read: Query | Failure): read is Failure {
  return !QUERIES.has(read.kind);
}
