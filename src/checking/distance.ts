/** How far an event is from a claim: the less that differs, and the less it weighs, the nearer. */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Aspect, Comparison } from "./check.js";
import type { Claim } from "./claim.js";
import { daysApart, isKin } from "./compare.js";

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
  times: 0,
  order: 0,
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

export function distanceOf(claim: Claim, { aspects, event }: Comparison, catalogue: Catalogue): number {
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
