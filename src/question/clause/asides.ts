/** What stands beside the question proper and is taken out first: a preamble, exceptions. */
import type { Catalogue } from "../../dataset/catalogue.js";
import { cleftOf, counterpartAt } from "../spans/cleft.js";
import { asWord, isLight, isWord, type NameSpan, type Span } from "../spans/span.js";
import { themselves } from "./put-forward.js";

/** "Hi, I am a student, who met Le Drian?": what stands before a pause and names nothing is no part of the question. */
export function withoutPreamble(spans: readonly Span[]): readonly Span[] {
  const ask = spans.findIndex((span) => isWord(span, "ask") || isWord(span, "how-many"));
  const pause = spans.findLastIndex((span, at) => at < ask && span.pause);
  const says = (span: Span): boolean =>
    span.tag === "name" || span.tag === "time" || span.tag === "relation" || span.tag === "office";
  const rest = spans.slice(0, pause + 1).some(says) ? spans : spans.slice(pause + 1);
  return withoutWish(rest, says);
}

/** "The next summit": the first one that is still to come, where nothing says what it is next to. */
export function takeUpcoming(spans: readonly Span[]): {
  readonly main: readonly Span[];
  readonly upcoming: boolean;
} {
  const at = spans.findIndex((span) => isWord(span, "next") && /^next$/i.test(span.text));
  const [next, named] = [spans[at], spans[at + 1]];
  const compared = spans.some((span) => isWord(span, "relative") || span.tag === "time");
  const names = named?.tag === "name" || named?.tag === "relation" || isWord(named, "status");
  const follows = spans.slice(0, at).some((span) => span.tag === "relation");
  if (!next || !names || compared || follows) return { main: spans, upcoming: false };
  const first: Span = asWord(next, { is: "order", from: "first", nth: 1 });
  return { main: spans.map((span) => (span === next ? first : span)), upcoming: true };
}

/** "I am trying to find out when": what one wants to know begins with the question word. */
function withoutWish(spans: readonly Span[], says: (span: Span) => boolean): readonly Span[] {
  const ask = spans.findIndex(
    (span) => isWord(span, "ask") || isWord(span, "how-many") || isWord(span, "how-often"),
  );
  const from = isWord(spans[ask - 1], "preposition") ? ask - 1 : ask;
  const wish = spans.slice(0, Math.max(0, from));
  const strange = wish.some((span) => span.tag === "unknown");
  const own = /^(?:i|i'm|im|we|please|can|could|would|help)$/i.test(wish[0]?.text ?? "");
  const asks = wish.some((span) => says(span) || (!own && isWord(span, "auxiliary")));
  return strange && !asks ? spans.slice(from) : spans;
}

/** "The next call after 2 February", "after 2 February, whom did he call next": the first one after it. */
export function settleNext(spans: readonly Span[]): readonly Span[] {
  return spans.map((span, at) => {
    if (!isWord(span, "next") || !/^(?:next|previous)$/i.test(span.text)) return span;
    const later = spans.some((each, other) => other !== at && isWord(each, "relative"));
    if (!later || isWord(spans[at + 1], "relative")) return span;
    const from = span.word.relation === "after" ? "first" : "last";
    return asWord(span, { is: "order", from, nth: 1 });
  });
}

/** "besides Blinken and Le Drian": named to be left out. */
export function takeExceptions(spans: readonly Span[]): {
  readonly main: readonly Span[];
  readonly except: readonly string[];
} {
  const from = spans.findIndex((span) => isWord(span, "except"));
  if (from < 0) return { main: spans, except: [] };
  let to = from + 1;
  while (spans[to]?.tag === "name" || ((isWord(spans[to], "and") || isLight(spans[to])) && to < spans.length))
    to++;
  const names = spans.slice(from, to).filter((span): span is NameSpan => span.tag === "name");
  if (names.length === 0) return { main: spans, except: [] };
  return { main: [...spans.slice(0, from), ...spans.slice(to)], except: names.flatMap((span) => span.ids) };
}

/** "Who was the German chancellor that Harris saw": of those in office, the ones that the rest fits. */
export function takeCleft(
  spans: readonly Span[],
  catalogue: Catalogue,
): {
  readonly main: readonly Span[];
  readonly choice: readonly string[];
} {
  const content = spans.filter((span) => !isLight(span));
  const group = takeRelative(content);
  if (group) return group;
  const counterpart = counterpartAt(spans);
  if (counterpart) return counterpart;
  const cleft = cleftOf(spans);
  return cleft?.noun.tag === "name"
    ? { main: [cleft.ask, ...cleft.order, ...cleft.clause], choice: themselves(cleft.noun, catalogue) }
    : { main: spans, choice: [] };
}

/** "Baltic leaders who met Harris": of those named, the ones who did. */
function takeRelative([name, who, ...rest]: readonly Span[]) {
  const relates = isWord(who, "ask") && /^who/.test(who.word.ask);
  if (name?.tag !== "name" || !name.group || !relates) return undefined;
  return rest.some((span) => span.tag === "relation")
    ? { main: [who, ...rest], choice: name.ids }
    : undefined;
}

/** "Who spoke first, Biden or Blinken?": those that may be the answer, named behind a pause. */
export function takeChoice(spans: readonly Span[]): {
  readonly main: readonly Span[];
  readonly choice: readonly string[];
} {
  const or = spans.findLastIndex((span) => isWord(span, "or"));
  const pause = spans.findLastIndex((span, at) => at < or && span.pause);
  const listed = spans.slice(pause + 1);
  const names = listed.filter((span): span is NameSpan => span.tag === "name");
  const only = listed.every((span) => span.tag === "name" || isWord(span, "or") || isLight(span));
  const asks = spans.slice(0, pause + 1).some((span) => isWord(span, "ask"));
  if (or < 0 || pause < 0 || !asks || !only || names.length < 2) return { main: spans, choice: [] };
  return { main: spans.slice(0, pause + 1), choice: names.flatMap((span) => span.ids) };
}
