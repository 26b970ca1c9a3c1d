/** The events that come nearest to a claim: just as it says, or otherwise in the date, a participant, the place or the kind. */
import type { Event, Role } from "../dataset/schema.js";
import { match, type World } from "../query/match.js";
import type { Slot } from "../query/query.js";
import type { Interval } from "../time/interval.js";
import type { Aspect, Comparison } from "./check.js";
import type { Claim } from "./claim.js";
import { compare, daysApart, isKin } from "./compare.js";

/** The best first; none where nothing is near. */
export async function nearest(claim: Claim, world: World): Promise<readonly Comparison[]> {
  const inReach = (event: Event): boolean =>
    claim.when.length === 0 || claim.when.some((said) => !isFar(said, world.catalogue.when(event)));
  const near = (await candidates(claim, world))
    .filter(inReach)
    .flatMap((event) => compare(claim, event, world.catalogue) ?? [])
    .filter((comparison) => isNear(claim, comparison, world));
  const judged = withoutWholes(claim, withoutCrowd(near, world), world)
    .map((comparison) => ({ comparison, distance: distanceOf(claim, comparison, world) }))
    .sort((a, b) => a.distance - b.distance);
  const [best] = judged;
  if (!best) return [];
  // Where one agrees, others that do not are no news.
  const agrees = differing(best.comparison).length === 0;
  return judged
    .filter(({ comparison }) => !agrees || differing(comparison).length === 0)
    .filter(({ distance }) => distance <= best.distance + (agrees ? AS_CLOSE : CLOSE))
    .slice(0, MOST_NEAREST)
    .map(({ comparison }) => comparison);
}

const MOST_NEAREST = 2;
/** How much further than the nearest one another may be, in the measure of `WEIGHTS`. */
const CLOSE = 1;
const AS_CLOSE = 0.3;

/** Where one did so to many on that day, none of them is the one who was meant. */
function withoutCrowd(near: readonly Comparison[], { catalogue }: World): readonly Comparison[] {
  const isOther = ({ aspects }: Comparison): boolean =>
    aspects.some(({ of, outcome }) => of === "participant" && outcome === "differs");
  const crowd = catalogue.tableEvents !== undefined && near.filter(isOther).length > MOST_NEAREST;
  return crowd ? near.filter((each) => !isOther(each)) : near;
}

/** A plan that came about is told by what came of it; a whole visit, by the meeting in it that the claim is about. */
function withoutWholes(
  { told: said }: Claim,
  near: readonly Comparison[],
  { catalogue }: World,
): readonly Comparison[] {
  const fitting = ({ aspects }: Comparison): number =>
    aspects.filter(({ of, outcome }) => of !== "date" && outcome === "agrees").length;
  const strays = ({ aspects }: Comparison): boolean =>
    aspects.some(({ of, outcome }) => of !== "date" && outcome === "differs");
  const told = near.filter(
    ({ event }) =>
      said === "planned" ||
      !(event.status === "planned" && catalogue.fulfilled.has(event.id) && !isMovement(event, catalogue)),
  );
  const left = told.length > 0 ? told : near;
  return left.filter(
    (whole) =>
      !left.some(
        (part) =>
          part.event.related.some(({ rel, event }) => rel === "part-of" && event === whole.event.id) &&
          !strays(part) &&
          fitting(part) >= fitting(whole),
      ),
  );
}

const isMovement = ({ type }: Event, catalogue: World["catalogue"]): boolean =>
  catalogue.type(type)?.movement === true;

const PARTAKING: ReadonlySet<Role> = new Set<Role>([
  "actor",
  "speaker",
  "unit",
  "mediator",
  "recipient",
  "host",
]);

/** Days around a date of the claim in which a table of hundreds of thousands is looked through, for each who is named. */
const WINDOW = 31;
/** Of a longer period only so many of its days. */
const LONGEST = 366;
/** Of one pair in such a table, the last. */
const MOST_OF_PAIR = 500;

async function candidates({ pattern, when }: Claim, world: World): Promise<readonly Event[]> {
  const { catalogue, store } = world;
  const wanted = (slots: readonly Slot[]) =>
    slots.map(({ anyOf, members }) => ({
      roles: PARTAKING,
      anyOf: new Set(members ? anyOf.flatMap((id) => catalogue.members(id)) : anyOf),
    }));
  const asSaid = pattern.slots.length === 0 || pattern.concerning ? await match(pattern, world) : [];
  // Who announces something announces something else every day.
  if (pattern.concerning && asSaid.length > 0) return asSaid;
  const there =
    pattern.places.length > 0 && (when.length > 0 || !catalogue.tableEvents)
      ? await match(
          { ...pattern, slots: [], when: when.slice(0, 1).map((interval) => ({ kind: "in", interval })) },
          world,
        )
      : [];
  if (!catalogue.tableEvents) {
    const each = await Promise.all(pattern.slots.map((slot) => store.find({ slots: wanted([slot]) })));
    return [...new Set([...asSaid, ...there, ...each.flat()])];
  }
  // Only the columns are looked through, and few of the rows become events.
  const [said] = when;
  const days = said ? around(said) : {};
  const each =
    said && said.end - said.start <= WEEK
      ? await Promise.all(pattern.slots.map((slot) => store.find({ slots: wanted([slot]), ...days })))
      : [];
  // Two who dealt with each other on a thousand days: without a day, only what is just as claimed.
  const types = said ? {} : { types: new Set(pattern.types.flatMap((id) => catalogue.typesUnder(id))) };
  const together =
    pattern.slots.length > 1 ? await store.find({ slots: wanted(pattern.slots), ...types, ...days }) : [];
  // Each find makes its own events: those of one row are one.
  const all = [...together.slice(-MOST_OF_PAIR), ...each.flat(), ...there];
  return [...new Map(all.map((event) => [event.id, event])).values()];
}

/** One end may be open, as in "after 3 February". */
const around = ({ start, end }: Interval): { readonly from: number; readonly to: number } => ({
  from: Math.max(start, end - LONGEST) - WINDOW,
  to: Math.min(end, start + LONGEST) + WINDOW,
});

const differing = ({ aspects }: Comparison): readonly Aspect[] =>
  aspects.filter(({ outcome }) => outcome === "differs");

/** What it weighs that an aspect differs. */
const WEIGHTS: Readonly<Record<Aspect["of"], number>> = {
  participant: 2.5,
  direction: 2,
  kind: 1.25,
  date: 1,
  place: 2.25,
  status: 1.25,
  quantity: 1.25,
  topic: 0,
};
const OPEN = 0.25;
/** Known only to have come about by some day. */
const WIDE_OPEN = 0.75;
/** Another kind, of another family at that: an agreement where a call is claimed. */
const NOT_KIN = 2;
/** For each who took part and is not named: two who talked are nearer than ten. */
const STRANGER = 0.02;
/** Someone who only belongs to, or acts for, whoever is named. */
const FOR_THEM = 0.1;
/** A week off weighs as much again as that the day is another one. */
const DAYS_LIKE_ONE = 7;

function distanceOf(claim: Claim, { aspects, event }: Comparison, { catalogue }: World): number {
  const others =
    event.participants.filter(({ role }) => role !== "mentioned").length - claim.pattern.slots.length;
  const kin = isKin(claim.pattern.types, event.type, catalogue);
  const themselves = claim.pattern.slots.filter(({ anyOf }) =>
    event.participants.some(({ entity }) => anyOf.includes(entity)),
  );
  const behind = (claim.pattern.slots.length - themselves.length) * FOR_THEM;
  return aspects.reduce(
    (sum, aspect) => sum + weightOf(aspect, kin),
    Math.max(0, others) * STRANGER + behind,
  );
}

function weightOf(aspect: Aspect, kin: boolean): number {
  switch (aspect.outcome) {
    case "agrees":
      return aspect.of === "topic" ? -OPEN : 0;
    case "open":
      return aspect.of === "date" && !Number.isFinite(aspect.recorded.start) ? WIDE_OPEN : OPEN;
    case "differs": {
      const days = aspect.of === "date" ? daysApart(aspect.said, aspect.recorded) / DAYS_LIKE_ONE : 0;
      const apart = aspect.of === "kind" && !kin ? NOT_KIN : 0;
      return WEIGHTS[aspect.of] + Math.min(days, 3) + apart;
    }
  }
}

const WEEK = 7;
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

/** What has to agree for an event to be the one that was meant, where something else differs. */
function isNear(claim: Claim, { aspects, event }: Comparison, { catalogue }: World): boolean {
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
  if (claim.told === "not" && (found.missing > 0 || found.kind || found.date || found.place)) return false;
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
function isFar(said: Interval, recorded: Interval): boolean {
  if (daysApart(said, recorded) <= FAR) return false;
  const ofYear = (day: number): string => new Date(day * 86_400_000).toISOString().slice(5, 10);
  return !(
    said.grain === "day" &&
    Number.isFinite(recorded.start) &&
    ofYear(said.start) === ofYear(recorded.start)
  );
}
