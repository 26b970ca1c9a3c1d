/** A clause of a message as something that can be looked up: who, whom, what kind of event, where and when. */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Mode } from "../ontology/schema.js";
import { tells } from "../ontology/tells.js";
import type { EventPattern } from "../query/query.js";
import { tablePattern } from "../query/table-pattern.js";
import { type Frame, patternOf } from "../question/clause/frame.js";
import { readFrame } from "../question/clause/read-frame.js";
import type { ReadContext } from "../question/spans/cut.js";
import { isLight, isWord, type Span } from "../question/spans/span.js";
import type { Interval } from "../time/interval.js";
import type { Clause } from "./clauses.js";
import { howOften, type Times } from "./how-often.js";
import { withReceivers } from "./receivers.js";
import type { Cut } from "./spans.js";
import { strangersIn } from "./strangers.js";
import { denialIn, NOBODY, type Told, toldAs } from "./told.js";
import { phrasesOf, wordsOf } from "./unread.js";

export interface Claim {
  /** The words of the message. */
  readonly quote: string;
  /** The word for what happened: "called". */
  readonly verb: string;
  /** Without its dates. */
  readonly pattern: EventPattern;
  /** The form of contact that it speaks of, where it does. */
  readonly mode: Mode | undefined;
  /** Any of the periods; empty where it does not say when. */
  readonly when: readonly Interval[];
  /** The words for each of them. */
  readonly days: readonly string[];
  /** "The first call in February was on the 2nd": in what time it says that the day lies. */
  readonly period: Interval | undefined;
  /** Undefined where it is left open. */
  readonly told: Told | undefined;
  readonly quantity: Amount | undefined;
  /** How often it says that this happened. */
  readonly times: Times | undefined;
  readonly order: "first" | "last" | undefined;
  /** Names that the data does not know. */
  readonly strangers: readonly string[];
  /** Words of the message that nothing is compared with; and those that are compared only where the event has such a thing. */
  readonly unread: readonly string[];
  readonly about: readonly string[];
  readonly complement: readonly string[];
  /** Where it is done to several: as done to each by itself. */
  readonly each: readonly Claim[];
}

export interface Amount {
  readonly value: number;
  /** As it is written, with how exact it is: "about 5,000". */
  readonly text: string;
}

/** Undefined where nothing in the clause can be looked up. */
export function claimOf(
  { spans: clause, first, last, link }: Clause,
  sentence: Cut,
  context: ReadContext,
): Claim | undefined {
  const { catalogue } = context;
  const { spans: undated, times, taken } = apart(clause);
  const days = times.filter(({ interval }) => !times.some((other) => contains(interval, other.interval)));
  const when = days.map(({ interval }) => interval);
  const often = howOften(undated, readFrame(undated, context).head?.span);
  const spans = undated.filter((span) => !often.words.has(span));
  const frame = readFrame(spans, context);
  const { head } = frame;
  if (!head || isOnlySaid(frame, when.length > 0)) return undefined;
  const places = frame.places.filter((id) => catalogue.entity(id));
  const types = typesOf(frame, catalogue);
  // With another number it is still the one that is meant.
  const { quantity: _, ...asked } = patternOf(frame, []);
  const whole: EventPattern = withReceivers({ ...asked, types, places, status: [] }, spans, frame, catalogue);
  const pattern = catalogue.tableEvents ? facing(tablePattern(whole, catalogue)) : whole;
  const quote = sentence.quote(first, last);
  // "In Warsaw", where the data knows the name only as that of a government.
  const elsewhere = frame.places.filter((text) => !catalogue.entity(text));
  const strangers = [...new Set([...strangersIn(clause).filter((name) => !NOBODY.test(name)), ...elsewhere])];
  const told = toldAs(clause, quote, frame);
  const denial = told === "off" || told === "not" ? denialIn(quote) : undefined;
  const {
    unread,
    about,
    told: complement,
    quantity,
  } = wordsOf(
    spans,
    frame,
    catalogue,
    (span) =>
      NOBODY.test(span.text) ||
      strangers.some((name) => ` ${name} `.includes(` ${span.text} `)) ||
      (denial !== undefined && ` ${denial} `.includes(` ${span.text} `)),
  );
  const own = clause
    .filter((span) => span.from >= first.from && span.to <= last.to)
    .toSorted((a, b) => a.from - b.from);
  const inWords = (chosen: ReadonlySet<Span>): readonly string[] =>
    phrasesOf(own, chosen, (from, to) => sentence.quote(from, to));
  const [number] = quantity;
  const claim: Claim = {
    quote,
    verb: head.span.text,
    pattern,
    mode: modeOf(frame, catalogue),
    when,
    days: days.map(({ text }) => text),
    period: times.find((each) => !days.includes(each))?.interval,
    told,
    quantity: isWord(number, "number") ? { value: number.word.value, text: number.text } : undefined,
    times: often.times,
    order: often.order,
    strangers,
    unread: [...(link ? [link.text] : []), ...inWords(new Set([...unread, ...taken]))],
    about: inWords(about),
    complement: inWords(complement),
    each: [],
  };
  return canBeSought(claim) ? { ...claim, each: eachOf(claim, frame, catalogue) } : undefined;
}

/** "Met Scholz and Zelenskyy": in one meeting, or in two. */
function eachOf(claim: Claim, { head, slots }: Frame, { tableEvents }: Catalogue): readonly Claim[] {
  const { pattern } = claim;
  if (!head || tableEvents || pattern.slots.length !== slots.length) return [];
  const isBefore = (at: number): boolean => (slots[at]?.span.from ?? 0) < head.span.from;
  const before = pattern.slots.filter((_, at) => isBefore(at));
  const behind = pattern.slots.filter((_, at) => !isBefore(at));
  if (before.length !== 1 || behind.length < 2) return [];
  return behind.map((slot) => ({ ...claim, pattern: { ...pattern, slots: [...before, slot] } }));
}

/** "Biden flew to Rzeszów to meet US troops": whoever goes there is a person, and the forces do not move. */
function typesOf({ head, slots, types }: Frame, catalogue: Catalogue): readonly string[] {
  const travel = head?.span.uses.filter(({ type }) => type.travel) ?? [];
  const subject = slots.find(({ span }) => span.from < (head?.span.from ?? 0));
  const isPerson = subject?.anyOf.every((id) => catalogue.entity(id)?.kind === "person") === true;
  return isPerson && travel.length > 0 ? [...new Set(travel.map(({ type }) => type.id))] : types;
}

/** "Freedonia and Sylvania held talks": a row of a table has one on each side, whoever is named first. */
function facing(pattern: EventPattern): EventPattern {
  const [one, other, ...others] = pattern.slots;
  const together = one && other && others.length === 0 && one.side === other.side;
  return together
    ? { ...pattern, slots: pattern.slots.map((slot) => ({ ...slot, side: "either" })) }
    : pattern;
}

/** Two who take part, or one with a day, a place or what it tells of; or a kind of event with a place and a day. */
function canBeSought({ pattern, when, strangers }: Claim): boolean {
  const { slots, places, types, concerning } = pattern;
  if (types.length === 0) return false;
  const dated = when.length > 0;
  if (slots.length + strangers.length > 1) return slots.length > 0;
  if (slots.length > 0) return dated || places.length > 0 || concerning !== undefined;
  return places.length > 0 && dated;
}

/** "The White House said on Sunday": that much is said every day. */
function isOnlySaid({ head, concerning, topics }: Frame, dated: boolean): boolean {
  if (!head?.uses.every(({ type }) => tells(type))) return false;
  const plain =
    head.voice !== "noun" &&
    !/\s/u.test(head.span.text) &&
    head.uses.every(({ type }) => type.parent === undefined);
  return concerning === undefined && (plain || (!dated && topics.length === 0));
}

/** The other is shorter, and lies in it. */
const contains = (one: Interval, other: Interval): boolean =>
  one.start <= other.start && other.end <= one.end && (one.start < other.start || other.end < one.end);

/** The clause without its dates and the prepositions before them, and the dates. */
function apart(clause: readonly Span[]): {
  readonly spans: readonly Span[];
  readonly times: readonly { readonly interval: Interval; readonly text: string }[];
  /** Dates that the calendar does not have. */
  readonly taken: readonly Span[];
} {
  const taken = new Set<number>();
  const times: { interval: Interval; text: string }[] = [];
  for (const [at, span] of clause.entries()) {
    if (span.tag !== "time") continue;
    taken.add(at);
    const link = clause.slice(0, at).findLastIndex((each) => !isLight(each));
    const before = clause[link];
    const bound = isWord(before, "relative") || isWord(before, "preposition");
    if (bound) taken.add(link);
    if (span.interval)
      times.push({ interval: bounded(span.interval, bound ? before.text : ""), text: span.text });
  }
  return {
    spans: clause.filter((_, at) => !taken.has(at)),
    times,
    taken: clause.filter((span) => span.tag === "time" && !span.interval),
  };
}

/** "By 7 February", "after the 6th": up to that day, or from the next one on. */
function bounded(interval: Interval, link: string): Interval {
  const word = link.toLowerCase();
  if (/^(?:by|until|till|up to)$/u.test(word))
    return { ...interval, start: Number.NEGATIVE_INFINITY, grain: "range" };
  if (/^before$|^prior/u.test(word))
    return { start: Number.NEGATIVE_INFINITY, end: interval.start, grain: "range" };
  if (/^since$/u.test(word)) return { start: interval.start, end: Number.POSITIVE_INFINITY, grain: "range" };
  if (/^after$|^following$/u.test(word))
    return { start: interval.end, end: Number.POSITIVE_INFINITY, grain: "range" };
  return interval;
}

/** In a question "met" may be anything; whoever reports that two met does not mean that they phoned. */
const IN_PERSON = /^(?:meet|meets|met|meeting|summit|sat down|visit(?:ed|s)?)$/iu;

function modeOf({ mode, head, types }: Frame, catalogue: Catalogue): Mode | undefined {
  if (mode !== undefined) return mode;
  if (types.length > 0 && types.every((id) => isCall(id, catalogue))) return "phone";
  const family = types.every((id) => catalogue.typesUnder(id).some((each) => isCall(each, catalogue)));
  return head && types.length > 0 && family && IN_PERSON.test(head.span.text) ? "in-person" : undefined;
}

/** CAMEO 041: discuss by telephone. */
export const isCall = (id: string, catalogue: Catalogue): boolean =>
  catalogue.type(id)?.cameo.includes("041") === true;
