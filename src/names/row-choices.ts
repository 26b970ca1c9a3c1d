/** Rows of a table of events as choices: the latest whose sides and type have all the words that were typed. */
import type { Catalogue } from "../dataset/catalogue.js";
import type { EventTable } from "../dataset/table/table.js";
import { lazy } from "../lazy.js";
import { isoAt } from "../time/calendar.js";
import { type Suggestion, typedKey } from "./choices.js";

/** The latest first; the one of which the id was typed alone. Rows are only looked at until there are `limit`. */
export type RowChoices = (typed: string, limit: number) => readonly Suggestion[];

export function createRowChoices(catalogue: Catalogue): RowChoices {
  const { tableEvents, dataset } = catalogue;
  const { table } = dataset;
  if (!table || !tableEvents) return () => [];
  const keys = lazy(() => ({
    entities: table.entityIds.map((id) => typedKey(catalogue.entity(id)?.name ?? id)),
    types: table.typeIds.map((id) => typedKey(catalogue.type(id)?.label ?? id)),
  }));
  const suggestion = (row: number): Suggestion => {
    const { id, summary } = tableEvents.at(row);
    return { id, label: `${isoAt(table.days[row] ?? 0, "day")} · ${summary}` };
  };
  return (typed, limit) => {
    const exact = tableEvents.rowOf(typed.trim());
    if (exact !== undefined) return limit > 0 ? [suggestion(exact)] : [];
    const key = typedKey(typed);
    const words = [...new Set(key.split(" "))].filter((word) => word !== "");
    const { entities, types } = keys();
    const marks = words.map(
      (word): Marks => ({
        entities: beginningWith(word, entities),
        types: beginningWith(word, types),
      }),
    );
    return latest(table, marks, limit).map(suggestion);
  };
}

/** By position, 1 for each entity and each type of which some word begins as was typed. */
interface Marks {
  readonly entities: Uint8Array;
  readonly types: Uint8Array;
}

const beginningWith = (word: string, keys: readonly string[]): Uint8Array =>
  Uint8Array.from(keys, (key) => (key.startsWith(word) || key.includes(` ${word}`) ? 1 : 0));

function latest(table: EventTable, marks: readonly Marks[], limit: number): readonly number[] {
  const { size, subjects, objects, types } = table;
  const found: number[] = [];
  for (let row = size - 1; row >= 0 && found.length < limit; row--) {
    const [subject = 0, object = 0, type = 0] = [subjects[row], objects[row], types[row]];
    const fits = marks.every((mark) => mark.entities[subject] || mark.entities[object] || mark.types[type]);
    if (fits) found.push(row);
  }
  return found;
}
