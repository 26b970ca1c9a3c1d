/** One event in a few words: what is said of it, and when it was. */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Locale } from "../phrases/locale.js";
import { QUOTED } from "../phrases/quoted.js";
import { told } from "./dates.js";

/** In characters. */
const LONGEST = 120;

/** “A plane landed at Rzeszów”, Sun 6 Feb 2022; the id where there is no such event. */
export function eventName(id: string, catalogue: Catalogue, locale: Locale = "en"): string {
  const event = catalogue.event(id);
  if (!event) return id;
  const said = event.summary.replace(/[.]$/, "");
  const short = said.length <= LONGEST ? said : `${said.slice(0, LONGEST).replace(/\s+\S*$/, "")}…`;
  return `${QUOTED[locale](short)}, ${told(catalogue.when(event), locale)}`;
}
