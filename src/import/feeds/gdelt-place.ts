/** GDELT's places: a full name of up to three parts, the finest first, and a FIPS 10-4 country code. */
import type { Countries } from "./countries.js";
import type { PlaceName } from "./places.js";

/** GDELT's resolution of a place: 1 country, 2 and 5 its divisions, 3 and 4 cities and landmarks. */
const DIVISIONS: ReadonlySet<string> = new Set(["2", "5"]);
const CITIES: ReadonlySet<string> = new Set(["3", "4"]);
const NOWHERE: PlaceName = {
  city: "",
  region: "",
  country: undefined,
  land: "",
  lat: undefined,
  lon: undefined,
};

/** `start` is the column of its type; name, country, three more codes and the point follow it, one by one. */
export function gdeltPlace(fields: readonly string[], start: number, countries: Countries): PlaceName {
  const resolution = fields[start] ?? "";
  const name = (fields[start + 1] ?? "").trim();
  if (name === "") return NOWHERE;
  const country = countries.byFips(fields[start + 2] ?? "");
  const parts = name.split(", ");
  const land = parts.at(-1) ?? "";
  const [lat, lon] = [degrees(fields[start + 5]), degrees(fields[start + 6])];
  if (CITIES.has(resolution) && parts.length > 1) {
    const [city = "", middle = ""] = parts;
    // "Belarus (general)" is no division: GDELT says so where it knows none.
    const region = parts.length > 2 && !middle.endsWith("(general)") ? middle : "";
    return { city, region, country, land, lat, lon };
  }
  const region = DIVISIONS.has(resolution) && parts.length > 1 ? (parts[0] ?? "") : "";
  return { city: "", region, country, land, lat, lon };
}

const degrees = (text = ""): number | undefined => (text === "" ? undefined : Number(text));
