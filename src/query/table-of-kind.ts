/**
 * Who counts as of the kind that is asked for. "Which country was the first to visit Freedonia" is whichever country
 * acted first, also by its government, its ministry or its forces; a list of countries has those behind them.
 */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Entity, Event } from "../dataset/schema.js";
import { isBodyOfState } from "../names/state-organs.js";
import type { World } from "./match.js";
import type { Query } from "./query.js";
import { isNearest } from "./select.js";

type ParticipantsQuery = Extract<Query, { kind: "participants" }>;

export interface TablePart {
  readonly entity: Entity;
  readonly event: Event;
}

/** "Who" may be anyone; of the kinds only "country" is told by a feed for certain. */
export function ofKind(
  { of, select, except }: Pick<ParticipantsQuery, "of" | "select" | "except">,
  { catalogue, whoever }: World,
): (part: TablePart) => boolean {
  if (whoever === true || !of.includes("country")) return () => true;
  const around = new Set(except.flatMap((id) => [id, ...catalogue.containers(id)]));
  return ({ entity }) => {
    if (of.includes(entity.kind)) return true;
    // The second country is not the first one's ministry.
    if (!isNearest(select)) return false;
    const country = actsFor(entity, catalogue);
    // Of those that the question names already, their own ministries are no answer.
    return country !== undefined && !around.has(country);
  };
}

/** The id of the country that a body acts for; undefined for anyone else. */
const actsFor = (entity: Entity, catalogue: Catalogue): string | undefined =>
  isBodyOfState(entity)
    ? catalogue.containers(entity.id).find((id) => catalogue.entity(id)?.kind === "country")
    : undefined;
