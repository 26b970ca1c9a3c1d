/** The compiled program as an operator runs it: ready once it answers, counted, reloaded, drained. */
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { dateline, REPORT } from "../cli/dateline.js";
import { samples } from "../operate/samples.js";
import { askCommand } from "./loopback/asking.js";
import { type Loopback, startLoopback } from "./loopback/loopback.js";
import { PUBLIC_KEY, signed } from "./signed.js";
import { type Running, spawnBot } from "./spawned.js";

const WHEN = "When did Blinken talk to Le Drian?";

interface Operated {
  readonly discord: Loopback;
  readonly bot: Running;
  /** Of the HTTP server. */
  at(path: string, init?: RequestInit): Promise<Response>;
}

async function operated(
  env: Readonly<Record<string, string>>,
  test: (operated: Operated) => Promise<void>,
): Promise<void> {
  const discord = await startLoopback();
  const bot = spawnBot({
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    DATELINE_PORT: "0",
    ...env,
  });
  try {
    const [, address] = /"address":"([^"]+)"/.exec(await bot.complained(/"address":"[^"]+"/)) ?? [];
    await test({ discord, bot, at: (path, init) => fetch(`${address}${path}`, init) });
  } finally {
    await bot.kill();
  }
  await discord.close();
}

/** What `look` gives once it gives something; a server that is not there gives nothing. */
async function once<T>(look: () => Promise<T | undefined>, what: string): Promise<T> {
  for (let tries = 0; tries < 600; tries += 1) {
    const seen = await look().catch(() => undefined);
    if (seen !== undefined) return seen;
    await pause(20);
  }
  throw new Error(`never seen: ${what}`);
}

const metrics = async (at: Operated["at"]): Promise<Readonly<Record<string, number>>> =>
  samples(await (await at("/metrics")).text());

function asked(discord: Loopback, question: string): RequestInit {
  const { headers, body } = signed(askCommand(discord.world, "ask", { question }, {}).payload);
  return {
    method: "POST",
    headers: Object.entries(headers).map(([name, value]) => [name, String(value)]),
    body,
  };
}

describe("the program with a port", { timeout: 60_000 }, () => {
  it("is alive at once, ready when it answers, and counts what it answered", () =>
    operated({}, async ({ discord, bot, at }) => {
      const early = await at("/readyz");
      expect(early.status).toBe(503);
      expect(await early.json()).toMatchObject({ ready: false, why: [expect.any(String)] });
      expect((await at("/healthz")).status).toBe(200);
      await bot.said(/is running.*Its state is at http:\/\/127\.0\.0\.1:\d+\/readyz/);
      const ready = await at("/readyz");
      expect(ready.status).toBe(200);
      expect(await ready.json()).toMatchObject({
        ready: true,
        why: [],
        dataset: { title: "Talks and troop movements around Ukraine, 2–7 February 2022" },
        shards: [{ id: 0, ready: true, silent: false }],
      });

      const answer = await discord.interact({ command: "ask", options: { question: WHEN } });
      await discord.mention("who met Imran Khan?");
      await discord.mention("");
      await discord.component("forged", answer.message);
      const seen = await metrics(at);
      expect(seen).toMatchObject({
        'dateline_questions_total{way="command",kind="dates",outcome="answered"}': 1,
        'dateline_questions_total{way="mention",kind="unknown-words",outcome="refused"}': 1,
        'dateline_questions_total{way="mention",kind="empty",outcome="answered"}': 1,
        'dateline_questions_total{way="button",kind="strange",outcome="refused"}': 1,
        'dateline_acknowledge_seconds_count{way="command"}': 1,
        'dateline_gateway_ready{shard="0"}': 1,
        dateline_unanswered_share: 0.5,
      });
      expect(seen['dateline_dataset_records{kind="events"}']).toBeGreaterThan(10);
      expect(seen["process_resident_memory_bytes"]).toBeGreaterThan(0);
      // Where interactions are not to come by HTTP, there is no such page.
      expect((await at("/interactions", { method: "POST", body: "{}" })).status).toBe(404);
      bot.send("SIGTERM");
      expect(await bot.status).toBe(0);
      expect(bot.errors()).not.toContain("Khan");
    }));

  it("finishes what is in hand at SIGTERM, while it says that it is no longer ready", () =>
    operated({}, async ({ discord, bot, at }) => {
      await bot.said(/is running/);
      const on = "POST /channels/:channel/messages";
      discord.fail({ on, status: 429, times: 1, retryAfter: 0.5 });
      const said = discord.say({ text: `${discord.tag} who met Le Drian?` });
      await discord.sent(on, 1);
      expect(await metrics(at)).toMatchObject({
        dateline_in_hand: 1,
        'dateline_rest_failures_total{status="429"}': 1,
      });
      bot.send("SIGTERM");
      const unready = async () => ((await at("/readyz")).status === 503 ? true : undefined);
      await once(unready, "the end of readiness");
      expect((await discord.replyTo(said)).text).toContain("Antony Blinken");
      expect(await bot.status).toBe(0);
    }));

  it("takes signed interactions without the gateway, and drains at SIGTERM", () =>
    operated({ DISCORD_GATEWAY: "off", DISCORD_PUBLIC_KEY: PUBLIC_KEY }, async ({ discord, bot, at }) => {
      await bot.said(/is running/);
      expect((await at("/readyz")).status).toBe(200);
      const answer = await at("/interactions", asked(discord, WHEN));
      expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "application/json"]);
      expect(await answer.text()).toContain("6 Feb 2022");
      const forged = { ...asked(discord, "hello"), body: "{}" };
      expect((await at("/interactions", forged)).status).toBe(401);
      expect((await at("/interactions")).status).toBe(405);
      expect(discord.world.happenings.entries.map(({ kind }) => kind)).not.toContain("identify");
      bot.send("SIGTERM");
      expect(await bot.status).toBe(0);
    }));

  it("follows the data that serves, and goes on with the old where the new is broken", async () => {
    const dir = await mkdtemp(join(tmpdir(), "dateline-data-"));
    await cp(REPORT, dir, { recursive: true });
    await operated({ DATELINE_DATA: dir }, async ({ discord, bot, at }) => {
      await bot.said(/is running/);
      const events = 'dateline_dataset_records{kind="events"}';
      const before = await metrics(at);

      const file = join(dir, "dataset.json");
      const sound = await readFile(file, "utf8");
      await writeFile(file, "{");
      bot.send("SIGHUP");
      await bot.complained(/Not reloaded/);
      expect(await metrics(at)).toMatchObject({
        'dateline_reloads_total{outcome="kept-old"}': 1,
        [events]: before[events],
      });
      expect((await at("/readyz")).status).toBe(200);

      await writeFile(file, sound.replace(/"title": "[^"]*"/, '"title": "Renamed"'));
      bot.send("SIGHUP");
      await bot.complained(/Reloaded: /);
      expect(await metrics(at)).toMatchObject({ 'dateline_reloads_total{outcome="serving"}': 1 });
      expect(await (await at("/readyz")).json()).toMatchObject({
        ready: true,
        dataset: { title: "Renamed" },
      });
      expect((await discord.mention(WHEN)).text).toContain("6 Feb 2022");
    });
    await rm(dir, { recursive: true });
  });

  it("does not start where the port is taken, and says which setting it is", async () => {
    const discord = await startLoopback();
    const port = new URL(discord.apiUrl).port;
    const run = await dateline(["start"], {
      env: { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl, DATELINE_PORT: port },
    });
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(/^DATELINE_PORT: 127\.0\.0\.1:\d+ cannot be listened on/);
    await discord.close();
  });
});
