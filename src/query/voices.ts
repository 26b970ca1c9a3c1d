/**
 * On how many words an event rests. Two sources corroborate each other only if they are independent: a newspaper that
 * quotes a ministry and the ministry's own release are one voice, and so are two offices of one state.
 */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Event } from "../dataset/schema.js";
import { lastDay } from "../time/interval.js";

type Evidence = Event["evidence"][number];

/** At least 1: as many as there are sources, or voices behind them, whichever is fewer. */
export function independentSources(event: Event, catalogue: Catalogue): number {
  const sources = sourcesOf(event);
  const voices = new Set(event.evidence.map((each) => voiceOf(each, event, catalogue)));
  return Math.min(sources.size, voices.size);
}

export function sourcesOf(event: Event): ReadonlySet<string> {
  return new Set(event.evidence.map((each) => each.source));
}

/** Whom one has to believe for it: the state or body of whoever says it, or the source itself where nobody is named. */
function voiceOf({ by, source }: Evidence, event: Event, catalogue: Catalogue): string {
  const record = catalogue.source(source);
  const speaker = by ?? record?.by;
  if (speaker === undefined) return `“${record?.publisher ?? source}”`;
  const day = lastDay(catalogue.when(event));
  return (
    catalogue.countryOf(speaker, day)?.id ??
    catalogue.containers(catalogue.officesOf(speaker, day)[0]?.of ?? speaker).at(-1) ??
    speaker
  );
}

/** Whether one of its sources says something otherwise than the record. */
export function isDisputed(event: Event): boolean {
  return event.evidence.some(({ differs = [] }) => differs.length > 0);
}
