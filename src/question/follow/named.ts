/** Whom and where a fragment names, put in the place of whoever stood there before. */
import type { Catalogue } from "../../dataset/catalogue.js";
import type { EventPattern, Side, Slot } from "../../query/query.js";
import { slotOf } from "../clause/slots.js";
import { timeOf } from "./dates.js";
import type { Fragment, Part } from "./fragment.js";

/** Who was replaced by whom, as ids. */
export interface Replaced {
  readonly pattern: EventPattern;
  readonly out: readonly string[];
  readonly in: readonly string[];
}

export function isPlacePart(
  { span, preposition }: Part,
  pattern: EventPattern,
  catalogue: Catalogue,
): boolean {
  const kinds = span.ids.map((id) => catalogue.entity(id)?.kind);
  if (span.demonym || !kinds.every((kind) => kind === "place" || kind === "country")) return false;
  switch (preposition) {
    case "in":
    case "at":
    case "near":
    case "on":
      return true;
    case "to":
    case "for":
      return placesIn(pattern).length > 0 || pattern.types.some((type) => goes(type, catalogue));
    case "from":
    case "with":
    case "by":
    case "against":
    case "between":
    case "among":
    case "about":
      return false;
    case "of":
    case undefined: {
      const same = pattern.slots.some((slot) => kindOf(slot.anyOf, catalogue) === "body");
      return placesIn(pattern).length > 0 || (kinds.includes("place") && !same);
    }
  }
}

const goes = (type: string, catalogue: Catalogue): boolean =>
  catalogue.type(type)?.movement === true || catalogue.type(type)?.travel === true;

const placesIn = (pattern: EventPattern): readonly string[] =>
  pattern.places.length > 0 || !pattern.concerning ? pattern.places : placesIn(pattern.concerning);

/** Another place, where the place was said before; else one more condition. */
export function withPlaces(pattern: EventPattern, ids: readonly string[]): EventPattern {
  const inner = pattern.concerning;
  if (pattern.places.length === 0 && inner && inner.places.length > 0)
    return { ...pattern, concerning: withPlaces(inner, ids) };
  const { everyPlace: _, ...rest } = pattern;
  return { ...rest, places: ids };
}

interface Naming {
  /** Whoever is to make room, where that is said. */
  readonly instead: readonly string[];
  readonly fragment: Fragment;
  readonly catalogue: Catalogue;
}

/** Whoever is most like the new one makes room: of the same kind, then of the same country, then the last that was named. */
export function withParty(
  pattern: EventPattern,
  parts: readonly Part[],
  { instead, fragment, catalogue }: Naming,
): Replaced {
  const [first] = parts;
  if (!first) return { pattern, out: [], in: [] };
  const slots = parts
    .map(({ span }) => slotOf(span, "either", catalogue))
    .map(({ span: _, ...slot }) => slot);
  const ids = slots.flatMap(({ anyOf }) => anyOf);
  const inner = pattern.concerning;
  const own = pattern.slots.some((slot) => kindOf(slot.anyOf, catalogue) === kindOf(ids, catalogue));
  const within = inner?.slots.some((slot) => kindOf(slot.anyOf, catalogue) === kindOf(ids, catalogue));
  if (inner && !own && within) {
    const replaced = withParty(inner, parts, { instead, fragment, catalogue });
    return { ...replaced, pattern: { ...pattern, concerning: replaced.pattern } };
  }
  const at = placeOf(pattern, ids, first, instead, fragment, catalogue);
  const old = pattern.slots[at];
  const side = old?.side ?? sideOf(first);
  const put = either(slots, parts).map((slot) => ({ ...slot, side }));
  const others = old ? pattern.slots.toSpliced(at, 1, ...put) : [...pattern.slots, ...put];
  const changed = { pattern: { ...pattern, slots: others }, out: old?.anyOf ?? [], in: ids };
  return old && pattern.listed ? inRow(changed, pattern.listed, put, instead.length > 0) : changed;
}

/** "Did she meet Duda and Iohannis: and Scholz?" stands for both; said in place of one, for that one. */
function inRow(
  { pattern, out, ...changed }: Replaced,
  listed: readonly (readonly string[])[],
  put: readonly Slot[],
  forOne: boolean,
): Replaced {
  const at = listed.findIndex((ids) => `${ids}` === `${out}`);
  if (at < 0) return { ...changed, pattern, out };
  const named = put.map(({ anyOf }) => anyOf);
  if (forOne) return { ...changed, pattern: { ...pattern, listed: listed.toSpliced(at, 1, ...named) }, out };
  const { listed: _, ...rest } = pattern;
  const isLeft = ({ anyOf }: Slot): boolean =>
    listed.some((ids) => `${ids}` === `${anyOf}`) && !named.some((ids) => `${ids}` === `${anyOf}`);
  return {
    ...changed,
    pattern: {
      ...rest,
      slots: pattern.slots.filter((slot) => !isLeft(slot)),
      ...(named.length > 1 && { listed: named }),
    },
    out: [...out, ...listed.flat()],
  };
}

/** "Scholz or Draghi" is one of them, "Scholz and Draghi" are both. */
function either(slots: readonly Slot[], parts: readonly Part[]): readonly Slot[] {
  if (!parts.some(({ or }) => or)) return slots;
  const [first] = slots;
  const anyOf = slots.flatMap((slot) => slot.anyOf);
  return first ? [{ ...first, anyOf, members: slots.some(({ members }) => members) }] : [];
}

/** Which slot the new one takes; −1 for none of them. */
function placeOf(
  { slots, when }: EventPattern,
  ids: readonly string[],
  { preposition }: Part,
  instead: readonly string[],
  { spans }: Fragment,
  catalogue: Catalogue,
): number {
  const named = slots.findIndex(({ anyOf }) => anyOf.some((id) => instead.includes(id)));
  if (named >= 0) return named;
  const kind = kindOf(ids, catalogue);
  const alike = [...slots.keys()].filter((at) => kindOf(slots[at]?.anyOf ?? [], catalogue) === kind);
  const open = alike.length > 0 ? alike : [...slots.keys()];
  const bySide = open.filter((at) => fits(slots[at]?.side, preposition));
  const possible = bySide.length > 0 ? bySide : open;
  const day = dayOf(when, catalogue);
  const country = (each: readonly string[]): string | undefined =>
    catalogue.countryOf(each[0] ?? "", day)?.id;
  const own = country(ids);
  const compatriots = possible.filter((at) => own !== undefined && country(slots[at]?.anyOf ?? []) === own);
  // "Did Scholz?" asks of another subject.
  const subject =
    preposition === "by" ||
    (preposition === undefined && spans.some(({ text }) => /^(?:did|has|have|had|does)$/i.test(text)));
  const [only] = compatriots;
  if (only !== undefined && compatriots.length === 1) return only;
  return (subject ? possible[0] : possible.at(-1)) ?? -1;
}

function fits(side: Side | undefined, preposition: Part["preposition"]): boolean {
  if (preposition === "by" || preposition === "from") return side === "actor";
  if (preposition === "to" || preposition === "against" || preposition === "with")
    return side === "recipient";
  return false;
}

/** On which side of an act someone stands, by the preposition before them. */
export function sideOf({ preposition }: Pick<Part, "preposition">): Side {
  if (preposition === "by" || preposition === "from") return "actor";
  return preposition === "to" || preposition === "against" ? "recipient" : "either";
}

/** A country, an organisation and a place that acts are one kind. */
function kindOf(ids: readonly string[], catalogue: Catalogue): "person" | "unit" | "body" {
  const kind = catalogue.entity(ids[0] ?? "")?.kind;
  return kind === "person" || kind === "unit" ? kind : "body";
}

/** On which day offices are looked up. */
function dayOf(when: EventPattern["when"], catalogue: Catalogue): number {
  const start = timeOf({ when })?.start;
  return start !== undefined && Number.isFinite(start) ? start : catalogue.coverage.end - 1;
}
