/** How long Discord waits for the answer to an interaction, under several loads. */
import { startLoopback } from "../../discord/loopback/loopback.js";
import { askAll } from "../../discord/storm/storm.js";
import { startBotProcess } from "./bot-process.js";

export interface Load {
  readonly name: string;
  /** How many are in flight at any time. */
  readonly inFlight: number;
  readonly total: number;
  /** How long Discord takes to confirm an answer, in ms; until then it is in flight. */
  readonly confirmMs: number;
}

export const LOADS: readonly Load[] = [
  { name: "1", inFlight: 1, total: 200, confirmMs: 0 },
  { name: "10", inFlight: 10, total: 500, confirmMs: 0 },
  { name: "50", inFlight: 50, total: 1000, confirmMs: 0 },
  { name: "200", inFlight: 200, total: 2000, confirmMs: 0 },
  { name: "200, confirmed after 1 s", inFlight: 200, total: 3000, confirmMs: 1000 },
];
/** V8 learns in the first hundreds what is hot. */
const WARM_UP = 600;

export interface LatencyReport {
  readonly load: string;
  readonly n: number;
  readonly perSecond: number;
  /** In ms. */
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
  /** Ms of the bot's processor time for each: what it would take on a machine that it has for itself. */
  readonly processorMs: number;
  readonly lost: number;
  readonly doubled: number;
}

/** `data` is the dataset's folder, the shipped one if left out. */
export async function measureLatency(
  question: (index: number) => string,
  data?: string,
): Promise<readonly LatencyReport[]> {
  const discord = await startLoopback();
  const bot = await startBotProcess(discord, data);
  try {
    const run = async ({ inFlight, total, confirmMs }: Omit<Load, "name">) => {
      discord.world.faults.slowness = confirmMs;
      return await askAll(discord, { inFlight, total, confirmMs, question, mentions: false });
    };
    await run({ inFlight: 10, total: WARM_UP, confirmMs: 0 });
    const reports: LatencyReport[] = [];
    for (const load of LOADS) {
      const start = performance.now();
      const used = await bot.processor();
      const { took, lost, doubled } = await run(load);
      const n = took.length;
      const at = (share: number): number => took[Math.min(n - 1, Math.floor(n * share))] ?? Number.NaN;
      const perSecond = (n / (performance.now() - start)) * 1000;
      const processorMs = ((await bot.processor()) - used) / load.total;
      const times = { p50: at(0.5), p99: at(0.99), max: at(1), processorMs };
      reports.push({ load: load.name, n, perSecond, ...times, lost, doubled });
    }
    return reports;
  } finally {
    await bot.kill();
    await discord.close();
  }
}
