/** Everyone and every place that a feed names, each once, and the entities that they become. */
import type { Entity, EntityKind } from "../../dataset/schema.js";
import type { Countries } from "./countries.js";
import { createIds, slug } from "./ids.js";
import { kindOf } from "./kind.js";
import { createPlaces, type PlaceName } from "./places.js";
import type { Area, Country } from "./tables.js";

/** What is known of an actor besides its name. */
export interface Evidence {
  readonly kind?: EntityKind;
  readonly country?: Country;
}

/** Members give places in the cast, from 0, in the order in which they were first named. */
export interface Cast {
  /**
   * By the name in the feed, underscores for spaces. A country's name is the country, "Police (India)" a body of it; of
   * another name the evidence is asked for once.
   */
  actor(name: string, evidence?: () => Evidence): number;
  country(country: Country): number;
  area(area: Area): number;
  /** The place plus one; 0 where nothing is told. */
  place(name: PlaceName): number;
  /** In the order of the cast, and then the continents of its countries that nobody named. */
  entities(): readonly Entity[];
}

/** Someone or something as it is put together. */
export interface Member {
  readonly kind: EntityKind;
  /** What the feed calls it; of a country that only something else names, the table's name. */
  name: string;
  /** The words of its id. */
  readonly words: string;
  readonly country?: Country;
  readonly area?: Area;
  /** A place in the cast. */
  within?: number;
  /** The part in brackets, where it is no country: "European Union" of "Envoy (European Union)". */
  readonly bracket?: string;
  readonly spellings: Set<string>;
  feature?: "city" | "region" | "country" | "continent" | "area";
  lat?: number;
  lon?: number;
}

export function createCast(countries: Countries): Cast {
  const members: Member[] = [];
  const byName = new Map<string, number>();
  const bySpelling = new Map<string, number>();
  const byCountry = new Map<string, number>();
  const byArea = new Map<string, number>();

  const add = (member: Member): number => members.push(member) - 1;

  const country = (one: Country): number => {
    const known = byCountry.get(one.id);
    if (known !== undefined) return known;
    const at = add({
      kind: "country",
      name: one.name,
      words: one.id,
      country: one,
      spellings: new Set(),
      feature: "country",
    });
    byCountry.set(one.id, at);
    return at;
  };
  const area = (one: Area): number => {
    const known = byArea.get(one.id);
    if (known !== undefined) return known;
    const at = add({
      kind: "place",
      name: one.name,
      words: one.id,
      area: one,
      spellings: new Set(),
      feature: one.feature,
    });
    byArea.set(one.id, at);
    return at;
  };
  /** A country or area that the feed itself names goes by the first of the feed's names for it. */
  const spelt = (at: number, name: string): number => {
    const member = members[at];
    if (member === undefined) return at;
    if (member.spellings.size === 0) member.name = name;
    member.spellings.add(name);
    return at;
  };
  const named = (name: string, evidence: () => Evidence): number => {
    const state = countries.named(name);
    if (state) return spelt(country(state), name);
    const region = countries.areaNamed(name);
    if (region) return spelt(area(region), name);
    const bracket = bracketOf(name, (inner) => countries.named(inner) !== undefined);
    if (bracket !== undefined) {
      const owner = countries.named(bracket);
      const part = countries.areaNamed(bracket);
      const within = owner ? country(owner) : part && area(part);
      return add({
        kind: "organisation",
        name,
        words: slug(name),
        ...(within === undefined ? { bracket } : { within }),
        spellings: new Set(),
      });
    }
    const { kind = kindOf(name, countries), country: home } = evidence();
    if (kind === "place" && home) return places.acting(name, home);
    const within = kind === "person" || home === undefined ? undefined : country(home);
    return add({
      kind,
      name,
      words: slug(name),
      ...(within !== undefined && { within }),
      spellings: new Set(),
    });
  };
  const places = createPlaces({ members, add, country });

  return {
    country,
    area,
    place: (name) => places.at(name) + 1,
    actor(spelling, evidence = () => ({})) {
      const seen = bySpelling.get(spelling);
      if (seen !== undefined) return seen;
      const name = clean(spelling);
      const at = byName.get(name) ?? named(name, evidence);
      byName.set(name, at);
      bySpelling.set(spelling, at);
      return at;
    },
    entities() {
      for (const member of [...members]) {
        const continent = member.country && countries.continentOf(member.country);
        if (continent) member.within = area(continent);
      }
      const idOf = createIds();
      const ids = new Array<string>(members.length);
      // Countries first: their ids are the table's, whoever else bears such a name.
      for (const own of [true, false])
        for (const [at, { country, words, name }] of members.entries())
          if ((country !== undefined) === own) ids[at] = idOf(words, name);
      return members.map((member, at) => entityOf(member, at, ids, byName));
    },
  };
}

/** What stands in brackets at the end, brackets of its own included; of several, the first that is a country, or else the last. */
function bracketOf(name: string, isCountry: (inner: string) => boolean): string | undefined {
  if (!name.endsWith(")")) return undefined;
  const inner = [...name.matchAll(/ \(/g)].map(({ index }) => name.slice(index + 2, -1));
  return inner.find(isCountry) ?? inner.at(-1);
}

/** Spaces for underscores and whatever else stands for one. */
const clean = (name: string): string => name.replace(/[_\s]+/g, " ").trim();

function entityOf(
  member: Member,
  at: number,
  ids: readonly string[],
  byName: ReadonlyMap<string, number>,
): Entity {
  const { kind, name, country, area, bracket, spellings, feature, lat, lon } = member;
  const owner = member.within ?? (bracket === undefined ? undefined : byName.get(bracket));
  const within = owner === undefined || owner === at ? undefined : ids[owner];
  const table = country ?? area;
  const others = new Set([...(table ? [table.name, ...table.aliases] : []), ...spellings]);
  others.delete(name);
  const iso3 = country === undefined || /^X/.test(country.iso3) ? undefined : country.iso3;
  const exact = lat !== undefined && lon !== undefined;
  const precision = feature === "city" || feature === "region" ? feature : undefined;
  return {
    id: ids[at] ?? "",
    kind,
    name,
    aliases: [
      ...[...others].map((text) => ({ text })),
      ...(country?.capital === undefined || others.has(country.capital)
        ? []
        : [{ text: country.capital, metonym: true }]),
    ],
    ...(table && table.demonyms.length > 0 && { demonyms: [...table.demonyms] }),
    ...(within !== undefined && { within }),
    ...(feature && { feature }),
    ...(exact && { lat, lon, ...(precision && { precision }) }),
    ...(iso3 !== undefined && { ids: { iso3 } }),
  };
}
