/** How a server settles in which way it is answered, and how it is answered then. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PermissionFlagsBits } from "discord.js";
import Sqlite from "libsql";
import { pino } from "pino";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Engine } from "../../src/engine.js";
import { createMemoryShelf } from "../../src/settings/memory.js";
import { openSqlite } from "../../src/settings/sqlite.js";
import { createSettingsStore, type SettingsStore } from "../../src/settings/store.js";
import { reportEngine } from "../report.js";
import type { Answer } from "./loopback/answer.js";
import type { Asker, OptionValue } from "./loopback/asking.js";
import { type Channel, message } from "./loopback/fixtures.js";
import { channelOf } from "./loopback/world.js";
import { serving } from "./parrot.js";
import { openStage, type Stage, startOn } from "./stage.js";

let engine: Engine;
beforeAll(async () => {
  engine = await reportEngine();
});

let stage: Stage;
let home: string;
let path: string;
let store: SettingsStore;

async function open(): Promise<SettingsStore> {
  const shelf = await openSqlite(path);
  if (!shelf.ok) throw new Error(shelf.failure.message);
  return createSettingsStore(shelf.value, { log: pino({ level: "silent" }), now: () => performance.now() });
}

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), "dateline-stage-"));
  path = join(home, "settings.sqlite");
  store = await open();
  stage = await openStage(serving(engine), {}, { settings: store });
});
afterEach(async () => {
  await stage.close();
  await store.close();
  rmSync(home, { recursive: true });
});

type Options = Readonly<Record<string, OptionValue>>;

/** By someone who manages the server. */
const settings = (subcommand: "show" | "set" | "reset", options: Options = {}, asker: Asker = {}) =>
  stage.discord.interact({
    command: "settings",
    subcommand,
    options,
    permissions: String(PermissionFlagsBits.ManageGuild),
    ...asker,
  });
/** By a member. */
const ask = (options: Options = {}, asker: Asker = {}): Promise<Answer> =>
  stage.discord.interact({
    command: "ask",
    options: { question: "Who met Le Drian?", ...options },
    ...asker,
  });

/** Where all of these tests ask, unless they say otherwise. */
const here = (): Channel => channelOf(stage.discord.world, "guild");
const link = ({ id }: Channel): string => `<#${id}>`;

describe("/settings show", () => {
  it("tells whoever manages the server, and nobody else sees it, how things are at first", async () => {
    const { text, ephemeral } = await settings("show");
    expect(ephemeral).toBe(true);
    expect(text).toContain("Settings of this server");
    expect(text).toContain("everyone sees them");
    expect(text).toContain("Channels: all");
    expect(text).toContain("everyone’s own");
    expect(text).toContain("all events");
  });

  it("tells all that was set", async () => {
    const options = { answers: "private", channel: here().id, since: "February 2022", place: "poland" };
    const set = await settings("set", options);
    expect([set.ephemeral, set.text]).toEqual([true, expect.stringContaining("have been changed")]);
    const { text } = await settings("show");
    expect(text).toContain("only whoever asks sees them");
    expect(text).toContain(`only ${link(here())}`);
    expect(text).toContain("from 1 Feb 2022 on, Poland");
  });

  it("says so where settings do not last", async () => {
    const shelf = createMemoryShelf();
    const forgetful = createSettingsStore(shelf, { log: pino({ level: "silent" }), now: () => 0 });
    const other = await openStage(serving(engine), {}, { settings: forgetful });
    const permissions = String(PermissionFlagsBits.ManageGuild);
    const shown = await other.discord.interact({ command: "settings", subcommand: "show", permissions });
    expect(shown.text).toContain("until I am restarted");
    await other.close();
    expect((await settings("show")).text).not.toContain("restarted");
  });

  it("says so where the place is no longer in the data", async () => {
    await store.set(stage.discord.world.guild, { answers: "public", channels: [], place: "atlantis" });
    expect((await settings("show")).text).toContain("no longer has the place “atlantis”");
  });
});

describe("whoever may not manage the server", () => {
  const { ManageGuild, Administrator, ManageMessages } = PermissionFlagsBits;
  const ROWS: readonly (readonly [string, bigint, boolean])[] = [
    ["nothing", 0n, false],
    ["managing messages", ManageMessages, false],
    ["managing the server", ManageGuild, true],
    ["administration", Administrator, true],
  ];
  it.each(ROWS)("with the permission for %s", async (_name, bits, may) => {
    const permissions = String(bits);
    const set = await settings("set", { answers: "private" }, { permissions });
    expect(set.ephemeral).toBe(true);
    expect(set.text.includes("Only those who may manage this server")).toBe(!may);
    expect((await ask()).ephemeral).toBe(may);
    const reset = await settings("reset", {}, { permissions });
    expect(reset.text.includes("Only those who may manage this server")).toBe(!may);
    expect((await settings("show", {}, { permissions })).text.includes("Channels")).toBe(may);
  });

  it("is not offered it outside of servers", async () => {
    for (const place of ["dm", "group"] as const)
      await expect(async () => settings("show", {}, { in: place })).rejects.toThrow("not offered");
  });
});

describe("private by default", () => {
  beforeEach(() => settings("set", { answers: "private" }));

  it("an answer is shown only to whoever asked", async () => {
    const { ephemeral, text } = await ask();
    expect([ephemeral, text]).toEqual([true, expect.stringContaining("Antony Blinken")]);
  });

  it("what the asker says goes before it", async () => {
    expect((await ask({ private: false })).ephemeral).toBe(false);
    expect((await ask({ private: true })).ephemeral).toBe(true);
  });

  it("so is the answer to a button", async () => {
    const open = await ask({ question: "Who met Blinkenn and Flurb?", private: false });
    const [button] = open.buttons;
    if (button === undefined) throw new Error("no button to press");
    expect((await stage.discord.press(open, button.label)).ephemeral).toBe(true);
  });

  it("an answer may still be shown to all, by whoever asked", async () => {
    expect((await stage.discord.press(await ask(), "Show publicly")).ephemeral).toBe(false);
  });

  it("a mention is answered where it was, as there is no other way", async () => {
    expect((await stage.discord.mention("who met Le Drian?")).text).toContain("Antony Blinken");
  });

  it("it is not so elsewhere", async () => {
    expect((await ask({}, { in: "dm" })).ephemeral).toBe(false);
    expect((await ask({}, { in: "group" })).ephemeral).toBe(false);
  });
});

describe("allowed channels", () => {
  let allowed: Channel;
  beforeEach(async () => {
    allowed = stage.discord.makeChannel();
    await settings("set", { channel: allowed.id });
  });

  it("are answered in openly", async () => {
    const { ephemeral, text } = await ask({}, { channel: allowed });
    expect([ephemeral, text.includes("Only you")]).toEqual([false, false]);
  });

  it("and so are their threads", async () => {
    const thread = stage.discord.makeChannel(allowed);
    expect((await ask({}, { channel: thread })).ephemeral).toBe(false);
    const mentioned = await stage.discord.mention("who met Le Drian?", { channel: thread });
    expect(mentioned.text).toContain("Antony Blinken");
  });

  it("elsewhere a command is answered in private, with a kind word", async () => {
    for (const asked of [{}, { private: false }]) {
      const { ephemeral, text } = await ask(asked);
      expect(ephemeral).toBe(true);
      expect(text).toContain("Antony Blinken");
      expect(text).toContain(`On this server I answer openly in ${link(allowed)}.`);
    }
  });

  it("what is private there is not offered to be shown to all, and is not, by a button of before", async () => {
    const offered = ({ buttons }: Answer) => buttons.map(({ label }) => label);
    expect(offered(await ask())).not.toContain("Show publicly");
    const before = await ask({ private: true }, { channel: allowed });
    expect(offered(before)).toContain("Show publicly");
    const pressed = await stage.discord.press(before, "Show publicly", { channel: here() });
    expect(pressed.ephemeral).toBe(true);
    expect(pressed.text).toContain("On this server I answer openly in");
  });

  it("who wants it in private anyway needs no word", async () => {
    expect((await ask({ private: true })).text).not.toContain("openly");
  });

  it("a button elsewhere is answered in private", async () => {
    const shown = await ask({ question: "Who met Blinkenn and Flurb?" }, { channel: allowed });
    const label = shown.buttons[0]?.label ?? "";
    expect((await stage.discord.press(shown, label, { channel: allowed })).ephemeral).toBe(false);
    expect((await stage.discord.press(shown, label, { channel: here() })).ephemeral).toBe(true);
  });

  it("elsewhere a mention is told once where to ask, and then nothing", async () => {
    const told = await stage.discord.mention("who met Le Drian?");
    expect(told.text).toContain("not to answer in this channel");
    expect(told.text).toContain(link(allowed));
    expect(told.text).not.toContain("Blinken");
    const posted = stage.discord.requests("POST /channels").length;
    stage.discord.say({ text: `${stage.discord.tag} who met Le Drian?` });
    const after = await stage.discord.mention("who met Le Drian?", { channel: allowed });
    expect(after.text).toContain("Antony Blinken");
    await stage.bot.stop();
    expect(stage.discord.requests("POST /channels")).toHaveLength(posted + 1);
  });

  it("Discord is asked once what a channel belongs to", async () => {
    const thread = stage.discord.makeChannel(allowed);
    for (let time = 0; time < 3; time++)
      await stage.discord.mention("who met Le Drian?", { channel: thread });
    expect(stage.discord.requests("GET /channels")).toHaveLength(1);
  });

  it("where Discord does not say, the channel is not one of them", async () => {
    stage.discord.fail({ on: "GET /channels/:channel", status: 403, times: 1 });
    const thread = stage.discord.makeChannel(allowed);
    const told = await stage.discord.mention("who met Le Drian?", { channel: thread });
    expect(told.text).toContain("not to answer in this channel");
    stage.discord.say({ text: `${stage.discord.tag} who met Le Drian?`, channel: thread });
    await stage.discord.mention("who met Le Drian?", { channel: allowed });
    await stage.bot.stop();
    expect(stage.discord.requests("GET /channels")).toHaveLength(1);
  });

  it("settings are changed wherever one is", async () => {
    expect((await settings("set", { channel: here().id })).text).not.toContain("openly");
    expect((await ask()).ephemeral).toBe(false);
    await settings("set", { without: here().id });
    expect((await ask()).ephemeral).toBe(true);
  });

  it("direct messages are answered as ever", async () => {
    expect((await stage.discord.dm("who met Le Drian?")).text).toContain("Antony Blinken");
    expect((await ask({}, { in: "dm" })).ephemeral).toBe(false);
  });
});

describe("language", () => {
  it("everyone is answered in the server's", async () => {
    await settings("set", { language: "pl", place: "poland" });
    expect((await settings("show")).text).toContain("Ustawienia tego serwera");
    expect((await ask({ question: "Who landed in Poland?" })).text).toContain("tutaj tylko: Poland");
    const mentioned = await stage.discord.mention("Who landed in Poland?");
    expect(mentioned.text).toContain("tutaj tylko: Poland");
  });

  it("or again in their own", async () => {
    await settings("set", { language: "pl" });
    await settings("set", { language: "own" });
    expect((await settings("show")).text).toContain("Settings of this server");
  });
});

describe("scope", () => {
  beforeEach(() => settings("set", { until: "3 Feb 2022" }));
  const QUESTION = "When did Biden call Macron?";

  it.each([
    ["/ask", () => ask({ question: QUESTION })],
    ["/when", () => stage.discord.interact({ command: "when", options: { who: "Biden", did: "call" } })],
    ["a mention", () => stage.discord.mention(QUESTION)],
  ] as const)("%s is answered from it, and says so", async (_name, put) => {
    const { text } = await put();
    expect(text).toContain("2 Feb 2022");
    expect(text).not.toContain("6 Feb 2022");
    expect(text).toContain("here only: until 3 Feb 2022");
  });

  const CLAIM = "Biden called Macron on 6 February 2022.";
  const checkMessage = () => {
    const { world } = stage.discord;
    const posted = message({
      id: world.id(),
      channel_id: channelOf(world, "guild").id,
      author: world.owner,
      content: CLAIM,
    });
    return stage.discord.pointAt(posted, "Check dates and names");
  };

  it.each([
    ["/check", () => stage.discord.interact({ command: "check", options: { text: CLAIM } })],
    ["a message that is pointed at", checkMessage],
  ] as const)("%s is checked against it, and that is said", async (_name, put) => {
    const { text } = await put();
    expect(text).not.toContain("agrees with the data");
    expect(text).toContain("here only: until 3 Feb 2022");
  });

  it("a button asks within it", async () => {
    const shown = await ask({ question: "Who met Blinkenn and Flurb?" });
    const label = shown.buttons[0]?.label ?? "";
    expect((await stage.discord.press(shown, label)).text).toContain("here only: until 3 Feb 2022");
  });

  it("elsewhere all of the data is", async () => {
    expect((await stage.discord.dm(QUESTION)).text).toContain("6 Feb 2022");
  });

  it("a day that is none, and a place that is none, change nothing", async () => {
    expect((await settings("set", { since: "30 Feb 2022" })).text).toContain("no such date");
    expect((await settings("set", { since: "March 2022" })).text).toContain("before it begins");
    expect((await settings("set", { place: "Blinken" })).text).toContain("no place");
    expect((await settings("show")).text).toContain("until 3 Feb 2022");
  });

  it("places complete as they are typed", async () => {
    const typed = { subcommand: "set", focused: "place", value: "pola", options: { answers: "public" } };
    const choices = await stage.discord.autocomplete("settings", typed);
    expect(choices[0]).toEqual({ name: "Poland", value: "poland" });
  });
});

describe("/settings reset", () => {
  const ALL = { answers: "private", language: "de", until: "3 Feb 2022" };

  it("sets all back", async () => {
    await settings("set", { ...ALL, channel: stage.discord.makeChannel().id });
    await settings("reset");
    expect((await settings("show")).text).toContain("Settings of this server");
    const { ephemeral, text } = await ask();
    expect([ephemeral, text.includes("here only")]).toEqual([false, false]);
    expect(await store.read(stage.discord.world.guild)).toEqual({
      ok: true,
      value: { answers: "public", channels: [] },
    });
  });

  it("or one thing alone", async () => {
    await settings("set", ALL);
    await settings("reset", { what: "language" });
    const { text } = await settings("show");
    expect(text).toContain("Settings of this server");
    expect(text).toContain("only whoever asks");
    expect(text).toContain("until 3 Feb 2022");
  });

  it("nothing to set is said to be so", async () => {
    expect((await settings("set")).text).toContain("at least one thing");
  });
});

describe("settings are kept", () => {
  it("for a bot that is started anew", async () => {
    await settings("set", { answers: "private", language: "fr" });
    await stage.bot.stop();
    await store.close();
    store = await open();
    const mark = stage.discord.world.happenings.mark();
    const again = await startOn(stage.discord, serving(engine), [], { settings: store });
    await stage.discord.ready(mark);
    expect((await ask()).ephemeral).toBe(true);
    expect((await settings("show")).text).toContain("Réglages de ce serveur");
    await again.stop();
  });

  it("and where they cannot be, nothing has changed and everyone is answered", async () => {
    const other = new Sqlite(path);
    other.exec("BEGIN EXCLUSIVE");
    for (const subcommand of ["show", "set", "reset"] as const) {
      const { ephemeral, text } = await settings(
        subcommand,
        subcommand === "set" ? { answers: "private" } : {},
      );
      expect([ephemeral, text]).toEqual([true, expect.stringContaining("cannot be reached")]);
    }
    const { ephemeral, text } = await ask();
    expect([ephemeral, text]).toEqual([false, expect.stringContaining("Antony Blinken")]);
    expect(stage.log.join("")).not.toContain("Le Drian");
    other.exec("ROLLBACK");
    other.close();
  });
});
