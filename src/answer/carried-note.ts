/** Tells the asker what a fragment took from the question before it: nothing is carried over in silence. */
import type { Catalogue } from "../dataset/catalogue.js";
import { CARRIED_OVER } from "../phrases/follow.js";
import type { Saying } from "../phrases/phrase.js";
import type { Query } from "../query/query.js";
import type { Carried } from "../question/follow/carried.js";
import { describe } from "./reading.js";

/** Of a page that is narrowed down, or two beside each other: all that it was. */
export const carriedWhole =
  (before: Query, catalogue: Catalogue): Saying =>
  (locale) =>
    CARRIED_OVER[locale](describe(before, catalogue, locale));

export function carriedNote(carried: Carried, catalogue: Catalogue): Saying {
  return (locale) => CARRIED_OVER[locale](describe({ kind: "events", ...carried }, catalogue, locale));
}
