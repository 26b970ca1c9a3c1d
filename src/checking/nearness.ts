/** What has to agree for an event to be the one that a claim means, where something else differs. */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Interval } from "../time/interval.js";
import type { Aspect, Comparison } from "./check.js";
import type { Claim } from "./claim.js";
import { daysApart, isKin } from "./compare.js";
import { isDenied } from "./told.js";

/** In days: what is told of a longer time is told of no day. */
export const WEEK = 7;
/** In days: a call of another month is another call. */
const FAR = 31;

interface Difference {
  readonly missing: number;
  readonly present: number;
  /** Of kind, date and place, how many the data leaves open. */
  readonly open: number;
  /** Known only to have come about by some day. */
  readonly undated: boolean;
  readonly turned: boolean;
  readonly differences: number;
  /** One of hundreds of thousands, among which there is always something near. */
  readonly inTable: boolean;
  readonly kind: boolean;
  readonly date: boolean;
  readonly place: boolean;
  readonly agreesIn: (of: Aspect["of"]) => boolean;
}

export function isNear(claim: Claim, { aspects, event }: Comparison, catalogue: Catalogue): boolean {
  const differs = (of: Aspect["of"]): boolean =>
    aspects.some((each) => each.of === of && each.outcome === "differs");
  const parts = aspects.filter(({ of }) => of === "participant");
  const found: Difference = {
    missing: parts.filter(({ outcome }) => outcome === "differs").length,
    present: parts.filter(({ outcome }) => outcome === "agrees").length,
    open: aspects.filter(({ of, outcome }) => outcome === "open" && /^(?:kind|date|place)$/u.test(of)).length,
    undated: aspects.some((each) => each.of === "date" && !Number.isFinite(each.recorded.start)),
    turned: differs("direction"),
    differences: aspects.filter(({ outcome }) => outcome === "differs").length,
    inTable: catalogue.tableEvents !== undefined,
    kind: differs("kind"),
    date: differs("date"),
    place: differs("place"),
    agreesIn: (of) => aspects.some((each) => each.of === of && each.outcome === "agrees"),
  };
  // What is denied is denied of just that.
  if (isDenied(claim) && (found.missing > 0 || found.kind || found.date || found.place)) return false;
  return ROWS.every(({ allows }) =>
    allows(found, claim, () => isKin(claim.pattern.types, event.type, catalogue)),
  );
}

interface Row {
  readonly name: string;
  allows(found: Difference, claim: Claim, kin: () => boolean): boolean;
}

/** Each must allow it. */
const ROWS: readonly Row[] = [
  {
    name: "not all left open: what the data does not tell supports nothing",
    allows: ({ open, present }) => open <= (present > 1 ? 2 : 1),
  },
  {
    name: "some day until then: of the same two, at the same place, or about the same",
    allows: ({ undated, present, agreesIn }, { pattern }) =>
      !undated || present > 1 || agreesIn("place") || pattern.concerning !== undefined,
  },
  {
    name: "someone else in place of one: on that day, and of that kind",
    allows: ({ missing, present, kind, date, agreesIn }, { when }) =>
      missing === 0 ||
      (missing === 1 &&
        !kind &&
        !date &&
        (present > 0
          ? agreesIn("date") || (when.length === 0 && agreesIn("place"))
          : agreesIn("place") && agreesIn("date"))),
  },
  {
    name: "another kind: of one family, or between the same two on that day",
    allows({ kind, present, date, place }, { when }, kin) {
      if (!kind) return true;
      const settled = when.some(({ start, end }) => end - start <= WEEK);
      return settled && (kin() ? present > 1 || (!date && !place) : present > 1 && !date);
    },
  },
  {
    name: "each in the other's place: on that day",
    allows: ({ turned, missing, agreesIn }) => !turned || (missing === 0 && agreesIn("date")),
  },
  {
    name: "of the thousands of rows of a table, but one thing otherwise",
    allows: ({ differences, inTable }) => !inTable || differences < 2,
  },
  {
    name: "another day: of the same two, or of one at the same place or about the same",
    allows: ({ date, present, kind, agreesIn }, { pattern }) =>
      !date ||
      (!kind && (present > 1 || agreesIn("place") || pattern.concerning !== undefined)) ||
      present > 1,
  },
  {
    name: "another place: on the same day, or of the same two",
    allows: ({ place, date, present, agreesIn }) => !place || (!date && (present > 1 || agreesIn("date"))),
  },
];

/** Further than a month, unless only the year is another: "6 February 2021". */
export function isFar(said: Interval, recorded: Interval): boolean {
  if (daysApart(said, recorded) <= FAR) return false;
  const ofYear = (day: number): string => new Date(day * 86_400_000).toISOString().slice(5, 10);
  return !(
    said.grain === "day" &&
    Number.isFinite(recorded.start) &&
    ofYear(said.start) === ofYear(recorded.start)
  );
}
