/** Text → spans: cut into tokens, named, spelt right, and composed. */

import type { Catalogue } from "../../dataset/catalogue.js";
import { type Token, tokenize } from "../../text/tokens.js";
import type { TimeContext, TimeMention } from "../../time/expression.js";
import type { Interval } from "../../time/interval.js";
import { readTimes } from "../../time/read.js";
import type { Lexicon } from "../words/lexicon.js";
import { annotate } from "./annotate.js";
import { spellCalendar } from "./calendar-slips.js";
import { compose } from "./compose.js";
import { type Correction, correct } from "./correct.js";
import { settleOffices } from "./offices.js";
import { respell } from "./respell.js";
import { asWord, isWord, type Span, spanOf } from "./span.js";
import { verbMeant } from "./verb-slips.js";

export interface ReadContext {
  readonly catalogue: Catalogue;
  readonly lexicon: Lexicon;
  readonly time: TimeContext;
  /** The time that is spoken of where the text names none; all that the data covers, where it is left out. */
  readonly period?: Interval;
}

export interface Cut {
  readonly spans: readonly Span[];
  readonly corrections: readonly Correction[];
  readonly guesses: readonly Guess[];
}

/** A name that was taken for one of several whom it may mean. */
export interface Guess {
  /** The words of the question, and the key under which another one is tried. */
  readonly text: string;
  readonly key: string;
  readonly id: string;
  /** The others, the likelier first. */
  readonly others: readonly string[];
  /** It is what the words say, and the others only belong to it. */
  readonly sure: boolean;
}

/** No span where there is not one word. */
export function cut(written: string, { catalogue, lexicon, time, period: spokenOf }: ReadContext): Cut {
  const { text, corrections: dates } = spellCalendar(written, lexicon);
  const times = readTimes(text, time);
  const { spans, corrections: words } = spell(text, tokenize(text), times, { lexicon, catalogue });
  const corrections = [...dates, ...words];
  const period = times.find((each) => each.interval)?.interval ?? spokenOf ?? catalogue.coverage;
  const composed = compose(spans, { catalogue, lexicon, period });
  const settled = settleOffices(composed, catalogue, period).map(withoutManner);
  return { spans: settled.map(withoutSeat), corrections, guesses: spans.flatMap(guessIn) };
}

function guessIn(span: Span): readonly Guess[] {
  if (span.tag !== "name" || !span.others) return [];
  const [id] = span.ids;
  const { key, ids, sure } = span.others;
  const others = ids.filter((other) => other !== id);
  return id === undefined ? [] : [{ text: span.text, key, id, others, sure }];
}

/** "The capital of France" is no place where something happened, but a fact that no event tells. */
function withoutSeat(span: Span, at: number, spans: readonly Span[]): Span {
  const of = spans[at + 1];
  const seat =
    isWord(span, "kind") &&
    /^capitals?$/i.test(span.text) &&
    isWord(of, "preposition") &&
    of.word.preposition === "of";
  const { from, to, text, pause } = span;
  return seat ? spanOf({ tag: "unknown", from, to, text, pause }) : span;
}

/** "Secretly", "bilaterally": how something was done is recorded nowhere, and sets no event apart. */
function withoutManner(span: Span): Span {
  const manner = span.tag === "unknown" && /^\p{Ll}{3,}ly$/u.test(span.text);
  return manner ? asWord(span, { is: "filler" }) : span;
}

/** How many tokens on either side decide which of several near words is meant: names are hardly longer. */
const AROUND = 6;
/** Whoever slips more often than that wrote something else; and the work that a question makes stays bounded. */
const MOST_CORRECTIONS = 12;

interface Spelt {
  readonly tokens: Token[];
  /** What the tokens are. */
  readonly spans: readonly Span[];
  readonly corrections: Correction[];
}

/** Names of several words before single words: "Sergei" alone would be anyone's. */
function spellNames(
  text: string,
  given: readonly Token[],
  times: readonly TimeMention[],
  lexicon: Lexicon,
): Spelt {
  let tokens = [...given];
  let spans = annotate(text, tokens, times, lexicon);
  const corrections: Correction[] = [];
  for (let done = 0, from = 0; done < MOST_CORRECTIONS; done++) {
    const unknown = spans.find(
      (span, at) => span.from >= from && (span.tag === "unknown" || isHalfName(spans, at)),
    );
    if (!unknown) break;
    const respelt = respell(text, tokens, unknown.from, lexicon);
    from = respelt?.to ?? unknown.to;
    if (!respelt) continue;
    tokens = [...respelt.tokens];
    spans = annotate(text, tokens, times, lexicon);
    corrections.push(respelt.correction);
  }
  return { tokens, spans, corrections };
}

/** "Sergei" and "Shoygu" are names each, but they stand together. */
function isHalfName(spans: readonly Span[], at: number): boolean {
  const [one, next] = [spans[at], spans[at + 1]];
  return one?.tag === "name" && next?.tag === "name" && !one.pause && !one.demonym;
}

/** What belongs to nothing is replaced by the nearest word that does. */
function spell(
  text: string,
  given: readonly Token[],
  times: readonly TimeMention[],
  { lexicon, catalogue }: Pick<ReadContext, "lexicon" | "catalogue">,
): Omit<Spelt, "tokens"> {
  const { tokens, spans, corrections } = spellNames(text, given, times, lexicon);
  // All capitals, or none, say nothing about single words.
  const mixed = text !== text.toLowerCase() && text !== text.toUpperCase();
  const unknown = spans.filter((span) => span.tag === "unknown");
  const before = corrections.length;
  /** With what has been put right so far. */
  const now = (): readonly Span[] =>
    corrections.length > before ? annotate(text, tokens, times, lexicon) : spans;
  for (const span of unknown.slice(0, MOST_CORRECTIONS)) {
    const at = span.from;
    const token = tokens[at];
    const from = Math.max(0, at - AROUND);
    const capital = token !== undefined && mixed && isCapital(token);
    const seat = (candidate: Token): number => {
      const around = [...tokens.slice(from, at), candidate, ...tokens.slice(at + 1, at + AROUND)];
      const seated = annotate(text, around, times, lexicon);
      return capital && isOfLongerName(seated, at - from, catalogue) ? 0 : seatOf(seated, at - from);
    };
    const verb = token && !capital && !catalogue.tableEvents && verbMeant(token, now(), at);
    const fixed = verb ? { ...token, key: verb } : token && correct(token, lexicon, seat, at > 0 && capital);
    if (!token || !fixed) continue;
    tokens[at] = fixed;
    corrections.push({ from: token.text, to: fixed.key });
  }
  const mended = corrections.length > before;
  return { spans: mended ? annotate(text, tokens, times, lexicon) : spans, corrections };
}

/**
 * "John Paul Jones" is not John Paul II and Jonas, and "Imran Khan" nothing of Iran: a name that goes on with capitals
 * is a whole that nobody here has, where only one of its words is like somebody's. Of a person's, both may be a slip.
 */
function isOfLongerName(spans: readonly Span[], at: number, catalogue: Catalogue): boolean {
  const place = spans.findIndex((span) => span.from === at);
  const [before, span, after] = [spans[place - 1], spans[place], spans[place + 1]];
  if (span?.tag !== "name" || span.to !== at + 1 || span.demonym) return false;
  const begun =
    before?.tag === "name" && !before.pause && (before.by === "given" || before.to - before.from > 1);
  if (begun) return true;
  const isSomebody = span.ids.some((id) => catalogue.entity(id)?.kind === "person");
  return !isSomebody && after?.tag === "unknown" && !span.pause && isCapital(after);
}

const isCapital = ({ text }: Pick<Token, "text">): boolean => /^\p{Lu}/u.test(text);

/** How long the span is that a corrected token belongs to; 0 where it still belongs to nothing. */
function seatOf(spans: readonly Span[], at: number): number {
  const span = spans.find((each) => each.from <= at && at < each.to);
  if (!span || span.tag === "unknown") return 0;
  // Read as a filler a short word would be gone without a trace.
  const gone = isWord(span, "filler") && span.text.length < 8;
  return gone ? 0 : span.to - span.from;
}
