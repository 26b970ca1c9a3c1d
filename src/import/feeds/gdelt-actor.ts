/**
 * GDELT's actors. The name is the text that was found, in capitals; the codes tell what it is: country, known group,
 * ethnic group, two religions, up to three types.
 *
 *     UNITED STATES    USA                  the country
 *     UNITED STATES    USAGOV  USA … GOV    the country: its government is what acts
 *     UNITED STATES    USAMIL  USA … MIL    Military (United States)
 *     THE EU           IGOEUREEC … EEC      the known group by its name: European Union
 *     POLICE           GBRCOP  GBR … COP    Police (United Kingdom)
 *     HILLARY CLINTON  USAGOV  USA … GOV    a person
 *     KENTUCKY         USA     USA          a place in the country
 */
import type { World } from "./feed.js";
import { isBody, kindOf } from "./kind.js";
import { isRole } from "./roles.js";

/** Types of actor that are bodies by their nature. */
const BODIES: ReadonlySet<string> = new Set(["IGO", "NGO", "MNC", "NGM", "IMG", "UAF", "PTY", "INT"]);

interface Coded {
  readonly raw: string;
  readonly land: string;
  readonly groupCode: string;
  /** Whether an ethnic group or a religion is coded. */
  readonly people: boolean;
  readonly type: string;
  /** Where GDELT locates the actor, as finely as it does: a city that is named as an actor is located in itself. */
  readonly city: string;
}

/** The actor whose code stands in column `start`: its name, country, known group, three others and types follow. Its place begins in column `geo`. */
export function createGdeltActors({
  cameo,
  countries,
  cast,
}: World): (fields: readonly string[], start: number, geo: number) => number {
  const { agents, groups, regions } = cameo.table;
  const known = new Map<string, number>();

  const make = ({ raw, land, groupCode, people, type, city }: Coded): number => {
    const country = countries.byCameo(land);
    const group = groups[groupCode];
    if (group !== undefined) return cast.actor(group, () => ({ kind: "organisation" }));
    const region = regions[land];
    const area = region === undefined ? undefined : countries.areaNamed(region);
    const name = fromCapitals(raw);
    if (country && countries.called(name) === country) {
      const label = type === "" || type === "GOV" ? undefined : agents[type];
      return label === undefined ? cast.country(country) : cast.actor(`${label} (${country.name})`);
    }
    if (area && countries.areaNamed(name) === area) return cast.area(area);
    if (isRole(name)) {
      return country
        ? cast.actor(`${name} (${country.name})`)
        : cast.actor(name, () => ({ kind: "organisation" }));
    }
    const body = BODIES.has(type) || isBody(name) || (people && type === "");
    const place = country !== undefined && (type === "" || raw.trim() === city.toUpperCase());
    const kind = body ? "organisation" : place ? "place" : kindOf(name, countries);
    return cast.actor(name, () => ({ kind, ...(country && { country }) }));
  };

  return (fields, start, geo) => {
    const at = (place: number): string => fields[start + place] ?? "";
    const key = `${at(0)} ${at(3)} ${at(7)} ${at(1)}`;
    const seen =
      known.get(key) ??
      make({
        raw: at(1),
        land: at(2),
        groupCode: at(3),
        people: at(4) !== "" || at(5) !== "",
        type: at(7),
        city: (fields[geo + 1] ?? "").split(",")[0] ?? "",
      });
    known.set(key, seen);
    return seen;
  };
}

/** "HILLARY CLINTON": "Hillary Clinton". Small words in the middle stay small. */
function fromCapitals(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/(?<= )(?:Of|And|The|For|In|De|Del|La|Van|Der|Bin|Al)(?= )/g, (word) => word.toLowerCase());
}
