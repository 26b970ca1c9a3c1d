/** A continent to which nobody does anything as such: "who visited Africa" asks for visits to the countries of it. */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Query, Slot } from "../query/query.js";

/** Each continent that is named stands for its countries; undefined where none is, or none of its countries is known. */
export function byItsCountries(query: Query, catalogue: Catalogue): Query | undefined {
  if (!("pattern" in query) || query.pattern === undefined) return undefined;
  const { slots: named, places: asked } = query.pattern;
  const inside = whichOf(query, catalogue);
  if (inside) return inside;
  const slots = named.map((slot) => withCountries(slot, catalogue));
  const places = asked.flatMap((id) => countriesOf(id, catalogue));
  if (places.length === 0 && slots.every((slot) => slot === undefined)) return undefined;
  const pattern = {
    ...query.pattern,
    slots: [
      ...named.map((slot, at) => slots[at] ?? slot),
      // What is done "in" a place is done to it, where a feed tells no places: `tablePattern` has it so.
      ...(places.length > 0 ? [slotOf("recipient", asked, places, catalogue)] : []),
    ],
    places: places.length > 0 ? [] : asked,
  };
  return { ...query, pattern };
}

/** "Where did Lind go in Africa": to which of its countries. */
function whichOf(query: Query, catalogue: Catalogue): Query | undefined {
  if (query.kind !== "participants" || query.side !== "recipient") return undefined;
  const { pattern } = query;
  if (!pattern.places.some((id) => countriesOf(id, catalogue).length > 0)) return undefined;
  return { ...query, pattern: { ...pattern, places: [] }, of: ["country"], among: pattern.places };
}

function withCountries(slot: Slot, catalogue: Catalogue): Slot | undefined {
  const countries = slot.anyOf.flatMap((id) => countriesOf(id, catalogue));
  return countries.length > 0 ? slotOf(slot.side, slot.anyOf, countries, catalogue) : undefined;
}

function slotOf(
  side: Slot["side"],
  continents: readonly string[],
  countries: readonly string[],
  catalogue: Catalogue,
): Slot {
  const names = continents.map((id) => catalogue.entity(id)?.name ?? id);
  return {
    side,
    anyOf: [...continents, ...countries],
    members: false,
    as: `${names.join(" or ")} and its countries`,
    grown: { by: "countries", from: continents },
  };
}

const countriesOf = (id: string, catalogue: Catalogue): readonly string[] =>
  catalogue.entity(id)?.feature === "continent"
    ? catalogue.members(id).filter((each) => catalogue.entity(each)?.kind === "country")
    : [];
