/** What a question has from the one before it. */
import { ANYTHING, type EventPattern, type Query, type Select, type Slot } from "../../query/query.js";
import { patternIn, selectIn } from "./parts.js";

export interface Carried {
  readonly pattern: EventPattern;
  readonly select?: Select;
}

/** The conditions that both have; undefined where they share none. */
export function carriedOver(before: Query, after: Query): Carried | undefined {
  const old = patternIn(before);
  const own = patternIn(after);
  const select = selectIn(after);
  const pattern = old && own && shared(...alike(old, own));
  const chosen = select && same(select, selectIn(before));
  if (!pattern && !chosen) return undefined;
  return { pattern: pattern ?? ANYTHING, ...(chosen && { select }) };
}

function shared(old: EventPattern, own: EventPattern): EventPattern | undefined {
  const concerning = old.concerning && own.concerning && shared(old.concerning, own.concerning);
  const carried: EventPattern = {
    ...ANYTHING,
    types: same(old.types, own.types) ? own.types : [],
    slots: own.slots.filter((slot) => old.slots.some((other) => isSameSlot(other, slot))),
    places: same(old.places, own.places) ? own.places : [],
    origins: same(old.origins, own.origins) ? own.origins : [],
    topics: same(old.topics, own.topics) ? own.topics : [],
    when: same(old.when, own.when) ? own.when : [],
    // That it happened is what every question of the past asks.
    status: same(old.status, own.status) ? own.status.filter((status) => status !== "occurred") : [],
    ...(old.mode !== undefined && old.mode === own.mode && { mode: own.mode }),
    ...(concerning && { concerning }),
    ...(own.toldIn && same(old.toldIn, own.toldIn) && { toldIn: own.toldIn }),
  };
  return same(carried, ANYTHING) ? undefined : carried;
}

/** Whoever did it before, and to whom it is done now, has changed places. */
const isSameSlot = (old: Slot, own: Slot): boolean =>
  same(old.anyOf, own.anyOf) && (old.side === own.side || old.side === "either" || own.side === "either");

/** Of telling and told, what is to be compared: who announced what was spoken of, and how many they were of whom that was announced. */
function alike(old: EventPattern, own: EventPattern): readonly [old: EventPattern, own: EventPattern] {
  if (own.concerning && same(own.concerning, old)) return [old, own.concerning];
  const { toldIn, ...rest } = own;
  return toldIn && old.concerning && !old.toldIn ? [old.concerning, rest] : [old, own];
}

/** Open ends differ by sign: as text, both would be null. */
const same = (one: unknown, other: unknown): boolean => textOf(one) === textOf(other);
const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) => (typeof each === "number" ? String(each) : each)) ?? "";
