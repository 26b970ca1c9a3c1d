/** Countries by their names, demonyms and codes. */
import { keyOf } from "../../text/tokens.js";
import type { Area, Country, CountryTable } from "./tables.js";

export interface Countries {
  /** By name or usual alias; "the" in front, case, underscores and diacritics do not matter. */
  named(name: string): Country | undefined;
  /** By name, alias or demonym. */
  called(name: string): Country | undefined;
  byFips(code: string): Country | undefined;
  /** By ISO 3166-1 alpha-3, or CAMEO's own where that differs. */
  byCameo(code: string): Country | undefined;
  byIso2(code: string): Country | undefined;
  areaNamed(name: string): Area | undefined;
  /** Undefined for what lies on none, such as Antarctica. */
  continentOf(country: Country): Area | undefined;
}

export function createCountries({ countries, areas }: CountryTable): Countries {
  // Of a code or name that a former state shares with a present one, the present one is meant.
  const ordered = [...countries].sort((a, b) => (b.until ?? 9999) - (a.until ?? 9999));
  const index = (keys: (country: Country) => readonly string[]): ReadonlyMap<string, Country> => {
    const map = new Map<string, Country>();
    for (const country of ordered) for (const key of keys(country)) if (!map.has(key)) map.set(key, country);
    return map;
  };
  const names = index(({ name, aliases }) => [name, ...aliases].map(nameKey));
  const words = index(({ name, aliases, demonyms }) => [name, ...aliases, ...demonyms].map(nameKey));
  const fips = index((country) => country.fips);
  const cameo = index(({ iso3, cameo }) => [iso3, ...cameo]);
  const iso2 = index((country) => [country.iso2]);
  const areaNames = new Map(
    areas.flatMap((area) => [area.name, ...area.aliases].map((name) => [nameKey(name), area] as const)),
  );
  const continents = new Map(areas.flatMap((area) => area.countries.map((iso2) => [iso2, area] as const)));
  return {
    named: (name) => names.get(nameKey(name)),
    called: (name) => words.get(nameKey(name)),
    byFips: (code) => fips.get(code),
    byCameo: (code) => cameo.get(code),
    byIso2: (code) => iso2.get(code),
    areaNamed: (name) => areaNames.get(nameKey(name)),
    continentOf: ({ iso2 }) => continents.get(iso2),
  };
}

const nameKey = (name: string): string => keyOf(name.replaceAll("_", " ")).replace(/^the /, "");
