/** What every format tells of an event: names beside ids, so that a file can be read without the dataset. */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Entity, Event } from "../dataset/schema.js";
import { isoAt } from "../time/calendar.js";

export interface RowSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  /** The page that tells of the event, where it is known, or else the source's own. */
  readonly url?: string;
  /** Where in the source: "paragraph 3". */
  readonly locator: string;
  /** On whose word. */
  readonly by?: string;
}

/** A point for an event: of its place, or of what its place lies in. */
export interface RowPoint {
  /** Degrees, WGS 84. */
  readonly lat: number;
  readonly lon: number;
  /** How closely it tells where the event was. */
  readonly precision: string;
  /** Whose point it is. */
  readonly of: string;
}

export interface Row {
  readonly id: string;
  /** EDTF level 1, as the record has it. */
  readonly date: string;
  /** ISO dates, both included; left out at an end that is open. */
  readonly start?: string;
  readonly end?: string;
  /** ISO date, where the day is certain. */
  readonly day?: string;
  readonly basis: Event["date"]["basis"];
  readonly type: string;
  readonly kind: string;
  readonly status: Event["status"];
  readonly mode?: string;
  readonly participants: readonly {
    readonly id: string;
    readonly name: string;
    readonly role: string;
    readonly as?: string;
  }[];
  readonly place?: { readonly id: string; readonly name: string };
  readonly point?: RowPoint;
  readonly origin?: { readonly id: string; readonly name: string };
  readonly topics: readonly string[];
  readonly quantity?: Event["quantity"];
  readonly summary: string;
  readonly sources: readonly RowSource[];
}

export function rowOf(event: Event, catalogue: Catalogue): Row {
  const { id, date, type, status, mode, quantity, summary } = event;
  const { start, end, grain } = catalogue.when(event);
  const first = Number.isFinite(start) ? isoAt(start, "day") : undefined;
  const last = Number.isFinite(end) ? isoAt(end - 1, "day") : undefined;
  const certain = grain === "day" && !/[?~%]/.test(date.edtf);
  const placeId = catalogue.placeOf(event);
  const place = named(placeId, catalogue);
  const origin = named(event.origin, catalogue);
  const point = placeId === undefined ? undefined : pointOf(placeId, catalogue);
  return {
    id,
    date: date.edtf,
    ...(first !== undefined && { start: first }),
    ...(last !== undefined && { end: last }),
    ...(certain && first !== undefined && { day: first }),
    basis: date.basis,
    type,
    kind: catalogue.type(type)?.label ?? type,
    status,
    ...(mode && { mode: mode.value }),
    participants: event.participants.map(({ entity, role, as }) => ({
      id: entity,
      name: catalogue.entity(entity)?.name ?? entity,
      role,
      ...(as !== undefined && { as }),
    })),
    ...(place && { place }),
    ...(point && { point }),
    ...(origin && { origin }),
    topics: event.topics.map((topic) => catalogue.topic(topic)?.label ?? topic),
    ...(quantity && { quantity }),
    summary,
    sources: sourcesOf(event, catalogue),
  };
}

function named(id: string | undefined, catalogue: Catalogue): Row["place"] {
  return id === undefined ? undefined : { id, name: catalogue.entity(id)?.name ?? id };
}

/** Its own, or the nearest of what it lies in: a hall without a point stands somewhere in its city. */
function pointOf(id: string, catalogue: Catalogue): RowPoint | undefined {
  for (const each of catalogue.containers(id)) {
    const entity = catalogue.entity(each);
    if (entity?.lat === undefined || entity.lon === undefined) continue;
    return { lat: entity.lat, lon: entity.lon, precision: precisionOf(entity), of: entity.name };
  }
  return undefined;
}

const precisionOf = ({ precision, feature, kind }: Entity): string => precision ?? feature ?? kind;

/** Each source once, with all the places in it and all on whose word it has this. */
function sourcesOf({ evidence }: Event, catalogue: Catalogue): readonly RowSource[] {
  return [...new Set(evidence.map(({ source }) => source))].flatMap((id) => {
    const source = catalogue.source(id);
    if (!source) return [];
    const its = evidence.filter((each) => each.source === id);
    const by = [...new Set(its.flatMap((each) => catalogue.entity(each.by ?? "")?.name ?? []))].join(", ");
    const url = its.find(({ link }) => link !== undefined)?.link ?? source.url;
    return [
      {
        id,
        title: source.title,
        publisher: source.publisher,
        published: source.published,
        ...(url !== undefined && { url }),
        locator: [...new Set(its.map(({ locator }) => locator))].join(", "),
        ...(by !== "" && { by }),
      },
    ];
  });
}
