/** The events among which those nearest to a claim are looked for: of records all that name one of the same, of a table few. */
import type { Event } from "../dataset/schema.js";
import { match, sideRoles, type World } from "../query/match.js";
import type { Slot } from "../query/query.js";
import type { Interval } from "../time/interval.js";
import type { Claim } from "./claim.js";
import { WEEK } from "./nearness.js";

/** Days around a date of the claim in which a table of hundreds of thousands is looked through, for each who is named. */
const WINDOW = 31;
/** Of a longer period only so many of its days. */
const LONGEST = 366;
/** Of one pair in such a table, the last. */
const MOST_OF_PAIR = 500;

export async function candidates({ pattern, when }: Claim, world: World): Promise<readonly Event[]> {
  const { catalogue, store } = world;
  const wanted = (slots: readonly Slot[]) =>
    slots.map(({ anyOf, members }) => ({
      roles: sideRoles("either", false),
      anyOf: new Set(members ? anyOf.flatMap((id) => catalogue.members(id)) : anyOf),
    }));
  const asSaid = pattern.slots.length === 0 || pattern.concerning ? await match(pattern, world) : [];
  // Who announces something announces something else every day.
  if (pattern.concerning && asSaid.length > 0) return asSaid;
  const there =
    pattern.places.length > 0 && (when.length > 0 || !catalogue.tableEvents)
      ? await match(
          { ...pattern, slots: [], when: when.slice(0, 1).map((interval) => ({ kind: "in", interval })) },
          world,
        )
      : [];
  if (!catalogue.tableEvents) {
    const each = await Promise.all(pattern.slots.map((slot) => store.find({ slots: wanted([slot]) })));
    return [...new Set([...asSaid, ...there, ...each.flat()])];
  }
  // Only the columns are looked through, and few of the rows become events.
  const [said] = when;
  const days = said ? around(said) : {};
  const each =
    said && said.end - said.start <= WEEK
      ? await Promise.all(pattern.slots.map((slot) => store.find({ slots: wanted([slot]), ...days })))
      : [];
  // Two who dealt with each other on a thousand days: without a day, only what is just as claimed.
  const types = said ? {} : { types: new Set(pattern.types.flatMap((id) => catalogue.typesUnder(id))) };
  const together =
    pattern.slots.length > 1 ? await store.find({ slots: wanted(pattern.slots), ...types, ...days }) : [];
  // Each find makes its own events: those of one row are one.
  const all = [...together.slice(-MOST_OF_PAIR), ...each.flat(), ...there];
  return [...new Map(all.map((event) => [event.id, event])).values()];
}

/** One end may be open, as in "after 3 February". */
const around = ({ start, end }: Interval): { readonly from: number; readonly to: number } => ({
  from: Math.max(start, end - LONGEST) - WINDOW,
  to: Math.min(end, start + LONGEST) + WINDOW,
});
