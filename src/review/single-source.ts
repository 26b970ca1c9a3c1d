/** On how thin a ground a dataset stands: events of which only one independent source tells. No fault, but good to know. */
import type { Catalogue } from "../dataset/catalogue.js";
import { independentSources } from "../query/voices.js";

export interface SingleSource {
  /** How many events rest on one independent source. */
  readonly events: number;
  readonly of: number;
  /** 0 to 1; 0 where there are no events. */
  readonly share: number;
}

export function singleSource(catalogue: Catalogue): SingleSource {
  const { events } = catalogue.dataset;
  const single = events.filter((event) => independentSources(event, catalogue) === 1).length;
  return { events: single, of: events.length, share: events.length === 0 ? 0 : single / events.length };
}
