/** A query with one more condition, chosen from what its answer has: who took part, when, or where. */
import { parseEdtf } from "../dataset/edtf.js";
import { ANYTHING, type EventPattern, type Query, type TimeBound } from "./query.js";

export interface Narrowing {
  /** The id of one who took part. */
  readonly who?: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly when?: string;
  /** The id of a place. */
  readonly where?: string;
}

export const isNarrow = ({ who, when, where }: Narrowing): boolean =>
  who !== undefined || when !== undefined || where !== undefined;

/** Who someone is becomes what they took part in; undefined for what has no events to choose from. */
export function narrowed(query: Query, narrowing: Narrowing): Query | undefined {
  switch (query.kind) {
    case "profile": {
      const slot = { side: "either", anyOf: [query.entity], members: true } as const;
      return { kind: "timeline", pattern: within({ ...ANYTHING, slots: [slot] }, narrowing) };
    }
    case "participants":
    case "dates":
    case "places":
    case "events":
    case "count":
    case "yes-no":
    case "topics":
    case "timeline":
    case "between":
    case "compare":
    case "anniversary":
      return { ...query, pattern: within(query.pattern, narrowing) };
    case "sources":
      return query.pattern === undefined
        ? undefined
        : { ...query, pattern: within(query.pattern, narrowing) };
    case "location":
    case "within":
    case "members":
    case "about":
      return undefined;
  }
}

/** A place that is chosen lies in the one that was asked about, and so takes its place. */
function within(pattern: EventPattern, { who, when, where }: Narrowing): EventPattern {
  const slot = who === undefined ? [] : [{ side: "either", anyOf: [who], members: true } as const];
  return {
    ...pattern,
    slots: [...pattern.slots, ...slot],
    when: [...pattern.when, ...(when === undefined ? [] : inPeriod(when))],
    places: where === undefined ? pattern.places : [where],
  };
}

function inPeriod(edtf: string): readonly TimeBound[] {
  const read = parseEdtf(edtf);
  return read.ok ? [{ kind: "in", interval: read.value.interval }] : [];
}
