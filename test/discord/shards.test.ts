/** The shards of a process: what the client is told of them, how they are, and the watchdog. */
import { Client, Events } from "discord.js";
import { pino } from "pino";
import { describe, expect, it } from "vitest";
import { createShards } from "../../src/discord/shards.js";
import { NO_METER } from "../../src/operate/meter.js";
import { readinessOf } from "../../src/operate/readiness.js";
import { createVitals } from "../../src/operate/vitals.js";
import { parrot, serving } from "./parrot.js";
import { openStage } from "./stage.js";

describe("the client is told", () => {
  const told = (sharding: Parameters<typeof createShards>[0]["sharding"]) => {
    const { shards, shardCount } = createShards({
      sharding,
      meter: NO_METER,
      log: pino({ level: "silent" }),
      now: () => 0,
    }).options;
    return { shards, shardCount };
  };

  it("to ask Discord how many there are", () => {
    expect(told("auto")).toEqual({ shards: "auto", shardCount: undefined });
  });

  it("which of how many are its own", () => {
    expect(told({ ids: [4, 5], count: 16 })).toEqual({ shards: [4, 5], shardCount: 16 });
  });
});

it("a shard that is named is the one that identifies, and its state is known", async () => {
  const vitals = createVitals();
  const stage = await openStage(
    serving(parrot()),
    { heartbeatMs: 400 },
    { shards: { ids: [0], count: 1 }, vitals },
  );
  // The ping is known once the first heartbeat was acknowledged.
  await expect
    .poll(() => vitals.shards(), { timeout: 15_000 })
    .toEqual([{ id: 0, ready: true, silent: false, ping: expect.any(Number) }]);
  expect((await stage.discord.mention("there?")).text).toContain("there?");
  await stage.close();
});

it("a shard that hears nothing is connected anew, is counted and logged, and answers", async () => {
  const vitals = { ...createVitals(), phase: "serving" as const };
  const woken: number[] = [];
  const stage = await openStage(
    serving(parrot()),
    {},
    {
      vitals,
      // The loopback asks for a heartbeat each 41 s, so that to this watchdog it is silent at once.
      silence: 600,
      meter: { ...NO_METER, reconnected: (shard, why) => why === "silent" && woken.push(shard) },
    },
  );
  const { happenings } = stage.discord.world;
  await happenings.next((one) => (one.kind === "resume" ? one : undefined), "a resume", 0, 15_000);
  expect(new Set(woken)).toEqual(new Set([0]));
  expect(stage.log.join("")).toContain("the shard is connected anew");
  expect((await stage.discord.mention("still there?")).text).toContain("still there?");
  await stage.close();
});

it("a shard that lost its line makes the bot unready until it is back", async () => {
  const vitals = { ...createVitals(), phase: "serving" as const };
  const lost: string[] = [];
  const stage = await openStage(
    serving(parrot()),
    {},
    { vitals, meter: { ...NO_METER, reconnected: (shard, why) => lost.push(`${shard} ${why}`) } },
  );
  const { happenings } = stage.discord.world;
  expect(readinessOf(vitals).ready).toBe(true);
  const mark = happenings.mark();
  stage.discord.gateway.cut();
  await happenings.next((one) => (one.kind === "close" ? one : undefined), "the line to close", mark);
  await expect.poll(() => readinessOf(vitals).why).toEqual(["shard 0 is not connected"]);
  await expect.poll(() => readinessOf(vitals).why, { timeout: 15_000 }).toEqual([]);
  expect(lost).toEqual(["0 closed"]);
  expect(stage.log.join("")).toContain("a shard is back");
  await stage.close();
});

it("a line that cannot be had again is lost once, however often it is tried", async () => {
  const lost: number[] = [];
  const log: string[] = [];
  const shards = createShards({
    sharding: "auto",
    meter: { ...NO_METER, reconnected: (shard) => lost.push(shard) },
    log: pino({}, { write: (line) => void log.push(line) }),
    now: () => 0,
  });
  const client = new Client({ intents: [] });
  shards.watch(client);
  for (const shard of [0, 0, 1, 0]) client.emit(Events.ShardReconnecting, shard);
  expect([lost, log.length]).toEqual([[0, 1], 2]);
  client.emit(Events.ShardResume, 0, 3);
  client.emit(Events.ShardReady, 1, undefined);
  for (const shard of [0, 1, 1]) client.emit(Events.ShardReconnecting, shard);
  expect(lost).toEqual([0, 1, 0, 1]);
  shards.stop();
  await client.destroy();
});
