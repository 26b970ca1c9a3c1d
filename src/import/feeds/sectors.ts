/** What ICEWS's sectors tell of an actor beyond its name. */
import type { Countries } from "./countries.js";
import { kindOf } from "./kind.js";

/** Sectors that only bodies have. Parties, governments and insurgents are sectors of their members too, and tell nothing. */
const OF_BODIES: ReadonlySet<string> = new Set([
  "Multinational Corporation",
  "News",
  "Print News",
  "Television News",
  "State Media",
  "Nongovernmental Organization (International)",
  "Army",
  "Navy",
]);

/** Sectors that only people have. */
const OF_PEOPLE: ReadonlySet<string> = new Set(["Elite", "Cabinet"]);

/** `sectors` are separated by commas; empty where none are given. */
export function kindBySectors(
  name: string,
  sectors: string,
  countries: Pick<Countries, "named" | "called">,
): "person" | "organisation" {
  const all = sectors.split(",");
  const kind = kindOf(name, countries);
  // One word among the elite is a surname; of more, a body's sector may be its members'.
  if (all.some((each) => OF_PEOPLE.has(each))) return /\s/.test(name) ? kind : "person";
  if (all.some((each) => OF_BODIES.has(each))) return "organisation";
  return kind;
}
