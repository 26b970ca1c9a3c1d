/** Where: the places of events, or what kind of place was asked for around them. */

import type { Catalogue } from "../dataset/catalogue.js";
import type { Entity, Event } from "../dataset/schema.js";
import type { Answer, EntityItem } from "./answer.js";
import type { PlaceFeature, Query } from "./query.js";
import { choose, several } from "./select.js";

export function places(
  { which, feature, select }: Pick<Extract<Query, { kind: "places" }>, "which" | "feature" | "select">,
  events: readonly Event[],
  catalogue: Catalogue,
): Extract<Answer, { kind: "places" }> {
  const chosen = select?.many === undefined ? choose(events, select, catalogue) : events;
  const items = new Map<string, { entity: Entity; events: Event[] }>();
  for (const event of chosen) {
    for (const id of which === "origin" ? originsOf(event) : placesOf(event, feature, catalogue)) {
      const around = catalogue.containers(id).flatMap((each) => catalogue.entity(each) ?? []);
      const entity =
        around.find((each) => is(each, feature)) ?? around.find((each) => nearlyIs(each, feature));
      const item = entity && items.get(entity.id);
      if (item && !item.events.includes(event)) item.events.push(event);
      else if (entity && !item) items.set(entity.id, { entity, events: [event] });
    }
  }
  // Rzeszów says more than Poland, in which it lies, so what contains another answer stands behind.
  const all: readonly EntityItem[] = several([...items.values()], select);
  const contains = (whole: EntityItem): boolean =>
    all.some((part) => part !== whole && catalogue.containers(part.entity.id).includes(whole.entity.id));
  const found = [...all.filter((item) => !contains(item)), ...all.filter(contains)];
  const placed = [...new Set(found.flatMap((item) => item.events))];
  return { kind: "places", items: found, events: found.length > 0 ? placed : chosen };
}

const originsOf = (event: Event): readonly string[] => (event.origin === undefined ? [] : [event.origin]);

/** Where it was; failing that, whoever hosted it. */
function placesOf(event: Event, feature: PlaceFeature, catalogue: Catalogue): readonly string[] {
  const hosts = event.participants.filter((each) => each.role === "host").map((each) => each.entity);
  // "To which countries": an area such as a flank lies in none.
  const told = (id: string): boolean =>
    feature !== "country" ||
    catalogue.containers(id).some((each) => catalogue.entity(each)?.kind === "country");
  const place = catalogue.placeOf(event);
  if (place === undefined || !told(place)) return hosts;
  // Of a flank, the countries on it that take them say more.
  return catalogue.entity(place)?.feature === "area" ? [...hosts, place] : [place];
}

/** "Which city": a house of which the data does not say where it stands will do. */
function nearlyIs(entity: Entity, feature: PlaceFeature): boolean {
  return (feature === "city" && is(entity, "site")) || (feature === "site" && is(entity, "city"));
}

function is(entity: Entity, feature: PlaceFeature): boolean {
  switch (feature) {
    case "any":
      return entity.kind === "place" || entity.kind === "country";
    case "country":
      return entity.kind === "country";
    case "city":
      return entity.feature === "city";
    case "site":
      return entity.feature === "site";
    case "region":
      return entity.feature === "region" || entity.feature === "area";
  }
}
