/** One event within another: what is told ("announced the landing"), and who tells ("the landing that he announced"). */
import { findHead, type Head, isNoun, tells, usesFor } from "./head.js";
import { isLight, isWord, type Span } from "./span.js";

/** Span positions, half-open; `inner` is what is read, `outer` what is taken out of the clause around it. */
export interface Nested {
  readonly inner: readonly [from: number, to: number];
  readonly outer: readonly [from: number, to: number];
}

/** What the head tells of, before or behind it; undefined where it tells nothing. */
export function complementOf(spans: readonly Span[], head: Head, troops: boolean): Nested | undefined {
  if (!head.uses.some((use) => tells(use.type))) return undefined;
  const isEvent = (span: Span, at: number): boolean =>
    at !== head.at && span.tag === "relation" && usesFor(span, troops).some((use) => !tells(use.type));
  const other = spans.findIndex(
    (span, at) => isEvent(span, at) || (troops && at !== head.at && isTroops(span)),
  );
  if (other < 0) return undefined;
  // "Biden's deployment order": the noun right before is all that it orders, and Biden is not in it.
  if (other === head.at - 1 && isNoun(spans, head.at))
    return { inner: [other, head.at], outer: [other, head.at] };
  if (other < head.at) {
    const from = 1 + spans.findLastIndex((span, at) => at < other && opens(span));
    // "the soldiers | did the ministry mention", "the landing | that he announced": its subject is not part of it.
    const subject = spans.findIndex(
      (span, at) => at > other && at < head.at && (isWord(span, "auxiliary") || isWord(span, "that")),
    );
    const to = subject < 0 || head.voice === "passive" ? head.at : subject;
    return { inner: [from, to], outer: [from, to] };
  }
  let from = head.at + 1;
  while (isWord(spans[from], "preposition") || isWord(spans[from], "that") || isLight(spans[from])) from++;
  const agent = spans.findIndex(
    (span, at) => at > other && isWord(span, "preposition") && span.word.preposition === "by",
  );
  const to = agent < 0 ? spans.length : agent;
  return { inner: [from, to], outer: [head.at + 1, to] };
}

/** "the landing that the minister tweeted about": a clause behind the head in which someone tells of it. */
export function tellingOf(spans: readonly Span[], head: Head, troops: boolean): Nested | undefined {
  if (head.uses.some((use) => tells(use.type))) return undefined;
  const from = spans.findIndex(
    (span, at) =>
      at > head.at && (isWord(span, "that") || (isWord(span, "ask") && span.word.ask !== "where")),
  );
  if (from < 0) return undefined;
  const inner = findHead(spans.slice(from + 1), troops);
  const telling =
    inner?.uses.some((use) => tells(use.type)) && spans.slice(from + 1).some((span) => span.tag === "name");
  return telling ? { inner: [from + 1, spans.length], outer: [from, spans.length] } : undefined;
}

function isTroops(span: Span): boolean {
  return isWord(span, "troops") || (span.tag === "name" && span.troops);
}

/** Where the subject of a passive begins: "by whom was | the landing | announced". */
function opens(span: Span): boolean {
  return (
    isWord(span, "ask") ||
    isWord(span, "auxiliary") ||
    isWord(span, "kind") ||
    isWord(span, "grain") ||
    isWord(span, "how-many")
  );
}
