/** How many: events, days, places, those taking part, or soldiers and the like as the sources give them. */

import type { Catalogue } from "../dataset/catalogue.js";
import type { EntityKind, Event } from "../dataset/schema.js";
import type { Grain } from "../time/interval.js";
import type { Answer, Quantity } from "./answer.js";
import { dates, written } from "./dates.js";
import { partsOf } from "./participants.js";
import { places } from "./places.js";
import { PLURAL_KINDS, PLURAL_PLACES } from "./plurals.js";
import type { Query } from "./query.js";
import { independentSources, sourcesOf } from "./voices.js";
import { wholes } from "./wholes.js";

type CountQuery = Extract<Query, { kind: "count" }>;

export function count(query: CountQuery, events: readonly Event[], catalogue: Catalogue): Answer {
  switch (query.of) {
    case "events": {
      // Of anything that happened, each is counted; of meetings, a visit and the meeting in it are one.
      const occasions = query.pattern.types.length > 0 ? wholes(events) : events;
      if (query.per) return tally(query.per, occasions, catalogue);
      return exactly(occasions.length, "events", occasions);
    }
    case "days":
      return exactly(
        new Set(events.map((event) => written(catalogue.when(event), "day"))).size,
        "days",
        events,
      );
    case "places": {
      const { items, events: placed } = places(
        { which: "place", feature: query.feature ?? "any" },
        events,
        catalogue,
      );
      const found = items.map(({ entity }) => entity.id);
      // Poland is no place beside Warsaw, where both are told of.
      const within = new Set(found.flatMap((id) => catalogue.containers(id).filter((each) => each !== id)));
      return exactly(
        found.filter((id) => !within.has(id)).length,
        PLURAL_PLACES[query.feature ?? "any"],
        placed,
      );
    }
    case "participants": {
      const asked = {
        side: query.side ?? "either",
        of: query.kinds ?? [],
        except: query.except ?? [],
        ...(query.offices && { offices: query.offices }),
        ...(query.among && { among: query.among }),
        ...(query.outside && { outside: query.outside }),
      };
      const found = new Set(
        events.flatMap((event) => partsOf(event, asked, catalogue).map((part) => part.entity.id)),
      );
      const unnamed = found.size === 0 && asked.of.includes("person") ? crowds(query, events) : [];
      return unnamed.length === 0
        ? exactly(found.size, kindOf(query.kinds), events)
        : { kind: "count", quantity: total(unnamed, undefined, catalogue), events };
    }
    case "sources":
    case "independent-sources":
      return sources(query.of, events, catalogue);
    case "quantity":
      return { kind: "count", quantity: total(events, query.units, catalogue), events };
  }
}

/** Of several kinds or none, whoever takes part. */
const kindOf = ([kind, ...others]: readonly EntityKind[] = []): string =>
  kind === undefined || others.length > 0 ? "participants" : PLURAL_KINDS[kind];

/** "How many people were sanctioned": nobody by name, but so many; of a body, only where it stands alone. */
function crowds({ among }: CountQuery, events: readonly Event[]): readonly Event[] {
  return events.filter(({ quantity, participants }) => {
    const done = participants.filter(({ role }) => role === "recipient");
    const alone = among === undefined || done.every(({ entity }) => among.includes(entity));
    return quantity !== undefined && PEOPLE.test(quantity.unit) && alone;
  });
}

/** Units of people, whatever they are called. */
const PEOPLE = /people|persons|individuals|deputies|members|citizens|refugees/;

function exactly(value: number, unit: string, events: readonly Event[]): Extract<Answer, { kind: "count" }> {
  return { kind: "count", quantity: { count: value, unit, approximate: false }, events };
}

/** Of the event that has most: how many sources, and how many of them are independent. */
function sources(
  of: "sources" | "independent-sources",
  events: readonly Event[],
  catalogue: Catalogue,
): Answer {
  const independent = Math.max(0, ...events.map((event) => independentSources(event, catalogue)));
  const all = Math.max(0, ...events.map((event) => sourcesOf(event).size));
  return of === "sources"
    ? { kind: "count", quantity: { count: all, unit: "sources", independent, approximate: false }, events }
    : exactly(independent, "independent sources", events);
}

/** How many in each period that has any, by date. */
function tally(per: Grain, events: readonly Event[], catalogue: Catalogue): Answer {
  const { items } = dates({ kind: "dates", grain: per }, events, catalogue);
  return { ...exactly(events.length, "events", events), items };
}

/** The sum of what is stated; undefined where no source gives a number. */
function total(
  events: readonly Event[],
  units: readonly string[] | undefined,
  catalogue: Catalogue,
): Quantity | undefined {
  // What carries out a plan, or is part of a whole that is counted, is not counted again.
  const ids = new Set(events.map((event) => event.id));
  const counted = new Set(
    events.flatMap(({ id, related }) =>
      related.flatMap(({ event, rel }) =>
        !ids.has(event) ? [] : rel === "implements" ? [event] : rel === "part-of" ? [id] : [],
      ),
    ),
  );
  const stated = events.flatMap(({ id, type, quantity }) => {
    if (counted.has(id) || (quantity && units && !units.includes(quantity.unit))) return [];
    const number = quantity?.best ?? quantity?.min ?? quantity?.max;
    // Forces that are sent add up; those that are counted somewhere, people who fled, and money are often told again.
    const adds = catalogue.type(type)?.movement === true && catalogue.type(type)?.parent !== undefined;
    return quantity && number !== undefined ? [{ ...quantity, number, adds }] : [];
  });
  const [first] = stated;
  if (!first) return undefined;
  // Soldiers and aircraft do not add up.
  const same = stated.filter((each) => each.unit === first.unit);
  const largest = Math.max(...same.map((each) => each.number));
  const adds = stated.every((each) => each.adds);
  const alike = adds ? same : same.filter((each) => each.number === largest).slice(0, 1);
  const sum = (of: (each: (typeof stated)[number]) => number): number =>
    alike.reduce((all, each) => all + of(each), 0);
  const min = sum((each) => each.min ?? each.number);
  const max = sum((each) => each.max ?? each.number);
  // "More than 175,000", "up to 100,000": nothing is said of the other end.
  const open = (end: "min" | "max"): boolean =>
    alike.some((each) => each.best === undefined && each[end] === undefined && each.min !== each.max);
  return {
    count: sum((each) => each.number),
    unit: first.unit,
    approximate: alike.some((each) => each.note !== undefined || each.min !== each.max),
    ...(!adds && same.length > 1 && { largestOf: same.length }),
    ...(min !== max ? { min, max } : open("max") ? { min } : open("min") ? { max } : {}),
  };
}
