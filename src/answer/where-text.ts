/** Where it was, as a question was read; of a table it may be whom it was done to. */
import type { Catalogue } from "../dataset/catalogue.js";
import type { EventPattern } from "../query/query.js";
import { goesThere, isWhere } from "../query/table-places.js";

/** What places are to the events that are asked for. */
export function placesAre(pattern: EventPattern, catalogue: Catalogue): "where" | "whither" | "done to" {
  if (!catalogue.tableEvents || isWhere(pattern, catalogue)) return "where";
  return goesThere(pattern, catalogue) ? "whither" : "done to";
}

/** "in Poland"; of a visit in a table "to Poland"; of a table without places "done to Poland". Empty for no places. */
export function whereText(pattern: EventPattern, names: string, catalogue: Catalogue): string {
  if (pattern.places.length === 0) return "";
  switch (placesAre(pattern, catalogue)) {
    case "where":
      return `in ${names}`;
    case "whither":
      return `to ${names}`;
    case "done to":
      return `done to ${names} (the data does not tell where)`;
  }
}
