/** Something that is sound by itself and likely wrong, and the shape of what looks for it. */
import type { Acceptance, WarningKind } from "../dataset/acceptance.js";
import type { Catalogue } from "../dataset/catalogue.js";
import type { Day } from "../time/interval.js";

/** What one kind of check has to say of a record. */
export interface Finding {
  /** The record's id. */
  readonly record: string;
  /** Which of the dataset's lists the record is in, where the kind alone does not tell. */
  readonly collection?: Reviewed;
  /** Dotted path inside the record, list positions from 0: "participants.1.as". */
  readonly field?: string;
  /** A sentence without its full stop. */
  readonly what: string;
  /** What to do about it. */
  readonly hint?: string;
}

/** Pure: a catalogue and today in; what is odd out, empty where nothing is. */
export type Find = (catalogue: Catalogue, today: Day) => readonly Finding[];

export type Reviewed = "entities" | "topics" | "sources" | "events" | "accepted";

export interface Warning extends Finding {
  readonly kind: WarningKind;
  /** Which of the dataset's lists the record is in; a stale acceptance names a record of another list. */
  readonly collection: Reviewed;
  /** Why it is right all the same, by accepted.json. */
  readonly explained?: Acceptance["why"];
}
