/**
 * The words in which the events of a dataset are described. A question may use one that no table of Dateline's knows:
 * whoever wrote "breakfast" into a summary made it something that can be asked for.
 */
import { lazy, remembered } from "../lazy.js";
import { stem } from "../text/stem.js";
import { alike } from "../text/synonyms.js";
import { keyOf } from "../text/tokens.js";
import type { Catalogue } from "./catalogue.js";
import type { Event } from "./schema.js";

type Records = Pick<Catalogue, "dataset" | "entity" | "topic" | "type" | "event">;

export interface Wording {
  /** The ids of the events that are described with all of these words, in whatever form. */
  describedWith(text: string): ReadonlySet<string>;
}

/** Nothing is worked out before the first call. */
export function createWording(records: Records): Wording {
  const index = lazy(() => indexOf(records));
  // Who speaks of a stop stops nothing: other words for it are looked for in acts, and in what announces them.
  const isTalk = remembered(
    (id) =>
      records
        .type(records.event(id)?.type ?? "")
        ?.verbs.some((verb) => typeof verb !== "string" && verb.takes === "topic") === true,
  );
  const withWord = (word: string): ReadonlySet<string> => {
    const own = index().get(word) ?? NONE;
    const others = alike(word).flatMap((each) =>
      [...(index().get(each) ?? NONE)].filter((id) => !isTalk(id)),
    );
    return others.length === 0 ? own : new Set([...own, ...others]);
  };
  return {
    describedWith(text) {
      const [first = NONE, ...rest] = stemsIn(text).map(withWord);
      return new Set([...first].filter((id) => rest.every((each) => each.has(id))));
    },
  };
}

const NONE: ReadonlySet<string> = new Set();

/** The ids of the events by the stems of their words. */
function indexOf(records: Records): ReadonlyMap<string, ReadonlySet<string>> {
  const index = new Map<string, Set<string>>();
  for (const event of records.dataset.events) {
    for (const word of textsOf(event, records).flatMap(stemsIn)) {
      const known = index.get(word);
      if (known) known.add(event.id);
      else index.set(word, new Set([event.id]));
    }
  }
  return index;
}

const stemsIn = (text: string): readonly string[] =>
  keyOf(text)
    .split(" ")
    .filter((word) => word !== "")
    .map(stem);

/** All that is said of an event in words: its summary, whom and what it names, and what its sources say otherwise. */
function textsOf(event: Event, records: Records): readonly string[] {
  const named = [...event.participants.map(({ entity }) => entity), event.place ?? "", event.origin ?? ""];
  return [
    event.summary,
    records.type(event.type)?.label ?? "",
    event.quantity?.unit ?? "",
    event.quantity?.note ?? "",
    ...event.participants.map(({ as }) => as ?? ""),
    ...named.map((id) => records.entity(id)?.name ?? ""),
    ...event.topics.flatMap((id) => [records.topic(id)?.label ?? "", ...(records.topic(id)?.aliases ?? [])]),
    ...event.evidence.flatMap(({ differs = [] }) => differs.map(({ says }) => says)),
  ];
}
