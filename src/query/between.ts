/** All that passed between two, in either direction, with how much of it was of which kind. */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Event } from "../dataset/schema.js";
import { lastDay } from "../time/interval.js";
import type { Answer } from "./answer.js";
import { facing, type Present, standsForMembers } from "./facing.js";
import { kindsOf } from "./kinds.js";
import { belongs, match, sideRoles, type World } from "./match.js";
import type { Query, Slot } from "./query.js";
import { withoutFulfilled } from "./settled.js";
import { named, withThoseWhoAct } from "./slot-names.js";

export async function between(
  { pattern }: Extract<Query, { kind: "between" }>,
  world: World,
): Promise<Answer> {
  const { catalogue } = world;
  const slots = pattern.slots.map((slot) => withThoseWhoAct(slot, catalogue));
  const [one, other] = slots;
  if (!one || !other) throw new Error("what passed between two needs two slots");
  const found = await match({ ...pattern, slots }, world);
  const passed = found.filter((event) =>
    facing(present(event, one, catalogue), present(event, other, catalogue)),
  );
  const events = withoutFulfilled(passed, pattern, catalogue);
  return {
    kind: "between",
    sides: [named(asNamed(one), catalogue), named(asNamed(other), catalogue)],
    kinds: kindsOf(events, catalogue),
    events,
  };
}

/** A group that stands for its members goes by its own name. */
const asNamed = (slot: Slot): Pick<Slot, "anyOf"> =>
  slot.grown && standsForMembers(slot) ? { anyOf: slot.grown.from } : slot;

/** Whoever takes part and is meant, or acts for whoever is. */
function present(event: Event, slot: Slot, catalogue: Catalogue): Present {
  const day = lastDay(catalogue.when(event));
  const roles = sideRoles("either", true);
  const ids = event.participants
    .filter(({ role }) => roles.has(role))
    .map(({ entity }) => entity)
    .filter((id) => slot.anyOf.includes(id) || belongs(id, slot.anyOf, day, catalogue));
  return { slot, ids };
}
