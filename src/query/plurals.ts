/** What several of a kind are called: units that are counted, and words of a reading. */
import type { EntityKind } from "../dataset/schema.js";
import type { PlaceFeature } from "./query.js";

export const PLURAL_PLACES: Readonly<Record<PlaceFeature, string>> = {
  any: "places",
  country: "countries",
  city: "cities",
  site: "sites",
  region: "regions",
};

export const PLURAL_KINDS: Readonly<Record<EntityKind, string>> = {
  person: "people",
  organisation: "organisations",
  country: "countries",
  unit: "units",
  place: "places",
};
