/**
 * What can be asked of the store. Slash commands and plain language both make a `Query`; nothing in it depends on how
 * the question was worded, but for `as`, the words of the question, which the reading shows.
 */
import type { EntityKind, Status } from "../dataset/schema.js";
import type { Mode } from "../ontology/schema.js";
import type { Grain, Interval } from "../time/interval.js";

/** Which part someone plays: `either` where it does not matter, as in a meeting. */
export type Side = "actor" | "recipient" | "either";

/** How a time lies to that of events. */
export type AgainstEvents =
  | "before-event"
  | "after-event"
  | "same-as-event"
  | "day-before-event"
  | "day-after-event";

/** One who must take part: any of the entities, or whoever belongs to or acts for one of them. */
export interface Slot {
  readonly side: Side;
  readonly anyOf: readonly string[];
  /** Also those within it (its ministries, its troops, its office holders on the day). */
  readonly members: boolean;
  /** Words for the office that they hold: one who is not named stands as a country, "national security adviser". */
  readonly officeWords?: readonly string[];
  /** What the question calls them, where there are too many to name: "NATO leaders". */
  readonly as?: string;
  /** Where `as` is not of the question: what it is made of. */
  readonly grown?: {
    readonly by: "bodies" | "countries" | "members";
    readonly from: readonly string[];
  };
}

export type TimeBound =
  /** In any of the periods: "on 2 or 6 February". */
  | { readonly kind: "in"; readonly interval: Interval; readonly others?: readonly Interval[] }
  /** Wholly before the interval's start. */
  | { readonly kind: "before"; readonly interval: Interval }
  /** From the interval's end on. */
  | { readonly kind: "after"; readonly interval: Interval }
  /** Against other events: all before the first of them, all after the last, within the same day, month, year as one, or on the day next to one. */
  | {
      readonly kind: AgainstEvents;
      readonly pattern: EventPattern;
      /** What may be meant as well, where there is no event of the pattern: "before France" of whom or by whom. */
      readonly otherwise?: EventPattern;
      readonly grain: Grain;
    };

/** Something that an event must speak of, in whatever part: as who takes part, where, what about, what kind, or in its description. */
export interface Mention {
  readonly text: string;
  /** Words of which the summary of the event has one, in whatever form; nothing else will do. */
  readonly said?: readonly string[];
  /** Entities, topics and event types that it may be. */
  readonly ids: readonly string[];
  /** A description with just these words will not do: hostile acts are meant as such, and people take part. */
  readonly strict?: boolean;
  /** So many soldiers or the like, within a tenth. */
  readonly amount?: number;
  /** Bodies of which `ids` are the members: one of the bodies itself, or several of those. */
  readonly group?: readonly string[];
}

/** All conditions must hold; an empty list is no condition. */
export interface EventPattern {
  /** Ontology ids; each includes its descendants, but where `exact`. */
  readonly types: readonly string[];
  /** Only of these very types. */
  readonly exact?: true;
  readonly slots: readonly Slot[];
  /** Named in a row, "Duda and Iohannis": each a slot or a place, which may have an event of its own. */
  readonly listed?: readonly (readonly string[])[];
  /** Entity ids, by containment: Poland includes Rzeszów. */
  readonly places: readonly string[];
  /** Of what is told: to each of the places, not only to one of them. */
  readonly everyPlace?: boolean;
  readonly origins: readonly string[];
  /** Any of: topic ids, or ids of entities that a topic is about. */
  readonly topics: readonly string[];
  /** Words that the description of the event must have, in whatever form. */
  readonly wording?: readonly string[];
  readonly mentions?: readonly Mention[];
  /** The event tells of, orders or settles an event like this: a statement about a landing. */
  readonly concerning?: EventPattern;
  /** An event like this tells of it, orders or settles it: the landing that a minister announced. */
  readonly toldIn?: EventPattern;
  /** Or a source that tells of that event tells of it as well. */
  readonly bySource?: boolean;
  /** `toldIn` only says on whose word it is known; where no such thing is recorded, it is left out. */
  readonly hearsay?: true;
  /** So many soldiers or the like, within a tenth. */
  readonly quantity?: number;
  /** At least so many sources; at least so many independent ones. */
  readonly sources?: number;
  readonly voices?: number;
  /** Nobody takes part but those of the slots and, where one is asked for, whoever that is. */
  readonly alone?: boolean;
  /** Of plans, only those that the data tells to have been carried out. */
  readonly cameAbout?: boolean;
  /** A source says something of it otherwise than the record. */
  readonly disputed?: boolean;
  readonly when: readonly TimeBound[];
  readonly mode?: Mode;
  /** People and forces of the slots were there themselves: "was Lind in Geneva". */
  readonly inBody?: true;
  readonly status: readonly Status[];
  /** Events to choose among; undefined for all. */
  readonly events?: readonly string[];
}

/** The n-th of the events by date, counted from 1 at that end. */
export interface Select {
  readonly from: "first" | "last";
  readonly nth: number;
  /** "The first three": so many from that end on, each counted by itself; `nth` is 1 then. */
  readonly many?: number;
}

/** `site` is an airport, a base, a building; either of city and site stands in where the data has not the other. */
export type PlaceFeature = "country" | "city" | "site" | "region" | "any";

export type Query =
  | {
      readonly kind: "participants";
      readonly pattern: EventPattern;
      readonly side: Side;
      /** The kinds asked for; empty for any. A person stands for their country where a country is asked for. */
      readonly of: readonly EntityKind[];
      /** Left out of the answer: those that the question itself names. */
      readonly except: readonly string[];
      readonly select?: Select;
      /** Only those who held one of these offices then, or one that these stand for: "which minister". */
      readonly offices?: readonly string[];
      /** Only those that belong to one of these: "which French official". */
      readonly among?: readonly string[];
      /** Only those that belong to none of these: "non-members". */
      readonly outside?: readonly string[];
      /** Not those who came along with the one that is named: "who met the president". */
      readonly across?: boolean;
      /** Not those who fought for the place that it was done to: "who attacked Mariupol". */
      readonly assailants?: boolean;
      /** Just those: "who went there with him". */
      readonly companions?: boolean;
      /** Only whoever comes up most often. */
      readonly most?: boolean;
    }
  | {
      readonly kind: "dates";
      readonly pattern: EventPattern;
      readonly grain: Grain;
      readonly select?: Select;
      /** Only the period with the most events. */
      readonly most?: boolean;
    }
  | {
      readonly kind: "places";
      readonly pattern: EventPattern;
      readonly which: "place" | "origin";
      readonly feature: PlaceFeature;
      readonly select?: Select;
    }
  | { readonly kind: "events"; readonly pattern: EventPattern; readonly select?: Select }
  | {
      readonly kind: "count";
      readonly pattern: EventPattern;
      /**
       * What is counted: events, the days they fell on, the places where they were, those taking part, the quantity of
       * a unit ("soldiers"), or the sources of the event that has most of them.
       */
      readonly of:
        | "events"
        | "days"
        | "places"
        | "participants"
        | "quantity"
        | "sources"
        | "independent-sources";
      /** Places of this kind only; any if left out. */
      readonly feature?: PlaceFeature;
      /** Quantities in one of these units only; any if left out. */
      readonly units?: readonly string[];
      /** Events for each such period by itself: "calls by month". */
      readonly per?: Grain;
      readonly side?: Side;
      readonly kinds?: readonly EntityKind[];
      readonly except?: readonly string[];
      readonly offices?: readonly string[];
      readonly among?: readonly string[];
      readonly outside?: readonly string[];
    }
  /**
   * `also`: "in Poland and in Germany" is a yes only where each has an event; `each`: so is what is asked of those who
   * are listed, each by itself.
   */
  | {
      readonly kind: "yes-no";
      readonly pattern: EventPattern;
      readonly also?: readonly EventPattern[];
      readonly each?: true;
    }
  | { readonly kind: "topics"; readonly pattern: EventPattern; readonly select?: Select }
  | { readonly kind: "timeline"; readonly pattern: EventPattern }
  /** All that passed between two: the first two slots of the pattern, each filled by another participant. */
  | { readonly kind: "between"; readonly pattern: EventPattern }
  /** Two beside each other, each any of some entities; the pattern has what is asked of both alike. */
  | {
      readonly kind: "compare";
      readonly pattern: EventPattern;
      readonly sides: readonly [readonly string[], readonly string[]];
    }
  /** What happened on this day of the month, in whatever year; months count from 1. */
  | {
      readonly kind: "anniversary";
      readonly pattern: EventPattern;
      readonly month: number;
      readonly day: number;
    }
  | { readonly kind: "profile"; readonly entity: string }
  /** Where a place, or what a unit or organisation belongs to: what contains it, nearest first. */
  | { readonly kind: "location"; readonly entity: string }
  /** Whether one place lies in another. */
  | { readonly kind: "within"; readonly entity: string; readonly whole: string }
  /** Who belongs to a group on the last day that the data covers. */
  | { readonly kind: "members"; readonly entity: string; readonly count: boolean }
  | { readonly kind: "sources"; readonly pattern?: EventPattern }
  | { readonly kind: "about" };

export const ANYTHING: EventPattern = {
  types: [],
  slots: [],
  places: [],
  origins: [],
  topics: [],
  when: [],
  status: [],
};
