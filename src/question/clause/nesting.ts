/** One event within another: what is told ("announced the landing"), and who tells ("the landing that he announced"). */

import { tells } from "../../ontology/tells.js";
import { isLight, isWord, type Span } from "../spans/span.js";
import { findHead, type Head, usesFor } from "./head.js";

/** Span positions, half-open; `inner` is what is read, `outer` what is taken out of the clause around it. */
export interface Nested {
  readonly inner: readonly [from: number, to: number];
  readonly outer: readonly [from: number, to: number];
}

/** What the head tells of, before or behind it; undefined where it tells nothing. */
export function complementOf(spans: readonly Span[], head: Head, troops: boolean): Nested | undefined {
  if (!head.uses.some((use) => tells(use.type))) return undefined;
  const isEvent = (span: Span, at: number): boolean =>
    at !== head.at &&
    span.tag === "relation" &&
    !span.light &&
    usesFor(span, troops).some((use) => !tells(use.type));
  const other = spans.findIndex(
    (span, at) => isEvent(span, at) || (troops && at !== head.at && isTroops(span)),
  );
  if (other < 0) return undefined;
  if (other < head.at && head.voice === "noun") {
    const from = startOfCompound(spans, other);
    return { inner: [from, head.at], outer: [from, head.at] };
  }
  if (other < head.at) {
    let from = 1 + spans.findLastIndex((span, at) => at < other && opens(span));
    while (from < other && !isContentOf(spans, from, head)) from++;
    // "the soldiers | did the ministry mention", "the landing | that he announced": its subject is not part of it.
    const subject = spans.findIndex(
      (span, at) => at > other && at < head.at && (isWord(span, "auxiliary") || isWord(span, "that")),
    );
    const to = subject < 0 || head.voice === "passive" ? head.at : subject;
    return { inner: [from, to], outer: [from, to] };
  }
  // "posted a tweet about", "confirmed on Twitter that": what lies between belongs to the telling.
  let from = head.at + 1;
  while (from < other && !isContentOf(spans, from, head)) from++;
  const outer = spans.findIndex(
    (span, at) => at > head.at && (isWord(span, "preposition") || isWord(span, "that") || at === from),
  );
  const agent = spans.findIndex(
    (span, at) => at > other && isWord(span, "preposition") && span.word.preposition === "by",
  );
  const to = agent < 0 ? spans.length : agent;
  return { inner: [from, to], outer: [Math.min(outer, from), to] };
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

/** What is told begins with anything but a link, a mode, or another word for the telling. */
function isContentOf(spans: readonly Span[], at: number, head: Head): boolean {
  const span = spans[at];
  if (isWord(span, "preposition") || isWord(span, "that") || isWord(span, "mode") || isLight(span))
    return false;
  return !(span?.tag === "relation" && head.voice !== "noun" && span.uses.every((use) => tells(use.type)));
}

/** "Blinken Le Drian talk statement", "1,700 US soldiers statement": names stand before the talk, a number before the soldiers. */
function startOfCompound(spans: readonly Span[], at: number): number {
  const span = spans[at];
  const mutual = span?.tag === "relation" && span.uses.some((use) => use.type.symmetric);
  let from = at;
  for (let before = at - 1; before >= 0; before--) {
    const each = spans[before];
    const joins = isWord(each, "and") || isLight(each);
    if (isWord(each, "number") || (mutual && each?.tag === "name")) from = before;
    else if (!joins) break;
  }
  return from;
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
