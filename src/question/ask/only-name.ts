import { isWord, type NameSpan } from "../spans/span.js";
import type { WordKind } from "../words/word.js";
import type { Question } from "./question.js";

/** Words that make it a question about events, even where no event word stands in it. */
const ABOUT_EVENTS: readonly WordKind[] = [
  "happen",
  "troops",
  "light",
  "else",
  "act",
  "event-noun",
  "topic-noun",
  "how-many",
  "grain",
  "literal",
];

/** The id, where the question is about one name and says nothing else of it. */
export function onlyName({ frame, spans, has }: Question): string | undefined {
  const names = spans.filter((span): span is NameSpan => span.tag === "name");
  const [only] = names;
  const acts = spans.some((span) => isWord(span, "auxiliary") && span.word.of === "do");
  // "Who is in Poland", "who is with Biden": of others, not of the name.
  const beside = spans.some(
    (span) => isWord(span, "preposition") && !/^(?:of|about|on|for)$/.test(span.word.preposition),
  );
  const says =
    beside || frame.head !== undefined || frame.mode !== undefined || frame.status.length > 0 || acts;
  return says || names.length !== 1 || ABOUT_EVENTS.some(has) ? undefined : only?.ids[0];
}
