/** Two beside each other: what each took part in, or what happened in each, and what they have in common. */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Entity, Event } from "../dataset/schema.js";
import { remembered } from "../lazy.js";
import { lastDay, sortDay } from "../time/interval.js";
import type { Answer, ComparedSide, EntityItem } from "./answer.js";
import { hasBody } from "./in-body.js";
import { kindsOf } from "./kinds.js";
import { areThere, belongs, fitsPlaces, match, sideRoles, type World } from "./match.js";
import { ANYTHING, type EventPattern, type Query } from "./query.js";
import { withoutFulfilled } from "./settled.js";
import { named, withThoseWhoAct } from "./slot-names.js";

interface Compared extends Pick<ComparedSide, "as"> {
  readonly anyOf: readonly string[];
}

type CompareQuery = Extract<Query, { kind: "compare" }>;

export async function compare({ pattern, sides }: CompareQuery, world: World): Promise<Answer> {
  const { catalogue } = world;
  const compared = asAlike(sides, catalogue);
  const states = compared.every((side) => isState(side, catalogue));
  const look = async (side: Compared): Promise<ComparedSide> => {
    const found = await match(patternOf(side, pattern, catalogue), world);
    const within = { ...ANYTHING, places: pattern.places };
    const fitting = found.filter((event) => fitsPlaces(event, within, catalogue));
    const events = withoutFulfilled(fitting, pattern, catalogue);
    const there = inBody(side, catalogue)
      ? events.filter((event) => wasThere(side, event, catalogue))
      : events;
    return {
      as: side.as,
      entities: named(side, catalogue),
      kinds: kindsOf(events, catalogue),
      partners: ranked(events, partnersIn(side, states, catalogue)),
      places: side.as === "place" ? [] : ranked(there, placesIn(catalogue)),
      events,
    };
  };
  const [one, other] = await Promise.all([look(compared[0]), look(compared[1])]);
  // Rows of a table are made anew each time they are found, so that only their ids tell that they are the same.
  const theirs = new Set(other.events.map(({ id }) => id));
  const together = one.events.filter(({ id }) => theirs.has(id));
  const both = new Set(together.map(({ id }) => id));
  const alone = both.size > 0 ? other.events.filter(({ id }) => !both.has(id)) : other.events;
  return {
    kind: "comparison",
    sides: [one, other],
    partners: inBoth(one.partners, other.partners),
    // States do things in places, but are in none.
    places: compared.every((side) => inBody(side, catalogue)) ? inBoth(one.places, other.places) : [],
    together,
    events: merged(one.events, alone, catalogue),
  };
}

/** Beside a place, a country is one too: Warsaw and Romania. */
function asAlike([one, other]: CompareQuery["sides"], catalogue: Catalogue): readonly [Compared, Compared] {
  const all = (ids: readonly string[], kinds: RegExp): boolean =>
    ids.every((id) => kinds.test(catalogue.entity(id)?.kind ?? ""));
  const as = (anyOf: readonly string[], beside: readonly string[]): Compared => {
    const place = all(anyOf, /^place$/) || (all(anyOf, /^(?:place|country)$/) && all(beside, /^place$/));
    return { as: place ? "place" : "participant", anyOf };
  };
  return [as(one, other), as(other, one)];
}

function patternOf({ as, anyOf }: Compared, pattern: EventPattern, catalogue: Catalogue): EventPattern {
  if (as === "place") return { ...pattern, places: anyOf };
  const slot = withThoseWhoAct({ side: "either", anyOf, members: true }, catalogue);
  return { ...pattern, slots: [...pattern.slots, slot] };
}

const isState = ({ as, anyOf }: Compared, catalogue: Catalogue): boolean =>
  as === "participant" &&
  anyOf.every((id) => /^(?:country|organisation)$/.test(catalogue.entity(id)?.kind ?? ""));

const inBody = ({ as, anyOf }: Compared, catalogue: Catalogue): boolean =>
  as === "participant" && hasBody({ side: "either", anyOf, members: true }, catalogue);

/** A plan tells of nobody that they were there. */
const wasThere = ({ anyOf }: Compared, event: Event, catalogue: Catalogue): boolean =>
  event.status === "occurred" && areThere(event, [{ side: "either", anyOf, members: true }], catalogue);

/** Those whom an event gives as an item. */
type Of = (event: Event) => readonly Entity[];

/** Whom one side dealt with in an event: those of other countries, or whoever else there was. States deal with states. */
function partnersIn({ as, anyOf }: Compared, states: boolean, catalogue: Catalogue): Of {
  const roles = sideRoles("either", true);
  // Where nobody holds an office, as in a feed of thousands of days, all days are alike.
  const dayOf = (event: Event): number => (catalogue.terms.length === 0 ? 0 : lastDay(catalogue.when(event)));
  const on = remembered((day: number) => ({
    acts: remembered((id) => anyOf.includes(id) || belongs(id, anyOf, day, catalogue)),
    country: remembered((id) => catalogue.countryOf(id, day) ?? null),
  }));
  return (event) => {
    const day = dayOf(event);
    const { acts, country } = on(day);
    const taking = event.participants.filter(({ role }) => roles.has(role)).map(({ entity }) => entity);
    if (as === "place") return taking.flatMap((id) => person(id, catalogue));
    const own = new Set(taking.filter(acts).map((id) => country(id)?.id));
    const others = taking.filter((id) => !acts(id));
    const foreign = others.filter((id) => !own.has(country(id)?.id ?? NO_COUNTRY));
    const partners = foreign.length > 0 ? foreign : others;
    return partners.flatMap(
      (id) => (states ? (country(id) ?? bodyOf(id, day, catalogue)) : catalogue.entity(id)) ?? [],
    );
  };
}

/** No id of anything. */
const NO_COUNTRY = "";

/** The body that someone without a country acts for, such as NATO; themselves where they act for none. */
function bodyOf(id: string, day: number, catalogue: Catalogue): Entity | undefined {
  return catalogue.entity(catalogue.officesOf(id, day)[0]?.of ?? id);
}

function person(id: string, catalogue: Catalogue): readonly Entity[] {
  const entity = catalogue.entity(id);
  return entity?.kind === "person" ? [entity] : [];
}

const placesIn =
  (catalogue: Catalogue): Of =>
  (event) => {
    const around = catalogue
      .containers(catalogue.placeOf(event) ?? "")
      .flatMap((id) => catalogue.entity(id) ?? []);
    // A hall says less than the city in which it stands.
    return [around.find(({ feature }) => feature === "city") ?? around[0]].flatMap((place) => place ?? []);
  };

/** Each with its events, the most frequent first; equals by their first event. */
function ranked(events: readonly Event[], of: Of): readonly EntityItem[] {
  const items = new Map<string, { entity: Entity; events: Event[] }>();
  for (const event of events) {
    for (const entity of new Set(of(event))) {
      const item = items.get(entity.id);
      if (item) item.events.push(event);
      else items.set(entity.id, { entity, events: [event] });
    }
  }
  return byFrequency([...items.values()]);
}

const byFrequency = (items: readonly EntityItem[]): readonly EntityItem[] =>
  [...items].sort((a, b) => b.events.length - a.events.length);

/** In order of how often they come up on the side where they come up less. */
function inBoth(one: readonly EntityItem[], other: readonly EntityItem[]): readonly EntityItem[] {
  const theirs = new Map(other.map((item) => [item.entity.id, item]));
  const both = one.flatMap((item) => {
    const match = theirs.get(item.entity.id);
    if (!match) return [];
    const least = Math.min(item.events.length, match.events.length);
    return [{ least, item: { ...item, events: [...new Set([...item.events, ...match.events])] } }];
  });
  return both.sort((a, b) => b.least - a.least).map(({ item }) => item);
}

/** Two lists by date as one. */
function merged(one: readonly Event[], other: readonly Event[], catalogue: Catalogue): readonly Event[] {
  const days = other.map((event) => sortDay(catalogue.when(event)));
  const all: Event[] = [];
  let at = 0;
  for (const event of one) {
    const day = sortDay(catalogue.when(event));
    while (at < other.length && (days[at] ?? 0) < day) all.push(...other.slice(at, ++at));
    all.push(event);
  }
  return [...all, ...other.slice(at)];
}
