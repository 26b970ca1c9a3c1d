/** Which topics of the curated dataset a text names, by their labels and other names. */
import type { Dataset } from "../../dataset/dataset.js";
import { keyOf } from "../../text/tokens.js";

export interface TopicUse {
  readonly topic: string;
  /** From 1. */
  readonly paragraph: number;
}

export type FindTopics = (opening: readonly string[]) => readonly TopicUse[];

/** Of a topic's names, those that say more than who is concerned: "Taiwan" alone may be mentioned for anything. */
export function createTopicFinder({ topics, entities }: Pick<Dataset, "topics" | "entities">): FindTopics {
  const names = new Set(
    entities.flatMap(({ name, aliases, demonyms = [] }) =>
      [name, ...demonyms, ...aliases.map(({ text }) => text)].map(keyOf),
    ),
  );
  const phrases = topics.flatMap(({ id, label, aliases }) =>
    [label, ...aliases]
      .map(keyOf)
      .filter((key) => key.includes(" ") && !names.has(key))
      .map((key) => ({ id, phrase: ` ${key} ` })),
  );
  return (opening) => {
    const found = new Map<string, number>();
    for (const [at, paragraph] of opening.entries()) {
      const text = ` ${keyOf(paragraph)} `;
      for (const { id, phrase } of phrases)
        if (!found.has(id) && text.includes(phrase)) found.set(id, at + 1);
    }
    return [...found].map(([topic, paragraph]) => ({ topic, paragraph }));
  };
}
