/** A question of an imported feed that has no event as it was read: as it may be meant otherwise. */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Answer } from "../query/answer.js";
import { withCompared } from "../query/compared.js";
import { execute } from "../query/execute.js";
import type { World } from "../query/match.js";
import type { EventPattern, Query } from "../query/query.js";
import { turned } from "../query/table-asked.js";
import { exactly } from "../query/table-query.js";
import { type Attempt, answers } from "./attempt.js";
import { comparedByMembers } from "./compared-members.js";
import { comparedOtherWay } from "./compared-otherwise.js";
import { byItsCountries } from "./continent-otherwise.js";
import { asIntended } from "./intended-otherwise.js";
import { byItsBodies } from "./state-otherwise.js";

interface Otherwise {
  readonly name: string;
  /** For the asker. */
  readonly note: string;
  read(query: Query, catalogue: Catalogue): Query | undefined;
}

/** Before those, for a question that compares with someone of whom no such act is told. */
const COMPARED: readonly {
  readonly note: string;
  read(query: Query, world: World): Promise<Query | undefined>;
}[] = [
  {
    note: "The record has no such act of whom you compare with, but such an act done to them; I took it the other way round.",
    read: comparedOtherWay,
  },
  {
    note: "The record has no such act of just the country that you compare with; I took those who belong to it.",
    read: comparedByMembers,
  },
];

/** In the order in which they are tried. */
const OTHERWISE: readonly Otherwise[] = [
  { name: "whom Freedonia hosted", note: "I took it the other way round.", read: turned },
  {
    name: "visited Africa, as countries of it",
    note: "The record has nothing of just that continent; I took its countries for it.",
    read: byItsCountries,
  },
  {
    name: "established diplomatic cooperation, of which only the intention is told",
    note: "The record has no such act; I took the declared intentions.",
    read: asIntended,
  },
  {
    name: "accused, which one coder counts as criticism and another as accusation",
    note: "The record has nothing of just that kind; I took all that is of the same wider kind.",
    read: ofWiderKind,
  },
  {
    name: "criticised Freedonia, of which only its government is told",
    note: "The record has nothing of just that country itself; I took its government, ministries, forces and the like for it.",
    read: byItsBodies,
  },
  {
    name: "accused Freedonia, of which only its government is told, and of criticism",
    note: "The record has nothing of just that kind and country; I took the wider kind, and the country's government, ministries, forces and the like.",
    read: (query, catalogue) => ofWiderKind(byItsBodies(query, catalogue) ?? query, catalogue),
  },
];

/** The first that has an answer. */
export async function inTableOtherwise(
  query: Query,
  notes: readonly string[],
  world: World,
): Promise<Attempt | undefined> {
  for (const { read, note } of COMPARED) {
    const other = await read(query, world);
    const found = other && (await firstFound(other, world));
    if (other && found) return { found, query: other, notes: [...notes, note] };
  }
  for (const { read, note } of OTHERWISE) {
    const other = read(query, world.catalogue);
    if (!other) continue;
    const found = await firstFound(other, world);
    if (found) return { found, query: other, notes: [...notes, note] };
  }
  return undefined;
}

/** Just the kinds that are named, or else with all that is coded beside them. */
async function firstFound(query: Query, world: World): Promise<Answer | undefined> {
  for (const each of [exactly(query), query]) {
    const found = await execute(each, world);
    if (answers(found)) return found;
  }
  return undefined;
}

/** Each kind with all that it is a kind of; undefined where none is one of a wider kind, or where just this is to be counted or checked. */
function ofWiderKind(query: Query, catalogue: Catalogue): Query | undefined {
  if (!("pattern" in query) || query.pattern === undefined) return undefined;
  if (query.kind === "yes-no" || query.kind === "count") return undefined;
  const pattern = wider(query.pattern, catalogue);
  return pattern && { ...query, pattern };
}

function wider(pattern: EventPattern, catalogue: Catalogue): EventPattern | undefined {
  const parents = pattern.types.map((id) => catalogue.type(id)?.parent ?? id);
  if (parents.length === 0 || parents.every((id, at) => id === pattern.types[at])) return undefined;
  const when = withCompared(pattern.when, (other) => wider(other, catalogue) ?? other);
  return { ...pattern, types: [...new Set(parents)], when };
}
