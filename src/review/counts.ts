/** What a dataset holds, as Markdown for its documentation. */
import type { Catalogue } from "../dataset/catalogue.js";
import { tally } from "../dataset/tally.js";
import { typesByMonth } from "./by-month.js";
import { sourcesByPublisher } from "./by-publisher.js";
import { singleSource } from "./single-source.js";
import { singleSourceLine } from "./text.js";

/** Lines without breaks: events by type and month, then by status and mode and how well founded, then the sources. */
export function counts(catalogue: Catalogue): readonly string[] {
  const { events } = catalogue.dataset;
  return [
    ...typesByMonth(catalogue),
    "",
    `- By status: ${tallied(events.map(({ status }) => status))}.`,
    `- By mode: ${tallied(events.map(({ mode }) => mode?.value ?? "none given"))}.`,
    `- ${singleSourceLine(singleSource(catalogue))}`,
    "",
    ...sourcesByPublisher(catalogue),
  ];
}

/** "3 planned, 1 occurred" */
function tallied(values: readonly string[]): string {
  const counted = tally(values).map(([value, count]) => `${count.toLocaleString("en")} ${value}`);
  return counted.length === 0 ? "none" : counted.join(", ");
}
