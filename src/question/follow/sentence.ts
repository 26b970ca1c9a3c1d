/** Sentences that ask of what they name, whatever words they do it in: they are read as if nothing had been asked before. */
import { isLight, isWord, type NameSpan, type Span } from "../spans/span.js";

interface Row {
  readonly name: string;
  finds(spans: readonly Span[]): boolean;
}

const ROWS: readonly Row[] = [
  {
    name: "did Biden phone Putin: a noun as a verb, between two names",
    finds: (spans) =>
      spans.some((span, at) => isWord(span, "mode") && isNamed(spans[at - 1]) && isNamed(spans[at + 1])),
  },
  {
    name: "has Putin been to Washington · did Macron bring up the Sahel with Biden · how many US troops are in Poland",
    finds: (spans) => {
      const subject = spans.find((span, at) => isNamed(span) && isBare(spans, at));
      const parts = spans.filter((span, at) => span !== subject && isNamed(span) && !isWith(spans, at));
      const asks = spans.some((span) => isWord(span, "auxiliary"));
      return subject !== undefined && asks && parts.length > 0;
    },
  },
  {
    name: "how many troops did Russia have on the border",
    finds: ([first, second]) =>
      isWord(first, "how-many") && second?.tag === "name" && /\b(?:did|do|does|has|had)\b/i.test(second.text),
  },
  {
    name: "who was in Washington on 24 February · who was with Biden on the phone on 16 February",
    finds: (spans) => {
      const [first, second, ...rest] = spans.filter((span) => !isLight(span));
      return (
        isWord(first, "ask") &&
        isWord(second, "auxiliary") &&
        rest.some(isNamed) &&
        rest.some((span) => span.tag === "time")
      );
    },
  },
  {
    name: "the next Biden call with Macron after 2 February",
    finds: (spans) =>
      spans.some((span) => isWord(span, "next")) &&
      spans.some((span) => span.tag === "relation") &&
      spans.filter(isNamed).length > 1,
  },
  {
    name: "what are the member countries of the Bucharest Nine",
    finds: (spans) => spans.some(({ text }) => /\bmembers?\b/i.test(text)) && spans.some(isNamed),
  },
  {
    name: "everything that happened on 4 February",
    finds: (spans) =>
      spans.some((span) => isWord(span, "event-noun")) &&
      spans.some((span) => isWord(span, "happen")) &&
      spans.some((span) => span.tag === "time"),
  },
  {
    name: "a timeline of everything · how many calls are in the data",
    finds: (spans) =>
      spans.some(
        (span, at) =>
          /\bin the data\b/i.test(span.text) ||
          (isWord(span, "event-noun") &&
            (/^every/i.test(span.text) || /^all\b/i.test(spans[at - 1]?.text ?? ""))),
      ) && spans.some((span) => isWord(span, "timeline") || isWord(span, "how-many")),
  },
  {
    name: "any visit to the Balkans in March 2022 — where",
    finds: (spans) =>
      spans.length > 1 &&
      isWord(spans.at(-1), "ask") &&
      spans.some((span) => span.tag === "relation") &&
      spans.some(isNamed) &&
      spans.some((span) => span.tag === "time"),
  },
];

/** Of words none of which goes back. */
export const isSentence = (spans: readonly Span[]): boolean => ROWS.some((row) => row.finds(spans));

const isNamed = (span: Span | undefined): span is NameSpan => span?.tag === "name";

/** Behind a form of "do", "be" or "have", or counted; and behind no preposition. */
function isBare(spans: readonly Span[], at: number): boolean {
  const before = spans.slice(0, at).findLast((span) => !isLight(span));
  return isWord(before, "auxiliary") || isWord(before, "how-many");
}

function isWith(spans: readonly Span[], at: number): boolean {
  const before = spans.slice(0, at).findLast((span) => !isLight(span));
  return (
    isWord(before, "and") ||
    isWord(before, "or") ||
    (isWord(before, "preposition") && before.word.preposition === "with")
  );
}
