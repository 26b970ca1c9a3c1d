/** What is said and what it is about: a talk that is a statement, an announcement of which only the thing itself is recorded. */
import type { Catalogue } from "../../dataset/catalogue.js";
import { isHostile } from "../../ontology/hostile.js";
import { tells } from "../../ontology/tells.js";
import * as say from "../../phrases/repairs.js";
import { ANYTHING, type EventPattern, type Query, type Slot } from "../query.js";
import { isStatement, statements } from "../saying.js";
import type { Repair } from "./repair.js";

export const placeAsTopic: Repair = {
  name: "a place that was talked about, not in",
  note: say.PLACE_AS_TOPIC,
  // "Did they meet in Ukraine": that they spoke about it is no yes.
  safe: false,
  rewrite(pattern, catalogue) {
    const moves = pattern.types.some((type) => catalogue.type(type)?.movement);
    // Only of talks and statements: where someone was is not what they spoke about.
    if (moves || pattern.places.length === 0 || pattern.types.length === 0) return undefined;
    // Of several topics any will do, and what was asked about would be lost.
    if (pattern.topics.length > 0) return undefined;
    return { ...pattern, places: [], topics: pattern.places };
  },
};

export const talkAsStatement: Repair = {
  name: "a ministry that talks about something states it",
  note: say.AS_STATEMENT,
  safe: true,
  rewrite: (pattern, catalogue, query) =>
    isPromise(pattern, catalogue) ? undefined : asStatement(pattern, catalogue, query),
};

export const promiseAsStatement: Repair = {
  name: "what someone promised or agreed to, where they are only known to have spoken of it",
  note: say.AS_STATEMENT,
  // Whoever speaks of it may have said that it would not be done.
  safe: false,
  instead: say.STATEMENT_FOR_PROMISE,
  rewrite: (pattern, catalogue, query) =>
    isPromise(pattern, catalogue) ? asStatement(pattern, catalogue, query) : undefined,
};

function asStatement(pattern: EventPattern, catalogue: Catalogue, query: Query): EventPattern | undefined {
  const talks = pattern.types.some((type) => catalogue.type(type)?.symmetric);
  if (!talks || (pattern.topics.length === 0 && query.kind !== "topics")) return undefined;
  return {
    ...pattern,
    types: statements(catalogue),
    slots: pattern.slots.map((slot) => ({ ...slot, side: "actor" })),
  };
}

/** An agreement and its kinds: its topics are what is to be done. */
const isPromise = ({ types }: EventPattern, catalogue: Catalogue): boolean =>
  types.length > 0 && types.every((id) => catalogue.type(id)?.topical && catalogue.type(id)?.symmetric);

export const numberAsStated: Repair = {
  name: "a number that a ministry speaks of is of what it states",
  note: say.AS_STATED,
  safe: true,
  rewrite(pattern, catalogue, query) {
    const talks = pattern.types.some((type) => catalogue.type(type)?.symmetric);
    if (!talks || query.kind !== "count" || query.of !== "quantity") return undefined;
    return { ...ANYTHING, toldIn: { ...ANYTHING, slots: pattern.slots } };
  },
};

export const requestAsDemand: Repair = {
  name: "whoever demands something asks for it",
  note: say.REQUEST_AS_DEMAND,
  safe: true,
  rewrite(pattern, catalogue) {
    const appeals = pattern.types.includes(APPEAL);
    if (!appeals || !catalogue.type(DEMAND)) return undefined;
    return { ...pattern, types: pattern.types.map((type) => (type === APPEAL ? DEMAND : type)) };
  },
};

/** CAMEO 02 and 10, both PLOVER's REQUEST. */
const APPEAL = "appeal";
const DEMAND = "demand";

export const announcedForPlace: Repair = {
  name: "what is announced for Poland goes there",
  note: say.PLACE_AS_GOAL,
  safe: true,
  rewrite(pattern, catalogue) {
    const told = pattern.toldIn;
    const goals = told?.slots.filter((slot) => slot.side === "recipient") ?? [];
    // "Announced for Europe" reads as what it was about.
    const isArea = (id: string): boolean => /^(?:place|country)$/.test(catalogue.entity(id)?.kind ?? "");
    const moves = pattern.types.some((type) => catalogue.type(type)?.movement);
    const areas = moves ? (told?.topics.filter(isArea) ?? []) : [];
    if (!told || goals.length + areas.length === 0) return undefined;
    const slots = told.slots.filter((slot) => !goals.includes(slot));
    const topics = told.topics.filter((id) => !areas.includes(id));
    return {
      ...pattern,
      places: [...pattern.places, ...goals.flatMap((slot) => slot.anyOf), ...areas],
      toldIn: { ...told, slots, topics },
    };
  },
};

export const orderedDeed: Repair = {
  name: "whoever is recorded to have acted with the forces ordered what they did",
  note: say.THING_FOR_ORDER,
  safe: true,
  rewrite(pattern, catalogue, query) {
    const { types, concerning } = pattern;
    const ordered = types.every((type) => !isStatement(type, catalogue));
    const deeds = concerning?.types.every((id) => {
      const type = catalogue.type(id);
      return type !== undefined && (isHostile(type) || type.movement === true);
    });
    return ordered && deeds ? toldThing.rewrite(pattern, catalogue, query) : undefined;
  },
};

export const toldThing: Repair = {
  name: "what was ordered or announced, where only the thing itself is recorded",
  note: say.THING_FOR_ORDER,
  // That it was done does not tell that they said so.
  safe: false,
  instead: say.THING_NEAR,
  rewrite(pattern, catalogue, query) {
    const { concerning, types, when, slots, toldIn, hearsay } = pattern;
    // "Who reports it": those who take part in it do not.
    const teller = query.kind === "participants" && query.side === "actor";
    const tells = types.length > 0 && types.every((type) => isTelling(type, catalogue));
    if (!concerning || !tells || teller || concerning.types.length === 0) return undefined;
    const word = hearsay && toldIn ? { toldIn, hearsay } : {};
    return { ...concerning, when, slots: [...concerning.slots, ...slots], ...word };
  },
};

export const tellersAsSources: Repair = {
  name: "who reports it, where nobody's statement is recorded",
  note: say.SOURCES_FOR_STATEMENT,
  safe: true,
  rewrite({ concerning, types, when, slots }, catalogue, query) {
    const teller = query.kind === "participants" && query.side === "actor" && slots.length === 0;
    const tells = types.length > 0 && types.every((type) => isTelling(type, catalogue));
    // Who ordered it is not told by whoever reports it.
    const says = types.some((type) => catalogue.type(type)?.topical);
    return concerning && teller && tells && says ? { ...concerning, when } : undefined;
  },
  asks: (_, pattern) => ({ kind: "sources", pattern }),
};

export const announcedDeedInStatement: Repair = {
  name: "who announced a deployment: whoever stated that very deployment",
  note: say.STATEMENT_FOR_ANNOUNCEMENT,
  safe: true,
  rewrite(pattern, catalogue) {
    // A tweet is not just any announcement, and a statement on the matter may say no to it.
    const plain = pattern.types.every(
      (id) => catalogue.type(catalogue.type(id)?.parent ?? "")?.parent === undefined,
    );
    return plain && pattern.concerning && pattern.topics.length === 0
      ? asParent(pattern, catalogue)
      : undefined;
  },
};

export const announcementAsStatement: Repair = {
  name: "an announcement that the data holds as a statement",
  note: say.STATEMENT_FOR_ANNOUNCEMENT,
  safe: false,
  instead: say.STATEMENT_NEAR,
  rewrite: asParent,
};

function asParent(pattern: EventPattern, catalogue: Catalogue): EventPattern | undefined {
  const parents = pattern.types.flatMap((type) => catalogue.type(type)?.parent ?? []);
  // Who denies something does not just speak of it.
  const isAnnouncing = (type: string): boolean => isStatement(type, catalogue) && isTelling(type, catalogue);
  const own = pattern.types.length > 0 && pattern.types.every(isAnnouncing);
  return own && parents.length > 0 && parents.every((type) => isStatement(type, catalogue))
    ? { ...pattern, types: [...new Set(parents)] }
    : undefined;
}

export const announcedAsTopic: Repair = {
  name: "what was announced is what it was about",
  note: say.AS_TOPIC,
  safe: true,
  rewrite(pattern, catalogue) {
    const matters = mattersOf(pattern, catalogue);
    if (matters.length === 0) return undefined;
    const slots = pattern.slots.filter((slot) => !matters.includes(slot));
    return { ...pattern, slots, topics: withMatters(pattern, matters, catalogue) };
  },
};

export const announcedInStatement: Repair = {
  name: "what was announced is what a statement was about",
  note: say.STATEMENT_ABOUT_IT,
  safe: false,
  instead: say.STATEMENT_NEAR,
  rewrite(pattern, catalogue) {
    const matters = pattern.slots.filter((slot) => slot.side === "recipient");
    const types = pattern.types.flatMap((type) => catalogue.type(type)?.parent ?? []);
    const announced = pattern.types.length > 0 && pattern.types.every((type) => isStatement(type, catalogue));
    const stated = types.length > 0 && types.every((type) => isStatement(type, catalogue));
    if (!announced || !stated || pattern.topics.length === 0 || matters.length === 0) return undefined;
    const slots = pattern.slots.filter((slot) => !matters.includes(slot));
    // "Would lose" is planned, but not what was said of it.
    const topics = withMatters(pattern, matters, catalogue);
    return { ...pattern, types: [...new Set(types)], slots, topics, status: [] };
  },
};

export const announcedByIt: Repair = {
  name: "who announced the task force, where the announcement tells of it and does not name it",
  note: say.ANNOUNCED_WITH_IT,
  safe: true,
  rewrite(pattern, catalogue) {
    const matters = mattersOf(pattern, catalogue);
    if (matters.length === 0 || pattern.concerning) return undefined;
    const slots = pattern.slots.filter((slot) => !matters.includes(slot));
    return { ...pattern, slots, concerning: { ...ANYTHING, topics: matters.flatMap((slot) => slot.anyOf) } };
  },
};

export const announcedItself: Repair = {
  name: "what was announced is recorded itself",
  note: say.THING_FOR_ANNOUNCEMENT,
  safe: false,
  instead: say.THING_NEAR,
  rewrite(pattern, catalogue) {
    const matters = mattersOf(pattern, catalogue);
    if (matters.length === 0) return undefined;
    const slots = pattern.slots.filter((slot) => !matters.includes(slot));
    return { ...pattern, types: [], slots, topics: withMatters(pattern, matters, catalogue) };
  },
};

/** "That Russia would lose its trade status": a topic that is about Russia says more than Russia. */
function withMatters(
  { topics }: EventPattern,
  matters: readonly Slot[],
  catalogue: Catalogue,
): EventPattern["topics"] {
  const added = matters.flatMap((slot) => slot.anyOf);
  return [
    ...topics,
    ...added.filter((id) => !topics.some((each) => catalogue.topic(each)?.about.includes(id))),
  ];
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
