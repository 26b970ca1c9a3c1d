/** The outcome of a benchmark, as one JSON object or as a table to read. */
import { thousands } from "../../src/text/thousands.js";
import { PUBLISHED, type Published } from "./published.js";
import type { Breakdown, Score } from "./tally.js";
import type { Way, Ways } from "./ways.js";

export interface Summary extends Score {
  readonly by: Breakdown;
  /** From the dataset's folder to an engine that answers. */
  readonly load_ms: number;
  /** Resident memory of the process after the last question, in MiB. */
  readonly rss_mb: number;
  /** Of single questions, asked when all of them had been asked before; `first_ms` are those of the first time. */
  readonly ms: Times;
  readonly first_ms: Times;
  readonly per_second: number;
  readonly ways: Ways;
}

interface Times {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** `importMs` is told apart: a graph is imported once, and loaded at every start. */
export function summaryText(summary: Summary, importMs: number): string {
  const { by, ms, first_ms } = summary;
  const rows = Object.entries(by).flatMap(([label, values]) => [
    "",
    ...Object.entries(values).map(([value, score]) => row(`${label} ${value}`, score)),
  ]);
  return [
    `${"".padEnd(NAME)}${["questions", "first", "any", "exact"].map((head) => head.padStart(CELL)).join("")}`,
    row("all", summary),
    ...rows,
    "",
    // Only MultiTQ has this label.
    ...(by.qlabel ? [...besidePublished(summary), ""] : []),
    ...bothWays(summary.ways),
    "",
    `import ${seconds(importMs)} · load ${seconds(summary.load_ms)} · resident memory ${summary.rss_mb} MiB`,
    `a question ${times(ms)} · ${summary.per_second} questions a second`,
    `just after the start ${times(first_ms)}`,
  ].join("\n");
}

const NAME = 32;
const CELL = 10;
const times = ({ p50, p95, p99 }: Times): string => `p50 ${p50} ms · p95 ${p95} ms · p99 ${p99} ms`;
const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

function row(name: string, { n, first, any, exact }: Score): string {
  const cells = [thousands(n), ...[first, any, exact].map((share) => share.toFixed(3))];
  return `${name.padEnd(NAME)}${cells.map((cell) => cell.padStart(CELL)).join("")}`;
}

/** Ours in its place among the others; above them where it is equal. */
function besidePublished({ first }: Score): readonly string[] {
  const own: Published = { system: "Dateline, these questions", score: first };
  const ranked = [own, ...PUBLISHED].toSorted((a, b) => b.score - a.score);
  return [
    "By first answer, beside what is published for the whole test set:",
    ...ranked.map(
      ({ system, score, looser }) =>
        `  ${system.padEnd(NAME - 2)}${score.toFixed(3).padStart(CELL)}${looser ? "  by a looser measure" : ""}`,
    ),
  ];
}

/** Neither is how people speak, so that a score may rest on them. */
function bothWays({ countries, whoever }: Ways): readonly string[] {
  const line = (name: string, cells: readonly string[]): string =>
    `  ${name.padEnd(NAME + CELL)}${cells.map((cell) => cell.padStart(2 * CELL)).join("")}`;
  const way = (name: string, { first, byLot }: Way): string =>
    line(name, [first.toFixed(3), byLot.toFixed(3)]);
  return [
    "By first answer, where a benchmark's habits are not English, both ways:",
    line("", ["ties in file order", "ties by lot"]),
    way("“which country” prefers countries", countries),
    way("“which country” is whoever it is", whoever),
  ];
}
