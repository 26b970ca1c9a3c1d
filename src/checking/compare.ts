/** A claim beside one event: what agrees, what differs, and what the data leaves open. */
import type { Catalogue } from "../dataset/catalogue.js";
import { parseEdtf } from "../dataset/edtf.js";
import type { Event } from "../dataset/schema.js";
import type { Mode } from "../ontology/schema.js";
import { tells } from "../ontology/tells.js";
import { fills, fitsPlaces, sideRoles } from "../query/match.js";
import { ANYTHING, type Side, type Slot } from "../query/query.js";
import type { Interval } from "../time/interval.js";
import { amountOutcome } from "./amounts.js";
import type { Aspect, Comparison, Outcome } from "./check.js";
import { type Claim, isCall } from "./claim.js";

/** Undefined where more than one of those who are named took no part: that event is another one. */
export function compare(claim: Claim, event: Event, catalogue: Catalogue): Comparison | undefined {
  const parts = participants(claim, event, catalogue);
  if (parts.filter(({ outcome }) => outcome === "differs").length > MOST_MISSING) return undefined;
  return {
    event,
    aspects: [
      ...parts,
      ...kind(claim, event, catalogue),
      ...date(claim, event, catalogue),
      ...place(claim, event, catalogue),
      ...status(claim, event),
      ...quantity(claim, event),
      ...topic(claim, event, catalogue),
    ],
  };
}

const MOST_MISSING = 1;

function participants({ pattern: { slots } }: Claim, event: Event, catalogue: Catalogue): readonly Aspect[] {
  const present = slots.map((slot) => takesPart(slot, event, catalogue));
  const wrong = slots.map(
    (slot, at) => present[at] === true && !fills(event, slot, new Set(slot.anyOf), catalogue),
  );
  // Where whoever did it did, whom it was done to is another one: "sanctions on Germany", which imposed them as well.
  const turned = slots.length > 1 && wrong.some(Boolean) && !slots.some((_, at) => present[at] && !wrong[at]);
  const there = slots.map((_, at) => present[at] === true && (turned || slots.length < 2 || !wrong[at]));
  const left = there.every(Boolean) ? [] : unnamed(slots, event, catalogue);
  const others = left.length > 0 ? left : everyone(event);
  const aspects = slots.map(({ anyOf, side }, at): Aspect => {
    const recorded = there[at] ? [] : onSide(side, others, event, catalogue);
    return { of: "participant", outcome: there[at] ? "agrees" : "differs", said: anyOf, recorded };
  });
  return turned ? [...aspects, { of: "direction", outcome: "differs" }] : aspects;
}

/** Of these, those who had that part; all of them where none had. */
function onSide(side: Side, ids: readonly string[], event: Event, catalogue: Catalogue): readonly string[] {
  const roles = sideRoles(side, catalogue.type(event.type)?.symmetric ?? false);
  const found = ids.filter((id) =>
    event.participants.some(({ entity, role }) => entity === id && roles.has(role)),
  );
  return found.length > 0 ? found : ids;
}

/** In whatever part. */
const takesPart = (slot: Slot, event: Event, catalogue: Catalogue): boolean =>
  fills(event, { ...slot, side: "either" }, new Set(slot.anyOf), catalogue);

const everyone = ({ participants }: Event): readonly string[] => [
  ...new Set(participants.filter(({ role }) => role !== "mentioned").map(({ entity }) => entity)),
];

/** Who took part and is none of those that the claim names. */
const unnamed = (slots: readonly Slot[], event: Event, catalogue: Catalogue): readonly string[] =>
  event.participants
    .filter(
      ({ entity, role }) =>
        role !== "mentioned" && !slots.some((slot) => takesPart(slot, only(event, entity), catalogue)),
    )
    .map(({ entity }) => entity);

/** The event as if nobody else took part. */
const only = (event: Event, entity: string): Event => ({
  id: event.id,
  type: event.type,
  status: event.status,
  date: event.date,
  topics: event.topics,
  summary: event.summary,
  related: event.related,
  evidence: event.evidence,
  participants: event.participants.filter((each) => each.entity === entity),
});

function kind({ pattern, mode }: Claim, event: Event, catalogue: Catalogue): readonly Aspect[] {
  const recorded = modeOf(event, catalogue);
  const under = pattern.types.some((type) => catalogue.isUnder(event.type, type));
  const wider = pattern.types.some((type) => catalogue.isUnder(type, event.type));
  const otherwise = mode !== undefined && recorded !== undefined && mode !== recorded;
  const same = mode !== undefined && mode === recorded;
  const outcome: Outcome = otherwise
    ? "differs"
    : under || (same && isKin(pattern.types, event.type, catalogue))
      ? "agrees"
      : wider && isLoose(event.type, catalogue)
        ? "open"
        : "differs";
  return [{ of: "kind", outcome, type: event.type, mode: recorded }];
}

/** A kind that says little of itself: two were in contact, somebody said something. */
function isLoose(id: string, catalogue: Catalogue): boolean {
  const type = catalogue.type(id);
  return type !== undefined && (type.symmetric || tells(type));
}

/** Of one family: both are contacts, or movements of forces. */
export function isKin(types: readonly string[], other: string, catalogue: Catalogue): boolean {
  const root = (id: string): string => {
    const parent = catalogue.type(id)?.parent;
    return parent === undefined ? id : root(parent);
  };
  return types.some((type) => root(type) === root(other));
}

function modeOf({ mode, type }: Event, catalogue: Catalogue): Mode | undefined {
  if (mode && mode.value !== "unknown") return mode.value;
  return isCall(type, catalogue) ? "phone" : undefined;
}

function date({ when }: Claim, event: Event, catalogue: Catalogue): readonly Aspect[] {
  const recorded = catalogue.when(event);
  const outcomes = when.map((said) => ({ said, outcome: dateOutcome(said, recorded, event) }));
  const best =
    outcomes.find(({ outcome }) => outcome === "agrees") ??
    outcomes.find(({ outcome }) => outcome === "open") ??
    outcomes[0];
  return best ? [{ of: "date", ...best, recorded }] : [];
}

/** A day that is given as uncertain or approximate may be another one nearby. */
const LEEWAY = 3;

/** Of several days that a claim gives, the words for those on which none of the events was, if any was on one of them. */
export function otherDays(
  { when, days }: Claim,
  events: readonly Event[],
  catalogue: Catalogue,
): readonly string[] {
  const others = when.map((said) =>
    events.every((event) => dateOutcome(said, catalogue.when(event), event) === "differs"),
  );
  return others.every(Boolean) ? [] : days.filter((_, at) => others[at]);
}

function dateOutcome(said: Interval, recorded: Interval, event: Event): Outcome {
  if (recorded.start >= said.start && recorded.end <= said.end) return "agrees";
  const meet = recorded.start < said.end && said.start < recorded.end;
  if (meet) return lasts(recorded, event) ? "agrees" : "open";
  const date = parseEdtf(event.date.edtf);
  const vague = date.ok && (date.value.uncertain || date.value.approximate);
  return vague && daysApart(said, recorded) <= LEEWAY ? "open" : "differs";
}

/** What went on from one day to another happened on each of them; what is known to a month did not. */
function lasts({ start, end, grain }: Interval, { date, status }: Event): boolean {
  return (
    grain === "range" &&
    Number.isFinite(start) &&
    Number.isFinite(end) &&
    status === "occurred" &&
    !/[?~%]/u.test(date.edtf)
  );
}

/** 0 where they meet. */
export function daysApart(one: Interval, other: Interval): number {
  if (one.end <= other.start) return other.start - one.end + 1;
  if (other.end <= one.start) return one.start - other.end + 1;
  return 0;
}

function place({ pattern }: Claim, event: Event, catalogue: Catalogue): readonly Aspect[] {
  if (pattern.places.length === 0) return [];
  const recorded = catalogue.placeOf(event);
  const fits = (id: string): boolean => fitsPlaces(event, { ...ANYTHING, places: [id] }, catalogue);
  const hosts = event.participants.filter(({ role }) => role === "host").map(({ entity }) => entity);
  // The host says where it was only as long as nothing says it more closely.
  const around = recorded === undefined ? hosts : [recorded];
  const within = (id: string): boolean => catalogue.containers(id).some((each) => around.includes(each));
  const outcome: Outcome = pattern.places.some(fits)
    ? pattern.places.every((id) => fits(id) || within(id)) || pattern.everyPlace !== true
      ? "agrees"
      : "open"
    : around.length === 0 || pattern.places.some(within)
      ? "open"
      : "differs";
  return [{ of: "place", outcome, said: pattern.places, recorded: recorded ?? hosts[0] }];
}

/** What is told as having happened differs from a plan, but what is told as a plan may have come about. */
function status({ told }: Claim, { status: recorded }: Event): readonly Aspect[] {
  if (told === "not" || told === "off") {
    const outcome: Outcome = recorded === "occurred" ? "differs" : recorded === "planned" ? "open" : "agrees";
    return [{ of: "status", outcome, said: told, recorded }];
  }
  if (recorded === "occurred" || told === undefined) return [];
  if (told === "planned")
    return recorded === "planned" ? [{ of: "status", outcome: "agrees", said: "occurred", recorded }] : [];
  return [{ of: "status", outcome: "differs", said: "occurred", recorded }];
}

function quantity({ quantity: said }: Claim, event: Event): readonly Aspect[] {
  const outcome = said && amountOutcome(said, event);
  return said && outcome ? [{ of: "quantity", outcome, said, recorded: event.quantity }] : [];
}

/** Only where it is recorded so: what else they talked of is not all in the data. */
function topic({ pattern }: Claim, event: Event, catalogue: Catalogue): readonly Aspect[] {
  const shared = event.topics.filter(
    (id) =>
      pattern.topics.includes(id) || catalogue.topic(id)?.about.some((each) => pattern.topics.includes(each)),
  );
  return shared.length === 0 ? [] : [{ of: "topic", outcome: "agrees", topics: shared }];
}
