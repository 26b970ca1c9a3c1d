/** Tells the asker what a fragment took from the question before it: nothing is carried over in silence. */
import type { Catalogue } from "../dataset/catalogue.js";
import { CARRIED_OVER } from "../phrases/follow.js";
import type { Locale } from "../phrases/locale.js";
import type { Carried } from "../question/follow/carried.js";
import { describe } from "./reading.js";

export function carriedNote(carried: Carried, locale: Locale, catalogue: Catalogue): string {
  return CARRIED_OVER[locale](describe({ kind: "events", ...carried }, catalogue));
}
