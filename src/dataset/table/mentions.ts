/** How often the rows of a table name each of its types and entities. */
import type { EventTable } from "./table.js";

/**
 * By id, 0 where no row names it; counted in the columns, without making an event of a row. An entity that an event
 * names as both sides, or as a side and as the place, counts for each.
 */
export function mentionsIn(table: EventTable): ReadonlyMap<string, number> {
  const { size, entityIds, typeIds, subjects, objects, types, places } = table;
  const entities = new Uint32Array(entityIds.length);
  const kinds = new Uint32Array(typeIds.length);
  const count = (counts: Uint32Array, at: number): void => {
    counts[at] = (counts[at] ?? 0) + 1;
  };
  for (let row = 0; row < size; row++) {
    count(entities, subjects[row] ?? 0);
    count(entities, objects[row] ?? 0);
    count(kinds, types[row] ?? 0);
    const place = places[row] ?? 0;
    if (place > 0) count(entities, place - 1);
  }
  const counted = new Map<string, number>();
  for (const [ids, counts] of [
    [typeIds, kinds],
    [entityIds, entities],
  ] as const) {
    ids.forEach((id, at) => {
      counted.set(id, counts[at] ?? 0);
    });
  }
  return counted;
}
