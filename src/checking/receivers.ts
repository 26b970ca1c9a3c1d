/** "Imposed sanctions on Russia", "an attack on Poland": a country behind "on" is no place, but whom it was done to. */
import type { Catalogue } from "../dataset/catalogue.js";
import { isHostile } from "../ontology/hostile.js";
import type { EventPattern } from "../query/query.js";
import type { Frame } from "../question/clause/frame.js";
import { isLight, isWord, type NameSpan, type Span } from "../question/spans/span.js";

export function withReceivers(
  pattern: EventPattern,
  spans: readonly Span[],
  { head }: Frame,
  catalogue: Catalogue,
): EventPattern {
  if (!head?.uses.every(({ type }) => isHostile(type))) return pattern;
  const hit = spans.flatMap((span, at): readonly NameSpan[] =>
    span.tag === "name" &&
    span.ids.every((id) => pattern.places.includes(id) && catalogue.entity(id)?.kind === "country") &&
    isBehindOn(spans, at)
      ? [span]
      : [],
  );
  const ids = new Set(hit.flatMap((span) => span.ids));
  return {
    ...pattern,
    places: pattern.places.filter((id) => !ids.has(id)),
    slots: [
      ...pattern.slots,
      ...hit.map((span) => ({ side: "recipient" as const, anyOf: span.ids, members: true })),
    ],
  };
}

/** Right behind it, or one of several: "on Poland and Romania". */
function isBehindOn(spans: readonly Span[], at: number): boolean {
  const before = spans
    .slice(0, at)
    .findLast((span) => !isLight(span) && span.tag !== "name" && !isWord(span, "and") && !isWord(span, "or"));
  return isWord(before, "preposition") && /^(?:up)?on$/iu.test(before.text);
}
