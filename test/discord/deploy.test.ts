/** Registering the commands: only what changed is written, and a dry run writes nothing. */
import { ApplicationCommandType, PermissionFlagsBits, REST, Routes } from "discord.js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { COMMANDS, MESSAGE_COMMANDS } from "../../commands/index.js";
import { deploy } from "../../src/discord/deploy.js";
import { type Loopback, startLoopback } from "./loopback/loopback.js";
import { parrot, serving } from "./parrot.js";
import { startOn } from "./stage.js";

const ALL = [...COMMANDS, ...MESSAGE_COMMANDS];
const NAMES = ALL.map(({ data }) => data.name);
const OLD = { name: "old", description: "Of last year" };

let discord: Loopback;
beforeEach(async () => {
  discord = await startLoopback();
});
afterEach(() => discord.close());

/** All requests that changed something. */
function writes(): readonly string[] {
  return ["POST", "PUT", "PATCH", "DELETE"].flatMap((method) =>
    discord.requests(`${method} /applications`).map(({ on }) => on),
  );
}

function registered(): readonly string[] {
  return discord.commands.map(({ name }) => name).sort();
}

async function startAndStop(): Promise<void> {
  const bot = await startOn(discord, serving(parrot()));
  await bot.stop();
}

function register(...commands: object[]): Promise<unknown> {
  const rest = new REST({ api: discord.apiUrl }).setToken(discord.token);
  return rest.put(Routes.applicationCommands(discord.world.bot.id), { body: commands });
}

const plan = (dryRun: boolean): ReturnType<typeof deploy> =>
  deploy({ token: discord.token, apiUrl: discord.apiUrl, commands: ALL, dryRun });

describe("starting", () => {
  it("registers all commands, in one request", async () => {
    await startAndStop();
    expect(registered()).toEqual([...NAMES].sort());
    expect(writes()).toEqual(["PUT /applications/:application/commands"]);
  });

  it("again writes nothing", async () => {
    await startAndStop();
    const before = discord.commands;
    await startAndStop();
    expect(writes()).toHaveLength(1);
    expect(discord.commands).toEqual(before);
  });

  it("writes what changed, and keeps the ids of what stays", async () => {
    await startAndStop();
    const met = discord.commands.find(({ name }) => name === "met");
    await register(...ALL.map(({ data }) => (data.name === "ask" ? { ...data, description: "Old" } : data)));
    await startAndStop();
    expect(writes()).toHaveLength(3);
    expect(discord.commands.find(({ name }) => name === "ask")?.["description"]).not.toBe("Old");
    expect(discord.commands.find(({ name }) => name === "met")?.id).toBe(met?.id);
  });

  it("removes what the program no longer has", async () => {
    await register(OLD);
    await startAndStop();
    expect(registered()).toEqual([...NAMES].sort());
  });

  it("goes on where registering fails, with the commands of last time", async () => {
    await startAndStop();
    discord.fail({ on: "GET /applications/:application/commands", status: 403, times: 1 });
    const bot = await startOn(discord, serving(parrot()));
    expect((await discord.interact({ command: "about" })).text).toContain("/about");
    await bot.stop();
  });
});

describe("every command", () => {
  const typed = ALL.filter(({ data }) => data.name !== "settings").map(
    ({ data }) => [data.name, data.type ?? ApplicationCommandType.ChatInput] as const,
  );
  it.each(typed)(
    "%s can be installed by servers and users, and used in all conversations",
    async (name, type) => {
      await startAndStop();
      const command = discord.commands.find((one) => one.name === name);
      expect(command).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2], type });
    },
  );

  it("/settings is offered in servers, to those who manage them", async () => {
    await startAndStop();
    const command = discord.commands.find((one) => one.name === "settings");
    const manage = String(PermissionFlagsBits.ManageGuild);
    expect(command).toMatchObject({
      integration_types: [0],
      contexts: [0],
      default_member_permissions: manage,
    });
  });
});

describe("deploy", () => {
  it("without a dry run says what it did, and does it", async () => {
    await register(OLD);
    expect(await plan(false)).toEqual({ create: NAMES, update: [], remove: ["old"], keep: [] });
    expect(registered()).toEqual([...NAMES].sort());
    expect(await plan(false)).toEqual({ create: [], update: [], remove: [], keep: NAMES });
    expect(writes()).toHaveLength(2);
  });

  it("as a dry run says what it would do, and writes nothing", async () => {
    await register(OLD, { ...COMMANDS[0]?.data, description: "Old" });
    const [first = "", ...others] = NAMES;
    expect(await plan(true)).toEqual({ create: others, update: [first], remove: ["old"], keep: [] });
    expect(registered()).toEqual([first, "old"].sort());
    expect(writes()).toHaveLength(1);
  });

  it("does not connect to the gateway", async () => {
    await plan(true);
    expect(discord.world.happenings.entries.filter(({ kind }) => kind === "open")).toEqual([]);
  });

  it("leaves the entry point of an app with activities alone", async () => {
    const entry = { name: "launch", type: ApplicationCommandType.PrimaryEntryPoint, handler: 2 };
    await register(entry);
    expect(await plan(false)).toMatchObject({ create: NAMES, remove: [] });
    expect(registered()).toEqual(["launch", ...NAMES].sort());
    expect(await plan(false)).toMatchObject({ create: [], update: [] });
  });

  it("with a wrong token says so", async () => {
    const wrong = deploy({
      token: "MTIz.wrong.token",
      apiUrl: discord.apiUrl,
      commands: ALL,
      dryRun: true,
    });
    await expect(wrong).rejects.toThrow(/refused the token.*DISCORD_TOKEN/s);
  });

  it("where nobody listens says so", async () => {
    const nobody = deploy({
      token: discord.token,
      apiUrl: "http://127.0.0.1:9/api",
      commands: ALL,
      dryRun: true,
    });
    await expect(nobody).rejects.toThrow(/could not be reached.*ECONNREFUSED/s);
  });
});
