/**
 * A sentence of a message cut into spans just as it is written. Unlike a question, prose is full of words that the data
 * does not know, and to take them for slips of names that it does know would find people whom nobody mentioned.
 */
import { annotate } from "../question/spans/annotate.js";
import { compose } from "../question/spans/compose.js";
import type { ReadContext } from "../question/spans/cut.js";
import { settleOffices } from "../question/spans/offices.js";
import { isWord, type Span } from "../question/spans/span.js";
import { tokenize } from "../text/tokens.js";
import type { TimeMention } from "../time/expression.js";
import { readTimes } from "../time/read.js";

export interface Cut {
  readonly spans: readonly Span[];
  /** The words of the sentence from the one span to the other, as they are written. */
  quote(from: Span, to: Span): string;
}

export function cutAsWritten(sentence: string, context: ReadContext): Cut {
  const { catalogue, lexicon } = context;
  const tokens = tokenize(sentence);
  const times = timesIn(sentence, context);
  const period = times.find(({ interval }) => interval)?.interval ?? catalogue.coverage;
  const plain = withHedges(annotate(sentence, tokens, times, lexicon));
  return {
    // Where nobody is named, there is nothing to put together.
    spans: plain.some(isSomeone)
      ? settleOffices(compose(plain, { catalogue, lexicon, period }), catalogue, period)
      : plain,
    quote: (from, to) => sentence.slice(tokens[from.from]?.start, tokens[to.to - 1]?.end),
  };
}

/** "About 5,000 soldiers" are so many, and nothing is said about them. */
const withHedges = (spans: readonly Span[]): readonly Span[] =>
  spans.flatMap((span, at): readonly Span[] => {
    const [before, next] = [spans[at - 1], spans[at + 1]];
    if (isHedge(span) && isWord(next, "number")) return [];
    return isWord(span, "number") && before && isHedge(before)
      ? [{ ...span, from: before.from, text: `${before.text} ${span.text}` }]
      : [span];
  });

const isHedge = (span: Span): boolean =>
  isWord(span, "preposition") && /^(?:about|around)$/iu.test(span.text);

const isSomeone = ({ tag }: Span): boolean => tag === "name" || tag === "office";

/** What names its day by the clock alone: "yesterday", "on Sunday". */
const BY_CLOCK = /^\P{N}*$/u;
const MONTH = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/iu;

/**
 * A date without a year is looked for in what the data covers, as in a question. But whoever writes "on Sunday" means
 * the Sunday before they wrote it, however long after the data's end that is.
 */
function timesIn(sentence: string, { time }: ReadContext): readonly TimeMention[] {
  const times = readTimes(sentence, time);
  const byClock = ({ text }: TimeMention): boolean => BY_CLOCK.test(text) && !MONTH.test(text);
  if (time.today < time.coverage.end || !times.some(byClock)) return times;
  const posted = readTimes(sentence, { ...time, coverage: { ...time.coverage, end: time.today + 1 } });
  return times.map((each) =>
    byClock(each) ? (posted.find(({ start }) => start === each.start) ?? each) : each,
  );
}
