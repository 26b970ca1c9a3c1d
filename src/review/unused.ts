/** Records that nothing refers to: left over, or what refers to them has a slip. */
import type { Dataset } from "../dataset/dataset.js";
import type { Find, Finding } from "./warning.js";

export const findUnusedEntities: Find = ({ dataset }) =>
  // A table of events comes with the entities that it names, and no others.
  dataset.table
    ? []
    : unused(
        dataset.entities,
        entitiesUsed(dataset),
        "no event, place, office, member, topic or source names it",
      );

export const findUnusedTopics: Find = ({ dataset }) =>
  unused(dataset.topics, new Set(dataset.events.flatMap(({ topics }) => topics)), "no event is about it");

export const findUnusedSources: Find = ({ dataset }) =>
  unused(
    dataset.sources,
    new Set([
      ...dataset.events.flatMap(({ evidence }) => evidence.map(({ source }) => source)),
      dataset.table?.source,
    ]),
    "no evidence comes from it",
  );

function unused(
  records: readonly { readonly id: string }[],
  used: ReadonlySet<string | undefined>,
  what: string,
): readonly Finding[] {
  return records
    .filter(({ id }) => !used.has(id))
    .map(({ id }) => ({ record: id, what, hint: "take it out, or name it where it belongs" }));
}

function entitiesUsed({ entities, topics, sources, events }: Dataset): ReadonlySet<string | undefined> {
  return new Set([
    ...events.flatMap(({ participants, place, origin, evidence }) => [
      ...participants.map(({ entity }) => entity),
      place,
      origin,
      ...evidence.map(({ by }) => by),
    ]),
    ...entities.flatMap(({ within, members = [], offices = [] }) => [
      within,
      ...members.map(({ entity }) => entity),
      ...offices.map((office) => office.of),
    ]),
    ...topics.flatMap(({ about }) => about),
    ...sources.map(({ by }) => by),
  ]);
}
