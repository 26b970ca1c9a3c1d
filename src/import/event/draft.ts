/** Puts an event record together from what was understood. */

import type { Entity, Status } from "../../dataset/schema.js";
import { Event } from "../../dataset/schema.js";
import { isoAt } from "../../time/calendar.js";
import type { When } from "../dates/find.js";
import { idOf } from "./id.js";
import type { Mode } from "./mode.js";
import type { Place } from "./place.js";
import type { Case } from "./world.js";

export interface Participant {
  readonly entity: Entity;
  readonly role: "actor" | "host" | "speaker" | "mentioned";
  readonly as?: string;
}

/** An event, and the entities that it may need besides the dataset's. */
export interface Draft {
  readonly event: Event;
  readonly entities: readonly Entity[];
}

export interface Understood {
  readonly type: string;
  readonly status: Status;
  readonly when: Pick<When, "first" | "last"> & { readonly note?: string };
  readonly mode?: Mode | undefined;
  readonly participants: readonly Participant[];
  readonly place?: Place | undefined;
  readonly summary: string;
  /** From 1; those that tell of it. */
  readonly paragraphs: readonly number[];
  /** Names the others in the id where they are many: "european-leaders". */
  readonly group?: string;
}

/** The id that evidence names until the source has its own. */
export const THIS_SOURCE = "this-source";

export function draft(understood: Understood, { readout, findTopics }: Case): Draft {
  const { type, status, when, mode, participants, place, summary, group } = understood;
  const topics = findTopics(readout.opening);
  const paragraphs = [...new Set(understood.paragraphs)].sort((a, b) => a - b);
  const others = topics.map(({ paragraph }) => paragraph).filter((each) => !paragraphs.includes(each));
  const first = isoAt(when.first, "day");
  const edtf = when.last > when.first ? `${first}/${isoAt(when.last, "day")}` : first;
  const event = Event.parse({
    id: idOf(participants, type, status, first, group),
    type,
    status,
    date: { edtf, basis: "stated", ...(when.note !== undefined && { note: when.note }) },
    published: readout.published.date,
    ...(mode && { mode }),
    participants: participants.map(({ entity, role, as }) => ({
      entity: entity.id,
      role,
      ...(as !== undefined && { as }),
    })),
    ...(place && { place: place.entity.id }),
    topics: topics.map(({ topic }) => topic),
    summary,
    evidence: [
      {
        source: THIS_SOURCE,
        locator: locator(paragraphs),
        supports: [
          "type",
          "status",
          "date",
          "participants",
          ...(place ? ["place"] : []),
          ...(mode ? ["mode"] : []),
          ...(topics.length > others.length ? ["topics"] : []),
        ],
      },
      ...(others.length > 0
        ? [
            {
              source: THIS_SOURCE,
              locator: locator([...new Set(others)].sort((a, b) => a - b)),
              supports: ["topics"],
            },
          ]
        : []),
    ],
  });
  const entities = [
    ...participants.map(({ entity }) => entity),
    ...(place ? [place.entity] : []),
    ...(place?.within ? [place.within] : []),
  ];
  return { event, entities };
}

function locator(paragraphs: readonly number[]): string {
  return `${paragraphs.length > 1 ? "paragraphs" : "paragraph"} ${paragraphs.join(", ")}`;
}
