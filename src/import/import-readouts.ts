/** Documents in, drafts and questions out. Nothing is read or written here. */
import type { Dataset } from "../dataset/dataset.js";
import type { Entity, Event, Source } from "../dataset/schema.js";
import type { Result } from "../result.js";
import { publisherOf, type Said } from "./document/publisher.js";
import type { Readout, Unread } from "./document/readout.js";
import { createCurated } from "./event/curated.js";
import { type Draft, THIS_SOURCE } from "./event/draft.js";
import { sourceId, sourceOf } from "./event/source.js";
import { createTopicFinder } from "./event/topics.js";
import type { World } from "./event/world.js";
import { judge } from "./judge.js";
import { decide, type Judgement } from "./judgement.js";
import { createLexicon } from "./parties/lexicon.js";
import { createDirectory } from "./people/directory.js";
import { newcomers, withEntities } from "./people/newcomers.js";
import { finding } from "./reasons.js";

/** What became of one document. */
export interface Outcome {
  readonly file: string;
  readonly title?: string;
  readonly url?: string;
  readonly judgement: Judgement;
  readonly events: readonly Event[];
}

export interface Drafts {
  /** In the order of the documents. */
  readonly outcomes: readonly Outcome[];
  readonly events: readonly Event[];
  readonly sources: readonly Source[];
  /** Whoever and whatever the events may need, the dataset's own included. */
  entity(id: string): Entity | undefined;
  /** Ids and addresses of the sources of all documents that could be read, whatever became of them. */
  readonly read: ReadonlySet<string>;
}

/** What the folder of drafts holds already. */
export interface Before {
  readonly events: readonly Event[];
  readonly sources: readonly Source[];
  readonly entities: readonly Entity[];
  /** Ids of the entities that a curator added or changed. */
  readonly curated: ReadonlySet<string>;
}

export const NOTHING_BEFORE: Before = { events: [], sources: [], entities: [], curated: new Set() };

/**
 * `base` is what is curated: its names are used and its events are not made again. `more` are entities that only the
 * folder of drafts knows so far. The order of the documents is that of the outcomes, and decides which of two alike comes first.
 */
export function importReadouts(
  documents: readonly Result<Readout, Unread>[],
  base: Dataset,
  before: Before,
  said: Said,
): Drafts {
  const readouts = documents.flatMap((document) => (document.ok ? [document.value] : []));
  const publisher = (url: string | undefined) => publisherOf(url, said);
  const findTopics = createTopicFinder(base);
  const worldOf = (dataset: Dataset): World => ({
    lexicon: createLexicon(dataset),
    directory: createDirectory(dataset),
    findTopics,
    publisherOf: publisher,
  });
  const read = new Set(
    readouts.flatMap((readout) => [sourceId(readout), ...(readout.url === undefined ? [] : [readout.url])]),
  );
  const others = before.sources.filter(({ id, url }) => !read.has(url ?? id));
  const otherIds = new Set(others.map(({ id }) => id));
  const elsewhere = before.events.filter(({ evidence }) =>
    evidence.some(({ source }) => otherIds.has(source)),
  );
  // Only what other documents gave: what these gave before is found again, and a second run knows no more than the first.
  const given = new Set([
    ...before.curated,
    ...elsewhere.flatMap(({ participants, place }) => [
      ...participants.map(({ entity }) => entity),
      place ?? "",
    ]),
  ]);
  const known = withEntities(
    base,
    before.entities.filter(({ id }) => given.has(id)),
  );
  const full = withEntities(known, newcomers(readouts, worldOf(known)));
  const world = worldOf(full);
  const curated = createCurated(base);

  const entities = new Map(full.entities.map((entity) => [entity.id, entity]));
  const sources: Source[] = [];
  const sourceIds = new Set(otherIds);
  const told = new Map(elsewhere.map((event) => [signature(event), `The draft ${event.id}`]));
  const ids = new Set(elsewhere.map(({ id }) => id));
  const outcomes = documents.map((document): Outcome => {
    if (!document.ok) {
      const { file, title, finding: fault } = document.failure;
      return { file, ...(title !== undefined && { title }), judgement: decide([fault]), events: [] };
    }
    const readout = document.value;
    const { file, title, url } = readout;
    const about = { file, title, ...(url !== undefined && { url }) };
    if (url !== undefined && curated.hasSource(url)) {
      return {
        ...about,
        judgement: alreadyCurated("A source of the curated dataset is this page."),
        events: [],
      };
    }
    const judgement = judge(readout, world);
    if (judgement.kind !== "events") return { ...about, judgement, events: [] };

    const open = [...judgement.open];
    const kept: Draft[] = [];
    let had = 0;
    for (const draft of judgement.drafts) {
      const like = curated.like(draft.event);
      const twin = told.get(signature(draft.event));
      if (like?.sure) had++;
      else if (like)
        open.push(
          finding("perhaps-curated", `The curated event “${like.id}” has most of those who took part.`),
        );
      else if (twin !== undefined)
        open.push(
          finding(
            "told-twice",
            `${twin} tells of the same kind of event on the same day with the same people: it may be one, or a second.`,
          ),
        );
      else {
        told.set(signature(draft.event), file);
        kept.push(draft);
      }
    }
    if (kept.length === 0) {
      if (open.length > 0) return { ...about, judgement: decide(open), events: [] };
      return {
        ...about,
        judgement: alreadyCurated(`The curated dataset has ${had === 1 ? "its event" : "its events"}.`),
        events: [],
      };
    }
    const plain = sourceOf(readout, publisher(url), full.entities);
    const source = { ...plain, id: unused(plain.id, sourceIds) };
    sources.push(source);
    sourceIds.add(source.id);
    const events = kept.map(({ event, entities: needed }): Event => {
      for (const entity of needed) if (!entities.has(entity.id)) entities.set(entity.id, entity);
      const id = unused(event.id, ids);
      ids.add(id);
      const evidence = event.evidence.map((each) =>
        each.source === THIS_SOURCE ? { ...each, source: source.id } : each,
      );
      return { ...event, id, evidence };
    });
    return { ...about, judgement: { kind: "events", drafts: kept, open }, events };
  });
  const events = withOutcomes(outcomes.flatMap(({ events: each }) => each));
  return {
    outcomes,
    events,
    sources,
    entity: (id) => entities.get(id) ?? world.lexicon.entity(id),
    read,
  };
}

/** What came about as it was planned, by the same people on the same day, says so. */
function withOutcomes(events: readonly Event[]): readonly Event[] {
  const plans = new Map(
    events
      .filter(({ status }) => status === "planned")
      .map((plan) => [signature({ ...plan, status: "occurred" }), plan.id]),
  );
  return events.map((event) => {
    const plan = event.status === "occurred" ? plans.get(signature(event)) : undefined;
    return plan === undefined
      ? event
      : { ...event, related: [...event.related, { event: plan, rel: "implements" }] };
  });
}

function alreadyCurated(sentence: string): Judgement {
  return { kind: "left-out", reason: "already-curated", sentence };
}

/** Two documents with the same signature may tell of one event. */
function signature({ type, status, date, participants }: Event): string {
  const who = participants.filter(({ role }) => role !== "mentioned").map(({ entity }) => entity);
  return [type, status, date.edtf, ...who.sort()].join(" ");
}

function unused(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}-${number}`)) number++;
  return `${id}-${number}`;
}
