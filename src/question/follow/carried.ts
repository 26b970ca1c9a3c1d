/** What a question has from the one before it. */
import { ANYTHING, type EventPattern, type Query, type Select } from "../../query/query.js";
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
  const pattern = old && own && shared(old, told(own, old));
  const chosen = select && same(select, selectIn(before));
  if (!pattern && !chosen) return undefined;
  return { pattern: pattern ?? ANYTHING, ...(chosen && { select }) };
}

function shared(old: EventPattern, own: EventPattern): EventPattern | undefined {
  const concerning = old.concerning && own.concerning && shared(old.concerning, own.concerning);
  const carried: EventPattern = {
    ...ANYTHING,
    types: same(old.types, own.types) ? own.types : [],
    slots: own.slots.filter((slot) => old.slots.some(({ anyOf }) => same(anyOf, slot.anyOf))),
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

/** Of what is told about the events before, those events. */
const told = (own: EventPattern, old: EventPattern): EventPattern =>
  own.concerning && same(own.concerning, old) ? own.concerning : own;

/** Open ends differ by sign: as text, both would be null. */
const same = (one: unknown, other: unknown): boolean => textOf(one) === textOf(other);
const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) => (typeof each === "number" ? String(each) : each)) ?? "";
