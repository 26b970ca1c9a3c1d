/** Airports, palaces and the like, of which a record often tells only the city. */

import * as say from "../../phrases/repairs.js";
import { keyOf } from "../../text/tokens.js";
import type { Repair } from "./repair.js";

export const siteAsItsCity: Repair = {
  name: "who landed at Rzeszów airport: in the city that it bears the name of",
  note: say.CITY_FOR_SITE,
  safe: false,
  rewrite(pattern, { dataset, entity }) {
    const cityOf = (id: string): string => {
      const site = entity(id);
      if (site?.feature !== "site") return id;
      const key = keyOf(site.name);
      const city = dataset.entities.find(
        ({ feature, name }) => feature === "city" && key.startsWith(`${keyOf(name)} `),
      );
      return city?.id ?? id;
    };
    const places = pattern.places.map(cityOf);
    return places.some((id, at) => id !== pattern.places[at]) ? { ...pattern, places } : undefined;
  },
};
