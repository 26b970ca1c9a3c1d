/** By what word something is known, taken out of the question: "under the 2 February announcement", "as Harris said". */
import { tells } from "../../ontology/tells.js";
import { ANYTHING, type EventPattern } from "../../query/query.js";
import { isLight, isWord, type Span } from "../spans/span.js";
import { settleBound, unknownIn } from "./bounds.js";
import { splitClauses } from "./clauses.js";
import { patternOf, type Scope } from "./frame.js";
import { isNoun } from "./head.js";
import { readFrame } from "./read-frame.js";

export interface Told {
  readonly main: readonly Span[];
  /** The clause that tells, without what links it. */
  readonly telling: readonly Span[];
}

interface Row {
  readonly name: string;
  /** How many spans link the telling to the rest, where one begins there and runs to `end`. */
  link(spans: readonly Span[], at: number, end: number): number | undefined;
}

const ROWS: readonly Row[] = [
  {
    name: "according to the readout of their call",
    link: (spans, at, end) =>
      isWord(spans[at], "according") && spans.slice(at, end).some((span) => span.tag === "relation")
        ? 1
        : undefined,
  },
  {
    name: "as Harris said in Warsaw · as announced by the Pentagon",
    link(spans, at, end) {
      if (!/^as$/i.test(spans[at]?.text ?? "")) return undefined;
      const verb = spans.findIndex((span, index) => index > at && index < end && !isSubject(span));
      return verb > 0 && isTelling(spans[verb]) && !isNoun(spans, verb) ? 1 : undefined;
    },
  },
  {
    name: "under the announcement of 2 February · in Biden's 22 February order",
    link(spans, at, end) {
      const stretch = spans.slice(at + 1, end);
      const noun = spans.findIndex((span, index) => index > at && index < end && !isAttribute(span));
      const dated = stretch.some((span) => span.tag === "time" || span.tag === "name");
      const whole = stretch.slice(noun - at).every((span) => isAttribute(span) || isLink(span));
      const linked = isLink(spans[at]) && !/^(?:for|to|from|about|of)$/i.test(spans[at]?.text ?? "");
      return linked && noun > 0 && isTelling(spans[noun]) && hasNoun(spans[noun]) && dated && whole
        ? 1
        : undefined;
    },
  },
];

/** "Did the summit announced on 20 February take place": what was announced, said between it and whether it happened. */
function announced(spans: readonly Span[]): Told | undefined {
  const at = spans.findIndex(
    (span, index) => isParticiple(span) && isTelling(span) && isNoun(spans, index - 1),
  );
  const be = spans.slice(0, at).some((span) => isWord(span, "auxiliary") && span.word.of !== "do");
  if (at < 0 || be) return undefined;
  const rest = spans.findIndex((span, index) => index > at && !isAttribute(span) && !isLink(span));
  const end = rest < 0 ? spans.length : rest;
  const dated = spans.slice(at, end).some((span) => span.tag === "time" || span.tag === "name");
  // "Announced for 21 January": that is when it was to be.
  const planned = spans.slice(at, end).some((span) => isLink(span) && /^for$/i.test(span.text));
  if (planned || !dated || !spans.slice(end).some((span) => isWord(span, "happen"))) return undefined;
  return { main: [...spans.slice(0, at), ...spans.slice(end)], telling: spans.slice(at, end) };
}

/** "Did the announced call happen": asked is whether it did, and not whether it was announced. */
export function withoutForetold(spans: readonly Span[]): readonly Span[] {
  if (!spans.some((span) => isWord(span, "happen"))) return spans;
  const at = spans.findIndex(
    (span, index) => isParticiple(span) && isTelling(span) && isWord(spans[index - 1], "the"),
  );
  const noun = spans.findIndex((span, index) => index > at && !isAttribute(span));
  return at > 0 && spans[noun]?.tag === "relation" ? spans.filter((_, index) => index !== at) : spans;
}

/** Undefined where nothing is known by such a word, or all of the question is. */
export function takeTelling(spans: readonly Span[]): Told | undefined {
  const plain = announced(spans);
  if (plain) return plain;
  for (let at = 0; at < spans.length; at++) {
    const end = endOf(spans, at);
    for (const row of ROWS) {
      const link = row.link(spans, at, end);
      if (link === undefined) continue;
      const main = [...spans.slice(0, at), ...spans.slice(end)];
      return isOfForces(main) ? { main, telling: spans.slice(at + link, end) } : undefined;
    }
  }
  return undefined;
}

/** The events that tell, and words of the clause that mean nothing. */
export function tellingOfClause(
  telling: readonly Span[],
  scope: Scope,
): { readonly pattern: EventPattern; readonly unknown: readonly string[] } {
  const { main, bounds } = splitClauses(telling);
  const frame = readFrame(main, scope);
  const when = bounds.map((bound) => settleBound(bound, frame, false, scope));
  const pattern = patternOf(
    frame,
    when.map((each) => each.bound),
  );
  // The readout of a call is recorded as the call.
  const readout = telling.some((span) => span.tag === "relation" && /^readouts?$/i.test(span.text));
  const slots = pattern.slots.map((slot) => ({ ...slot, side: "either" as const }));
  return {
    pattern: readout ? { ...ANYTHING, slots, when: pattern.when } : pattern,
    unknown: [...unknownIn(frame), ...when.flatMap((each) => each.unknown)],
  };
}

/** In front it ends at a pause or where the question begins; elsewhere it runs to the end. */
function endOf(spans: readonly Span[], from: number): number {
  const end = spans.findIndex(
    (span, at) =>
      (at > from && from === 0 && (isWord(span, "ask") || isWord(span, "how-many"))) ||
      (at > from && spans[at - 1]?.pause === true),
  );
  return end < 0 ? spans.length : end;
}

/** Of forces a document tells how many there are; of talks and statements the words mean something else. */
function isOfForces(spans: readonly Span[]): boolean {
  const forces = spans.some((span) => isWord(span, "troops") || (span.tag === "name" && span.troops));
  return forces && !spans.some((span) => isTelling(span));
}

const isTelling = (span: Span | undefined): boolean =>
  span?.tag === "relation" && span.uses.some((use) => tells(use.type));
const isParticiple = (span: Span | undefined): boolean =>
  span?.tag === "relation" && span.uses.some((use) => use.form === "participle");
const hasNoun = (span: Span | undefined): boolean =>
  span?.tag === "relation" && span.uses.some((use) => use.form === "noun");
const isLink = (span: Span | undefined): boolean => isWord(span, "preposition");
const isSubject = (span: Span): boolean => span.tag === "name" || isLight(span) || isWord(span, "and");
const isAttribute = (span: Span): boolean =>
  isSubject(span) || span.tag === "time" || isWord(span, "possessive") || span.tag === "office";
