/**
 * "Which country praised Freedonia first after Ada Lind?" Whoever is compared with did the same, and is one of those that are
 * asked for; where that is no country, "country" was said of anyone who acts in the record. Of first and last alone: a list
 * has countries first and the others behind them.
 */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Entity } from "../dataset/schema.js";
import type { EventPattern, Query } from "./query.js";

type Participants = Extract<Query, { kind: "participants" }>;

/** Whoever stands among the countries, and is none; of a query as a table answers it. */
export function strangerAmong(query: Participants, catalogue: Catalogue): Entity | undefined {
  const { pattern, side, select, of } = query;
  if (!select || !of.includes("country")) return undefined;
  const own = new Set(pattern.slots.flatMap(({ anyOf }) => anyOf));
  return (
    pattern.when
      .flatMap((bound) => ("pattern" in bound && sameAct(bound.pattern, pattern) ? bound.pattern.slots : []))
      .filter((slot) => slot.side === side)
      .map(({ anyOf }) => anyOf.flatMap((id) => (own.has(id) ? [] : (catalogue.entity(id) ?? []))))
      // A country with its bodies is a country.
      .find((compared) => compared.length > 0 && compared.every(({ kind }) => kind !== "country"))
      ?.at(0)
  );
}

/** Whether both are about the same kinds of event. */
export const sameAct = (one: EventPattern, other: EventPattern): boolean =>
  `${one.types}` === `${other.types}`;
