import type { Entity } from "../dataset/schema.js";

/** What words for a role name, at least one; and what else they may name, the likelier first. */
export interface RoleMatch {
  readonly entities: readonly Entity[];
  readonly others: readonly Entity[];
  /** All of the entities are meant, and not just one of them: the parts of a group that is no record itself. */
  readonly together?: boolean;
  /** The words say more than the name does: a ministry of defence, of which the feed tells as a ministry. */
  readonly general?: boolean;
}
