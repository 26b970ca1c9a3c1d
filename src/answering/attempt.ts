/** A query as it was read, and where it finds nothing, as it may be read otherwise. */
import { type Saying, saying } from "../phrases/phrase.js";
import { HEARSAY_LEFT_OUT } from "../phrases/repairs.js";
import type { Answer } from "../query/answer.js";
import { execute } from "../query/execute.js";
import { withoutHearsay } from "../query/hearsay.js";
import { match, type World } from "../query/match.js";
import type { Query } from "../query/query.js";
import { REPAIRS } from "../query/repairs/index.js";
import { insteadOf, repaired } from "../query/repairs/repair.js";
import { exactly } from "../query/table-query.js";
import { comparedAsMeant } from "./compared-either.js";
import { eachByItself, whoDidSoToEach } from "./each-of-them.js";
import { inTableOtherwise } from "./table-otherwise.js";

export interface Attempt {
  readonly found: Answer;
  /** The query that found it. */
  readonly query: Query;
  /** For the asker: what was read otherwise. */
  readonly notes: readonly Saying[];
}

/** A query that the question may mean as well. */
export type Alternative = Omit<Attempt, "found">;

export interface Alternatives {
  /** In other words that go before those of the question; of an imported feed alone, as the next. */
  readonly rather: Iterable<Alternative>;
  /** In other words where the question's own find nothing. */
  readonly put: Iterable<Alternative>;
  /** About others that its names may mean. */
  readonly meant: Iterable<Alternative>;
}

const NONE: Alternatives = { rather: [], put: [], meant: [] };

/** As asked; where that has no event, the first of the alternatives that has one; else as the first repair reads it that has one. */
export async function attempt(
  asked: Query,
  told: readonly Saying[],
  world: World,
  { rather, put, meant }: Alternatives = NONE,
): Promise<Attempt> {
  const compared = await comparedAsMeant(asked, world);
  const query = compared.value;
  const notes = [...told, ...compared.notes];
  if (world.catalogue.tableEvents) {
    const exact =
      (await firstExact(rather, world)) ??
      (await firstExact([{ query, notes }], world)) ??
      (await firstExact(put, world));
    if (exact) return exact;
  }
  const ofEach = await whoDidSoToEach(query, notes, world);
  if (ofEach) return ofEach;
  const found = await execute(query, world);
  const thing = withoutHearsay(query);
  // Of what someone told, a number is wanted, and not only that it was told.
  const enough = (answer: Answer): boolean => answers(answer) && !(thing && isUncounted(answer));
  if (enough(found)) return { found, query, notes };
  const apart = await eachByItself(query, notes, world);
  if (apart && answers(apart.found)) return apart;
  for (const other of meant) {
    for (const each of world.catalogue.tableEvents ? [exactly(other.query), other.query] : [other.query]) {
      const second = await execute(each, world);
      if (enough(second)) return { ...other, found: second };
    }
  }
  for (const repair of REPAIRS) {
    const other = repaired(query, repair, world.catalogue);
    const second = other && (await execute(other, world));
    if (other && second && enough(second))
      return { found: second, query: other, notes: [...notes, saying(repair.note)] };
  }
  const otherwise = world.catalogue.tableEvents && (await inTableOtherwise(query, notes, world));
  if (otherwise) return otherwise;
  if (thing) return attempt(thing, [...notes, saying(HEARSAY_LEFT_OUT)], world);
  return apart ?? (await withInstead({ found, query, notes }, world)) ?? { found, query, notes };
}

/** A "no" to whether it was said, beside the thing itself. */
async function withInstead({ found, query, notes }: Attempt, world: World): Promise<Attempt | undefined> {
  if (found.kind !== "yes-no" || found.yes) return undefined;
  for (const repair of REPAIRS) {
    const pattern = insteadOf(query, repair, world.catalogue);
    const near = pattern && repair.instead ? await match(pattern, world) : [];
    if (repair.instead && near.length > 0)
      return { found: { ...found, near }, query, notes: [...notes, saying(repair.instead)] };
  }
  return undefined;
}

async function firstExact(readings: Iterable<Alternative>, world: World): Promise<Attempt | undefined> {
  for (const reading of readings) {
    const found = await execute(exactly(reading.query), world);
    if (answers(found)) return { ...reading, found };
  }
  return undefined;
}

/** Whether it gives what was asked for: events alone name nobody and no place. */
export function answers(answer: Answer): boolean {
  return "items" in answer && answer.items ? answer.items.length > 0 : answer.events.length > 0;
}

const isUncounted = (answer: Answer): boolean => answer.kind === "count" && answer.quantity === undefined;
