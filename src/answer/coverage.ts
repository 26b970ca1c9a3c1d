/** What the data covers, in words: an empty answer says it, and a question about another time is told so. */
import type { Coverage } from "../query/answer.js";
import type { Query } from "../query/query.js";
import type { Interval } from "../time/interval.js";
import { readable } from "./dates.js";

export function period({ from, to }: Coverage): string {
  return readable({ start: dayFrom(from), end: dayFrom(to) + 1, grain: "range" });
}

/** "No such event in the data" is not "it did not happen". */
export function covers(coverage: Coverage, query: Query | undefined): string {
  const beyond = query && outside(query, coverage);
  return beyond ?? `The data covers ${period(coverage)}. What is not in it may still have happened.`;
}

/** Undefined where the time asked about is at least in part within what is covered. */
function outside(query: Query, { from, to }: Coverage): string | undefined {
  const asked = "pattern" in query ? (query.pattern?.when ?? []) : [];
  const all = asked.flatMap((bound) =>
    bound.kind === "in"
      ? [bound.interval, ...(bound.others ?? [])]
      : bound.kind === "after"
        ? [since(bound.interval)]
        : [],
  );
  const before = asked.find((bound) => bound.kind === "before");
  if (before?.kind === "before" && before.interval.start <= dayFrom(from))
    return `The data begins on ${day(from)}. What came before that is not in it.`;
  if (all.length === 0) return undefined;
  if (all.every((each) => each.start > dayFrom(to)))
    return `The data ends on ${day(to)}. What came after that is not in it.`;
  if (all.every((each) => each.end <= dayFrom(from)))
    return `The data begins on ${day(from)}. What came before that is not in it.`;
  return undefined;
}

const since = ({ end }: Interval): Interval => ({
  start: end,
  end: Number.POSITIVE_INFINITY,
  grain: "range",
});

const dayFrom = (iso: string): number => Date.parse(iso) / 86_400_000;

const day = (iso: string): string =>
  readable({ start: dayFrom(iso), end: dayFrom(iso) + 1, grain: "day" }).replace(/^\w+ /, "");
