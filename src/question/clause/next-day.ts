/** "The day after" and "the day before": the day next to an event or a date. */
import { isWord, type Span } from "../spans/span.js";

/** Where "after" or "before" stands in "the day after", "on the day before", with an event or a date behind it. */
export function nextDayAt(spans: readonly Span[], at: number): number | undefined {
  const [first, second] = [spans[at], spans[at + 1]];
  // "On the day" is one word of the lexicon.
  const one = isWord(first, "same") && first.word.grain === "day" && /^on the day$/i.test(first.text);
  const two = isWord(first, "the") && isWord(second, "grain") && second.word.grain === "day";
  const to = one ? at + 1 : two ? at + 2 : undefined;
  const [relative, next] = to === undefined ? [] : [spans[to], spans[to + 1]];
  const beside =
    isWord(relative, "relative") &&
    (relative.word.relation === "before" || relative.word.relation === "after");
  return beside && next !== undefined ? to : undefined;
}
