/**
 * A query as a table of events can answer it. A table knows who did it and to whom, so that of the two sides whatever is
 * not asked for is the other one; and an event that is compared with is one of the same kind, on the side asked for.
 */
import type { Catalogue } from "../dataset/catalogue.js";
import { withCompared } from "./compared.js";
import { type Definite, opposite } from "./opposite.js";
import { ANYTHING, type EventPattern, type Query, type Slot, type TimeBound } from "./query.js";
import { forOtherSide } from "./table-asked.js";
import { tablePattern } from "./table-pattern.js";
import { sameAct, strangerAmong } from "./table-peers.js";

export function tableQuery(asked: Query, catalogue: Catalogue): Query {
  if (asked.kind === "between" || asked.kind === "compare" || asked.kind === "anniversary") return asked;
  const query = settledForTable(asked, catalogue);
  return query.kind === "participants" && strangerAmong(query, catalogue) ? { ...query, of: [] } : query;
}

/** Each one that is named on its side, and what is compared with as full as the act itself. */
export function settledForTable(asked: Query, catalogue: Catalogue): Query {
  if (!("pattern" in asked) || asked.pattern === undefined) return asked;
  const own = asked.pattern;
  const main = tablePattern(byPhone(own, catalogue), catalogue);
  const query = forOtherSide({ ...asked, pattern: main });
  if (!("pattern" in query)) return query;
  const side = "side" in query && query.side !== "either" ? query.side : undefined;
  const facing = settled(withSharedSide(main, side), side);
  // "In the same year as Freedonia": as they phoned Freedonia.
  const alike = facing.when.map((bound) =>
    own.mode && "pattern" in bound && sameAct(bound.pattern, own)
      ? { ...bound, pattern: { mode: own.mode, ...bound.pattern } }
      : bound,
  );
  const when = alike.map((bound) => likewise(bound, facing, side, catalogue));
  const pattern = { ...facing, when };
  if (query.kind !== "participants") return { ...query, pattern };
  // Whoever is compared with is named already, and no answer.
  const except = [
    ...query.except,
    ...pattern.slots.flatMap(({ anyOf }) => anyOf),
    ...when.flatMap(comparedIn),
  ];
  return { ...query, pattern, except };
}

/** Just the kinds that are named: a feed codes an appeal for aid beside an appeal. */
export function exactly<Asked extends Query>(query: Asked): Asked {
  return "pattern" in query && query.pattern !== undefined
    ? { ...query, pattern: exactPattern(query.pattern) }
    : query;
}

const exactPattern = (pattern: EventPattern): EventPattern => ({
  ...pattern,
  exact: true,
  when: withCompared(pattern.when, exactPattern),
});

/** No row says by what means they talked, but a call is a kind of its own. */
function byPhone(asked: EventPattern, catalogue: Catalogue): EventPattern {
  if (asked.mode === undefined) return asked;
  const { mode, ...pattern } = asked;
  if (mode !== "phone") return pattern;
  const calls = pattern.types
    .flatMap((id) => catalogue.typesUnder(id))
    .filter((id) => catalogue.type(id)?.cameo.includes(PHONE));
  return calls.length > 0 ? { ...pattern, types: [...new Set(calls)] } : pattern;
}

/** CAMEO: discuss by telephone. */
const PHONE = "041";

/** Opposite to whoever is asked for, or else to the one other that is named. */
function settled(pattern: EventPattern, asked: Definite | undefined): EventPattern {
  const slots = pattern.slots.map((slot, at): Slot => {
    if (slot.side !== "either") return slot;
    const other = pattern.slots.length === 2 ? pattern.slots[1 - at]?.side : undefined;
    const facing = asked ?? (other === "either" ? undefined : other);
    return facing ? { ...slot, side: opposite(facing) } : slot;
  });
  return { ...pattern, slots: facingEachOther(slots) };
}

/** "After Freedonia praised Lind, who was next to praise her": of what is compared, whoever is not asked for is the same. */
function withSharedSide(main: EventPattern, asked: Definite | undefined): EventPattern {
  if (asked === undefined || main.slots.length > 0) return main;
  const shared = main.when.flatMap((bound) =>
    "pattern" in bound && sameAct(bound.pattern, main) && bound.pattern.slots.length > 1
      ? bound.pattern.slots.filter(({ side }) => side === opposite(asked))
      : [],
  );
  return shared.length > 0 ? { ...main, slots: shared } : main;
}

/** "Freedonia and Sylvania shared intelligence": a row has one on each side, so that both on one stand on either. */
function facingEachOther(slots: readonly Slot[]): readonly Slot[] {
  const [one, other, ...others] = slots;
  const together = one && other && others.length === 0 && one.side === other.side;
  return together ? slots.map((slot): Slot => ({ ...slot, side: "either" })) : slots;
}

/** "Before Freedonia": when Freedonia did the same to the same one. */
function likewise(
  bound: TimeBound,
  main: EventPattern,
  asked: Definite | undefined,
  catalogue: Catalogue,
): TimeBound {
  if (!("pattern" in bound)) return bound;
  const own = tablePattern(byPhone(bound.pattern, catalogue), catalogue);
  if (!sameAct(own, main)) return { ...bound, pattern: within(own, main) };
  const isOf = (one: Slot) => (other: Slot) => `${one.anyOf}` === `${other.anyOf}`;
  const compared = own.slots.filter((slot) => !main.slots.some(isOf(slot)));
  if (asked === undefined || compared.length !== 1)
    return { ...bound, pattern: within(settled(own, undefined), main) };
  const others = main.slots.filter(({ side }) => side !== asked);
  // Two that are compared in one act stand on the same side, however the second is put: "after the Middle East".
  const slots = compared.map((slot): Slot => (others.length > 0 ? { ...slot, side: asked } : slot));
  // And at the same place, where none other is said.
  const places = own.places.length > 0 ? own.places : main.places;
  return { ...bound, pattern: within({ ...own, places, slots: [...slots, ...others] }, main) };
}

/** "In 2014 before Freedonia did": before its first time in that period. */
function within(own: EventPattern, main: EventPattern): EventPattern {
  const periods = main.when.filter(({ kind }) => kind === "in");
  return own.when.length > 0 ? own : { ...own, when: periods };
}

const comparedIn = (bound: TimeBound): readonly string[] =>
  ("pattern" in bound ? bound.pattern : ANYTHING).slots.flatMap(({ anyOf }) => anyOf);
