/** A question of an imported feed that has no event as it was read: as it may be meant otherwise. */
import type { Catalogue } from "../dataset/catalogue.js";
import { type Phrase, type Saying, saying } from "../phrases/phrase.js";
import * as say from "../phrases/table-repairs.js";
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
  readonly note: Phrase;
  read(query: Query, catalogue: Catalogue): Query | undefined;
}

/** Before those, for a question that compares with someone of whom no such act is told. */
const COMPARED: readonly {
  readonly note: Phrase;
  read(query: Query, world: World): Promise<Query | undefined>;
}[] = [
  {
    note: say.COMPARED_TURNED,
    read: comparedOtherWay,
  },
  {
    note: say.COMPARED_MEMBERS,
    read: comparedByMembers,
  },
];

/** In the order in which they are tried. */
const OTHERWISE: readonly Otherwise[] = [
  { name: "whom Freedonia hosted", note: say.TURNED, read: turned },
  {
    name: "visited Africa, as countries of it",
    note: say.COUNTRIES_FOR_CONTINENT,
    read: byItsCountries,
  },
  {
    name: "established diplomatic cooperation, of which only the intention is told",
    note: say.INTENTIONS_FOR_ACT,
    read: asIntended,
  },
  {
    name: "accused, which one coder counts as criticism and another as accusation",
    note: say.WIDER_KIND,
    read: ofWiderKind,
  },
  {
    name: "criticised Freedonia, of which only its government is told",
    note: say.BODIES_FOR_COUNTRY,
    read: byItsBodies,
  },
  {
    name: "accused Freedonia, of which only its government is told, and of criticism",
    note: say.WIDER_KIND_AND_BODIES,
    read: (query, catalogue) => ofWiderKind(byItsBodies(query, catalogue) ?? query, catalogue),
  },
];

/** The first that has an answer. */
export async function inTableOtherwise(
  query: Query,
  notes: readonly Saying[],
  world: World,
): Promise<Attempt | undefined> {
  for (const { read, note } of COMPARED) {
    const other = await read(query, world);
    const found = other && (await firstFound(other, world));
    if (other && found) return { found, query: other, notes: [...notes, saying(note)] };
  }
  for (const { read, note } of OTHERWISE) {
    const other = read(query, world.catalogue);
    if (!other) continue;
    const found = await firstFound(other, world);
    if (found) return { found, query: other, notes: [...notes, saying(note)] };
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
