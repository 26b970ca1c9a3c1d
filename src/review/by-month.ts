/** How many events of each type begin in which month of the coverage, as a Markdown table. */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Event } from "../dataset/schema.js";
import { tally } from "../dataset/tally.js";
import { isoAt, unitAt } from "../time/calendar.js";
import type { Day, Interval } from "../time/interval.js";
import { type Column, markdownTable } from "./markdown-table.js";

/** A type with fewer events has no row of its own. */
const FEWEST = 3;
/** A longer coverage is counted by years: a table has to fit on a page. */
const MOST_MONTHS = 24;

const LATER = "later";
const UNDATED = "undated";

/**
 * Commonest types first, with totals; a cell of none is empty. What began before the coverage counts in its first
 * month, what begins after it as "later", and what has no known start as "undated".
 */
export function typesByMonth(catalogue: Catalogue): readonly string[] {
  const { events } = catalogue.dataset;
  const { coverage } = catalogue;
  const grain = periods(coverage, "month").length > MOST_MONTHS ? "year" : "month";
  const columns = [...periods(coverage, grain), LATER, UNDATED];
  const columnOf = (event: Event) => column(catalogue.when(event).start, coverage, grain);

  const types = tally(events.map(({ type }) => type));
  const shown = types.filter(([, count]) => count >= FEWEST).map(([type]) => type);
  const others = types.slice(shown.length).map(([type]) => type);
  const row = (label: string, those: readonly Event[]): readonly string[] => {
    const counts = new Map(tally(those.map(columnOf)));
    return [label, ...columns.map((each) => figure(counts.get(each))), figure(those.length)];
  };
  return markdownTable(
    [left("type"), ...columns.map(right), right("all")],
    [
      ...shown.map((id) => row(catalogue.type(id)?.label ?? id, ofTypes(events, [id]))),
      ...(others.length > 0 ? [row(otherTypes(others.length), ofTypes(events, others))] : []),
      row("all", events),
    ],
  );
}

function otherTypes(count: number): string {
  return count === 1 ? "1 other type" : `${count} other types`;
}

function ofTypes(events: readonly Event[], types: readonly string[]): readonly Event[] {
  return events.filter(({ type }) => types.includes(type));
}

/** The months or years that the coverage touches, as 2022-02 or 2022. */
function periods({ start, end }: Interval, grain: "month" | "year"): readonly string[] {
  const found: string[] = [];
  for (let day = start; day < end; day = unitAt(day, grain).end) found.push(isoAt(day, grain));
  return found;
}

function column(start: Day, coverage: Interval, grain: "month" | "year"): string {
  if (!Number.isFinite(start)) return UNDATED;
  if (start >= coverage.end) return LATER;
  return isoAt(Math.max(start, coverage.start), grain);
}

function figure(count: number | undefined): string {
  return count === undefined || count === 0 ? "" : count.toLocaleString("en");
}

function left(title: string): Column {
  return { title, side: "left" };
}

function right(title: string): Column {
  return { title, side: "right" };
}
