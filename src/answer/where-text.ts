/** Where it was, as a question was read; of a table it may be whom it was done to. */
import type { Catalogue } from "../dataset/catalogue.js";
import type { EventPattern } from "../query/query.js";
import { goesThere, isWhere } from "../query/table-places.js";

/** "in Poland"; of a visit in a table "to Poland"; of a table without places "done to Poland". Empty for no places. */
export function whereText(pattern: EventPattern, names: string, catalogue: Catalogue): string {
  if (pattern.places.length === 0) return "";
  if (!catalogue.tableEvents || isWhere(pattern, catalogue)) return `in ${names}`;
  if (goesThere(pattern, catalogue)) return `to ${names}`;
  return `done to ${names} (the data does not tell where)`;
}
