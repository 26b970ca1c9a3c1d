/** Who took part in the events of a table: the one on the side that is asked for, and nobody who is named already. */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Entity, EntityKind, Event } from "../dataset/schema.js";
import type { EntityItem } from "./answer.js";
import { sideRoles, type World } from "./match.js";
import type { Query } from "./query.js";
import { matchTable, nearestInTable } from "./table-match.js";

type Asked = Pick<Extract<Query, { kind: "participants" }>, "side" | "of" | "except">;

export interface TablePart {
  readonly entity: Entity;
  readonly event: Event;
}

/** All that fit, or where only the first or last are asked for, as many from that end as they need. */
export async function tableEventsFor(
  query: Extract<Query, { kind: "participants" }>,
  world: World,
): Promise<readonly Event[]> {
  const { pattern, select } = query;
  // Each counts on their first day alone, so that the second one may come after many days of the first.
  if (select?.nth !== 1) return matchTable(pattern, world);
  const enough = (events: readonly Event[]): boolean =>
    fittingParts(events, query, world.catalogue).length > 0;
  return nearestInTable(pattern, select.from, enough, world);
}

/** Of the kind that is asked for; where none of them is, anyone: feeds do not say of everyone what they are. */
export function tableParts(
  events: readonly Event[],
  asked: Asked,
  catalogue: Catalogue,
): readonly TablePart[] {
  const fitting = fittingParts(events, asked, catalogue);
  return fitting.length > 0 ? fitting : allParts(events, asked, catalogue);
}

const fittingParts = (events: readonly Event[], asked: Asked, catalogue: Catalogue): readonly TablePart[] =>
  allParts(events, asked, catalogue).filter(({ entity }) => isOf(entity, asked.of));

function allParts(
  events: readonly Event[],
  { side, except }: Asked,
  catalogue: Catalogue,
): readonly TablePart[] {
  return events.flatMap((event) => {
    const roles = sideRoles(side, catalogue.type(event.type)?.symmetric ?? false);
    return event.participants.flatMap(({ entity: id, role }) => {
      const entity = roles.has(role) && !except.includes(id) ? catalogue.entity(id) : undefined;
      return entity ? [{ entity, event }] : [];
    });
  });
}

/** "Who" may be anyone; of the kinds only "country" is told by a feed for certain. */
function isOf({ kind }: Entity, of: readonly EntityKind[]): boolean {
  return of.length === 0 || !of.includes("country") || of.includes(kind);
}

/** Of several on the last day, the one that stands last in the file comes first. */
export function tableOrder(
  items: readonly EntityItem[],
  { select }: Pick<Extract<Query, { kind: "participants" }>, "select">,
  events: readonly Event[],
): readonly EntityItem[] {
  if (select?.from !== "last") return items;
  const rows = new Map(events.map((event, row) => [event, row]));
  const row = ({ events: its }: EntityItem): number => Math.max(...its.map((event) => rows.get(event) ?? -1));
  return [...items].sort((a, b) => row(b) - row(a));
}
