/** What a bot holds in memory: for the servers that it is in, and of messages that are not for it. */
import { startLoopback } from "../../discord/loopback/loopback.js";
import { type BotProcess, startBotProcess } from "./bot-process.js";
import { flood } from "./flood.js";
import type { Memory } from "./probe-talk.js";

/** Discord recommends a shard for so many servers. */
const SERVERS_A_SHARD = 1000;
/** What Discord allows bots that are in so many servers. */
const MAX_CONCURRENCY = 16;
const IDENTIFY_MS = 5000;

export interface MemoryReport {
  readonly servers: number;
  readonly shards: number;
  /** Bytes for each server: what the bot holds with them less what it holds with one, by its heap and all in all. */
  readonly heapEach: number;
  readonly residentEach: number;
  /** In MiB, with one server and with all. */
  readonly residentMib: readonly [number, number];
  readonly flood: FloodReport;
}

export interface FloodReport {
  readonly messages: number;
  /** Bytes: what the bot holds after the second half of the messages less what it held after the first. */
  readonly heapGrowth: number;
  readonly residentGrowth: number;
  readonly perSecond: number;
}

export async function measureMemory(servers: number, messages: number): Promise<MemoryReport> {
  const shards = Math.ceil(servers / SERVERS_A_SHARD);
  const alone = await withServers(0, 1, (bot) => bot.memory());
  return await withServers(servers, shards, async (bot, pass) => {
    const before = await bot.memory();
    const firstMs = await pass(messages / 2);
    const between = await bot.memory();
    const secondMs = await pass(messages / 2);
    const after = await bot.memory();
    return {
      servers,
      shards,
      heapEach: (before.heap - alone.heap) / servers,
      residentEach: (before.resident - alone.resident) / servers,
      residentMib: [mib(alone), mib(before)],
      flood: {
        messages,
        heapGrowth: after.heap - between.heap,
        residentGrowth: after.resident - between.resident,
        perSecond: (messages / (firstMs + secondMs)) * 1000,
      },
    };
  });
}

async function withServers<T>(
  servers: number,
  shards: number,
  measure: (bot: BotProcess, pass: (messages: number) => Promise<number>) => Promise<T>,
): Promise<T> {
  const limits = { maxConcurrency: MAX_CONCURRENCY, identifyMs: IDENTIFY_MS };
  const discord = await startLoopback({ servers, shards, ...limits });
  const bot = await startBotProcess(discord);
  try {
    return await measure(bot, (messages) => flood(discord, messages));
  } finally {
    await bot.kill();
    await discord.close();
  }
}

const mib = ({ resident }: Memory): number => resident / (1 << 20);
