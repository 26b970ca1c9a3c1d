/** How what is asked for stands to what was told before: in the same month, next, just before, or besides. */
import { asWord, isWord, type Span } from "../../spans/span.js";
import type { Word } from "../../words/word.js";
import { PLACELESS } from "./placeless.js";
import type { Part } from "./tail.js";

interface Link {
  readonly part: Part;
  /** Of a period that was told: that period itself. */
  readonly grain?: string;
}

/** What is asked for stands in this relation to the one who was named: in the same month, next, before, or besides them. */
export function linkOf(
  asked: readonly Span[],
  dates: readonly Part[],
  compared: readonly Span[],
): readonly Link[] {
  const part = (word: Word, text: string): Link => ({
    part: { spans: [asWord({ ...PLACELESS, text }, word), ...compared], names: 1 },
  });
  const others = asked.some((span) => isWord(span, "else")) ? [part({ is: "except" }, "besides")] : [];
  const same = asked.find((span) => isWord(span, "same"));
  const grain = asked.find((span, at) => isWord(span, "grain") && isThat(asked, at));
  const period = isWord(same, "same")
    ? same.word.grain
    : isWord(grain, "grain")
      ? grain.word.grain
      : undefined;
  if (period !== undefined) {
    const told = dates.some(({ spans }) =>
      spans.some((span) => span.tag === "time" && span.interval?.grain === period),
    );
    return told
      ? others
      : [{ ...part({ is: "same", grain: period }, `in the same ${period} as`), grain: period }];
  }
  if (asked.some((span) => isWord(span, "next") && span.word.relation === "after"))
    return [part({ is: "next", relation: "after" }, "next after")];
  if (
    asked.some(
      (span) => (isWord(span, "next") || isWord(span, "relative")) && span.word.relation === "before",
    )
  )
    return [part({ is: "next", relation: "before" }, "just before")];
  return others;
}

/** "That day", "that very same month". */
const isThat = (spans: readonly Span[], at: number): boolean =>
  spans
    .slice(Math.max(0, at - 3), at)
    .some((span) => isWord(span, "that") || /^(?:that|same|very)$/i.test(span.text));
