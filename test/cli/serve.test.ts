import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Loopback, startLoopback } from "../discord/loopback/loopback.js";
import { dateline, environment, MAIN, REPORT } from "./dateline.js";

let discord: Loopback;
let dir = "";
let child: ChildProcessWithoutNullStreams | undefined;
beforeEach(async () => {
  discord = await startLoopback();
  dir = await mkdtemp(join(tmpdir(), "dateline-"));
  await cp(REPORT, dir, { recursive: true });
});
afterEach(async () => {
  if (child?.exitCode === null) child.kill("SIGKILL");
  child = undefined;
  await rm(dir, { recursive: true });
  await discord.close();
});

/** Starts the bot over the copy of the data; `says` resolves once it has written this to either stream. */
function start(env: Readonly<Record<string, string>> = {}) {
  const bot = spawn(process.execPath, [MAIN, "start", "--data", dir], {
    cwd: tmpdir(),
    env: environment({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl, ...env }),
  });
  child = bot;
  let said = "";
  let look = () => {};
  for (const stream of [bot.stdout, bot.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      look();
    });
  }
  const says = (text: string) =>
    new Promise<void>((resolve) => {
      look = () => {
        if (said.includes(text)) resolve();
      };
      look();
    });
  return { bot, says, exit: once(bot, "exit") };
}

async function change(file: string, how: (text: string) => string): Promise<void> {
  const path = join(dir, file);
  await writeFile(path, how(await readFile(path, "utf8")));
}

describe("start with a token", () => {
  test("SIGHUP before there is anything to read again leaves it starting", async () => {
    // A database that lets one in and says nothing.
    const database = createServer().listen(0, "127.0.0.1");
    await once(database, "listening");
    const knocks = once(database, "connection");
    const address = database.address();
    const port = typeof address === "object" ? address?.port : undefined;
    const { bot, says, exit } = start({ DATABASE_URL: `postgres://me@127.0.0.1:${port}/x` });
    await knocks;
    bot.kill("SIGHUP");
    await says("The Discord bot is running");
    bot.kill("SIGTERM");
    expect(await exit).toEqual([0, null]);
    database.close();
  });

  test("SIGHUP reads the data again, broken data leaves the old serving, and SIGTERM ends it well", async () => {
    const { bot, says, exit } = start();
    await says("The Discord bot is running");

    await change("dataset.json", (text) => text.replace(/"title":\s*"[^"]*"/, '"title": "Another title"'));
    bot.kill("SIGHUP");
    await says("Reloaded: ");
    expect((await discord.interact({ command: "about" })).text).toContain("Another title");

    await change("dataset.json", (text) => text.replace("Another title", "").replace("{", "[{"));
    bot.kill("SIGHUP");
    await says("Not reloaded");
    expect((await discord.interact({ command: "about" })).text).toContain("Another title");

    bot.kill("SIGTERM");
    expect(await exit).toEqual([0, null]);
  });

  test("a wrong token is said in a line, with exit status 1", async () => {
    const env = { DISCORD_TOKEN: "not-the.right.token", DISCORD_API_URL: discord.apiUrl };
    const run = await dateline(["start"], { env });
    discord.forgive();
    expect(run).toMatchObject({ status: 1, stdout: "" });
    expect(run.stderr).toMatch(/^Discord refused the token.*\n$/);
  });

  test("where Discord cannot be reached, it says so, and starts once it can", async () => {
    // As often as discord.js tries by itself.
    discord.fail({ on: "GET /gateway/bot", status: 502, times: 4 });
    const { says } = start();
    await says("Discord could not be reached");
    await says("the bot could not start, and tries again");
    await says("The Discord bot is running");
    expect((await discord.interact({ command: "about" })).text).toContain("events");
  });

  test("while it waits for Discord, SIGTERM ends it well", async () => {
    const { bot, says, exit } = start({ DISCORD_API_URL: "http://127.0.0.1:9/api" });
    await says("could not be reached: connect ECONNREFUSED");
    bot.kill("SIGTERM");
    expect(await exit).toEqual([0, null]);
  });
});

describe("deploy", () => {
  test("a dry run sends nothing, the first run registers all, and a second changes nothing", async () => {
    const env = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl };
    const dry = await dateline(["deploy", "--dry-run"], { env });
    expect(dry).toMatchObject({ status: 0, stderr: "" });
    expect(dry.stdout).toMatch(/\+ met\n[\s\S]*dry run/);
    expect(discord.commands).toEqual([]);

    const first = await dateline(["deploy"], { env });
    expect(first).toMatchObject({ status: 0, stderr: "" });
    expect(discord.commands.map(({ name }) => name)).toContain("met");

    const second = await dateline(["deploy"], { env });
    expect(second).toMatchObject({ status: 0, stderr: "" });
    expect(second.stdout).toBe(`${discord.commands.length} unchanged\n`);
  });

  test("a wrong token is said in a line", async () => {
    const env = { DISCORD_TOKEN: "not-the.right.token", DISCORD_API_URL: discord.apiUrl };
    const run = await dateline(["deploy"], { env });
    discord.forgive();
    expect(run).toMatchObject({ status: 1, stdout: "" });
    expect(run.stderr).toMatch(/^Discord refused the token.*\n$/);
  });
});
