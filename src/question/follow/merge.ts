/** A fragment read into the question before: the rows are gone through in order, and each that fits changes what those before it made. */
import type { Catalogue } from "../../dataset/catalogue.js";
import type { EventPattern, Query, Select } from "../../query/query.js";
import { askedOf, asksAnew } from "./asked.js";
import { timeOf } from "./dates.js";
import type { Fragment } from "./fragment.js";
import { type MergeRow, type Merging, originsIn, placesIn } from "./merging.js";
import { withPlaces } from "./named.js";
import { parties } from "./parties.js";
import { patternIn, withPattern } from "./parts.js";
import { areKin } from "./whole.js";

/** Of what was asked of one name, and not of events. */
const OF_ONE: readonly MergeRow[] = [
  {
    name: "who is Blinken: and Scholz?",
    fits: ({ fragment: { parts } }) =>
      parts.length === 1 && parts.every(({ preposition }) => !preposition || preposition === "in"),
    change: ({ query, fragment, catalogue }) => aboutAnother(query, fragment, catalogue),
  },
  {
    name: "who is in the G7: how many? · who?",
    fits: ({ query, fragment }) =>
      query.kind === "members" && (fragment.has("how-many") || fragment.ask === "who"),
    change: ({ query, fragment }) =>
      query.kind === "members" ? { ...query, count: fragment.has("how-many") } : undefined,
  },
];

const OF_EVENTS: readonly MergeRow[] = [
  {
    name: "what about March · and on the 6th · before that",
    fits: ({ fragment }) => fragment.when.length > 0,
    change: ({ query, fragment: { when } }) => withPattern(query, (pattern) => ({ ...pattern, when })),
  },
  {
    name: "ever? · in total?",
    fits: ({ query, fragment }) => timeOf(patternIn(query)) !== undefined && EVER.test(fragment.text),
    change: ({ query }) => withPattern(query, (pattern) => ({ ...pattern, when: [] })),
  },
  {
    name: "anywhere?",
    fits: ({ query, fragment }) =>
      (patternIn(query)?.places ?? []).length > 0 && ANYWHERE.test(fragment.text),
    change: ({ query }) => withPattern(query, (pattern) => ({ ...pattern, places: [] })),
  },
  {
    name: "and visits? · only phone calls",
    fits: ({ fragment }) => fragment.types.length > 0,
    change: ({ query, fragment, catalogue }) =>
      withPattern(query, (pattern) => withTypes(pattern, fragment, catalogue)),
  },
  {
    name: "only by phone · in person?",
    fits: ({ fragment }) => fragment.mode !== undefined,
    change: ({ query, fragment: { mode }, catalogue }) =>
      mode &&
      withPattern(query, (pattern) => ({ ...pattern, mode, types: inMode(pattern, mode, catalogue) })),
  },
  {
    name: "only planned ones",
    fits: ({ fragment }) => fragment.status.length > 0,
    change: ({ query, fragment: { status } }) => withPattern(query, (pattern) => ({ ...pattern, status })),
  },
  {
    name: "about sanctions?",
    fits: ({ fragment }) => fragment.topics.length > 0,
    change: ({ query, fragment: { topics } }) => withPattern(query, (pattern) => ({ ...pattern, topics })),
  },
  {
    name: "alone?",
    fits: ({ fragment }) => fragment.has("alone"),
    change: ({ query }) => withPattern(query, (pattern) => ({ ...pattern, alone: true })),
  },
  {
    name: "from Fort Bragg?",
    fits: (merging) => originsIn(merging).length > 0,
    change: (merging) => {
      const origins = originsIn(merging).flatMap(({ span }) => span.ids);
      return withPattern(merging.query, (pattern) => ({ ...pattern, origins }));
    },
  },
  {
    name: "and in Poland? · to Romania?",
    fits: (merging) => placesIn(merging).length > 0,
    change: (merging) => {
      const ids = placesIn(merging).flatMap(({ span }) => span.ids);
      return withPattern(merging.query, (pattern) => withPlaces(pattern, ids));
    },
  },
  parties,
  {
    name: "only ministers · which of them are prime ministers?",
    fits: ({ fragment }) => fragment.offices.length > 0,
    change: ({ query, fragment: { manner, offices }, catalogue }) =>
      // A feed tells of nobody's office.
      query.kind === "participants" && manner !== "without" && !catalogue.tableEvents
        ? { ...query, of: ["person"], offices }
        : undefined,
  },
  {
    name: "the first one · and before that",
    fits: ({ select }) => select !== undefined,
    change: ({ query, select }) => select && chosen(query, select),
  },
  {
    name: "when? · where? · who else? · sources?",
    fits: ({ query, fragment, catalogue }) => asksAnew(fragment, query, catalogue),
    change: ({ query, fragment, catalogue }) => askedOf(fragment, query, catalogue),
  },
  {
    name: "most often?",
    fits: ({ fragment }) => fragment.has("most"),
    change: ({ query }) =>
      query.kind === "participants" || query.kind === "dates" ? { ...query, most: true } : undefined,
  },
];

/** Undefined where the fragment changes nothing, or something that the question before has not. */
export function merged(merging: Merging): Query | undefined {
  const { fragment } = merging;
  const ofEvents = patternIn(merging.query) !== undefined;
  const more = [fragment.when, fragment.types, fragment.topics, fragment.status, fragment.offices].some(
    (each) => each.length > 0,
  );
  if (!ofEvents && (more || fragment.mode !== undefined || merging.select)) return undefined;
  // All but those: no query holds it.
  if (fragment.manner === "without" && fragment.types.length > 0) return undefined;
  let query: Query | undefined;
  for (const row of ofEvents ? OF_EVENTS : OF_ONE) {
    const now = { ...merging, query: query ?? merging.query };
    if (!row.fits(now)) continue;
    query = row.change(now);
    if (!query) return undefined;
  }
  return query;
}

const EVER =
  /^(?:ever|(?:at )?any ?time|in total|altogether|overall|in all|at all|all told|(?:of |from )?all time|so far|to date|no matter when|regardless of (?:the )?(?:date|time))$/i;
const ANYWHERE = /^(?:anywhere(?: else)?|everywhere|elsewhere|no matter where)$/i;

function withTypes(
  pattern: EventPattern,
  { types, mode, manner }: Fragment,
  catalogue: Catalogue,
): EventPattern {
  const kin = areKin(types, pattern.types, catalogue);
  const wider = pattern.types.every((old) => types.some((type) => catalogue.isUnder(old, type)));
  // "When was the last talk", after calls: those that were spoken of.
  if (kin && wider && manner !== "only" && manner !== "correct") return pattern;
  const { mode: _, exact: __, ...rest } = pattern;
  return { ...rest, types, ...(mode !== undefined && { mode }) };
}

/** Nobody calls in person: then it is any contact. */
function inMode({ types }: EventPattern, mode: string, catalogue: Catalogue): readonly string[] {
  if (mode === "phone") return types;
  return types.map((type) => (type === "call" ? (catalogue.type(type)?.parent ?? type) : type));
}

/** One of them; of a yes or a number, the event itself. */
function chosen(query: Query, select: Select): Query | undefined {
  switch (query.kind) {
    case "participants":
    case "dates": {
      const { most: _, ...rest } = query;
      return { ...rest, select };
    }
    case "places":
    case "events":
    case "topics":
      return { ...query, select };
    case "yes-no":
    case "count":
    case "timeline":
    case "between":
    case "anniversary":
    case "sources":
      return query.pattern && { kind: "events", pattern: query.pattern, select };
    case "profile":
    case "location":
    case "within":
    case "members":
    case "compare":
    case "about":
      return undefined;
  }
}

function aboutAnother(query: Query, { parts: [part] }: Fragment, catalogue: Catalogue): Query | undefined {
  const id = part?.span.ids[0];
  if (id === undefined) return undefined;
  switch (query.kind) {
    case "profile":
    case "location":
      return { ...query, entity: id };
    case "members":
      return catalogue.entity(id)?.members ? { ...query, entity: id } : undefined;
    case "within":
      return part?.preposition === "in" ? { ...query, whole: id } : { ...query, entity: id };
    default:
      return undefined;
  }
}
