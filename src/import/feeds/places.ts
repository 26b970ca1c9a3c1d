/** Places by the names of city, region and country, each inside the next. */
import type { Member } from "./cast.js";
import { slug } from "./ids.js";
import type { Country } from "./tables.js";

/** Empty where not told. */
export interface PlaceName {
  readonly city: string;
  readonly region: string;
  readonly country: Country | undefined;
  /** What the feed calls the country, of which it may be no known one. */
  readonly land: string;
  /** Degrees, WGS 84; of the finest of the three. */
  readonly lat: number | undefined;
  readonly lon: number | undefined;
}

export interface Places {
  /** The place of the finest that is told, or -1. A point that lies nowhere on Earth is left out. */
  at(name: PlaceName): number;
  /** What acts under the name of a place, be it a city or a region. */
  acting(name: string, country: Country): number;
}

interface Into {
  readonly members: Member[];
  readonly add: (member: Member) => number;
  readonly country: (country: Country) => number;
}

type Level = "city" | "region" | "either";

interface Known {
  readonly at: number;
  level: Level;
  /** Of a city; empty where it has not been told. */
  region: string;
}

export function createPlaces({ members, add, country }: Into): Places {
  const lands = new Map<string, number>();
  const byName = new Map<string, Known[]>();

  /** The same place if nothing that is told of the two differs; then each learns from the other. */
  const within = (nation: number, name: string, level: Level, region: string, container: number): number => {
    const key = `${nation} ${name}`;
    const namesakes = byName.get(key) ?? [];
    byName.set(key, namesakes);
    const same = namesakes.find(
      (one) =>
        (one.level === level || one.level === "either" || level === "either") &&
        (one.region === region || one.region === "" || region === ""),
    );
    if (same === undefined) {
      const at = add({
        kind: "place",
        name,
        // The country too: there is a Georgetown in more than one.
        words: [slug(name), members[nation]?.words ?? ""].filter((part) => part !== "").join("-"),
        spellings: new Set(),
        ...(level !== "either" && { feature: level }),
        ...(container >= 0 && { within: container }),
      });
      namesakes.push({ at, level, region });
      return at;
    }
    const member = members[same.at];
    if (member && same.level === "either" && level !== "either") {
      same.level = level;
      member.feature = level;
    }
    if (member && same.region === "" && region !== "" && container !== same.at) {
      same.region = region;
      member.within = container;
    }
    return same.at;
  };

  const nationOf = ({ country: known, land }: PlaceName): number => {
    if (known) return country(known);
    if (land === "") return -1;
    const at =
      lands.get(land) ??
      add({ kind: "place", name: land, words: slug(land), spellings: new Set(), feature: "area" });
    lands.set(land, at);
    return at;
  };

  return {
    acting: (name, home) => within(country(home), name, "either", "", country(home)),
    at(name) {
      const nation = nationOf(name);
      // A city that is a region of its own is one place.
      const region = name.region === name.city ? "" : name.region;
      const province = region === "" ? nation : within(nation, region, "region", "", nation);
      const finest = name.city === "" ? province : within(nation, name.city, "city", region, province);
      if (name.city !== "" || region !== "") locate(members[finest], name);
      return finest;
    },
  };
}

function locate(member: Member | undefined, { lat, lon }: PlaceName): void {
  if (member === undefined || member.lat !== undefined || lat === undefined || lon === undefined) return;
  if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) return;
  member.lat = lat;
  member.lon = lon;
}
