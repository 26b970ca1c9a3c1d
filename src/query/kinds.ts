import type { Catalogue } from "../dataset/catalogue.js";
import type { Event } from "../dataset/schema.js";
import type { KindItem } from "./answer.js";

/** The events by their types, the most frequent first; equals by their first event. */
export function kindsOf(events: readonly Event[], catalogue: Catalogue): readonly KindItem[] {
  const byType = new Map<string, Event[]>();
  for (const event of events) {
    const its = byType.get(event.type);
    if (its) its.push(event);
    else byType.set(event.type, [event]);
  }
  return [...byType]
    .flatMap(([id, its]) => {
      const type = catalogue.type(id);
      return type === undefined ? [] : [{ type, events: its }];
    })
    .sort((one, other) => other.events.length - one.events.length);
}
