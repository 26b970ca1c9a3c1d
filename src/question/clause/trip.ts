/** "Whom did she meet on her trip to France": the trip says where. */
import { isLight, isWord, type Span } from "../spans/span.js";

/** A trip whose traveller is not named is that of whoever is: it becomes a preposition of place. */
export function settleTrip(spans: readonly Span[]): readonly Span[] {
  const at = spans.findIndex((_, index) => isTripAt(spans, index));
  if (at < 0) return spans;
  const trip = spans.findIndex((span, index) => index > at && span.tag === "relation");
  const link = spans[trip + 1];
  const head = spans.some(
    (span, index) =>
      span.tag === "relation" &&
      index !== trip &&
      span.uses.some(({ type }) => !type.movement && !type.travel),
  );
  if (!head || !isWord(link, "preposition")) return spans;
  const inside: Span = { ...link, word: { is: "preposition", preposition: "in" } };
  return [...spans.slice(0, at), inside, ...spans.slice(trip + 2)];
}

/** "on her trip", "during the visit", "while on a tour": not "during Biden's visit". */
function isTripAt(spans: readonly Span[], at: number): boolean {
  const span = spans[at];
  const on =
    (isWord(span, "preposition") && /^(?:on|in)$/i.test(span.text)) ||
    (isWord(span, "relative") && span.word.relation === "during");
  const next = spans.findIndex((each, index) => index > at && !isLight(each) && each.tag !== "time");
  const noun = spans[next];
  return (
    on &&
    noun?.tag === "relation" &&
    noun.uses.some(({ type, form }) => type.travel === true && form === "noun") &&
    isWord(spans[next + 1], "preposition")
  );
}
