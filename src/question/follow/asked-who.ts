/** "Who?" of the events before: who is asked for, on which side, and who is left out as they were named. */
import type { Catalogue } from "../../dataset/catalogue.js";
import type { EntityKind } from "../../dataset/schema.js";
import type { EventPattern, Query, Select, Side, Slot } from "../../query/query.js";
import type { Fragment } from "./fragment.js";
import { patternIn } from "./parts.js";

/** A fragment that asks another question of the same events. */
export interface Asking {
  readonly fragment: Fragment;
  readonly before: Query;
  readonly pattern: EventPattern;
  readonly select: { readonly select?: Select };
  readonly catalogue: Catalogue;
}

/** Those who did it to the others, where one is not asked for in any case; nobody where both did it alike. */
export function doersIn(before: Query, catalogue: Catalogue): readonly Slot[] {
  const { types = [], slots = [] } = patternIn(before) ?? {};
  const alike = types.every((type) => catalogue.type(type)?.symmetric === true);
  const done = slots.some(({ side }) => side === "recipient");
  return before.kind === "participants" || alike || !done ? [] : slots.filter(({ side }) => side === "actor");
}

type Participants = Extract<Query, { kind: "participants" }>;

export function participants({ fragment, before, select, catalogue, ...asking }: Asking): Participants {
  // Who was asked for before is asked for again, and no condition.
  const pattern = patternIn(before) ?? asking.pattern;
  const of: readonly EntityKind[] = fragment.kind?.kinds ?? (before.kind === "participants" ? before.of : []);
  const own = before.kind === "participants" ? before : undefined;
  const named = pattern.slots.flatMap(({ anyOf }) => anyOf);
  return {
    kind: "participants",
    pattern,
    side: sideOf(fragment, before, pattern, catalogue),
    of,
    except: [...new Set([...(own?.except ?? []), ...named])],
    ...select,
    ...(own?.offices && !fragment.kind && { offices: own.offices }),
    ...(own?.among && { among: own.among }),
    ...(own?.outside && { outside: own.outside }),
  };
}

export const counted = ({
  kind: _,
  select: __,
  ...rest
}: Omit<Participants, "of">): Omit<Participants, "of" | "kind" | "select"> => rest;

function sideOf(
  { ask, askedBehind }: Fragment,
  before: Query,
  { types, slots }: EventPattern,
  catalogue: Catalogue,
): Side {
  if (types.every((type) => catalogue.type(type)?.symmetric === true)) return "either";
  if (askedBehind === "by" || askedBehind === "from") return "actor";
  if (askedBehind !== undefined || ask === "whom") return "recipient";
  if (before.kind === "participants") return before.side;
  const sides = slots.map(({ side }) => side);
  return sides.includes("actor") && !sides.includes("recipient") ? "recipient" : "actor";
}
