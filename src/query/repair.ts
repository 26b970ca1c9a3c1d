/**
 * Second readings, tried in order and only where the first one has no event at all. Each says what it changed, so that
 * nothing is read otherwise in silence.
 */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Verb } from "../ontology/schema.js";
import { tells } from "../ontology/tells.js";
import { ANYTHING, type EventPattern, type Query, type Slot } from "./query.js";
import { isStatement, statements } from "./saying.js";

export interface Repair {
  readonly name: string;
  /** For the asker: how it is read now. */
  readonly note: string;
  /** Keeps the meaning, so that even "did they …" may be answered with yes by it. */
  readonly safe: boolean;
  rewrite(pattern: EventPattern, catalogue: Catalogue, query: Query): EventPattern | undefined;
}

export const REPAIRS: readonly Repair[] = [
  {
    name: "a place that was talked about, not in",
    note: "I took the place for what it was about.",
    safe: true,
    rewrite(pattern, catalogue) {
      const moves = pattern.types.some((type) => catalogue.type(type)?.movement);
      // Only of talks and statements: where someone was is not what they spoke about.
      if (moves || pattern.places.length === 0 || pattern.types.length === 0) return undefined;
      return { ...pattern, places: [], topics: [...pattern.topics, ...pattern.places] };
    },
  },
  {
    name: "a ministry that talks about something states it",
    note: "I took it for a statement.",
    safe: true,
    rewrite(pattern, catalogue, query) {
      const talks = pattern.types.some((type) => catalogue.type(type)?.symmetric);
      if (!talks || (pattern.topics.length === 0 && query.kind !== "topics")) return undefined;
      return {
        ...pattern,
        types: statements(catalogue),
        slots: pattern.slots.map((slot) => ({ ...slot, side: "actor" })),
      };
    },
  },
  {
    name: "a number that a ministry speaks of is of what it states",
    note: "I took it for what was stated.",
    safe: true,
    rewrite(pattern, catalogue, query) {
      const talks = pattern.types.some((type) => catalogue.type(type)?.symmetric);
      if (!talks || query.kind !== "count" || query.of !== "quantity") return undefined;
      return { ...ANYTHING, toldIn: { ...ANYTHING, slots: pattern.slots } };
    },
  },
  {
    name: "someone who sends troops orders it",
    note: "I took it for what was ordered or announced by them.",
    safe: false,
    rewrite(pattern, catalogue) {
      const moves = pattern.types.some((type) => catalogue.type(type)?.movement);
      const isPerson = (id: string): boolean => catalogue.entity(id)?.kind === "person";
      const tellers = pattern.slots.filter((slot) => slot.anyOf.every(isPerson));
      if (!moves || tellers.length === 0) return undefined;
      const slots = pattern.slots.filter((slot) => !tellers.includes(slot));
      return { ...pattern, slots, toldIn: { ...ANYTHING, slots: tellers } };
    },
  },
  {
    name: "any movement of forces",
    note: "Nothing of just that kind is in the data; I took any movement of forces that happened.",
    safe: false,
    rewrite(pattern, catalogue) {
      // Never from a departure to an arrival; nor where it was asked what was cancelled.
      const away = pattern.types.some((type) => catalogue.type(type)?.intransitive);
      if (away || pattern.status.length > 0) return undefined;
      const roots = pattern.types.flatMap((type) => rootOf(type, catalogue));
      if (
        !pattern.types.some((type) => catalogue.type(type)?.movement) ||
        roots.every((root) => pattern.types.includes(root))
      )
        return undefined;
      return { ...pattern, types: [...new Set(roots)], status: ["occurred"] };
    },
  },
  {
    name: "any movement of forces, planned or not",
    note: "Nothing of just that kind is in the data; I took any movement of forces, planned ones among them.",
    safe: false,
    rewrite(pattern, catalogue) {
      const moves = pattern.types.length > 0 && pattern.types.every((type) => catalogue.type(type)?.movement);
      const away = pattern.types.some((type) => catalogue.type(type)?.intransitive);
      if (!moves || away || pattern.status.length > 0) return undefined;
      return { ...pattern, types: [...new Set(pattern.types.flatMap((type) => rootOf(type, catalogue)))] };
    },
  },
  {
    name: "the other way round",
    note: "Nothing fits that way round; I took it the other way.",
    safe: false,
    rewrite(pattern) {
      if (pattern.slots.every((slot) => slot.side === "either")) return undefined;
      return { ...pattern, slots: pattern.slots.map((slot) => ({ ...slot, side: "either" })) };
    },
  },
  {
    name: "what is announced for Poland goes there",
    note: "I took the place for where it was to go.",
    safe: true,
    rewrite(pattern) {
      const told = pattern.toldIn;
      const goals = told?.slots.filter((slot) => slot.side === "recipient") ?? [];
      if (!told || goals.length === 0) return undefined;
      const slots = told.slots.filter((slot) => !goals.includes(slot));
      return {
        ...pattern,
        places: [...pattern.places, ...goals.flatMap((slot) => slot.anyOf)],
        toldIn: { ...told, slots },
      };
    },
  },
  {
    name: "what was ordered or announced, where only the thing itself is recorded",
    note: "No announcement or order of it is in the data; I took the thing itself.",
    safe: true,
    rewrite(pattern, catalogue) {
      const { concerning, types, when, slots } = pattern;
      const tells = types.length > 0 && types.every((type) => isTelling(type, catalogue));
      if (!concerning || !tells || concerning.types.length === 0) return undefined;
      return { ...concerning, when, slots: [...concerning.slots, ...slots] };
    },
  },
  {
    name: "what was announced is what it was about",
    note: "I took it for what it was about.",
    safe: true,
    rewrite(pattern, catalogue) {
      const matters = mattersOf(pattern, catalogue);
      if (matters.length === 0) return undefined;
      const slots = pattern.slots.filter((slot) => !matters.includes(slot));
      return { ...pattern, slots, topics: [...pattern.topics, ...matters.flatMap((slot) => slot.anyOf)] };
    },
  },
  {
    name: "what was announced is recorded itself",
    note: "No announcement of it is in the data; I took the thing itself.",
    safe: true,
    rewrite(pattern, catalogue) {
      const matters = mattersOf(pattern, catalogue);
      if (matters.length === 0) return undefined;
      const slots = pattern.slots.filter((slot) => !matters.includes(slot));
      return {
        ...pattern,
        types: [],
        slots,
        topics: [...pattern.topics, ...matters.flatMap((slot) => slot.anyOf)],
      };
    },
  },
  {
    name: "a visit that the data holds as a meeting",
    note: "The data holds no such visit; I took their meetings.",
    safe: false,
    rewrite(pattern, catalogue) {
      const isPerson = (id: string): boolean => catalogue.entity(id)?.kind === "person";
      const people = pattern.slots.some((slot) => slot.anyOf.every(isPerson));
      const travels = pattern.types.length > 0 && pattern.types.every((id) => catalogue.type(id)?.travel);
      if (!people || !travels) return undefined;
      const meets = catalogue.dataset.ontology.types.filter(
        (type) => type.symmetric && type.verbs.some(isInPerson),
      );
      const slots = pattern.slots.map((slot) => ({ ...slot, side: "either" as const }));
      return { ...pattern, types: meets.map((type) => type.id), slots };
    },
  },
  {
    name: "what two people did to each other they did in talking",
    note: "Nothing of just that kind is in the data; I took their contacts.",
    safe: false,
    rewrite(pattern, catalogue) {
      const isPerson = (id: string): boolean => catalogue.entity(id)?.kind === "person";
      const people = pattern.slots.filter((slot) => slot.anyOf.every(isPerson));
      const other = pattern.types.every(
        (id) => !catalogue.type(id)?.symmetric && !catalogue.type(id)?.movement,
      );
      if (people.length < 2 || pattern.types.length === 0 || !other || pattern.concerning) return undefined;
      const contacts = catalogue.dataset.ontology.types.filter(
        (type) => type.symmetric && type.parent === undefined,
      );
      const slots = pattern.slots.map((slot) => ({ ...slot, side: "either" as const }));
      return { ...pattern, types: contacts.map((type) => type.id), slots };
    },
  },
];

/** The query with its pattern rewritten; undefined where the repair does not apply. */
export function repaired(query: Query, repair: Repair, catalogue: Catalogue): Query | undefined {
  if (!("pattern" in query) || query.pattern === undefined) return undefined;
  if (!repair.safe && isCheck(query)) return undefined;
  const pattern = repair.rewrite(query.pattern, catalogue, query);
  return pattern && { ...query, pattern };
}

/** Asks whether, or how often, just this happened. */
function isCheck(query: Query): boolean {
  return query.kind === "yes-no" || (query.kind === "count" && query.of !== "quantity");
}

function isTelling(id: string, catalogue: Catalogue): boolean {
  const type = catalogue.type(id);
  return type !== undefined && tells(type);
}

/** Of what is announced or stated, what it is about: those it is said to be done to, or a body where nobody else is named. */
function mattersOf({ types, slots }: EventPattern, catalogue: Catalogue): readonly Slot[] {
  if (types.length === 0 || !types.every((type) => isStatement(type, catalogue))) return [];
  const done = slots.filter((slot) => slot.side === "recipient");
  const isBody = (id: string): boolean => catalogue.entity(id)?.kind === "organisation";
  return done.length > 0 ? done : slots.filter((slot) => slots.length === 1 && slot.anyOf.every(isBody));
}

const isInPerson = (verb: Verb): boolean => typeof verb !== "string" && verb.mode === "in-person";

function rootOf(type: string, catalogue: Catalogue): readonly string[] {
  const parent = catalogue.type(type)?.parent;
  return parent === undefined ? [type] : rootOf(parent, catalogue);
}
