/**
 * What takes its time: the bot as people run it, the compiled program with its exit status and what it says on the
 * terminal, and the line to the gateway that goes dead.
 */
import { describe, expect, it } from "vitest";
import { dateline, looksLikeACrash } from "../cli/dateline.js";
import { type Loopback, startLoopback } from "./loopback/loopback.js";
import { parrot, serving } from "./parrot.js";
import { type Running, spawnBot } from "./spawned.js";
import { openStage, type Stage } from "./stage.js";

async function onLoopback(test: (discord: Loopback) => Promise<void>): Promise<void> {
  const discord = await startLoopback();
  await test(discord);
  await discord.close();
}

const settings = (discord: Loopback): Readonly<Record<string, string>> => ({
  DISCORD_TOKEN: discord.token,
  DISCORD_API_URL: discord.apiUrl,
  DATELINE_OWNERS: discord.world.owner.id,
});

function withBot(test: (discord: Loopback, bot: Running) => Promise<void>): Promise<void> {
  return onLoopback(async (discord) => {
    const bot = spawnBot(settings(discord));
    try {
      await bot.said(/is running/);
      await test(discord, bot);
    } finally {
      await bot.kill();
    }
  });
}

/** Asks, and sends the signal while Discord still keeps the answer waiting. */
async function endsWell(discord: Loopback, bot: Running, signal: "SIGTERM" | "SIGINT"): Promise<void> {
  const mark = discord.world.happenings.mark();
  const before = discord.requests("POST /channels").length;
  discord.fail({ on: "POST /channels/:channel/messages", status: 429, times: 1, retryAfter: 0.2 });
  const said = discord.say({ text: `${discord.tag} who met Le Drian?` });
  await discord.sent("POST /channels", before + 1);
  bot.send(signal);
  expect(await bot.status).toBe(0);
  expect((await discord.replyTo(said, mark)).text).toContain("Antony Blinken");
  expect(bot.errors()).not.toMatch(/"level":[56]0/);
}

// Most of the time goes by in waiting, for processes to start and for discord.js, so all is done at once.
describe.concurrent("the program", () => {
  // In this process, but here because discord.js waits half a second before it resumes and five before it logs in anew.
  it.each([
    ["logs in anew after a forgotten session", "identify", (stage: Stage) => stage.discord.gateway.forget()],
    [
      "logs in anew after INVALID_SESSION",
      "identify",
      (stage: Stage) => stage.discord.gateway.invalidate(false),
    ],
    ["resumes after a cut line", "resume", (stage: Stage) => stage.discord.gateway.cut()],
    ["resumes after RECONNECT", "resume", (stage: Stage) => stage.discord.gateway.reconnect()],
    ["resumes after a broken session", "resume", (stage: Stage) => stage.discord.gateway.invalidate(true)],
  ] as const)("%s, and answers", async (_name, comesBack, drop) => {
    const stage = await openStage(serving(parrot()));
    const { discord } = stage;
    const { happenings } = discord.world;
    const mark = happenings.mark();
    drop(stage);
    const meanwhile = comesBack === "resume" ? discord.say({ text: `${discord.tag} anybody?` }) : undefined;
    await happenings.next((one) => (one.kind === comesBack ? one : undefined), comesBack, mark, 15_000);
    if (meanwhile) expect((await discord.replyTo(meanwhile, mark)).text).toContain("anybody?");
    expect((await discord.mention("still there?")).text).toContain("still there?");
    expect((await discord.interact({ command: "about" })).text).toContain("/about");
    expect(discord.requests("POST /channels")).toHaveLength(meanwhile ? 2 : 1);
    expect(discord.requests("PUT /applications")).toHaveLength(1);
    await stage.close();
  });

  it("ends with status 1 and a clear message where the token is wrong", () =>
    onLoopback(async (discord) => {
      const env = { ...settings(discord), DISCORD_TOKEN: "MTIz.wrong.token" };
      const run = await dateline(["start"], { env });
      expect(run.status).toBe(1);
      expect(run.stderr).toMatch(/Discord refused the token.*DISCORD_TOKEN/s);
      expect(run.stderr).not.toContain("MTIz.wrong.token");
      expect(looksLikeACrash(run.stderr)).toBe(false);
    }));

  it("ends with status 1 and says so where the token is reset later", () =>
    withBot(async (discord, bot) => {
      discord.gateway.close(4004);
      expect(await bot.status).toBe(1);
      // Lines of JSON are the log, which may have a stack.
      const lines = bot.errors().split("\n");
      const told = lines.filter((line) => line !== "" && !line.startsWith("{"));
      expect(told).toEqual([expect.stringContaining("no longer accepts the bot's token")]);
    }));

  it("answers, reloads for its owner and at SIGHUP, and ends at SIGTERM with status 0 after what is in hand", () =>
    withBot(async (discord, bot) => {
      const met = await discord.interact({ command: "met", options: { who: "Blinken" } });
      expect(met.text).toContain("Jean-Yves Le Drian");
      const { owner } = discord.world;
      const reloaded = await discord.interact({ command: "reload", user: owner });
      expect(reloaded.text).toMatch(/^Reloaded: \d+ events/);
      expect((await discord.interact({ command: "reload" })).text).toContain("Only the owner");
      bot.send("SIGHUP");
      await bot.complained(/Reloaded: \d+ events/);
      await endsWell(discord, bot, "SIGTERM");
    }));

  it("ends at SIGINT with status 0 after what is in hand", () =>
    withBot((discord, bot) => endsWell(discord, bot, "SIGINT")));

  it("prints what deploy changes, and with --dry-run sends nothing", () =>
    onLoopback(async (discord) => {
      const env = settings(discord);
      const dry = await dateline(["deploy", "--dry-run"], { env });
      expect(dry).toMatchObject({ status: 0, stderr: "" });
      expect(dry.stdout).toMatch(/^\+ met$/m);
      expect(discord.commands).toEqual([]);
      const wet = await dateline(["deploy"], { env });
      expect(wet).toMatchObject({ status: 0, stderr: "" });
      expect(discord.commands.map(({ name }) => name)).toContain("met");
    }));
});
