/** What is in a dataset, in a few lines for a terminal. */
import type { Dataset } from "./dataset.js";
import type { Event } from "./schema.js";
import type { EventTable } from "./table/table.js";
import { tally } from "./tally.js";

/** Types beyond this many are summed up in one line. */
const SHOWN = 20;

/** Counts by kind and by type, commonest first, and what the dataset covers. */
export function inspect(dataset: Dataset): readonly string[] {
  const { manifest, entities, topics, sources, events, table, ontology } = dataset;
  const labels = new Map(ontology.types.map(({ id, label }) => [id, label]));
  return [
    `${manifest.title} (${manifest.id})`,
    manifest.description,
    `covers ${manifest.coverage} · licence: ${manifest.licence}`,
    "",
    ...block("names", entities.length, tally(entities.map(({ kind }) => kind))),
    ...(table ? rows(table, labels) : curated(events, labels)),
    ...block("sources", sources.length, tally(sources.map(({ kind }) => kind))),
    heading("topics", topics.length),
    heading("event types with their words", ontology.types.length),
    heading("offices with their words", ontology.offices.length),
  ];
}

function curated(events: readonly Event[], labels: ReadonlyMap<string, string>): readonly string[] {
  const types = tally(events.map(({ type }) => type));
  const named = types.map(([type, count]) => [labels.get(type) ?? type, count] as const);
  const rest = named.slice(SHOWN).reduce((sum, [, count]) => sum + count, 0);
  return [
    ...block("events", events.length, named.slice(0, SHOWN)),
    ...(rest > 0 ? [row(`${named.length - SHOWN} other types`, rest)] : []),
    ...block("events by status", events.length, tally(events.map(({ status }) => status))),
    ...block("dates", events.length, tally(events.map(({ date }) => date.basis))),
  ];
}

/** Events that are rows of a table have no status and no basis to count. */
function rows({ size, types, typeIds }: EventTable, labels: ReadonlyMap<string, string>): readonly string[] {
  const counts = new Uint32Array(typeIds.length);
  for (const type of types) counts[type] = (counts[type] ?? 0) + 1;
  const named = typeIds
    .map((id, at) => [labels.get(id) ?? id, counts[at] ?? 0] as const)
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const rest = named.slice(SHOWN).reduce((sum, [, count]) => sum + count, 0);
  return [
    ...block("rows of events", size, named.slice(0, SHOWN)),
    ...(rest > 0 ? [row(`${named.length - SHOWN} other types`, rest)] : []),
  ];
}

function block(
  title: string,
  total: number,
  counts: readonly (readonly [string, number])[],
): readonly string[] {
  return [heading(title, total), ...counts.map(([label, count]) => row(label, count))];
}

function heading(title: string, total: number): string {
  return `${title}: ${total.toLocaleString("en")}`;
}

function row(label: string, count: number): string {
  return `${count.toLocaleString("en").padStart(9)} ${label}`;
}
