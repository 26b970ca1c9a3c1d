/** Rows of a table as events. A question may look at thousands of them and show three, so each part is made when it is asked for. */
import type { EventType } from "../../ontology/schema.js";
import { tell } from "../../ontology/telling.js";
import { isoAt } from "../../time/calendar.js";
import type { Interval } from "../../time/interval.js";
import type { Entity, Event } from "../schema.js";
import { type EventTable, NOBODY } from "./table.js";

export interface TableEvents {
  at(row: number): Event;
  /** Undefined for an id that is none of the table's. */
  rowOf(id: string): number | undefined;
  /** Whether the place of any of them is told. */
  readonly placed: boolean;
  /** Of an event that the table made; undefined for any other. */
  when(event: Event): Interval | undefined;
}

interface Names {
  entity(id: string): Entity | undefined;
  type(id: string): EventType | undefined;
}

export function createTableEvents(table: EventTable, names: Names): TableEvents {
  const prefix = `${table.source}-`;
  return {
    placed: table.places.some((place) => place > 0),
    at: (row) => new RowEvent(table, row, names),
    rowOf(id) {
      if (!id.startsWith(prefix)) return undefined;
      const row = Number(id.slice(prefix.length)) - 1;
      return Number.isInteger(row) && row >= 0 && row < table.size ? row : undefined;
    },
    when: (event) => (event instanceof RowEvent ? event.interval : undefined),
  };
}

/** What a table tells of every event alike. */
const NOTHING: readonly never[] = [];

const partOf = (entity: string | undefined, role: "actor" | "recipient"): Event["participants"] =>
  entity === undefined ? [] : [{ entity, role }];

class RowEvent implements Event {
  readonly #table: EventTable;
  readonly #row: number;
  readonly #names: Names;
  #participants: Event["participants"] | undefined;

  constructor(table: EventTable, row: number, names: Names) {
    this.#table = table;
    this.#row = row;
    this.#names = names;
  }

  get #day(): number {
    return this.#table.days[this.#row] ?? 0;
  }

  /** Undefined where the source names no one. */
  #named(column: Uint32Array): string | undefined {
    const at = column[this.#row] ?? NOBODY;
    return at === NOBODY ? undefined : this.#table.entityIds[at];
  }

  get interval(): Interval {
    return { start: this.#day, end: this.#day + 1, grain: "day" };
  }

  get id(): string {
    return `${this.#table.source}-${this.#row + 1}`;
  }

  get type(): string {
    return this.#table.typeIds[this.#table.types[this.#row] ?? 0] ?? "";
  }

  get status(): "occurred" {
    return "occurred";
  }

  get date(): Event["date"] {
    return { edtf: isoAt(this.#day, "day"), basis: "stated" };
  }

  /** Nobody takes no part: of a row that names one side alone there is one. */
  get participants(): Event["participants"] {
    this.#participants ??= [
      ...partOf(this.#named(this.#table.subjects), "actor"),
      ...partOf(this.#named(this.#table.objects), "recipient"),
    ];
    return this.#participants;
  }

  /** Undefined is what a record without a place has. */
  get place(): string | undefined {
    return this.#table.entityIds[(this.#table.places[this.#row] ?? 0) - 1];
  }

  get topics(): string[] {
    return [...NOTHING];
  }

  get related(): Event["related"] {
    return [...NOTHING];
  }

  get summary(): string {
    const nameIn = (column: Uint32Array): string | undefined => {
      const id = this.#named(column);
      return id === undefined ? undefined : (this.#names.entity(id)?.name ?? id);
    };
    const type = this.#names.type(this.type) ?? { label: this.type, verbs: [], symmetric: false };
    return tell(type, nameIn(this.#table.subjects), nameIn(this.#table.objects));
  }

  get evidence(): Event["evidence"] {
    const link = this.#table.links[(this.#table.pages[this.#row] ?? 0) - 1];
    const locator = `record ${this.#table.records[this.#row] ?? 0}`;
    return [
      {
        source: this.#table.source,
        locator,
        supports: ["type", "date", "participants"],
        ...(link !== undefined && { link }),
      },
    ];
  }
}
