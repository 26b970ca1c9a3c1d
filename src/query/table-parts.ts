/** Who took part in the events of a table: the one on the side that is asked for, and nobody who is named already. */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Event } from "../dataset/schema.js";
import { remembered } from "../lazy.js";
import type { EntityItem } from "./answer.js";
import { sideRoles, type World } from "./match.js";
import type { Query, Select } from "./query.js";
import { isNearest } from "./select.js";
import { inAll, ofEachAlone } from "./table-both.js";
import { matchTable, nearestInTable } from "./table-match.js";
import { ofKind, type TablePart } from "./table-of-kind.js";

type ParticipantsQuery = Extract<Query, { kind: "participants" }>;

/**
 * Who took part, those of the kind that was asked for first; `ofKind` is how many they are, where others follow, and
 * `nearer` who is none of them and stands nearer to the end that was asked for.
 */
export interface TableItems {
  readonly items: readonly EntityItem[];
  readonly ofKind?: number;
  readonly nearer?: readonly EntityItem[];
  /** All that were looked at. */
  readonly looked: readonly Event[];
}

/** As `itemsOf`; of several who are named side by side, whoever is an answer for each of them. */
export async function tableItems(
  query: ParticipantsQuery,
  world: World,
  ordered: (parts: readonly TablePart[]) => readonly EntityItem[],
): Promise<TableItems> {
  const alone = ofEachAlone(query);
  if (alone.length === 0) return itemsOf(query, world, ordered);
  const found = await Promise.all(alone.map((each) => itemsOf(each, world, ordered)));
  const items = inAll(found.map((each) => each.items));
  const looked = found.flatMap((each) => each.looked);
  const ofKind = found[0]?.ofKind;
  if (ofKind === undefined) return { items, looked };
  const fitting = new Set(found[0]?.items.slice(0, ofKind).map(({ entity }) => entity.id));
  return { items, ofKind: items.filter(({ entity }) => fitting.has(entity.id)).length, looked };
}

/**
 * A feed does not say of everyone what they are, and a country acts by its ministers: where a kind is asked for, the
 * first, last or most frequent are of that kind where anyone is, and a list goes on with the others.
 */
async function itemsOf(
  query: ParticipantsQuery,
  world: World,
  ordered: (parts: readonly TablePart[]) => readonly EntityItem[],
): Promise<TableItems> {
  const looked = await tableEventsFor(query, world);
  const all = partsIn(looked, query, world.catalogue);
  const isOf = ofKind(query, world);
  const fitting = all.filter(isOf);
  const inOrder = (parts: readonly TablePart[]): readonly EntityItem[] =>
    tableOrder(ordered(parts), query, looked);
  if (fitting.length === 0 || fitting.length === all.length) return { items: inOrder(all), looked };
  const items = themselvesFirst(inOrder(fitting), query);
  if (query.most) return { items, looked };
  const others = inOrder(all.filter((part) => !isOf(part)));
  if (query.select) return { items, nearer: others.filter(nearerThan(items, query.select, world)), looked };
  return { items: [...items, ...others], ofKind: items.length, looked };
}

/** All that fit, or where only the first or last are asked for, as many from that end as they need. */
async function tableEventsFor(query: ParticipantsQuery, world: World): Promise<readonly Event[]> {
  const { pattern, select } = query;
  // Each counts on their first day alone, so that the second one may come after many days of the first.
  if (!isNearest(select)) return matchTable(pattern, world);
  const enough = (events: readonly Event[]): boolean =>
    partsIn(events, query, world.catalogue).some(ofKind(query, world));
  return nearestInTable(pattern, select.from, enough, world);
}

function partsIn(
  events: readonly Event[],
  { side, except, among }: Pick<ParticipantsQuery, "side" | "except" | "among">,
  catalogue: Catalogue,
): readonly TablePart[] {
  const elsewhere = remembered((id) => among !== undefined && isElsewhere(id, among, catalogue));
  return events.flatMap((event) => {
    const roles = sideRoles(side, catalogue.type(event.type)?.symmetric ?? false);
    return event.participants.flatMap(({ entity: id, role }) => {
      const fits = roles.has(role) && !except.includes(id) && !elsewhere(id);
      const entity = fits ? catalogue.entity(id) : undefined;
      return entity ? [{ entity, event }] : [];
    });
  });
}

/** Of a part of the world, "which African countries": a feed does not say of everyone where they belong, but Peru is none of them. */
function isElsewhere(id: string, among: readonly string[], catalogue: Catalogue): boolean {
  const parts = among.every((each) => /^(?:country|place)$/.test(catalogue.entity(each)?.kind ?? ""));
  const around = catalogue.containers(id);
  const known = around.length > 1 || catalogue.entity(id)?.kind === "country";
  return parts && known && !around.some((each) => among.includes(each));
}

/** Of those on the same day, countries before whoever acts for one. */
function themselvesFirst(
  items: readonly EntityItem[],
  { of, select }: ParticipantsQuery,
): readonly EntityItem[] {
  if (!select) return items;
  const themselves = items.filter(({ entity }) => of.includes(entity.kind));
  return [...themselves, ...items.filter((item) => !themselves.includes(item))];
}

/** "Which country was the last": its foreign ministry, a year later. */
function nearerThan(items: readonly EntityItem[], { from }: Select, { catalogue }: World) {
  const day = ({ events }: EntityItem): number => {
    const days = events.map((event) => catalogue.when(event).start);
    return from === "first" ? Math.min(...days) : -Math.max(...days);
  };
  const found = Math.min(...items.map(day));
  return (other: EntityItem): boolean => day(other) < found;
}

/** Of several on the last day, the one that stands last in the file comes first. */
function tableOrder(
  items: readonly EntityItem[],
  { select }: ParticipantsQuery,
  events: readonly Event[],
): readonly EntityItem[] {
  if (select?.from !== "last") return items;
  const rows = new Map(events.map((event, row) => [event, row]));
  const row = ({ events: its }: EntityItem): number => Math.max(...its.map((event) => rows.get(event) ?? -1));
  return [...items].sort((a, b) => row(b) - row(a));
}
