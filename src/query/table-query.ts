/**
 * A query as a table of events can answer it. A table knows who did it and to whom, so that of the two sides whatever is
 * not asked for is the other one; and an event that is compared with is one of the same kind, on the side asked for.
 */
import type { Catalogue } from "../dataset/catalogue.js";
import { ANYTHING, type EventPattern, type Query, type Side, type Slot, type TimeBound } from "./query.js";
import { tablePattern } from "./table-pattern.js";

type Definite = Exclude<Side, "either">;

export function tableQuery(query: Query, catalogue: Catalogue): Query {
  if (!("pattern" in query) || query.pattern === undefined) return query;
  const main = tablePattern(byPhone(query.pattern, catalogue));
  const side = "side" in query && query.side !== undefined ? askedSide(query.side, main) : undefined;
  const facing = settled(main, side);
  const when = facing.when.map((bound) => likewise(bound, facing, side, catalogue));
  const pattern = { ...facing, when };
  if (query.kind !== "participants") return { ...query, pattern };
  // Whoever is compared with is named already, and no answer.
  const except = [...query.except, ...pattern.slots.flatMap(({ anyOf }) => anyOf), ...when.flatMap(comparedIn)];
  return { ...query, pattern, except, side: side ?? query.side };
}

/** Just the kinds that are named, by whom and to whom as it is said: a feed codes an appeal for aid beside an appeal. */
export function exactly<Asked extends Query>(query: Asked, catalogue: Catalogue): Asked {
  return "pattern" in query && query.pattern !== undefined
    ? { ...query, pattern: exactPattern(query.pattern, catalogue) }
    : query;
}

const exactPattern = (pattern: EventPattern, catalogue: Catalogue): EventPattern => ({
  ...pattern,
  types: pattern.types.flatMap((id) => [id, ...unspecified(id, catalogue)]),
  exact: true,
  when: pattern.when.map((bound) =>
    "pattern" in bound ? { ...bound, pattern: exactPattern(bound.pattern, catalogue) } : bound,
  ),
});

/** What a feed codes where it says no more: of CAMEO 05 that is 050, whatever type that has. */
const unspecified = (id: string, catalogue: Catalogue): readonly string[] => {
  const codes = (catalogue.type(id)?.cameo ?? []).map((code) => `${code}0`);
  return catalogue
    .typesUnder(id)
    .filter((each) => each !== id && catalogue.type(each)?.cameo.some((code) => codes.includes(code)));
};

/** No row says by what means they talked, but a call is a kind of its own. */
function byPhone({ mode, ...pattern }: EventPattern, catalogue: Catalogue): EventPattern {
  const calls = pattern.types
    .flatMap((id) => catalogue.typesUnder(id))
    .filter((id) => catalogue.type(id)?.cameo.includes(PHONE));
  return mode === "phone" && calls.length > 0 ? { ...pattern, types: [...new Set(calls)] } : pattern;
}

/** CAMEO: discuss by telephone. */
const PHONE = "041";

const opposite = (side: Definite): Definite => (side === "actor" ? "recipient" : "actor");

/** What both sides do is told by who is said to do it: "who signed with Sylvania", "with whom did Sylvania sign". */
function askedSide(side: Side, { slots, exact }: EventPattern): Definite | undefined {
  if (side !== "either") return side;
  const [only] = slots;
  if (!exact || !only || slots.length > 1) return undefined;
  return only.side === "actor" ? "recipient" : "actor";
}

/** Opposite to whoever is asked for, or else to the one other that is named. */
function settled(pattern: EventPattern, asked: Definite | undefined): EventPattern {
  const slots = pattern.slots.map((slot, at): Slot => {
    if (slot.side !== "either") return slot;
    const other = pattern.slots.length === 2 ? pattern.slots[1 - at]?.side : undefined;
    const facing = asked ?? (other === "either" ? undefined : other);
    return facing ? { ...slot, side: opposite(facing) } : slot;
  });
  return { ...pattern, slots };
}

/** "Before Freedonia": when Freedonia did the same to the same one. */
function likewise(
  bound: TimeBound,
  main: EventPattern,
  asked: Definite | undefined,
  catalogue: Catalogue,
): TimeBound {
  if (!("pattern" in bound)) return bound;
  const own = tablePattern(byPhone(bound.pattern, catalogue));
  if (`${own.types}` !== `${main.types}`) return { ...bound, pattern: own };
  const isOf = (one: Slot) => (other: Slot) => `${one.anyOf}` === `${other.anyOf}`;
  const compared = own.slots.filter((slot) => !main.slots.some(isOf(slot)));
  if (asked === undefined || compared.length !== 1) return { ...bound, pattern: settled(own, undefined) };
  const others = main.slots.filter(({ side }) => side !== asked);
  // Two that are compared in one act stand on the same side, however the second is put: "after the Middle East".
  const slots = compared.map((slot): Slot => (others.length > 0 ? { ...slot, side: asked } : slot));
  return { ...bound, pattern: { ...own, slots: [...slots, ...others] } };
}

const comparedIn = (bound: TimeBound): readonly string[] =>
  ("pattern" in bound ? bound.pattern : ANYTHING).slots.flatMap(({ anyOf }) => anyOf);
