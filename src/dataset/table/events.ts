/** Rows of a table as events: each is made when it is asked for, since few of hundreds of thousands ever are. */

import type { EventType } from "../../ontology/schema.js";
import { isoAt } from "../../time/calendar.js";
import type { Interval } from "../../time/interval.js";
import type { Entity, Event } from "../schema.js";
import type { EventTable } from "./table.js";

export interface TableEvents {
  at(row: number): Event;
  /** Undefined for an id that is none of the table's. */
  rowOf(id: string): number | undefined;
  /** Of an event that the table made; undefined for any other. */
  when(event: Event): Interval | undefined;
}

interface Names {
  entity(id: string): Entity | undefined;
  type(id: string): EventType | undefined;
}

export function createTableEvents(table: EventTable, names: Names): TableEvents {
  const intervals = new WeakMap<Event, Interval>();
  const prefix = `${table.source}-`;
  const nameOf = (id: string): string => names.entity(id)?.name ?? id;
  return {
    at(row) {
      const day = table.days[row] ?? 0;
      const type = table.typeIds[table.types[row] ?? 0] ?? "";
      const subject = table.entityIds[table.subjects[row] ?? 0] ?? "";
      const object = table.entityIds[table.objects[row] ?? 0] ?? "";
      const place = table.entityIds[(table.places[row] ?? 0) - 1];
      const page = table.links[(table.pages[row] ?? 0) - 1];
      const event: Event = {
        id: `${prefix}${row + 1}`,
        type,
        status: "occurred",
        date: { edtf: isoAt(day, "day"), basis: "stated" },
        participants: [
          { entity: subject, role: "actor" },
          { entity: object, role: "recipient" },
        ],
        ...(place !== undefined && { place }),
        topics: [],
        summary: `${nameOf(subject)}, ${names.type(type)?.label ?? type}: ${nameOf(object)}`,
        related: [],
        evidence: [
          {
            source: table.source,
            locator: `record ${table.records[row] ?? 0}`,
            supports: ["type", "date", "participants"],
            ...(page !== undefined && { link: page }),
          },
        ],
      };
      intervals.set(event, { start: day, end: day + 1, grain: "day" });
      return event;
    },
    rowOf(id) {
      if (!id.startsWith(prefix)) return undefined;
      const row = Number(id.slice(prefix.length)) - 1;
      return Number.isInteger(row) && row >= 0 && row < table.size ? row : undefined;
    },
    when: (event) => intervals.get(event),
  };
}
