/** Whom, what and which days a message mentions. */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Entity } from "../dataset/schema.js";
import type { ReadContext } from "../question/spans/cut.js";
import type { Interval } from "../time/interval.js";
import { sentencesIn } from "./sentences.js";
import { cutAsWritten } from "./spans.js";

export interface Mentions {
  /** In the order of the message, each once; at most a few. */
  readonly entities: readonly Entity[];
  readonly times: readonly Interval[];
  /** There is any text at all. */
  readonly text: boolean;
}

const MOST_ENTITIES = 6;
const MOST_TIMES = 3;
/** What stands further down is not what the message is about. */
const MOST_SENTENCES = 30;

export function mentionsIn(message: string, context: ReadContext): Mentions {
  const { sentences } = sentencesIn(message);
  const entities = new Map<string, Entity>();
  const times = new Map<string, Interval>();
  for (const sentence of sentences.slice(0, MOST_SENTENCES)) {
    for (const span of cutAsWritten(sentence, context).spans) {
      if (span.tag === "time" && span.interval) times.set(JSON.stringify(span.interval), span.interval);
      if (span.tag !== "name" || span.ambiguous || span.group) continue;
      const entity = found(span.ids, context.catalogue);
      if (entity) entities.set(entity.id, entity);
    }
    if (entities.size >= MOST_ENTITIES && times.size >= MOST_TIMES) break;
  }
  return {
    entities: [...entities.values()].slice(0, MOST_ENTITIES),
    times: [...times.values()].slice(0, MOST_TIMES),
    text: sentences.length > 0,
  };
}

const found = ([id]: readonly string[], catalogue: Catalogue): Entity | undefined =>
  id === undefined ? undefined : catalogue.entity(id);
