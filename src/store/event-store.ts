/** The port behind which events lie. Small enough for a database to stand behind it, hence the promises. */
import type { Event, Role } from "../dataset/schema.js";
import type { Day } from "../time/interval.js";

/** Names are already expanded: the store knows no containment and no ontology. */
export interface Criteria {
  readonly types?: ReadonlySet<string>;
  /** Each must be met by a participant in one of the roles. */
  readonly slots: readonly { readonly roles: ReadonlySet<Role>; readonly anyOf: ReadonlySet<string> }[];
  readonly topics?: ReadonlySet<string>;
  readonly events?: ReadonlySet<string>;
  /** The place that the event itself names is one of these. */
  readonly places?: ReadonlySet<string>;
  /** The event's first day lies in [from, to). */
  readonly from?: Day;
  readonly to?: Day;
}

export interface EventStore {
  readonly size: number;
  /** The events that meet all criteria, by their first day, those of one day in file order. */
  find(criteria: Criteria): Promise<readonly Event[]>;
}
