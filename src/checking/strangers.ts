/** Names in a clause that the data does not know, where someone who takes part is named. */
import { isLight, isWord, type Span } from "../question/spans/span.js";

/** Each in the words of the message; at most a few. */
export function strangersIn(clause: readonly Span[]): readonly string[] {
  const found: string[] = [];
  const unit = subjectOf(clause);
  if (unit !== undefined) found.push(unit);
  for (let at = 0; at < clause.length; at++) {
    const from = at;
    while (isNameLike(clause[at]) && !(at > from && clause[at - 1]?.pause)) at++;
    if (at > from && takesPart(clause, from, at)) found.push(textOf(clause.slice(from, at)));
  }
  return [...new Set(found)].slice(0, MOST);
}

const MOST = 2;

const textOf = (spans: readonly Span[]): string => spans.map(({ text }) => text).join(" ");

const isNameLike = (span: Span | undefined): boolean =>
  span?.tag === "unknown" && /^\p{Lu}\p{Ll}/u.test(span.text);

/** "The 101st Airborne Division landed": what stands right before the verb, with a capital in it and no name. */
function subjectOf(clause: readonly Span[]): string | undefined {
  const verb = clause.findIndex(({ tag }) => tag === "relation");
  const before = clause.slice(0, Math.max(0, verb)).filter((span) => !isLight(span));
  const bare = before.every(
    (span) =>
      span.tag === "unknown" || isWord(span, "number") || isWord(span, "kind") || isWord(span, "order"),
  );
  const named = before.some((span) => isNameLike(span));
  return bare && named && before.length <= MOST_WORDS ? textOf(before) : undefined;
}

const MOST_WORDS = 5;

/** Right before a verb; behind one, or behind a preposition of who or where. */
function takesPart(clause: readonly Span[], from: number, to: number): boolean {
  const before = clause.slice(0, from).findLast((span) => !isLight(span));
  if (clause[to]?.tag === "relation") return isWord(before, "and");
  if (isWord(before, "preposition")) return /^(?:with|by|to|in|at|from)$/iu.test(before.text);
  return before?.tag === "relation" || (isWord(before, "and") && from > 1);
}
