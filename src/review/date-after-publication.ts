/** What has occurred cannot be told of before: a year or a month is wrong, or it was a plan. */
import type { Catalogue } from "../dataset/catalogue.js";
import { parseEdtf } from "../dataset/edtf.js";
import type { Event } from "../dataset/schema.js";
import type { Find } from "./warning.js";

/** An event that may have begun on the last day that a source may be of is passed over. */
export const findDateAfterPublication: Find = (catalogue) =>
  catalogue.dataset.events.flatMap((event) => {
    if (event.status !== "occurred") return [];
    const published = event.evidence.map(({ source }) => catalogue.source(source)?.published ?? "");
    if (!published.every((each) => catalogue.when(event).start >= endOf(each))) return [];
    return [
      {
        record: event.id,
        field: "date.edtf",
        what: `${event.date.edtf} is after all of its sources were published (${[...new Set(published)].join(", ")})`,
        hint: hint(event, catalogue),
      },
    ];
  });

/** The day after the last one that it may be; infinite where that is not known. */
function endOf(edtf: string): number {
  const read = parseEdtf(edtf);
  return read.ok ? read.value.interval.end : Number.POSITIVE_INFINITY;
}

function hint(event: Event, catalogue: Catalogue): string {
  const plans = event.related.some((each) => catalogue.event(each.event)?.status === "planned");
  return plans ? "mend the date, or add the source that tells of it" : "mend the date; or is it planned?";
}
