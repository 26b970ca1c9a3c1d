/** The compiled bot in a process of its own, with the probe in it. */
import { join } from "node:path";
import { packageRoot } from "../../../src/cli/home.js";
import type { Loopback } from "../../discord/loopback/loopback.js";
import { type Running, spawnBot } from "../../discord/spawned.js";
import { Memory, Processor, type Question } from "./probe-talk.js";

const PROBE = join(packageRoot(), "dist", "test", "bench", "discord", "probe.js");

/** Many shards log in in turns, five seconds apart. */
const START_MS = 120_000;

export interface BotProcess extends Running {
  memory(): Promise<Memory>;
  /** Ms of processor time that it has used. */
  processor(): Promise<number>;
  /** Moves its clock so many ms away from the true time. */
  moveClock(by: number): Promise<void>;
}

/** Resolves once the bot answers. `data` is the dataset's folder, the shipped one if left out. */
export async function startBotProcess(discord: Loopback, data?: string): Promise<BotProcess> {
  const env = {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    DATELINE_DATA: data ?? join(packageRoot(), "data"),
    // One person asks it all.
    DATELINE_USER_LIMIT: "0",
    DATELINE_CHANNEL_LIMIT: "0",
    DATELINE_LOG_LEVEL: "warn",
  };
  const bot = spawnBot(env, ["--expose-gc", "--import", PROBE]);
  await bot.said(/is running/, START_MS);
  const ask = (question: Question): Promise<unknown> => bot.ask(question);
  return {
    ...bot,
    memory: async () => Memory.parse(await ask({ ask: "memory" })),
    processor: async () => Processor.parse(await ask({ ask: "processor" })),
    moveClock: async (by) => void (await ask({ ask: "clock", by })),
  };
}
