/** The loopback Discord's REST interface: messages, commands, what breaks the rules, and bad days. */
import {
  DiscordAPIError,
  GatewayDispatchEvents,
  GatewayIntentBits,
  type GatewayMessageCreateDispatchData,
  REST,
  Routes,
} from "discord.js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Loopback, startLoopback } from "./loopback/loopback.js";
import { ECHO, QUIET, rulesBroken, SmallClient } from "./small-client.js";

let discord: Loopback;
let small: SmallClient;
beforeEach(async () => {
  discord = await startLoopback();
  small = new SmallClient(discord);
});
afterEach(async () => {
  await small.client.destroy();
  await discord.close();
});

describe("messages", () => {
  it("a mention is answered as a reply", async () => {
    await small.login();
    const answered = await discord.mention("hello?");
    expect(answered.text).toBe("hello");
    expect(answered.repliesTo).toBeDefined();
  });

  it("the bot is told of its own messages, and of others' without their words", async () => {
    await small.login();
    const heard: GatewayMessageCreateDispatchData[] = [];
    small.client.ws.on(GatewayDispatchEvents.MessageCreate, (message: GatewayMessageCreateDispatchData) =>
      heard.push(message),
    );
    await discord.ignores([{ text: "by the way" }]);
    expect(heard.map(({ content }) => content)).toEqual(["", `${discord.tag} `, "hello"]);
  });

  it("without the intent nothing is heard", async () => {
    small.client.options.intents = small.client.options.intents.remove(GatewayIntentBits.DirectMessages);
    await small.login();
    discord.say({ text: discord.tag, in: "dm" });
    await discord.silence(10);
    expect((await discord.mention("hello?")).channel).not.toBe("dm");
  });

  it("the same nonce twice is one message", async () => {
    await small.login();
    const said = discord.say({ text: "hello" });
    const message = { ...said, channel_id: said.channel_id };
    const body = { content: "once", nonce: said.id, enforce_nonce: true, ...QUIET };
    const post = (): Promise<unknown> =>
      small.client.rest.post(Routes.channelMessages(message.channel_id), { body });
    expect(await post()).toEqual(await post());
  });

  it("a reply to what is gone is refused, unless it may be a plain message", async () => {
    await small.login();
    const said = discord.say({ text: "hello" });
    discord.world.messages.delete(said.id);
    const send = (sure: boolean): Promise<unknown> =>
      small.client.rest.post(Routes.channelMessages(said.channel_id), {
        body: {
          content: "hi",
          nonce: said.id,
          enforce_nonce: true,
          message_reference: { message_id: said.id, fail_if_not_exists: sure },
          ...QUIET,
        },
      });
    await expect(send(true)).rejects.toThrow("Invalid Form Body");
    await expect(send(false)).resolves.toMatchObject({ content: "hi" });
    expect(rulesBroken(discord)).toEqual(["message_reference"]);
  });
});

describe("commands", () => {
  const route = (): `/${string}` => Routes.applicationCommands(discord.world.bot.id);
  const rest = (): REST => new REST({ api: discord.apiUrl }).setToken(discord.token);

  it("a set replaces all, keeps the ids of what stays, and gives defaults back", async () => {
    await rest().put(route(), { body: [ECHO, { name: "old", description: "Going" }] });
    const before = discord.commands.find(({ name }) => name === "echo");
    await rest().put(route(), { body: [ECHO] });
    expect(discord.commands).toEqual([before]);
    expect(discord.commands[0]).toMatchObject({
      nsfw: false,
      default_member_permissions: null,
      dm_permission: true,
    });
  });

  it("one can be created, changed, read and removed, globally and in a server", async () => {
    for (const scope of [
      route(),
      Routes.applicationGuildCommands(discord.world.bot.id, discord.world.guild),
    ] as const) {
      const made = Object(await rest().post(scope, { body: ECHO }));
      await rest().patch(`${scope}/${made.id}`, { body: { description: "Anew" } });
      expect(await rest().get(`${scope}/${made.id}`)).toMatchObject({ description: "Anew" });
      await rest().delete(`${scope}/${made.id}`);
      expect(await rest().get(scope)).toEqual([]);
    }
  });

  it("a bad one is refused and a breach", async () => {
    await expect(rest().post(route(), { body: { name: "No Good", description: "" } })).rejects.toBeInstanceOf(
      DiscordAPIError,
    );
    expect(rulesBroken(discord)).toEqual(["command name", "command description"]);
  });

  it("another application's are none of one's business", async () => {
    await expect(rest().get(Routes.applicationCommands("1"))).rejects.toThrow("Missing Access");
  });
});

describe("requests that break the rules", () => {
  it("an unknown route is 404 and a breach", async () => {
    const rest = new REST({ api: discord.apiUrl }).setToken(discord.token);
    await expect(rest.get("/guilds/1/audit-logs")).rejects.toThrow("404");
    expect(rulesBroken(discord)).toEqual(["known route"]);
  });

  it("a request without an agent or with a body that is not JSON is a breach", async () => {
    const url = `${discord.apiUrl}/v10/channels/${discord.world.channels[0]?.id}/messages`;
    const headers = { authorization: `Bot ${discord.token}`, "content-type": "application/json" };
    const response = await fetch(url, { method: "POST", headers, body: "{" });
    expect(response.status).toBe(400);
    expect(rulesBroken(discord)).toEqual(["user agent", "json"]);
  });

  it("close fails and lists them", async () => {
    await fetch(`${discord.apiUrl}/v10/nowhere`);
    await expect(discord.close()).rejects.toThrow(/GET \/api\/v10\/nowhere\s+known route/);
    discord = await startLoopback();
  });
});

describe("a bad day", () => {
  it.each([
    { status: 502, times: 2 },
    { status: 429, times: 1, retryAfter: 0.01 },
    { status: 429, times: 1, retryAfter: 0.01, global: true },
    { status: 502, times: 1, late: true },
  ] as const)("after %j the answer is there, once", async (fault) => {
    await small.login();
    discord.fail({ on: "POST /channels/:channel/messages", ...fault });
    await discord.mention("hello?");
    await discord.sent("POST /channels", fault.times + 1);
    await discord.silence(20);
    expect(discord.world.faults.left).toBe(0);
    const answers = [...discord.world.messages.values()].filter(({ content }) => content === "hello");
    expect(answers).toHaveLength(1);
  });

  it("a lost answer to an interaction may be sent again without breach", async () => {
    await small.login();
    discord.fail({
      on: "POST /interactions/:interaction/:token/callback",
      status: 502,
      times: 1,
      late: true,
    });
    expect((await discord.interact({ command: "echo", options: { text: "hi" } })).text).toContain("hi");
    await discord.world.happenings.next(
      (one) => (one.kind === "request" && one.status === 400 ? one : undefined),
      "the repeat",
    );
  });
});
