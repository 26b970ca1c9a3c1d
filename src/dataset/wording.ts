/**
 * The words in which the events of a dataset are described. A question may use one that no table of Dateline's knows:
 * whoever wrote "breakfast" into a summary made it something that can be asked for.
 */
import { stem } from "../text/stem.js";
import { alike } from "../text/synonyms.js";
import { keyOf } from "../text/tokens.js";
import type { Catalogue } from "./catalogue.js";
import type { Event } from "./schema.js";

type Records = Pick<Catalogue, "dataset" | "entity" | "topic" | "type">;

export interface Wording {
  /** Whether some event is described with all of these words, in whatever form. */
  has(text: string): boolean;
  /** Whether this event is. */
  describes(event: Event, text: string): boolean;
}

/** Nothing is worked out before the first call. */
export function createWording(records: Records): Wording {
  const stems = new Map<string, ReadonlySet<string>>();
  const stemsOf = (event: Event): ReadonlySet<string> => {
    const known = stems.get(event.id);
    if (known) return known;
    const own = new Set(textsOf(event, records).flatMap(stemsIn));
    stems.set(event.id, own);
    return own;
  };
  // Who speaks of a stop stops nothing: other words for it are looked for in acts, and in what announces them.
  const isTalk = ({ type }: Event): boolean =>
    records.type(type)?.verbs.some((verb) => typeof verb !== "string" && verb.takes === "topic") === true;
  const describes = (event: Event, text: string): boolean => {
    const wanted = stemsIn(text);
    const own = stemsOf(event);
    const others = (each: string): readonly string[] => (isTalk(event) ? [] : alike(each));
    return (
      wanted.length > 0 && wanted.every((each) => own.has(each) || others(each).some((one) => own.has(one)))
    );
  };
  return { has: (text) => records.dataset.events.some((event) => describes(event, text)), describes };
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
