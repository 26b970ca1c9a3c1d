/** Who is named in a fragment: in whose place, beside whom, or left out. Of the rows the first that fits decides. */
import type { EntityKind } from "../../dataset/schema.js";
import type { EventPattern, Query, Slot } from "../../query/query.js";
import { whether } from "./asked.js";
import type { Part } from "./fragment.js";
import { type MergeRow, type Merging, partiesIn } from "./merging.js";
import { sideOf, withParty } from "./named.js";
import { patternIn, withPattern } from "./parts.js";

const ROWS: readonly MergeRow[] = [
  {
    name: "without Macron",
    fits: ({ fragment }) => fragment.manner === "without",
    change: ({ query, fragment: { parts }, catalogue }) => {
      if (query.kind !== "participants") return undefined;
      const ids = parts.flatMap(({ span }) => span.ids);
      // Of people, "not Russia" is nobody from there; of countries it is one of them.
      const isCountry = (id: string): boolean => catalogue.entity(id)?.kind === "country";
      const people =
        parts.every(({ span }) => span.demonym) ||
        (ids.every(isCountry) && !query.of.includes("country") && !catalogue.tableEvents);
      // Of a feed it is seldom known who belongs where.
      if (people && catalogue.tableEvents) return undefined;
      return people
        ? { ...query, outside: [...new Set([...(query.outside ?? []), ...ids])] }
        : { ...query, except: [...new Set([...query.except, ...ids])] };
    },
  },
  {
    name: "which French official: and German? · anyone from Poland? · only the French?",
    fits: (merging) => asksWhose(merging),
    change: (merging) => ({ ...merging.query, among: idsIn(merging) }),
  },
  {
    name: "who called Macron: only Harris",
    fits: ({ query, fragment }) => fragment.manner === "only" && query.kind === "participants",
    change: (merging) => {
      const pattern = patternIn(merging.query);
      return pattern && { kind: "events", pattern: filled(pattern, merging) };
    },
  },
  {
    name: "who called Macron: why not Scholz? · did Scholz? · was Scholz there? · to whom: to Scholz?",
    fits: ({ query, fragment }) =>
      asksWho(query) &&
      (fragment.manner === "whether" ||
        (fragment.ask === undefined && fragment.spans.some(({ text }) => VERB.test(text))) ||
        (fragment.manner === "plain" &&
          fragment.parts.every(({ preposition }) => preposition !== undefined))),
    change: (merging) => {
      const pattern = patternIn(merging.query);
      return pattern && whether(filled(pattern, merging));
    },
  },
  {
    name: "which countries did Harris visit: and Romania?",
    fits: (merging) => isOneAskedFor(merging),
    change: (merging) => {
      const pattern = patternIn(merging.query);
      return pattern && whether(filled(pattern, merging));
    },
  },
  {
    name: "did Biden call Macron: why not Scholz?",
    fits: ({ fragment }) => fragment.manner === "whether",
    change: (merging) => {
      const pattern = patternIn(replaced(merging));
      return pattern && whether(pattern);
    },
  },
  {
    name: "when did Biden talk: and with Macron? · only with Macron",
    fits: (merging) => {
      const { query, fragment, instead } = merging;
      const [slot, another] = patternIn(query)?.slots ?? [];
      if (!slot || another || asksWho(query) || instead.length > 0) return false;
      return fragment.manner === "only" || fragment.parts.every((part) => isBeside(part, slot, merging));
    },
    change: (merging) => withPattern(merging.query, (pattern) => filled(pattern, merging)),
  },
  {
    name: "did Biden call Macron: and Scholz and Draghi?",
    fits: ({ query, fragment }) =>
      query.kind === "yes-no" &&
      !query.also &&
      fragment.parts.length > 1 &&
      !fragment.parts.some(({ or }) => or),
    change: (merging) => each(merging),
  },
  {
    name: "and Scholz? · no, I meant Blinken",
    fits: () => true,
    change: (merging) => replaced(merging),
  },
];

export const parties: MergeRow = {
  name: "and Scholz? · without Macron · why not Draghi?",
  fits: (merging) => partiesIn(merging).length > 0,
  change: (merging) => ROWS.find((row) => row.fits(merging))?.change(merging),
};

const VERB = /^(?:did|has|have|was|were|is|was it|is it)$/i;

const asksWho = (query: Query): boolean =>
  query.kind === "participants" || (query.kind === "count" && query.of === "participants");

function asksWhose(merging: Merging): boolean {
  const { query, fragment } = merging;
  const narrowed = "among" in query && query.among !== undefined;
  const open = narrowed || (query.kind === "participants" && fragment.manner === "only");
  return partiesIn(merging).every(
    ({ span, preposition }) =>
      (open && span.demonym) ||
      (query.kind === "participants" &&
        fragment.has("kind") &&
        (preposition === "from" || preposition === "of")),
  );
}

/** Whoever is named is of the kind that was asked for, and nobody of that kind was named before. */
function isOneAskedFor(merging: Merging): boolean {
  const { query, fragment, instead, catalogue } = merging;
  if (query.kind !== "participants" || query.of.length === 0 || fragment.manner === "correct") return false;
  const kindOf = (id: string): EntityKind | undefined => catalogue.entity(id)?.kind;
  const named = query.pattern.slots.flatMap(({ anyOf }) => anyOf);
  const asked = (id: string): boolean => query.of.some((kind) => kind === kindOf(id));
  return (
    instead.length === 0 &&
    !partiesIn(merging).some(({ span }) => span.demonym) &&
    idsIn(merging).every(asked) &&
    named.length > 0 &&
    named.every((id) => kindOf(id) === "person" && !asked(id))
  );
}

const idsIn = (merging: Merging): readonly string[] => partiesIn(merging).flatMap(({ span }) => span.ids);

/** With someone as the one who was asked for, or beside the one who was named. */
function filled(pattern: EventPattern, merging: Merging): EventPattern {
  const { query, fragment, catalogue } = merging;
  const anyOf = idsIn(merging);
  const members = !anyOf.every((id) => catalogue.entity(id)?.kind === "person");
  const [part] = fragment.parts;
  const asked = "side" in query ? query.side : undefined;
  const either = isMutual(pattern, merging) || part?.preposition === "with";
  const side = either ? "either" : (asked ?? (part ? sideOf(part) : "either"));
  return { ...pattern, slots: [...pattern.slots, { side, anyOf, members }] };
}

/** "With Macron", "against Peru": the other side of the one who is named already. */
function isBeside({ preposition }: Part, slot: Slot, merging: Merging): boolean {
  const pattern = patternIn(merging.query);
  if (preposition === "with") return true;
  if (pattern && isMutual(pattern, merging)) return preposition === "to";
  const side = sideOf({ preposition });
  return side !== "either" && side !== slot.side;
}

const isMutual = ({ types }: EventPattern, { catalogue }: Merging): boolean =>
  types.every((type) => catalogue.type(type)?.symmetric === true);

/** A yes only where it is one for each. */
function each({ query, fragment, instead, catalogue, ...merging }: Merging): Query | undefined {
  if (query.kind !== "yes-no") return undefined;
  const parts = partiesIn({ query, fragment, instead, catalogue, ...merging });
  const patterns = parts.map(
    (part) => withParty(query.pattern, [part], { instead, fragment, catalogue }).pattern,
  );
  const [first = query.pattern, ...also] = patterns;
  return { ...query, pattern: first, also };
}

function replaced(merging: Merging): Query {
  const parts = partiesIn(merging);
  let out: readonly string[] = [];
  let into: readonly string[] = [];
  const changed = withPattern(merging.query, (pattern) => {
    const other = withParty(pattern, parts, merging);
    out = other.out;
    into = other.in;
    return other.pattern;
  });
  // Whoever is named is no answer; whoever is so no longer may be one.
  if (!("except" in changed) || changed.except === undefined) return changed;
  return { ...changed, except: [...new Set([...changed.except.filter((id) => !out.includes(id)), ...into])] };
}
