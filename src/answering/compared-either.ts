/** "Did Germany sanction Russia before France?" Whom it sanctioned, or who did: what there is an event of is what is meant. */
import { COMPARED_AS_OBJECT } from "../phrases/notes.js";
import { type Saying, saying } from "../phrases/phrase.js";
import { match, type World } from "../query/match.js";
import type { EventPattern, Query, TimeBound } from "../query/query.js";

interface Settled<Of> {
  readonly value: Of;
  /** For the asker, where both may be meant. */
  readonly notes: readonly Saying[];
}

/** With what it compares settled; the query itself where that is plain. */
export async function comparedAsMeant(query: Query, world: World): Promise<Settled<Query>> {
  if (!("pattern" in query) || query.pattern === undefined) return { value: query, notes: [] };
  if (!query.pattern.when.some((bound) => "otherwise" in bound)) return { value: query, notes: [] };
  const bounds = await Promise.all(query.pattern.when.map((bound) => settled(bound, world)));
  const pattern = { ...query.pattern, when: bounds.map(({ value }) => value) };
  const value: Query = { ...query, pattern };
  return { value, notes: bounds.flatMap(({ notes }) => notes) };
}

async function settled(bound: TimeBound, world: World): Promise<Settled<TimeBound>> {
  if (!("pattern" in bound) || !bound.otherwise) return { value: bound, notes: [] };
  const { otherwise, ...plain } = bound;
  if ((await match(otherwise, world)).length === 0) return { value: plain, notes: [] };
  if ((await match(plain.pattern, world)).length === 0)
    return { value: { ...plain, pattern: otherwise }, notes: [] };
  const [name, subject] = [subjectOf(otherwise, world), subjectOf(plain.pattern, world)];
  return { value: plain, notes: [saying(COMPARED_AS_OBJECT, name, subject)] };
}

const subjectOf = ({ slots }: EventPattern, { catalogue }: World): string =>
  (slots[0]?.anyOf ?? []).flatMap((id) => catalogue.entity(id)?.name ?? []).join(", ");
