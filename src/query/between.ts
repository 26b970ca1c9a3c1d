/** All that passed between two, in either direction, with how much of it was of which kind. */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Event } from "../dataset/schema.js";
import { lastDay } from "../time/interval.js";
import type { Answer } from "./answer.js";
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
  const passed = found.filter((event) => facing(event, one, other, catalogue));
  const events = withoutFulfilled(passed, pattern, catalogue);
  return {
    kind: "between",
    sides: [named(one, catalogue), named(other, catalogue)],
    kinds: kindsOf(events, catalogue),
    events,
  };
}

/** Whether two take part who are not one and the same: Biden acts for the United States, but not towards them. */
function facing(event: Event, one: Slot, other: Slot, catalogue: Catalogue): boolean {
  const day = lastDay(catalogue.when(event));
  const roles = sideRoles("either", true);
  const taking = event.participants.filter(({ role }) => roles.has(role)).map(({ entity }) => entity);
  const on = ({ anyOf }: Slot): readonly string[] =>
    taking.filter((id) => anyOf.includes(id) || belongs(id, anyOf, day, catalogue));
  const others = on(other);
  return on(one).some((id) => others.some((each) => each !== id));
}
