/** A query as it was read, and where it finds nothing, as it may be read otherwise. */
import type { Answer } from "../query/answer.js";
import { execute } from "../query/execute.js";
import { HEARSAY_LEFT_OUT, withoutHearsay } from "../query/hearsay.js";
import type { World } from "../query/match.js";
import type { Query } from "../query/query.js";
import { REPAIRS } from "../query/repairs/index.js";
import { repaired } from "../query/repairs/repair.js";
import { turned } from "../query/table-asked.js";
import { exactly, withoutComparison } from "../query/table-query.js";

export interface Attempt {
  readonly found: Answer;
  /** The query that found it. */
  readonly query: Query;
  /** For the asker: what was read otherwise. */
  readonly notes: readonly string[];
}

/** A query that the question may mean as well. */
export type Alternative = Omit<Attempt, "found">;

/** As asked; where that has no event, about the first other that the names may mean and that has one; else as the first repair reads it that has one. */
export async function attempt(
  query: Query,
  notes: readonly string[],
  world: World,
  alternatives: Iterable<Alternative> = [],
): Promise<Attempt> {
  if (world.catalogue.tableEvents) {
    const exact = await execute(exactly(query), world);
    if (answers(exact)) return { found: exact, query, notes };
  }
  const found = await execute(query, world);
  const thing = withoutHearsay(query);
  // Of what someone told, a number is wanted, and not only that it was told.
  const enough = (answer: Answer): boolean => answers(answer) && !(thing && isUncounted(answer));
  if (enough(found)) return { found, query, notes };
  for (const other of alternatives) {
    for (const each of world.catalogue.tableEvents ? [exactly(other.query), other.query] : [other.query]) {
      const second = await execute(each, world);
      if (enough(second)) return { ...other, found: second };
    }
  }
  for (const repair of REPAIRS) {
    const other = repaired(query, repair, world.catalogue);
    const second = other && (await execute(other, world));
    if (other && second && enough(second))
      return { found: second, query: other, notes: [...notes, repair.note] };
  }
  const other = world.catalogue.tableEvents && turned(query);
  if (other) {
    const exact = await execute(exactly(other), world);
    if (answers(exact)) return { found: exact, query: other, notes: [...notes, TURNED] };
  }
  const alone = world.catalogue.tableEvents && withoutComparison(query);
  if (alone) {
    const exact = await execute(exactly(alone), world);
    if (answers(exact)) return { found: exact, query: alone, notes: [...notes, NOTHING_TO_COMPARE] };
  }
  return thing ? attempt(thing, [...notes, HEARSAY_LEFT_OUT], world) : { found, query, notes };
}

const TURNED = "I took it the other way round.";

const NOTHING_TO_COMPARE = "The record has nothing of the kind to compare with; I left the comparison out.";

/** Whether it gives what was asked for: events alone name nobody and no place. */
export function answers(answer: Answer): boolean {
  return "items" in answer && answer.items ? answer.items.length > 0 : answer.events.length > 0;
}

const isUncounted = (answer: Answer): boolean => answer.kind === "count" && answer.quantity === undefined;
