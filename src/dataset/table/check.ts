/** How a table of events fits the records around it. */
import type { Parts } from "../check.js";
import type { Problem } from "../problem.js";
import { TABLE_FILE } from "./name.js";
import type { ReadTable } from "./read.js";

/** More of a kind than this are summed up. */
const SHOWN = 5;

/** The table's own problems, and that types, entities and the source it names are there: entities all, in one order. */
export function checkTable(
  { value: table, problems }: ReadTable,
  { events, entities, types, sources }: Pick<Parts, "events" | "entities" | "types" | "sources">,
): readonly Problem[] {
  const file = TABLE_FILE;
  const both = events.files?.[0];
  const beside: readonly Problem[] =
    both === undefined
      ? []
      : [{ file, what: `stands beside ${both}`, hint: "a dataset has either; remove one" }];
  if (table === undefined) return [...problems, ...beside];
  const lacking = (
    what: string,
    ids: readonly string[],
    known: ReadonlySet<string> | undefined,
  ): readonly Problem[] => {
    const missing = known === undefined ? [] : ids.filter((id) => !known.has(id));
    const more = missing.length - SHOWN;
    return missing.slice(0, SHOWN).map((id, at) => ({
      file,
      what: `no such ${what}: “${id}”${at === SHOWN - 1 && more > 0 ? `, and ${more} more` : ""}`,
    }));
  };
  return [
    ...problems,
    ...beside,
    ...lacking("event type", table.typeIds, types.ids),
    ...lacking("source", [table.source], sources.ids),
    ...orderProblem(table.entityIds, entities.ids),
  ];
}

/** Ids come in the order of their file. Those of a file that could not be read, or of which some are there twice, have been told of. */
function orderProblem(named: readonly string[], ids: ReadonlySet<string> | undefined): readonly Problem[] {
  if (ids === undefined) return [];
  const there = [...ids];
  const at = named.findIndex((id, place) => id !== there[place]);
  if (at < 0 && named.length === there.length) return [];
  const [expected, found] = at < 0 ? [undefined, there[named.length]] : [named[at], there[at]];
  const what =
    expected === undefined
      ? `has ${named.length} entities where entities.jsonl has ${there.length}`
      : `names “${expected}” as entity ${at + 1} where entities.jsonl has ${found === undefined ? "none" : `“${found}”`}`;
  return [{ file: TABLE_FILE, what, hint: "they must be the same in the same order: import it again" }];
}
