/** What stands before a fragment, made ready to follow a question word. */
import { dateOf } from "../../time/calendar.js";
import type { Interval } from "../../time/interval.js";
import { isLight, isWord, type Span } from "../spans/span.js";

/** How often it happened is no condition: "spoke by phone once", "phoned twice". */
const TIMES_OVER =
  /\s+\b(?:(?:only |just |exactly )?(?:once|twice|thrice|(?:one|two|three|four|five|six|seven|\d) times?|on (?:one|two|three|four|several) occasions?|(?:a few|several|many) times))\b(?! more| before)/gi;

export const withoutCount = (statement: string): string =>
  statement.replace(TIMES_OVER, "").replace(/[\s.,;:!?–—-]+$/, "");

const PLANNED =
  /\s+(?:was|were|is|are|has been|had been)\s+(?:first |originally |once )?(?:announced|planned|scheduled|set|due|slated|foreseen|arranged|supposed|expected|meant|to)\b(?:\s+(?:for|to (?:take place|happen|be held)|to))?/i;

/** "Was announced for 25 March": when it came about may be another day of that month. */
export function withoutPlan(statement: string, spans: readonly Span[]): string | undefined {
  const plan = statement.match(PLANNED);
  const [time, other] = spans.filter((span) => span.tag === "time");
  if (!plan || time?.tag !== "time" || !time.interval || other) return undefined;
  const on = new RegExp(`(?:\\b(?:on|for)\\s+)?${time.text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`, "i");
  const undated = statement.replace(plan[0], " ").replace(on, "").trim();
  return `${undated} in ${monthOf(time.interval)}`;
}

export const monthOf = ({ start }: Interval): string => dateOf(start).toFormat("LLLL yyyy");

export const isPlan = (statement: string): boolean => PLANNED.test(statement);

const SOME =
  /^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|some|several|various|many|certain)$/i;

/** "Five prime ministers spoke to Harris" · "a State Department official went": asked for with "which". */
export function withWhich(spans: readonly Span[]): string | undefined {
  const someone = spans.findIndex((span) => /^(?:someone|somebody)$/i.test(span.text));
  if (someone === 0) return `who ${wordsOf(spans.slice(1))}`;
  for (const [at, span] of spans.entries()) {
    const kind =
      isWord(span, "kind") ||
      span.tag === "office" ||
      (span.tag === "name" && (span.by === "members" || /^(?:an?|some)$/i.test(spans[at - 1]?.text ?? "")));
    if (!kind) continue;
    let from = at;
    while (from > 0 && !SOME.test(spans[from]?.text ?? "") && isPartOf(spans[from - 1])) from--;
    const some = spans[from];
    if (!some || from === at || !SOME.test(some.text)) continue;
    const link = spans[from - 1];
    const preposition = isWord(link, "preposition") ? link : undefined;
    const before = spans.slice(0, preposition ? from - 1 : from);
    const which = wordsOf(spans.slice(from + 1, at + 1));
    return [preposition?.text, "which", which, wordsOf(before), wordsOf(spans.slice(at + 1))]
      .filter((words) => words)
      .join(" ");
  }
  return undefined;
}

const isPartOf = (span: Span | undefined): boolean =>
  isLight(span) || isWord(span, "number") || (span?.tag === "name" && span.demonym);

/** The words of a row of spans, with their pauses. */
export const wordsOf = (spans: readonly Span[]): string =>
  spans.map(({ text, pause }, at) => `${text}${pause && at < spans.length - 1 ? "," : ""}`).join(" ");
