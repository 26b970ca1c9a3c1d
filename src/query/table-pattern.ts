/**
 * A pattern as a table of events can be asked for it: a table knows who did it and to whom, and of some feeds where. A
 * visit is paid to the country, a comment is made about it, and whoever is named is meant and not whoever belongs to them.
 */
import type { Catalogue } from "../dataset/catalogue.js";
import type { EventPattern, Slot } from "./query.js";
import { isWhere } from "./table-places.js";

export function tablePattern(pattern: EventPattern, catalogue: Catalogue): EventPattern {
  const { places, origins, topics, slots } = pattern;
  const there = isWhere(pattern, catalogue);
  const done = [there ? [] : places, origins, topics].flatMap((ids): readonly Slot[] =>
    ids.length === 0 ? [] : [{ side: "recipient", anyOf: ids, members: false }],
  );
  const named = slots.map((slot) => (slot.as === undefined ? { ...slot, members: false } : slot));
  const added = done.filter((one) => !named.some((slot) => `${slot.anyOf}` === `${one.anyOf}`));
  return {
    ...pattern,
    places: there ? places : [],
    origins: [],
    topics: [],
    slots: [...named, ...added],
    // Nothing in a table is a plan, so that nothing is told of those.
    status: [],
  };
}
