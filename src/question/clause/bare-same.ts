/** "In the same month, who did Sylvania threaten Freedonia", and so at the end: compared with whoever stands behind the verb. */
import { isLight, isWord, type Span } from "../spans/span.js";

/** The spans with that name right behind "same"; as they were where it has a clause of its own, or none is named. */
export function withSameSettled(spans: readonly Span[]): readonly Span[] {
  const at = spans.findIndex((span) => isWord(span, "same"));
  const marker = spans[at];
  if (!marker || !(marker.pause || spans.slice(at + 1).every(isLight))) return spans;
  const head = spans.findIndex((span) => span.tag === "relation");
  const named = spans.findLastIndex((span, index) => span.tag === "name" && index > head);
  const name = spans[named];
  const before = spans[named - 1];
  if (head < 0 || !name) return spans;
  // What governs it goes along: "appeal to Freedonia".
  const from = isWord(before, "preposition") || isWord(before, "the") ? named - 1 : named;
  const rest = spans.filter((span, index) => span !== marker && (index < from || index > named));
  const article =
    isWord(rest.at(-1), "the") || isWord(rest.at(-1), "preposition") ? rest.length - 1 : rest.length;
  const others = named < at ? rest.slice(0, article) : rest;
  return [...others, { ...marker, pause: false }, { ...name, pause: true }];
}
