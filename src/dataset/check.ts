/** How the records fit together: what no single record's schema can see. An ordered table of checks. */
import type { EventType, OfficeType } from "../ontology/schema.js";
import { checkCycles } from "./check-cycles.js";
import { checkCoverage, checkDates, checkOffices } from "./check-dates.js";
import { checkReferences } from "./check-references.js";
import { checkEvents, checkPoints } from "./check-values.js";
import type { Collection } from "./collection.js";
import type { ReadManifest } from "./manifest.js";
import type { Problem } from "./problem.js";
import type { Entity, Event, Source, Topic } from "./schema.js";

/** What was read: sound records with their places, and the ids of all. */
export interface Parts {
  readonly manifest: ReadManifest;
  readonly entities: Collection<Entity>;
  readonly topics: Collection<Topic>;
  readonly sources: Collection<Source>;
  readonly events: Collection<Event>;
  readonly types: Collection<EventType>;
  readonly offices: Collection<OfficeType>;
}

export type Check = (parts: Parts) => readonly Problem[];

const CHECKS: readonly Check[] = [
  checkReferences,
  checkDates,
  checkOffices,
  checkCoverage,
  checkCycles,
  checkEvents,
  checkPoints,
];

/** Broken records have been reported by themselves and are passed over here, and so is what points to an unreadable file. */
export function crossCheck(parts: Parts): readonly Problem[] {
  return CHECKS.flatMap((check) => check(parts));
}
