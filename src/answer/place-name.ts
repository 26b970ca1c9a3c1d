/** A place with its country, where its own name does not say it: "Rzeszów, Poland". */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Entity } from "../dataset/schema.js";

export function placeName(entity: Entity, catalogue: Catalogue): string {
  const around = catalogue
    .containers(entity.id)
    .slice(1)
    .flatMap((id) => catalogue.entity(id) ?? []);
  const country = around.find((each) => each.kind === "country");
  const told = !country || entity.kind !== "place" || entity.name.includes(country.name);
  return told ? entity.name : `${entity.name}, ${country.name}`;
}
