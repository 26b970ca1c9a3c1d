/** How much of a long answer is shown. A table may have hundreds of names and thousands of events that fit; all are in the answer. */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Event } from "../dataset/schema.js";
import { AND_MORE } from "../phrases/headline.js";
import type { Locale } from "../phrases/locale.js";
import type { Answer } from "../query/answer.js";
import { thousands } from "../text/thousands.js";

/** Names, dates or events of a table: as many as are read in a chat. */
const FEW = 12;
/** Names or dates of records, and counts by period: each of them may be what was asked for. */
const MANY = 40;

/** In the answer's own order, and how many more there are. */
export function listed(
  lines: readonly string[],
  most: number,
  between = "\n",
  locale: Locale = "en",
): string {
  if (!isCut(lines, most)) return lines.join(between);
  const more = AND_MORE[locale](thousands(lines.length - most, locale));
  return [...lines.slice(0, most), more].join(between);
}

/** One more takes no more room than to say so. */
export const isCut = ({ length }: { readonly length: number }, most: number): boolean => length > most + 1;

export const mostItems = ({ tableEvents }: Catalogue, { kind }: Answer): number =>
  tableEvents && kind !== "count" ? FEW : MANY;

/**
 * The events to show of those that an answer rests on. Of records all, each of which has its own sources; of a table the
 * first of each name or date that is shown, then those that come first, by date as before.
 */
export function shownOf(events: readonly Event[], answer: Answer, catalogue: Catalogue): readonly Event[] {
  if (!catalogue.tableEvents || events.length <= FEW + 1) return events;
  const items = "items" in answer ? (answer.items ?? []).slice(0, FEW) : [];
  const own = items.flatMap((item) => item.events.slice(0, 1));
  return [...new Set([...own, ...events.slice(0, FEW)])]
    .slice(0, FEW)
    .sort((a, b) => catalogue.when(a).start - catalogue.when(b).start);
}
