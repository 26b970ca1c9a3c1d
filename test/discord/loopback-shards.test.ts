/** Many servers and several shards: who hears what, how fast shards may log in, and how the bot fares on them. */
import { Client, Events, GatewayDispatchEvents, GatewayIntentBits, REST, Routes } from "discord.js";
import { describe, expect, it } from "vitest";
import { type Loopback, type LoopbackOptions, startLoopback } from "./loopback/loopback.js";
import { shardOf } from "./loopback/shard.js";
import { parrot, serving } from "./parrot.js";
import { rulesBroken } from "./small-client.js";
import { openStage, startOn } from "./stage.js";

const THREE: LoopbackOptions = { servers: 30, shards: 3, maxConcurrency: 16, identifyMs: 5000 };

/** A server of each shard. */
const ofEach = ({ world }: Loopback, count: number): readonly string[] =>
  Array.from({ length: count }, (_, shard) => {
    const guild = [...world.guilds].find((one) => shardOf(one, count) === shard);
    if (guild === undefined) throw new Error(`no server on shard ${shard}`);
    return guild;
  });

async function loggedIn(discord: Loopback, intents: GatewayIntentBits[]) {
  const client = new Client({ intents, shards: "auto", rest: { api: discord.apiUrl } });
  const heard: { event: string; guilds: readonly string[]; shard: number }[] = [];
  client.ws.on(GatewayDispatchEvents.Ready, ({ guilds }: { guilds: { id: string }[] }, shard: number) =>
    heard.push({ event: "READY", guilds: guilds.map(({ id }) => id), shard }),
  );
  client.ws.on(GatewayDispatchEvents.GuildCreate, ({ id }: { id: string }, shard: number) =>
    heard.push({ event: "GUILD_CREATE", guilds: [id], shard }),
  );
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  await ready;
  return { client, heard };
}

describe.concurrent("shards", () => {
  it("READY names the servers of its shard, and without the Guilds intent that is all", async () => {
    const discord = await startLoopback(THREE);
    const { client, heard } = await loggedIn(discord, [GatewayIntentBits.GuildMessages]);
    expect(heard.map(({ event }) => event)).toEqual(["READY", "READY", "READY"]);
    for (const { guilds, shard } of heard) {
      expect(guilds.length).toBeGreaterThan(0);
      expect(guilds.filter((guild) => shardOf(guild, 3) !== shard)).toEqual([]);
    }
    expect(new Set(heard.flatMap(({ guilds }) => guilds))).toEqual(discord.world.guilds);
    await client.destroy();
    await discord.close();
  });

  it("with the Guilds intent every server is told of", async () => {
    const discord = await startLoopback(THREE);
    const { client, heard } = await loggedIn(discord, [GatewayIntentBits.Guilds]);
    const told = heard.filter(({ event }) => event === "GUILD_CREATE").flatMap(({ guilds }) => guilds);
    expect(new Set(told)).toEqual(discord.world.guilds);
    expect(client.guilds.cache.size).toBe(discord.world.guilds.size);
    await client.destroy();
    await discord.close();
  });

  it("two of one bucket that log in at once are a breach", async () => {
    const discord = await startLoopback({ ...THREE, shards: 2, maxConcurrency: 1, identifyMs: 3000 });
    const client = new Client({
      intents: [GatewayIntentBits.GuildMessages],
      shards: "auto",
      rest: { api: discord.apiUrl },
      ws: { buildIdentifyThrottler: () => Promise.resolve({ waitForIdentify: () => Promise.resolve() }) },
    });
    // A shard that is sent away tries again until it may: to destroy the client meanwhile would wait for ever.
    const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
    await client.login(discord.token);
    await ready;
    await client.destroy();
    expect(new Set(rulesBroken(discord))).toEqual(new Set(["max_concurrency"]));
    await discord.close();
  });

  it("are as many as Discord recommends", async () => {
    const discord = await startLoopback(THREE);
    const rest = new REST({ api: discord.apiUrl }).setToken(discord.token);
    const start = { max_concurrency: 16 };
    expect(await rest.get(Routes.gatewayBot())).toMatchObject({ shards: 3, session_start_limit: start });
    await discord.close();
  });
});

describe.concurrent("the bot on three shards", () => {
  it("answers in the servers of each", async () => {
    const stage = await openStage(serving(parrot()), THREE);
    const { discord } = stage;
    for (const guild of ofEach(discord, 3)) {
      expect((await discord.mention("hello", { guild })).channel).toBe(guild);
      const asked = { command: "ask", options: { question: "hello" }, guild };
      expect((await discord.interact(asked)).channel).toBe(guild);
    }
    expect((await discord.dm("hello")).text).toContain("hello");
    await stage.close();
  });

  it("answers on two while the third comes back, and then on that too", async () => {
    const stage = await openStage(serving(parrot()), THREE);
    const { discord } = stage;
    const { happenings } = discord.world;
    const mark = happenings.mark();
    discord.gateway.cut(1);
    const [one, two, three] = ofEach(discord, 3).map((guild) => discord.mention("hello", { guild }));
    await Promise.all([one, three]);
    expect(happenings.since(mark).some(({ kind }) => kind === "resume")).toBe(false);
    expect((await two)?.text).toContain("hello");
    expect(happenings.since(mark).filter(({ kind }) => kind === "resume")).toHaveLength(1);
    await stage.close();
  });

  it("does not start where Discord wants more shards, and says so", async () => {
    const discord = await startLoopback({ servers: 2600, shards: 1 });
    const log: string[] = [];
    await expect(startOn(discord, serving(parrot()), log)).rejects.toThrow("Sharding is required");
    expect(log.join("")).toContain("the gateway was closed for good");
    await discord.close();
  });
});
