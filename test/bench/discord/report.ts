/** The figures of the bot as tables to read. */
import { thousands } from "../../../src/text/thousands.js";
import { columns } from "../columns.js";
import { duration } from "../speed/report.js";
import type { FaultReport } from "./fault-table.js";
import type { LatencyReport } from "./latency.js";
import type { MemoryReport } from "./memory.js";

export interface Report {
  readonly memory: MemoryReport;
  readonly latency: readonly { readonly data: string; readonly loads: readonly LatencyReport[] }[];
  readonly faults: readonly FaultReport[];
}

const KIB = 1024;
const count = (n: number): string => thousands(Math.round(n));
const kib = (bytes: number): string => `${(bytes / KIB).toFixed(1)} KiB`;

/** One text for each part that is measured, since the next one may take minutes. */
export const TEXTS = {
  latency: (latency: Report["latency"]): string =>
    latency
      .flatMap(({ data, loads }) => [`Acknowledgement of interactions, over ${data}.`, "", table(loads), ""])
      .join("\n"),
  memory: memoryText,
  faults: faultsText,
} satisfies { readonly [Part in keyof Report]: (measured: Report[Part]) => string };

function memoryText({ servers, shards, residentEach, heapEach, residentMib, flood }: MemoryReport): string {
  const [alone, all] = residentMib.map(Math.round);
  return [
    `Memory of a bot in ${count(servers)} servers, on ${shards} shards in one process:`,
    `${kib(residentEach)} a server (${kib(heapEach)} of heap), ${all} MiB in all, ${alone} MiB with one server.`,
    "",
    `Messages that are not for it: ${count(flood.perSecond)} a second. The second half of ${count(flood.messages)} left`,
    `${kib(flood.heapGrowth)} on the heap, and the process with ${kib(flood.residentGrowth)} more than before.`,
    "",
  ].join("\n");
}

function faultsText(faults: readonly FaultReport[]): string {
  return [
    "Faults, with questions under way.",
    "",
    columns([
      ["", "asked", "answered", "lost", "doubled"],
      ...faults.map((row) => [row.fault, ...[row.asked, row.answered, row.lost, row.doubled].map(count)]),
    ]),
    "",
    ...faults.flatMap(({ fault, remark }) => (remark === "" ? [] : [`${fault}: ${remark}.`])),
  ].join("\n");
}

const table = (loads: readonly LatencyReport[]): string =>
  columns([
    ["in flight", "n", "a second", "p50", "p99", "max", "processor time", "lost", "doubled"],
    ...loads.map((each) => [
      each.load,
      count(each.n),
      count(each.perSecond),
      duration(each.p50),
      duration(each.p99),
      duration(each.max),
      duration(each.processorMs),
      count(each.lost),
      count(each.doubled),
    ]),
  ]);
