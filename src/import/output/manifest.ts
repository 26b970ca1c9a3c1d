/** What the folder of drafts says of itself. */
import { parseEdtf } from "../../dataset/edtf.js";
import type { Event, Manifest } from "../../dataset/schema.js";
import { isoAt } from "../../time/calendar.js";

const DRAFTS: Omit<Manifest, "coverage"> = {
  id: "imported-readouts",
  title: "Imported readouts",
  description: "Drafts that dateline import made of official documents, for a curator to check.",
  licence: "facts only, no text of the sources",
};

/** A curator's words stay; the period is widened where events need it. `otherwise`: the period where there is no event. */
export function manifestOf(old: Manifest | undefined, events: readonly Event[], otherwise: string): Manifest {
  const periods = [...(old ? [old.coverage] : []), ...events.map(({ date }) => date.edtf)].flatMap((edtf) => {
    const read = parseEdtf(edtf);
    return read.ok ? [read.value.interval] : [];
  });
  const starts = periods.map(({ start }) => start).filter(Number.isFinite);
  const ends = periods.map(({ end }) => end).filter(Number.isFinite);
  if (starts.length === 0 || ends.length === 0) return { ...DRAFTS, ...old, coverage: otherwise };
  const first = isoAt(Math.min(...starts), "day");
  const last = isoAt(Math.max(...ends) - 1, "day");
  const coverage = first === last ? first : `${first}/${last}`;
  return { ...DRAFTS, ...old, coverage };
}
