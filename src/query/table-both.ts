/**
 * "Who visited both Freedonia and Sylvania?" A row has two sides, so that nobody stands beside both in one: asked are
 * those who did so to each of them, whenever it was.
 */
import type { EntityItem } from "./answer.js";
import { opposite } from "./opposite.js";
import type { Query, Slot } from "./query.js";

type ParticipantsQuery = Extract<Query, { kind: "participants" }>;

/** The same question of each one alone; none where one row may have all whom it names, or where a first or most is asked for. */
export function ofEachAlone(query: ParticipantsQuery): readonly ParticipantsQuery[] {
  const { pattern, side, select, most } = query;
  const [first, ...others] = pattern.slots;
  if (!first || others.length === 0 || select || most) return [];
  const beside = first.side === side && side !== "either";
  if (beside || others.some((slot) => slot.side !== first.side)) return [];
  return pattern.slots.map((slot) => ({
    ...query,
    pattern: { ...pattern, slots: [{ ...slot, side: facing(side, slot) }] },
  }));
}

/** Two on one side were set on either; alone each is opposite to whoever is asked for. */
const facing = (asked: ParticipantsQuery["side"], { side }: Slot): Slot["side"] =>
  asked === "either" ? side : opposite(asked);

/** Those who are in every list, with what they did in all of them; in the order of the first. */
export function inAll(lists: readonly (readonly EntityItem[])[]): readonly EntityItem[] {
  const [first = [], ...others] = lists;
  return first.flatMap((item) => {
    const same = others.map((list) => list.find(({ entity }) => entity.id === item.entity.id));
    return same.every((each) => each !== undefined)
      ? [{ ...item, events: [item, ...same].flatMap((each) => each?.events ?? []) }]
      : [];
  });
}
