/** What the data covers, in words: an empty answer says it, and a question about another time is told so. */
import { COVERS, DATA_BEGINS, DATA_ENDS } from "../phrases/coverage.js";
import type { Locale } from "../phrases/locale.js";
import type { Coverage } from "../query/answer.js";
import type { Query } from "../query/query.js";
import type { Interval } from "../time/interval.js";
import { dayText, readable } from "./dates.js";

export function period({ from, to }: Coverage, locale: Locale = "en"): string {
  return readable({ start: dayFrom(from), end: dayFrom(to) + 1, grain: "range" }, locale);
}

/** "No such event in the data" is not "it did not happen". */
export function covers(coverage: Coverage, query: Query | undefined, locale: Locale = "en"): string {
  const beyond = query && outside(query, coverage, locale);
  return beyond ?? COVERS[locale](period(coverage, locale));
}

/** Undefined where the time asked about is at least in part within what is covered. */
function outside(query: Query, { from, to }: Coverage, locale: Locale): string | undefined {
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
    return DATA_BEGINS[locale](dayText(dayFrom(from), locale));
  if (all.length === 0) return undefined;
  if (all.every((each) => each.start > dayFrom(to))) return DATA_ENDS[locale](dayText(dayFrom(to), locale));
  if (all.every((each) => each.end <= dayFrom(from)))
    return DATA_BEGINS[locale](dayText(dayFrom(from), locale));
  return undefined;
}

const since = ({ end }: Interval): Interval => ({
  start: end,
  end: Number.POSITIVE_INFINITY,
  grain: "range",
});

const dayFrom = (iso: string): number => Date.parse(iso) / 86_400_000;
