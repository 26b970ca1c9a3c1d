/** What only says when: dates, and whoever is compared with; in a question of a feed it may stand anywhere. */
import { isWord, type Span } from "../../spans/span.js";

export interface Part {
  readonly spans: readonly Span[];
  /** How many stand in it. */
  readonly names: number;
}

/** Bears nothing by itself. */
export const isSmall = (span: Span): boolean => isWord(span, "the") || isWord(span, "filler");

/** Dates with what stands before them, and clauses that compare, go behind the rest. */
export function withoutTail(
  spans: readonly Span[],
  isAct: (span: Span) => boolean,
): { readonly main: readonly Span[]; readonly tail: readonly Part[] } {
  const main: Span[] = [];
  const tail: Part[] = [];
  for (let at = 0; at < spans.length; ) {
    const length = dateAt(spans, at) ?? clauseAt(spans, at) ?? 0;
    const part = spans.slice(at, at + length).filter((span) => bears(span, isAct));
    if (length > 0) tail.push({ spans: part, names: part.filter(({ tag }) => tag === "name").length });
    const span = spans[at];
    if (length === 0 && span) main.push(span);
    at += Math.max(length, 1);
  }
  return { main, tail };
}

/** What a date or a comparison does not lose anything without. */
const bears = (span: Span, isAct: (span: Span) => boolean): boolean =>
  !(
    isAct(span) ||
    isSmall(span) ||
    isWord(span, "pronoun") ||
    isWord(span, "auxiliary") ||
    isWord(span, "possessive")
  );

function dateAt(spans: readonly Span[], at: number): number | undefined {
  const opens = isWord(spans[at], "preposition") || isWord(spans[at], "relative");
  const from = opens ? at + 1 : at;
  const time = spans.slice(from).findIndex((span) => !isSmall(span));
  return time >= 0 && spans[from + time]?.tag === "time" ? from + time + 1 - at : undefined;
}

/** To the end; in front of a question, to where it is asked. */
function clauseAt(spans: readonly Span[], at: number): number | undefined {
  const span = spans[at];
  const follower = spans.slice(at + 1).find((each) => !isSmall(each));
  // "Who was the next Lind visited" is the first behind someone else.
  const ordinal = isWord(
    spans.slice(0, at).findLast((each) => !isSmall(each)),
    "auxiliary",
  );
  const next =
    isWord(span, "next") &&
    !ordinal &&
    (follower?.tag === "name" || isWord(follower, "relative") || isWord(follower, "pronoun"));
  if (!(isWord(span, "relative") || isWord(span, "same") || next)) return undefined;
  const rest = spans.slice(at + 1);
  const ask = rest.findIndex(
    (each) => isWord(each, "ask") || isWord(each, "how-many") || isWord(each, "how-often"),
  );
  return at === 0 && ask >= 0 ? ask + 1 : rest.length + 1;
}
