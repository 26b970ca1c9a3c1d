/** Events that are not where their host is, and places that are not where their country is. */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Entity, Event } from "../dataset/schema.js";
import { kilometres, type Point } from "./great-circle.js";
import type { Find, Finding } from "./warning.js";

/** How long and thin a country may be: in radii of a disc of its area, from the point that stands for it. */
const RADII = 4.5;
/** Islands off the coast, and points that are no centre. */
const MARGIN_KM = 100;

export const findOutsideItsCountry: Find = (catalogue) => [
  ...catalogue.dataset.events.flatMap((event) => elsewhere(event, catalogue)),
  ...catalogue.dataset.entities.flatMap((entity) => tooFar(entity, catalogue)),
];

/** Only where the place lies in a country, and a country is host; one of several hosts is enough. */
function elsewhere({ id, place, participants }: Event, catalogue: Catalogue): readonly Finding[] {
  if (place === undefined) return [];
  const around = catalogue.containers(place);
  const country = around.find((each) => catalogue.entity(each)?.kind === "country");
  const hosts = participants
    .filter(({ role, entity }) => role === "host" && catalogue.entity(entity)?.kind === "country")
    .map(({ entity }) => entity);
  if (country === undefined || hosts.length === 0) return [];
  // A host may be named more closely than the place: a territory, where the place is the state that it belongs to.
  if (hosts.some((host) => around.includes(host) || catalogue.containers(host).includes(place))) return [];
  const where = place === country ? `“${place}” is the place` : `“${place}” lies in “${country}”`;
  return [
    {
      record: id,
      field: "place",
      what: `${where}, and the host is ${hosts.map((each) => `“${each}”`).join(", ")}`,
    },
  ];
}

function tooFar(entity: Entity, catalogue: Catalogue): readonly Finding[] {
  const point = entity.kind === "place" ? pointOf(entity) : undefined;
  const country = catalogue
    .containers(entity.id)
    .map((each) => catalogue.entity(each))
    .find((each) => each?.kind === "country");
  const centre = country && pointOf(country);
  if (!point || !centre || country.area === undefined) return [];
  const distance = kilometres(point, centre);
  const allowed = RADII * Math.sqrt(country.area / Math.PI) + MARGIN_KM;
  if (distance <= allowed) return [];
  const far = Math.round(distance).toLocaleString("en");
  const most = Math.round(allowed).toLocaleString("en");
  return [
    {
      record: entity.id,
      collection: "entities",
      field: "lat",
      what: `its point is ${far} km from that of “${country.id}”, where ${most} km is as far as the country's size allows`,
      hint: "are lat and lon swapped, has one the wrong sign, or is within wrong?",
    },
  ];
}

function pointOf({ lat, lon }: Entity): Point | undefined {
  return lat === undefined || lon === undefined ? undefined : { lat, lon };
}
