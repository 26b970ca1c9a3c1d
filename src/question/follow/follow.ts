/** A fragment that continues the question before it → one question. A question that is whole by itself is left alone. */

import type { Failure } from "../../failure.js";
import { READ_FOR } from "../../phrases/notes.js";
import { saying } from "../../phrases/phrase.js";
import type { EventPattern, Query, Select } from "../../query/query.js";
import { fail, ok, type Result } from "../../result.js";
import { plainly } from "../feed/plain.js";
import { withoutTalk } from "../pieces/talk.js";
import { problemIn } from "../problems.js";
import type { Reading } from "../read.js";
import { clean, sentencesOf } from "../spans/clean.js";
import { type Cut, cut, type ReadContext } from "../spans/cut.js";
import { isLight, isWord, type Span } from "../spans/span.js";
import { askedAgain } from "./again.js";
import { besidesThat } from "./besides.js";
import { boundIn } from "./bound.js";
import { datesInFull, IN_IT, timeOf, yearBefore } from "./dates.js";
import { fragmentOf } from "./fragment.js";
import { merged } from "./merge.js";
import { type Opening, openingOf } from "./opening.js";
import { patternIn } from "./parts.js";
import { readReferred } from "./referred.js";
import { isSentence } from "./sentence.js";
import { stepIn } from "./step.js";
import { turnedRound } from "./turned.js";
import { isTurn, plainTurn } from "./turns.js";
import { isUnanswerable } from "./unanswerable.js";
import { isWhole, pointsBack, strayIn } from "./whole.js";

/** In characters, and in words or names of several. Whoever says more says all that is to be known. */
const LONGEST_FRAGMENT = 200;
const MOST_SPANS = 20;

/** Undefined where the text is no fragment, or cannot be read into the question before. Never throws on any text. */
export function readFollowUp(
  text: string,
  before: Query,
  context: ReadContext,
): Result<Reading, Failure> | undefined {
  if (text.length > LONGEST_FRAGMENT) return undefined;
  const opening = openingIn(text);
  if (sentencesOf(opening.text).length > 1) return undefined;
  const plainly = plainTurn(opening.text, before);
  const other =
    askedAgain(plainly, before) ?? turnedRound(plainly, before) ?? besidesThat(plainly, before, context);
  if (other) return ok({ query: other, row: "follow-up", notes: [], guesses: [] });
  const step = stepIn(plainly, before);
  // Where nothing can come next, it is not everything that ever happened.
  const stepless = !step && plainly !== opening.text && /\bthe (?:next|previous) one$/.test(plainly);
  if (stepless || isUnanswerable(opening)) return fail({ kind: "not-understood" });
  const words = wordsOf(step?.text ?? plainly, before, context);
  const said = cutInYear(words, patternIn(before), context);
  if (said.spans.length > MOST_SPANS) return undefined;
  const bound = boundIn(said.spans, context.catalogue);
  const back = pointsBack({ ...said, bound });
  const goesOn = step !== undefined || plainly !== opening.text;
  if (!goesOn && !back && isSentence(said.spans)) return undefined;
  const problem = problemIn(said.spans, context.catalogue);
  if (problem) return opening.manner !== "plain" || back ? fail(problem) : undefined;
  const referred =
    step || !back ? undefined : readReferred({ ...said, bound }, asksWhether(text, said), before, context);
  const stray = referred || !back ? undefined : strayIn(said.spans);
  if (stray !== undefined) return fail({ kind: "incomplete", missing: "whom it stands for", of: stray });
  const read = referred ?? readPart(continuing(opening, words, goesOn), said, step?.select, before, context);
  if (!read && opening.manner === "without" && said.spans.every(isNamed))
    return fail({ kind: "not-understood" });
  if (!read) return undefined;
  return ok({
    ...read,
    notes: said.corrections.map(({ from, to }) => saying(READ_FOR, from, to)),
    guesses: said.guesses,
  });
}

/** A name, or what stands between two. */
const isNamed = (span: Span): boolean =>
  span.tag === "name" || isLight(span) || isWord(span, "and") || isWord(span, "or");

/** Whether a text that could not be read may have meant the question before: it says nothing that it could be by itself. */
export function leansBack(text: string, context: ReadContext): boolean {
  if (text.length > LONGEST_FRAGMENT) return false;
  const opening = openingIn(text);
  const said = cut(opening.text, context);
  const tells = said.spans.some(({ tag }) => tag === "name" || tag === "time" || tag === "relation");
  const bound = boundIn(said.spans, context.catalogue);
  return opening.manner !== "plain" || pointsBack({ ...said, bound }) || !tells;
}

/** "*Lavrov" and "Lavrov*" put right what was typed before, as people do in a chat. */
const asCorrection = (text: string): string =>
  text.replace(
    /^\s*\*\s*([^*\s][^*]*)$|^\s*([^*]*[^*\s])\s*\*\s*$/,
    (_, behind?: string, before?: string) => `no, ${behind ?? before}`,
  );

/** One that goes on from another needs what was asked of it, whatever it begins with. */
const continuing = (opening: Opening, text: string, goesOn: boolean): Opening => ({
  ...opening,
  text,
  manner: goesOn && opening.manner === "plain" ? "and" : opening.manner,
});

/** "How do you know" is no talk around a question, but all of it. */
function openingIn(text: string): Opening {
  const plain = clean(asCorrection(text));
  const opening = openingOf(plain);
  return isTurn(opening.text) ? opening : openingOf(withoutTalk(plain));
}

/** A fragment without a sentence: what it has, put into the query before. */
function readPart(
  opening: Opening,
  { spans }: Cut,
  step: Select | undefined,
  before: Query,
  context: ReadContext,
): Pick<Reading, "query" | "row"> | undefined {
  const fragment = fragmentOf(opening, spans, context);
  if (!fragment || isWhole(fragment, patternIn(before), context.catalogue)) return undefined;
  const query = merged({
    query: before,
    fragment,
    instead: idsIn(opening.instead, context),
    select: step ?? fragment.select,
    catalogue: context.catalogue,
  });
  return query && { query, row: "follow-up" };
}

/** "Did he …" apart, a question mark asks for a yes where a sentence stands before it: "his calls?" asks which. */
const asksWhether = (text: string, { spans: [first] }: Cut): boolean =>
  /[?]\s*$/.test(text) && !/^(?:his|her|their|its)$/i.test(first?.text ?? "");

/** With dates in full; of a feed, in the words that it is read by. */
function wordsOf(text: string, before: Query, { catalogue, lexicon }: ReadContext): string {
  const full = datesInFull(text, patternIn(before))
    .replace(IN_IT, "there")
    .replace(/\bthe us$/, "the US");
  return catalogue.tableEvents ? plainly(full, lexicon) : full;
}

/** A month without its year is of the year that was spoken of, where the data has it; whoever holds an office, held it then. */
function cutInYear(text: string, pattern: EventPattern | undefined, context: ReadContext): Cut {
  const period = timeOf(pattern);
  const bounded = period && Number.isFinite(period.start) && Number.isFinite(period.end);
  const scope = { ...context, ...(bounded && { period }) };
  const time = yearBefore(pattern, context.time);
  if (!time) return cut(text, scope);
  const said = cut(text, { ...scope, time });
  const { start, end } = context.time.coverage;
  const missed = said.spans.some(
    (span) =>
      span.tag === "time" && span.interval && (span.interval.start >= end || span.interval.end <= start),
  );
  return missed ? cut(text, scope) : said;
}

const idsIn = (text: string | undefined, context: ReadContext): readonly string[] =>
  text === undefined ? [] : cut(text, context).spans.flatMap((span) => (span.tag === "name" ? span.ids : []));
