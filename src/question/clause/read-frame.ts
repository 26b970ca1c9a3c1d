/** The frame of a clause, and those of the clauses within it. */
import { isWord, type Span } from "../spans/span.js";
import { assign } from "./assign.js";
import type { Frame, Scope } from "./frame.js";
import { withGoals } from "./goals.js";
import { findHead } from "./head.js";
import { complementOf, tellingOf } from "./nesting.js";

export function readFrame(spans: readonly Span[], scope: Scope): Frame {
  const troops = spans.some((span) => isWord(span, "troops") || (span.tag === "name" && span.troops));
  const head = findHead(spans, troops);
  const concerning = head && complementOf(spans, head, troops);
  const toldIn = head && tellingOf(spans, head, troops);
  const taken = concerning ?? toldIn;
  const own = taken
    ? spans.map((span, at) => (at >= taken.outer[0] && at < taken.outer[1] ? undefined : span))
    : spans;
  const frame = assign(own, head, troops, scope);
  const told = concerning && readFrame(spans.slice(...concerning.inner), scope);
  return {
    ...frame,
    ...(told ? withGoals(frame, told, scope.catalogue) : { concerning: undefined }),
    toldIn: toldIn && readFrame(spans.slice(...toldIn.inner), scope),
  };
}
