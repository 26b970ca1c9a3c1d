/** Which sources a dataset rests on, grouped by publisher, kind and licence, as a Markdown table. */
import type { Catalogue } from "../dataset/catalogue.js";
import { parseEdtf } from "../dataset/edtf.js";
import type { Source } from "../dataset/schema.js";
import { tally } from "../dataset/tally.js";
import { isoAt } from "../time/calendar.js";
import { type Interval, lastDay } from "../time/interval.js";
import { markdownTable } from "./markdown-table.js";

/** Parts the cells of a group's key; in no text that a person writes. */
const PART = "\u0000";

/** Most sources first. An event counts once in every group that it has evidence from. */
export function sourcesByPublisher({ dataset }: Catalogue): readonly string[] {
  const rows = tally(dataset.sources.map(group)).map(([key, count]) => {
    const sources = dataset.sources.filter((each) => group(each) === key);
    const ids = new Set(sources.map(({ id }) => id));
    const events = dataset.events.filter(({ evidence }) => evidence.some(({ source }) => ids.has(source)));
    return [...key.split(PART), published(sources), figure(count), figure(events.length)];
  });
  return markdownTable(
    [
      { title: "publisher", side: "left" },
      { title: "kind", side: "left" },
      { title: "licence", side: "left" },
      { title: "published", side: "left" },
      { title: "sources", side: "right" },
      { title: "events", side: "right" },
    ],
    rows,
  );
}

function group({ publisher, kind, licence }: Source): string {
  return [publisher, kind, licence].join(PART);
}

/** From the first day of publication to the last: one day, or a span. */
function published(sources: readonly Source[]): string {
  const times = sources.flatMap((each): readonly Interval[] => {
    const read = parseEdtf(each.published);
    return read.ok && Number.isFinite(read.value.interval.start) ? [read.value.interval] : [];
  });
  if (times.length === 0) return "";
  const first = isoAt(Math.min(...times.map(({ start }) => start)), "day");
  const last = isoAt(Math.max(...times.map(lastDay)), "day");
  return first === last ? first : `${first} to ${last}`;
}

function figure(count: number): string {
  return count.toLocaleString("en");
}
