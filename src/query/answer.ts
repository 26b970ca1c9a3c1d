/** What a query gives: data, not words. The console and Discord each render it (text.ts, discord/reply.ts). */
import type { Entity, Event, Source, Topic } from "../dataset/schema.js";
import type { EventType } from "../ontology/schema.js";
import type { Saying } from "../phrases/phrase.js";
import type { Grain } from "../time/interval.js";

export interface EntityItem {
  readonly entity: Entity;
  /** The office held at the first of the events, where one is known. */
  readonly as?: string;
  /** The events that make it an answer, by date. */
  readonly events: readonly Event[];
}

export interface DateItem {
  /** YYYY, YYYY-MM or YYYY-MM-DD, as fine as was asked and known; a span as start/end. */
  readonly date: string;
  readonly inferred: boolean;
  readonly events: readonly Event[];
}

export interface TopicItem {
  readonly topic: Topic;
  readonly events: readonly Event[];
}

/** How many, where sources may give a range. */
export interface Quantity {
  readonly count: number;
  /** Both of a range; one alone where the other end is open: "more than 175,000" has no max. */
  readonly min?: number;
  readonly max?: number;
  readonly unit: string;
  readonly approximate: boolean;
  /** Of sources: how many of them are independent. */
  readonly independent?: number;
  /** Of so many figures, which may tell of the same, it is the largest, and not their sum. */
  readonly largestOf?: number;
}

/** A day of the month; months count from 1. */
export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/** What there is of one of several that a question was asked of. */
export interface YesPart {
  readonly entities: readonly Entity[];
  readonly events: readonly Event[];
}

/** The events of one type. */
export interface KindItem {
  readonly type: EventType;
  readonly events: readonly Event[];
}

/** One of two that are compared: by what they took part in, or what happened there. Best item first in each list. */
export interface ComparedSide {
  readonly as: "participant" | "place";
  readonly entities: readonly Entity[];
  readonly kinds: readonly KindItem[];
  /** Whom they dealt with; of a place, who was there. */
  readonly partners: readonly EntityItem[];
  /** Where they did so; none for a place. */
  readonly places: readonly EntityItem[];
  readonly events: readonly Event[];
}

export interface Coverage {
  readonly title: string;
  readonly description: string;
  readonly licence: string;
  /** ISO dates, both included. */
  readonly from: string;
  readonly to: string;
  readonly events: number;
  readonly entities: number;
  readonly sources: number;
}

/** `events` are those that the answer rests on, by date. Best item first. An empty list of items is "none in the data". */
export type Answer =
  | {
      readonly kind: "participants";
      readonly items: readonly EntityItem[];
      /** Where it was asked who comes up most often: those who come next. */
      readonly next?: readonly EntityItem[];
      /** How many of the items are of the kind asked for, where others follow: "which country", and who is none. */
      readonly ofKind?: number;
      /** Of the first or last of a kind: who is none, and stands nearer to that end. */
      readonly nearer?: readonly EntityItem[];
      readonly events: readonly Event[];
    }
  | {
      readonly kind: "dates";
      readonly grain: Grain;
      readonly items: readonly DateItem[];
      readonly events: readonly Event[];
    }
  | { readonly kind: "places"; readonly items: readonly EntityItem[]; readonly events: readonly Event[] }
  | { readonly kind: "events"; readonly events: readonly Event[] }
  | {
      readonly kind: "count";
      readonly quantity: Quantity | undefined;
      readonly events: readonly Event[];
      /** Where it was asked for each period by itself. */
      readonly items?: readonly DateItem[];
    }
  | {
      readonly kind: "yes-no";
      readonly yes: boolean;
      readonly events: readonly Event[];
      /** Where there is none: those that the data has instead. */
      readonly near: readonly Event[];
      /** Where it was asked of each of several: those that tell them apart, and what there is of each. */
      readonly parts?: readonly YesPart[];
      /** What decides it, where it is no event. */
      readonly fact?: Saying;
    }
  | { readonly kind: "topics"; readonly items: readonly TopicItem[]; readonly events: readonly Event[] }
  | { readonly kind: "timeline"; readonly events: readonly Event[] }
  | {
      readonly kind: "between";
      readonly sides: readonly [readonly Entity[], readonly Entity[]];
      readonly kinds: readonly KindItem[];
      readonly events: readonly Event[];
    }
  | {
      readonly kind: "comparison";
      readonly sides: readonly [ComparedSide, ComparedSide];
      /** Whom both dealt with, and where both were: the events are those of both. */
      readonly partners: readonly EntityItem[];
      readonly places: readonly EntityItem[];
      /** Those of the events that are of both. */
      readonly together: readonly Event[];
      readonly events: readonly Event[];
    }
  | {
      readonly kind: "anniversary";
      readonly on: MonthDay;
      readonly events: readonly Event[];
      /** Where there is none: the nearest days of the year that have any, and their events. */
      readonly nearest: readonly { readonly on: MonthDay; readonly events: readonly Event[] }[];
    }
  | { readonly kind: "profile"; readonly entity: Entity; readonly events: readonly Event[] }
  | { readonly kind: "sources"; readonly sources: readonly Source[]; readonly events: readonly Event[] }
  | { readonly kind: "about"; readonly coverage: Coverage; readonly events: readonly Event[] };
