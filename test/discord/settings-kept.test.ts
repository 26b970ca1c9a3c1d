/** The bot as people run it, with a place for the settings of servers and without. */
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PermissionFlagsBits } from "discord.js";
import { expect, it } from "vitest";
import { SQLITE_STEPS } from "../../src/settings/migrations.js";
import { openSqlite } from "../../src/settings/sqlite.js";
import { dateline, looksLikeACrash, MAIN } from "../cli/dateline.js";
import { type Loopback, startLoopback } from "./loopback/loopback.js";
import { spawnBot } from "./spawned.js";

async function onLoopback(test: (discord: Loopback) => Promise<void>): Promise<void> {
  const discord = await startLoopback();
  await test(discord);
  await discord.close();
}

const reaching = (discord: Loopback): Readonly<Record<string, string>> => ({
  DISCORD_TOKEN: discord.token,
  DISCORD_API_URL: discord.apiUrl,
});

it("keeps the settings of servers over SIGKILL, and closes them at SIGTERM", () =>
  onLoopback(async (discord) => {
    const state = mkdtempSync(join(tmpdir(), "dateline-kept-"));
    const env = { ...reaching(discord), DATELINE_STATE: state };
    const first = spawnBot(env);
    await first.said(/is running/);
    const manager = { permissions: String(PermissionFlagsBits.ManageGuild) };
    const options = { answers: "private" };
    await discord.interact({ command: "settings", subcommand: "set", options, ...manager });
    await first.kill();
    const second = spawnBot(env);
    await second.said(/is running/);
    const asked = await discord.interact({ command: "met", options: { who: "Blinken" } });
    expect(asked.ephemeral).toBe(true);
    second.send("SIGTERM");
    expect(await second.status).toBe(0);
    expect(readdirSync(state)).toEqual(["settings.sqlite"]);
    rmSync(state, { recursive: true });
  }));

it("answers where there is nowhere to keep settings, and says so in the log", () =>
  onLoopback(async (discord) => {
    const bot = spawnBot({ ...reaching(discord), DATELINE_STATE: join(MAIN, "state") });
    await bot.said(/is running/);
    expect(bot.errors()).toContain("the settings of servers cannot be kept");
    const asked = await discord.interact({ command: "met", options: { who: "Blinken" } });
    expect(asked.text).toContain("Jean-Yves Le Drian");
    await bot.kill();
  }));

it("answers where the database is not there, and says so in the log without its password", () =>
  onLoopback(async (discord) => {
    const bot = spawnBot({ ...reaching(discord), DATABASE_URL: "postgres://me:s3cret@127.0.0.1:1/none" });
    await bot.said(/is running/);
    const asked = await discord.interact({ command: "met", options: { who: "Blinken" } });
    expect(asked.text).toContain("Jean-Yves Le Drian");
    expect(bot.errors()).toContain("the database of the settings cannot be used");
    expect(bot.errors()).not.toContain("s3cret");
    await bot.kill();
  }));

it("does not start over settings of a newer Dateline, and says how to mend it", () =>
  onLoopback(async (discord) => {
    const state = mkdtempSync(join(tmpdir(), "dateline-newer-"));
    const newer = await openSqlite(join(state, "settings.sqlite"), [...SQLITE_STEPS, "SELECT 1"]);
    if (newer.ok) await newer.value.close();
    const run = await dateline(["start"], { env: { ...reaching(discord), DATELINE_STATE: state } });
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(/settings\.sqlite was written by a newer Dateline \(version 2;/);
    expect(looksLikeACrash(run.stderr)).toBe(false);
    rmSync(state, { recursive: true });
  }));
