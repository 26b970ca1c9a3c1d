/** Where it was, if the clause says so. */
import type { Entity } from "../../dataset/schema.js";
import { keyOf } from "../../text/tokens.js";
import { type Lexicon, slug } from "../parties/lexicon.js";

export interface Place {
  readonly entity: Entity;
  /** What the place lies in, where that is new as well. */
  readonly within?: Entity;
}

const NAME = "\\p{Lu}[\\p{L}.'-]*(?: (?:de |of |al-)?\\p{Lu}[\\p{L}.'-]*)*";
const IN = new RegExp(`\\b(?:in|at|to) (?:the )?(?<place>${NAME})(?:, (?<country>${NAME}))?`, "gu");

/** The first that is known, or that stands with its country: "in Munich, Germany". */
export function placeIn(clause: string, lexicon: Lexicon): Place | undefined {
  for (const match of clause.matchAll(IN)) {
    const { place = "", country } = match.groups ?? {};
    const found = placeNamed(place, country, lexicon);
    if (found) return found;
  }
  return undefined;
}

export function placeNamed(place: string, country: string | undefined, lexicon: Lexicon): Place | undefined {
  const known = lexicon.entries.get(keyOf(place));
  if (
    (known?.kind === "place" || known?.kind === "country") &&
    known.how === "name" &&
    known.entities.length === 1
  ) {
    const [entity] = known.entities;
    if (entity) return { entity };
  }
  if (known || country === undefined) return undefined;
  const state = lexicon.entries.get(keyOf(country));
  const within = state?.kind === "country" && state.how === "name" ? state.entities[0] : undefined;
  if (!within) return undefined;
  const entity: Entity = {
    id: slug(place),
    kind: "place",
    name: place,
    aliases: [],
    feature: "city",
    within: within.id,
  };
  return { entity, within };
}
