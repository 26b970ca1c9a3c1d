/**
 * Takes the parts that only say when out of a question: dates with their prepositions, and clauses that compare with
 * other events ("before Biden spoke to Macron", "on the same day as the landing"). What is left is the main clause.
 */
import type { AgainstEvents } from "../../query/query.js";
import type { Grain, Interval } from "../../time/interval.js";
import { isLight, isWord, type Span, type TimeSpan } from "../spans/span.js";
import { nextDayAt } from "./next-day.js";

export type RawBound =
  | { readonly kind: "in"; readonly interval: Interval; readonly others?: readonly Interval[] }
  | { readonly kind: "before" | "after"; readonly interval: Interval }
  | {
      readonly kind: AgainstEvents;
      readonly grain: Grain;
      readonly spans: readonly Span[];
      /** Only the nearest: "right before", "next after". */
      readonly nearest: boolean;
    };

export interface Clauses {
  readonly main: readonly Span[];
  readonly bounds: readonly RawBound[];
}

export function splitClauses(spans: readonly Span[]): Clauses {
  const main: Span[] = [];
  const bounds: RawBound[] = [];
  for (let at = 0; at < spans.length; ) {
    const taken = nextDay(spans, at) ?? timeAt(spans, at) ?? comparisonAt(spans, at);
    const [bound] = taken?.bounds ?? [];
    const last = bounds.at(-1);
    // "On 2 or 6 February", "on 2, 4 and 6 February": any of them, and not all at once.
    if (bound?.kind === "in" && last?.kind === "in" && isListed(spans, at)) {
      bounds.splice(-1, 1, { ...last, others: [...(last.others ?? []), bound.interval] });
    } else if (taken) bounds.push(...taken.bounds);
    const span = spans[at];
    if (!taken && span) main.push(span);
    at += taken?.length ?? 1;
  }
  return { main, bounds };
}

/** The date before it is followed by nothing but "and", "or", a comma, or a preposition again. */
function isListed(spans: readonly Span[], at: number): boolean {
  const before = spans
    .slice(0, at)
    .findLast((span) => !isWord(span, "and") && !isWord(span, "or") && !isLight(span));
  return before?.tag === "time";
}

interface Taken {
  readonly length: number;
  readonly bounds: readonly RawBound[];
}

const ON_A_DATE = new Set(["in", "on", "at", "of", "for", "from", "by", "to", "about"]);

/** A date with what stands before it: "in 2022", "since 4 February", "not before 5 Feb", "from 2 Feb on". */
function timeAt(spans: readonly Span[], at: number): Taken | undefined {
  let next = at;
  const head = spans[at];
  if (isWord(head, "relative") || (isWord(head, "preposition") && ON_A_DATE.has(head.word.preposition)))
    next++;
  // "Whom did he talk to on the night of 23 February": what is left without a noun does not govern the date.
  if (next > at && isLight(spans[next]) && /^(?:late |early )?(?:on|in) /i.test(spans[next]?.text ?? ""))
    return undefined;
  while (isLight(spans[next]) && next < at + 4) next++;
  const time = spans[next];
  if (time?.tag !== "time" || !time.interval || (next > at && isLight(head))) return undefined;
  const { interval } = time;
  const length = next + 1 - at;
  if (isWord(head, "relative"))
    return { length, bounds: [atAnEnd(head.word.relation, time) ?? boundary(head.word.relation, interval)] };
  const on = spans[next + 1];
  const openEnded = isWord(on, "preposition") && on.word.preposition === "on" && !isPhrase(spans[next + 2]);
  const onwards =
    openEnded ||
    /^onwards?$/i.test(on?.text ?? "") ||
    (isWord(on, "relative") && on.word.relation === "since" && !isPhrase(spans[next + 2]));
  if (onwards) return { length: length + 1, bounds: [boundary("since", interval)] };
  if (isWord(head, "preposition") && head.word.preposition === "from")
    return { length, bounds: [boundary("since", interval)] };
  if (isWord(head, "preposition") && (head.word.preposition === "by" || head.word.preposition === "to")) {
    return { length, bounds: [boundary("until", interval)] };
  }
  return { length, bounds: [{ kind: "in", interval }] };
}

function boundary(relation: "before" | "after" | "since" | "until" | "during", interval: Interval): RawBound {
  switch (relation) {
    case "before":
      return { kind: "before", interval };
    case "after":
      return { kind: "after", interval };
    case "since":
      return {
        kind: "in",
        interval: { start: interval.start, end: Number.POSITIVE_INFINITY, grain: "range" },
      };
    case "until":
      return { kind: "in", interval: { start: Number.NEGATIVE_INFINITY, end: interval.end, grain: "range" } };
    case "during":
      return { kind: "in", interval };
  }
}

/** "Before the end of March" is until it is over, "after the start of March" since it began: an end is a moment, no third of a month. */
function atAnEnd(relation: string, { interval, text }: TimeSpan): RawBound | undefined {
  if (relation === "before" && /^(?:the\s+)?(?:very\s+)?end\s+of\b/i.test(text) && interval)
    return boundary("until", interval);
  if (relation === "after" && /^(?:the\s+)?(?:beginning|start)\s+of\b/i.test(text) && interval)
    return boundary("since", interval);
  return undefined;
}

/** "before the landing", "after Biden did", "on the same day as Blinken spoke with Le Drian". */
function comparisonAt(spans: readonly Span[], at: number): Taken | undefined {
  const day = dayClause(spans, at) ?? dayBehind(spans, at);
  if (day) return day;
  const nearest = isWord(spans[at], "next");
  const marker = spans[nearest && isWord(spans[at + 1], "relative") ? at + 1 : at];
  const start = nearest && marker !== spans[at] ? at + 2 : at + 1;
  const link = spans[start];
  // "on the same day that", "on the day when": the small words belong to the marker.
  const first =
    isWord(link, "that") ||
    (isWord(link, "ask") && isWord(marker, "same")) ||
    (isWord(marker, "same") && /^as$/i.test(link?.text ?? ""))
      ? start + 1
      : start;
  const end = endOfClause(spans, first, at === 0);
  const clause = spans.slice(first, end);
  if (!clause.some((span) => span.tag === "name" || span.tag === "relation" || span.tag === "unknown"))
    return undefined;
  if (isWord(marker, "same")) {
    return {
      length: end - at,
      bounds: [{ kind: "same-as-event", grain: marker.word.grain, spans: clause, nearest: false }],
    };
  }
  // "The day before the landing", "two days after it": the distance is no part of what can be asked.
  const distance =
    isWord(spans[at - 1], "grain") && !isWord(spans[at - 2], "ask") && !isWord(spans[at - 2], "how-many");
  if (distance && isWord(marker, "relative")) return undefined;
  const relation = isWord(marker, "relative")
    ? marker.word.relation
    : isWord(marker, "next")
      ? marker.word.relation
      : undefined;
  switch (relation) {
    case "before":
    case "until":
      return { length: end - at, bounds: [{ kind: "before-event", grain: "day", spans: clause, nearest }] };
    case "after":
    case "since":
      return { length: end - at, bounds: [{ kind: "after-event", grain: "day", spans: clause, nearest }] };
    case "during":
    case undefined:
      return undefined;
  }
}

/** "The day the Pentagon announced it, whom did Biden call?" */
function dayClause(spans: readonly Span[], at: number): Taken | undefined {
  const grain = spans[at + 1];
  if (at !== 0 || !isWord(spans[0], "the") || !isWord(grain, "grain")) return undefined;
  const end = endOfClause(spans, 2, true);
  if (end === spans.length || !spans.slice(end).some((span) => isWord(span, "ask"))) return undefined;
  return {
    length: end,
    bounds: [{ kind: "same-as-event", grain: grain.word.grain, spans: spans.slice(2, end), nearest: false }],
  };
}

/** "Whom did Biden call the day Russia invaded": a clause of its own right behind "the day". */
function dayBehind(spans: readonly Span[], at: number): Taken | undefined {
  const [before, grain, first] = [spans[at - 1], spans[at + 1], spans[at + 2]];
  if (!isWord(spans[at], "the") || !isWord(grain, "grain") || grain.word.grain !== "day") return undefined;
  const ends = before !== undefined && (before.tag !== "word" || isWord(before, "preposition"));
  const subject = first?.tag === "name" || isWord(first, "the");
  const end = endOfClause(spans, at + 2, false);
  const clause = spans.slice(at + 2, end);
  const happens = clause.some((span) => span.tag === "relation");
  if (!ends || !subject || !happens) return undefined;
  return {
    length: end - at,
    bounds: [{ kind: "same-as-event", grain: "day", spans: clause, nearest: false }],
  };
}

/** "Whom did Biden call the day after he spoke with Putin", "on the day before the landing". */
function nextDay(spans: readonly Span[], at: number): Taken | undefined {
  const to = nextDayAt(spans, at);
  const relative = spans[to ?? -1];
  if (to === undefined || !isWord(relative, "relative")) return undefined;
  const after = relative.word.relation === "after";
  const date = spans[to + 1];
  if (date?.tag === "time") {
    if (!date.interval) return undefined;
    const start = after ? date.interval.end : date.interval.start - 1;
    return {
      length: to + 2 - at,
      bounds: [{ kind: "in", interval: { start, end: start + 1, grain: "day" } }],
    };
  }
  const end = endOfClause(spans, to + 1, at === 0);
  const kind = after ? "day-after-event" : "day-before-event";
  return {
    length: end - at,
    bounds: [{ kind, grain: "day", spans: spans.slice(to + 1, end), nearest: false }],
  };
}

/** A clause in front ends at a comma or where the question proper begins; elsewhere it runs to the end. */
function endOfClause(spans: readonly Span[], from: number, inFront: boolean): number {
  for (let at = from; at < spans.length; at++) {
    const span = spans[at];
    if (span?.pause && at + 1 < spans.length) return at + 1;
    const begins =
      isWord(span, "ask") || isWord(span, "how-many") || isWord(span, "how-often") || isWord(span, "list");
    if (at > from && begins && inFront) {
      const before = spans[at - 1];
      return isWord(before, "preposition") && at - 1 > from ? at - 1 : at;
    }
  }
  return spans.length;
}

/** Something that a preposition can govern. */
function isPhrase(span: Span | undefined): boolean {
  return span !== undefined && span.tag !== "word";
}
