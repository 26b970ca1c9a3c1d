/** Raw bounds of time → what the store can check: events compared with are read as clauses of their own. */
import type { EventPattern, Select, Slot, TimeBound } from "../../query/query.js";
import type { Span } from "../spans/span.js";
import { type RawBound, splitClauses } from "./clauses.js";
import { type Frame, patternOf, type Scope } from "./frame.js";
import { likewise } from "./likewise.js";
import { readFrame } from "./read-frame.js";

/**
 * A comparison without an event word of its own means the same kind of event: "before Le Drian did". Where who took
 * part is not what is asked for, the clause before it is whole, and whoever is named stands in the place of one of those in it.
 */
export function settleBound(
  bound: RawBound,
  main: Frame,
  whole: boolean,
  context: Scope,
): { readonly bound: TimeBound; readonly unknown: readonly string[] } {
  if ("interval" in bound) return { bound, unknown: [] };
  const clauses = splitClauses(bound.spans);
  const frame = readFrame(clauses.main, context);
  const inner = clauses.bounds.map((each) => settleBound(each, frame, false, context));
  const own = patternOf(
    frame,
    inner.map((each) => each.bound),
  );
  const [pattern, otherwise] =
    frame.head || frame.troops
      ? [{ ...own, slots: own.slots.length > 0 ? own.slots : theirs(bound.spans, main) }]
      : likewise(patternOf(main, []), own, { whole, spans: bound.spans, catalogue: context.catalogue }).map(
          (act) => ({ ...own, types: main.types, ...act }),
        );
  return {
    bound: {
      kind: bound.kind,
      grain: bound.grain,
      pattern: inPerson(pattern ?? own, frame, main),
      ...(otherwise && { otherwise }),
    },
    unknown: [...unknownIn(frame), ...inner.flatMap((each) => each.unknown)],
  };
}

/** "Talked by phone before he met them": a meeting beside a call is none by phone. */
function inPerson(pattern: EventPattern, { head }: Frame, main: Frame): EventPattern {
  const meets = /^(?:meet|meets|met|meeting|seeing|saw|see)$/i.test(head?.span.text ?? "");
  return meets && main.mode === "phone" && pattern.mode === undefined
    ? { ...pattern, mode: "in-person" }
    : pattern;
}

/** "After their conversation, when did Biden and Zelenskyy next talk": of those named only then. */
function theirs(spans: readonly Span[], main: Frame): readonly Slot[] {
  const stands = spans.some((span) => /^(?:their|they|his|he|she)$/i.test(span.text));
  const all = spans.some((span) => /^(?:their|they)$/i.test(span.text));
  const { slots } = patternOf(main, []);
  return stands ? slots.slice(0, all ? slots.length : 1) : [];
}

/** "right before", "next after": of all that fit, the nearest. */
export function nearest(bounds: readonly RawBound[]): Select | undefined {
  for (const bound of bounds) {
    if (bound.kind === "before-event" && bound.nearest) return { from: "last", nth: 1 };
    if (bound.kind === "after-event" && bound.nearest) return { from: "first", nth: 1 };
  }
  return undefined;
}

/** Words that nothing could be made of, in a clause and those within it. */
export function unknownIn(frame: Frame): readonly string[] {
  const nested = [frame.concerning, frame.toldIn].flatMap((inner) => (inner ? unknownIn(inner) : []));
  return [...frame.unknown, ...nested];
}
