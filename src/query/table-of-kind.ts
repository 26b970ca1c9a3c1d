/**
 * Who counts as of the kind that is asked for. "Which country was the first to visit Freedonia" is whichever country
 * acted first, also by its government, its ministry or its president; a list of countries has those behind them.
 */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Entity, Event } from "../dataset/schema.js";
import { remembered } from "../lazy.js";
import { headOf } from "../names/heads/head-of.js";
import { isBodyOfState } from "../names/state-organs.js";
import { isoAt } from "../time/calendar.js";
import type { World } from "./match.js";
import type { Query } from "./query.js";

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
  const around = remembered((year: number) => countriesOf(except, year, catalogue));
  return ({ entity, event }) => {
    if (of.includes(entity.kind)) return true;
    // The second country is not the first one's president.
    if (select?.nth !== 1) return false;
    const year = yearOf(event, catalogue);
    const country = actsFor(entity, year, catalogue);
    // Of those that the question names already, their own ministers are no answer.
    return country !== undefined && !around(year).has(country);
  };
}

const yearOf = (event: Event, catalogue: Catalogue): number =>
  Number(isoAt(catalogue.when(event).start, "year"));

/** The id of the country that someone acts for; undefined where that is not known of them. */
function actsFor(entity: Entity, year: number, catalogue: Catalogue): string | undefined {
  if (entity.kind === "person") return headOf(entity.name, year);
  if (!isBodyOfState(entity)) return undefined;
  return catalogue.containers(entity.id).find((id) => catalogue.entity(id)?.kind === "country");
}

function countriesOf(ids: readonly string[], year: number, catalogue: Catalogue): ReadonlySet<string> {
  const own = ids.flatMap((id) => {
    const entity = catalogue.entity(id);
    const headed = entity?.kind === "person" ? headOf(entity.name, year) : undefined;
    return [id, ...catalogue.containers(id), ...(headed === undefined ? [] : [headed])];
  });
  return new Set(own);
}
