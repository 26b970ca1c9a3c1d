/** Several who are named in a row: what is asked of them, asked of each by itself. */
import type { EventPattern, Query } from "./query.js";

/** All of which must have an event for a yes. */
export function patternsAsked(query: Extract<Query, { kind: "yes-no" }>): readonly EventPattern[] {
  const each = query.each ? ofEachListed(query.pattern) : [];
  return each.length > 0 ? each : [query.pattern, ...(query.also ?? [])];
}

/** The same question of each one alone; none where there are not two of them. */
export function ofEachListed({ listed = [], ...pattern }: EventPattern): readonly EventPattern[] {
  const named = listed.filter(
    (ids) =>
      pattern.slots.some((slot) => isSame(slot.anyOf, ids)) || ids.some((id) => pattern.places.includes(id)),
  );
  if (named.length < 2) return [];
  return named.map((own) => {
    const others = named.filter((ids) => ids !== own);
    return {
      ...pattern,
      slots: pattern.slots.filter(({ anyOf }) => !others.some((ids) => isSame(ids, anyOf))),
      places: pattern.places.filter((id) => !others.some((ids) => ids.includes(id))),
    };
  });
}

/** Nobody is named but them. */
export const namesOnlyListed = ({ listed = [], slots, places }: EventPattern): boolean =>
  places.length === 0 && slots.every(({ anyOf }) => listed.some((ids) => isSame(ids, anyOf)));

/** Each with all of them; undefined where not all stand as slots on one side. */
export function ofAnyListed(pattern: EventPattern): EventPattern | undefined {
  const { listed = [], ...rest } = pattern;
  const isListed = (ids: readonly string[]): boolean => listed.some((each) => isSame(each, ids));
  const [first, ...others] = rest.slots.filter(({ anyOf }) => isListed(anyOf));
  if (!first || others.length === 0 || others.some(({ side }) => side !== first.side)) return undefined;
  const { as: _, ...slot } = first;
  const any = {
    ...slot,
    anyOf: [first, ...others].flatMap(({ anyOf }) => anyOf),
    members: [first, ...others].some(({ members }) => members),
  };
  const slots = rest.slots.flatMap((each) => (each === first ? any : isListed(each.anyOf) ? [] : each));
  return { ...rest, slots };
}

const isSame = (one: readonly string[], other: readonly string[]): boolean => `${one}` === `${other}`;
