/** A dataset as it is in memory: every record checked, defaults filled in, in file order. */
import type { Ontology } from "../ontology/schema.js";
import type { Acceptance } from "./acceptance.js";
import type { Entity, Event, Manifest, Source, Topic } from "./schema.js";
import type { EventTable } from "./table/table.js";

export interface Dataset {
  readonly manifest: Manifest;
  readonly entities: readonly Entity[];
  readonly topics: readonly Topic[];
  readonly sources: readonly Source[];
  readonly events: readonly Event[];
  /** Events of one shape, in columns, instead of such records: then `events` is empty. */
  readonly table?: EventTable;
  readonly ontology: Ontology;
  /** The warnings that a curator has explained; empty where the folder has no accepted.json. */
  readonly accepted: readonly Acceptance[];
}
