import type { Lookup } from "../engine.js";
import type { Failure } from "../failure.js";
import type { TimeBound } from "../query/query.js";
import { fail, ok, type Result } from "../result.js";

/**
 * The days from the start of `since` to the end of `until`: "since February until March" is both months whole.
 * Open where one is left out, no bound where both are; a period that ends before it starts is a bad date.
 */
export function readPeriod(
  since: string | undefined,
  until: string | undefined,
  lookup: Lookup,
): Result<readonly TimeBound[], Failure> {
  if (since === undefined && until === undefined) return ok([]);

  let start = Number.NEGATIVE_INFINITY;
  if (since !== undefined) {
    const from = lookup.period(since);
    if (!from.ok) return from;
    start = from.value.start;
  }

  let end = Number.POSITIVE_INFINITY;
  if (until !== undefined) {
    const to = lookup.period(until);
    if (!to.ok) return to;
    end = to.value.end;
  }

  if (start >= end && since !== undefined && until !== undefined) {
    return fail({ kind: "reversed-period", since, until });
  }
  return ok([{ kind: "in", interval: { start, end, grain: "range" } }]);
}
