/** A place with its country, and a house with its city too, where its own name does not say it: "Rzeszów, Poland". */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Entity } from "../dataset/schema.js";

export function placeName(entity: Entity, catalogue: Catalogue): string {
  const around = catalogue
    .containers(entity.id)
    .slice(1)
    .flatMap((id) => catalogue.entity(id) ?? []);
  if (entity.kind !== "place") return entity.name;
  const city = entity.feature === "site" ? around.find(({ feature }) => feature === "city") : undefined;
  const country = around.find(({ kind }) => kind === "country");
  const told = [city, country].flatMap((each) => (each && !entity.name.includes(each.name) ? each.name : []));
  return [entity.name, ...told].join(", ");
}
