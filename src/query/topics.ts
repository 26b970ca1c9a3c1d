/** What about: the topics of events, each once, in the order that they are recorded. */

import type { Catalogue } from "../dataset/catalogue.js";
import type { Event } from "../dataset/schema.js";
import type { Answer } from "./answer.js";
import type { Query } from "./query.js";
import { choose } from "./select.js";

export function topics(
  { select }: Extract<Query, { kind: "topics" }>,
  events: readonly Event[],
  catalogue: Catalogue,
): Answer {
  const chosen = choose(events, select, catalogue);
  const items = new Map<string, Event[]>();
  for (const event of chosen) for (const id of event.topics) items.set(id, [...(items.get(id) ?? []), event]);
  return {
    kind: "topics",
    events: chosen,
    items: [...items].flatMap(([id, its]) => {
      const topic = catalogue.topic(id);
      return topic ? [{ topic, events: its }] : [];
    }),
  };
}
