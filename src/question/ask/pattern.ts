/** From a question's clause to the events that it is about. */
import { ANYTHING, type EventPattern, type Select } from "../../query/query.js";
import { patternOf } from "../clause/frame.js";
import { isWord, type Span } from "../spans/span.js";
import type { WordKind } from "../words/word.js";
import type { OnWord, Question } from "./question.js";

export function pattern(q: Question): EventPattern {
  const { frame, when, inside, onWord, telling } = q;
  const own = patternOf(frame, when);
  // "When will they land" asks for what is planned, wherever it is not said that it is so.
  const future = own.status.length === 0 && willBe(q);
  return {
    ...own,
    ...(future && { status: ["planned" as const] }),
    places: [...own.places, ...inside],
    ...(onWord && hearsay(onWord)),
    ...(telling && { toldIn: telling }),
  };
}

/** "According to Kirby": what he told of; "the readout" alone narrows nothing. */
function hearsay({ asked, tellers, types, when }: OnWord): Partial<EventPattern> {
  if (asked || tellers.length + when.length === 0) return {};
  const slots = tellers.map((anyOf) => ({ side: "actor" as const, anyOf, members: true }));
  const told = when.map((interval) => ({ kind: "in" as const, interval }));
  return { toldIn: { ...ANYTHING, types, slots, when: told }, hearsay: true };
}

/** Future tense in the clause itself; of what is told about, the inner clause says. */
function willBe({ frame, spans }: Question): boolean {
  const end = frame.concerning ? (frame.head?.at ?? spans.length) : spans.length;
  const about = (at: number): boolean => frame.stretches.some(({ from, to }) => from <= at && at < to);
  return spans
    .slice(0, end)
    .some((span, at) => isWord(span, "auxiliary") && span.word.of === "will" && !about(at));
}

/** Of telling and told, the told: where the landing was that someone announced, not where he announced it. */
export function told(q: Question): EventPattern {
  const { concerning, ...telling } = pattern(q);
  return concerning ? { ...concerning, toldIn: telling } : telling;
}

/** What sources confirm is the event itself, not its announcement. */
export function confirmed(q: Question): EventPattern {
  const { concerning, ...confirming } = pattern(q);
  return concerning ? { ...concerning, when: confirming.when } : confirming;
}

/** "Which troops are in Poland", without an event word, asks for those that got there, not for those on their way. */
export function present({ frame, spans }: Question, found: EventPattern): EventPattern {
  const goes = spans.some((span) => isWord(span, "preposition") && span.word.preposition === "to");
  const be = spans.some((span) => isWord(span, "auxiliary") && span.word.of === "be");
  return found.status.length === 0 && frame.head === undefined && be && !goes
    ? { ...found, status: ["occurred"] }
    : found;
}

/** "Which visits took place", "how many summits were held": no plan has come about. Of forces, one that is announced is told of as a deployment. */
export function cameAbout(q: Question, found: EventPattern): EventPattern {
  const { head, troops } = q.frame;
  const moves = troops || head === undefined || head.uses.some(({ type }) => type.movement === true);
  return !moves && found.status.length === 0 && !found.toldIn && saysPast(q.spans)
    ? { ...found, status: ["occurred"] }
    : found;
}

/** "Took place", "did happen", "have taken place", "were held"; not what is or was to take place. */
function saysPast(spans: readonly Span[]): boolean {
  return spans.some((span, at) => {
    const before = spans[at - 1];
    if (isWord(span, "light"))
      return /^held$/i.test(span.text) && /^(?:was|were|been)$/i.test(before?.text ?? "");
    if (!isWord(span, "happen") || isToCome(before)) return false;
    const asked = spans
      .slice(0, at)
      .some((each) => isWord(each, "auxiliary") && /^(?:did|has|have|had)$/i.test(each.text));
    return asked || /^(?:took|taken|happened|occurred|went|gone|came)\b/i.test(span.text);
  });
}

const isToCome = (before: Span | undefined): boolean =>
  (isWord(before, "auxiliary") && before.word.of === "will") || /^to$/i.test(before?.text ?? "");

/** "Was Lind in Geneva", "where were they on Monday": no event is named, so that just being there is asked for. */
export function inBody({ ask, frame, spans, has }: Question, found: EventPattern): EventPattern {
  if (!saysBe(spans) || frame.head !== undefined || NAMING.some(has)) return found;
  if (found.places.length === 0 && ask?.word !== "where") return found;
  // Forces that invade a country are in it, no less than those that are moved there.
  const forces = frame.troops && frame.slots.length > 0;
  if (frame.types.length > 0 && !forces) return found;
  // Where one was, no plan tells.
  const future = spans.some((span) => isWord(span, "auxiliary") && span.word.of === "will");
  const was =
    !future && found.status.length === 0 && spans.some((span) => /^(?:was|were|been)\b/i.test(span.text));
  return { ...found, types: [], inBody: true, ...(was && { status: ["occurred" as const] }) };
}

export const saysBe = (spans: readonly Span[]): boolean =>
  spans.some(
    (span) =>
      (isWord(span, "auxiliary") && span.word.of === "be") ||
      (isWord(span, "preposition") && /^been /i.test(span.text)),
  );

/** Words that stand for an event, of whatever kind. */
const NAMING: readonly WordKind[] = ["happen", "act", "event-noun", "topic-noun"];

/** First, last, n-th, where the question says so. */
export const selection = ({ select }: Question): { readonly select?: Select } => (select ? { select } : {});

/** Neither an event, nor a name, nor a date: nothing to go by. */
export function isBare({ frame, when }: Question): boolean {
  return (
    frame.types.length === 0 &&
    frame.slots.length === 0 &&
    frame.places.length === 0 &&
    frame.topics.length === 0 &&
    frame.origins.length === 0 &&
    frame.voices === undefined &&
    frame.sources === undefined &&
    !frame.disputed &&
    frame.status.length === 0 &&
    when.length === 0
  );
}
