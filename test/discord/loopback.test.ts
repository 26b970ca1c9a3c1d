/** The loopback Discord itself, with a small client made of the real discord.js: what it serves, and what it notices. */
import { once } from "node:events";
import { createInflate } from "node:zlib";
import {
  type APIInteraction,
  InteractionResponseType as Callback,
  Client,
  DiscordAPIError,
  Events,
  GatewayDispatchEvents,
  GatewayIntentBits,
  type GatewayMessageCreateDispatchData,
  GatewayOpcodes,
  InteractionType,
  MessageFlags,
  REST,
  Routes,
} from "discord.js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { type Loopback, startLoopback } from "./loopback/loopback.js";

const QUIET = { allowed_mentions: { parse: [] } };
const ECHO = {
  name: "echo",
  description: "Says it again",
  options: [
    { type: 3, name: "text", description: "What to say", required: true, autocomplete: true },
    { type: 3, name: "tone", description: "How", choices: [{ name: "Loud", value: "loud" }] },
    { type: 5, name: "private", description: "Only for you" },
  ],
};

let discord: Loopback;
let client: Client;
/** What the client answers; tests put their own in. */
let answer: (interaction: APIInteraction) => Promise<unknown>;

beforeEach(async () => {
  discord = await startLoopback();
  client = new Client({
    intents: [GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    rest: { api: discord.apiUrl },
    // Discord asks for five seconds between two logins; nobody here needs them.
    ws: { buildIdentifyThrottler: () => Promise.resolve({ waitForIdentify: () => Promise.resolve() }) },
  });
  answer = (interaction) =>
    respond(interaction, {
      type: Callback.ChannelMessageWithSource,
      data: { content: textOf(interaction), ...QUIET },
    });
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: APIInteraction) => {
    answer(interaction).catch(() => undefined);
  });
  client.ws.on(GatewayDispatchEvents.MessageCreate, (message: GatewayMessageCreateDispatchData) => {
    if (!message.author.bot && message.content.includes(discord.tag)) void reply(message);
  });
});

afterEach(async () => {
  await client.destroy();
  await discord.close();
});

async function login(): Promise<void> {
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  await ready;
  await client.rest.put(Routes.applicationCommands(discord.world.bot.id), { body: [ECHO] });
}

function respond(interaction: APIInteraction, body: object): Promise<unknown> {
  return client.rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
    body,
    auth: false,
  });
}

function reply(message: GatewayMessageCreateDispatchData, own: object = {}): Promise<unknown> {
  return client.rest.post(Routes.channelMessages(message.channel_id), {
    body: {
      content: "hello",
      nonce: message.id,
      enforce_nonce: true,
      message_reference: { message_id: message.id, fail_if_not_exists: false },
      ...QUIET,
      ...own,
    },
  });
}

function textOf(interaction: APIInteraction): string {
  if (interaction.type === InteractionType.MessageComponent) return `pressed ${interaction.data.custom_id}`;
  return JSON.stringify("data" in interaction ? interaction.data : null);
}

/** The rules broken so far; taken off the list, so that the test may end well. */
function broken(): readonly string[] {
  return discord.forgive().map(({ rule }) => rule);
}

describe("logging in", () => {
  it("READY comes after IDENTIFY, and the user is the bot's", async () => {
    await login();
    expect(client.user?.username).toBe("dateline");
    expect(await discord.ready()).toBe(GatewayIntentBits.GuildMessages | GatewayIntentBits.DirectMessages);
  });

  it("a wrong token is refused by REST with 401", async () => {
    await expect(client.login("MTIz.wrong.token")).rejects.toThrow("invalid token");
  });

  it("a wrong token is refused by the gateway with 4004", async () => {
    const socket = new WebSocket(`${await gatewayUrl()}/?v=10&encoding=json`);
    const closed = new Promise((resolve) => socket.on("close", resolve));
    const properties = { os: "linux", browser: "test", device: "test" };
    socket.on("open", () =>
      socket.send(JSON.stringify({ op: 2, d: { token: "wrong", intents: 0, properties } })),
    );
    expect(await closed).toBe(4004);
  });

  it("privileged intents are refused, and are a breach", async () => {
    client.options.intents = client.options.intents.add(GatewayIntentBits.MessageContent);
    await expect(client.login(discord.token)).rejects.toThrow("disallowed intents");
    expect(broken()).toEqual(["gateway payload"]);
  });
});

describe("interactions", () => {
  it("a command arrives with its options and its answer comes back", async () => {
    await login();
    const echoed = await discord.interact({ command: "echo", options: { text: "hi", private: true } });
    expect(echoed.text).toContain('"value":"hi"');
    expect(echoed.ephemeral).toBe(false);
  });

  it.each(["guild", "dm", "group"] as const)("a command can be used in a %s", async (place) => {
    await login();
    const echoed = await discord.interact({ command: "echo", options: { text: "hi" }, in: place });
    expect(echoed.text).toContain("hi");
  });

  it("what the registered command does not offer is refused before it is sent", async () => {
    await login();
    expect(() => discord.interact({ command: "nope" })).toThrow("no command /nope");
    expect(() => discord.interact({ command: "echo" })).toThrow("needs text");
    expect(() => discord.interact({ command: "echo", options: { text: 1 } })).toThrow("cannot be number");
    expect(() => discord.interact({ command: "echo", options: { text: "x", tone: "sad" } })).toThrow(
      "no sad",
    );
  });

  it("typing brings the choices", async () => {
    await login();
    answer = (interaction) =>
      respond(interaction, {
        type: Callback.ApplicationCommandAutocompleteResult,
        data: { choices: [{ name: "A", value: "a" }] },
      });
    expect(await discord.autocomplete("echo", { focused: "text", value: "" })).toEqual([
      { name: "A", value: "a" },
    ]);
  });

  it("a button is pressed on the message that bears it", async () => {
    await login();
    const components = [{ type: 1, components: [{ type: 2, style: 1, label: "Go", custom_id: "go" }] }];
    const first = answer;
    answer = (interaction) => respond(interaction, { type: 4, data: { components, ...QUIET } });
    const shown = await discord.interact({ command: "echo", options: { text: "hi" } });
    answer = first;
    expect((await discord.press(shown, "Go")).text).toBe("pressed go");
  });

  it("a deferred answer is what it is edited to", async () => {
    await login();
    answer = async (interaction) => {
      await respond(interaction, { type: 5, data: { flags: MessageFlags.Ephemeral } });
      const route = Routes.webhookMessage(discord.world.bot.id, interaction.token, "@original");
      return client.rest.patch(route, { body: { content: "done", ...QUIET }, auth: false });
    };
    const late = await discord.interact({ command: "echo", options: { text: "hi" } });
    expect([late.text, late.ephemeral]).toEqual(["done", true]);
  });

  it("with_response gives the message, and a followup may come after", async () => {
    await login();
    answer = async (interaction) => {
      const route = `${Routes.interactionCallback(interaction.id, interaction.token)}` as const;
      const query = new URLSearchParams({ with_response: "true" });
      await client.rest.post(route, {
        body: { type: 4, data: { content: "1", ...QUIET } },
        query,
        auth: false,
      });
      const more = Routes.webhook(discord.world.bot.id, interaction.token);
      return client.rest.post(more, { body: { content: "2", ...QUIET }, auth: false });
    };
    const mark = discord.world.happenings.mark();
    expect((await discord.interact({ command: "echo", options: { text: "hi" } })).text).toBe("1");
    const followup = await discord.world.happenings.next(
      (one) => (one.kind === "answer" && one.message.content === "2" ? one : undefined),
      "the followup",
      mark,
    );
    expect(followup.updated).toBe(false);
  });

  it("a second answer is refused and a breach", async () => {
    await login();
    let second: Promise<unknown> = Promise.resolve();
    answer = async (interaction) => {
      const body = { type: 4, data: { content: "1", ...QUIET } };
      await respond(interaction, body);
      second = respond(interaction, body);
      return second;
    };
    await discord.interact({ command: "echo", options: { text: "hi" } });
    await discord.world.happenings.next(
      (one) => (one.kind === "request" && one.status === 400 ? one : undefined),
      "refusal",
    );
    await expect(second).rejects.toThrow("already been acknowledged");
    expect(broken()).toEqual(["answered once"]);
  });

  it("an answer that does not suit is refused and a breach", async () => {
    await login();
    answer = (interaction) =>
      respond(interaction, { type: 8, data: { choices: [] } }).catch(() =>
        respond(interaction, { type: 4, data: { content: "well", ...QUIET } }),
      );
    await discord.interact({ command: "echo", options: { text: "hi" } });
    expect(broken()).toEqual(["suited answer"]);
  });

  it("a followup before the answer is a breach", async () => {
    await login();
    answer = async (interaction) => {
      const route = Routes.webhook(discord.world.bot.id, interaction.token);
      await client.rest.post(route, { body: { content: "2", ...QUIET }, auth: false }).catch(() => undefined);
      return respond(interaction, { type: 4, data: { content: "1", ...QUIET } });
    };
    await discord.interact({ command: "echo", options: { text: "hi" } });
    expect(broken()).toEqual(["answered first"]);
  });

  it("an answer to nothing is a breach", async () => {
    await login();
    const body = { type: 4, data: { content: "1", ...QUIET } };
    await expect(
      client.rest.post(Routes.interactionCallback("1", "no"), { body, auth: false }),
    ).rejects.toThrow("Unknown interaction");
    expect(broken()).toEqual(["known interaction"]);
  });

  it("no answer before close is a breach", async () => {
    await login();
    answer = () => Promise.resolve();
    discord.interact({ command: "echo", options: { text: "hi" } }).catch(() => undefined);
    await expect(discord.close()).rejects.toThrow("answered once");
    discord = await startLoopback();
  });

  it("no answer in time is a breach", async () => {
    const hasty = await startLoopback({ deadlineMs: 5 });
    const rest = new REST({ api: hasty.apiUrl }).setToken(hasty.token);
    await rest.put(Routes.applicationCommands(hasty.world.bot.id), { body: [ECHO] });
    const other = new Client({ intents: [], rest: { api: hasty.apiUrl } });
    await other.login(hasty.token);
    await hasty.ready();
    await expect(hasty.interact({ command: "echo", options: { text: "hi" } })).rejects.toThrow(
      "not answered in time",
    );
    expect(hasty.forgive().map(({ rule }) => rule)).toEqual(["answered in time"]);
    await other.destroy();
    await hasty.close();
  });
});

describe("messages", () => {
  it("a mention is answered as a reply", async () => {
    await login();
    const answered = await discord.mention("hello?");
    expect(answered.text).toBe("hello");
    expect(answered.repliesTo).toBeDefined();
  });

  it("the bot is told of its own messages, and of others' without their words", async () => {
    await login();
    const heard: GatewayMessageCreateDispatchData[] = [];
    client.ws.on(GatewayDispatchEvents.MessageCreate, (message: GatewayMessageCreateDispatchData) =>
      heard.push(message),
    );
    await discord.ignores([{ text: "by the way" }]);
    expect(heard.map(({ content }) => content)).toEqual(["", `${discord.tag} `, "hello"]);
  });

  it("without the intent nothing is heard", async () => {
    client.options.intents = client.options.intents.remove(GatewayIntentBits.DirectMessages);
    await login();
    discord.say({ text: discord.tag, in: "dm" });
    await discord.silence(10);
    expect((await discord.mention("hello?")).channel).not.toBe("dm");
  });

  it("the same nonce twice is one message", async () => {
    await login();
    const said = discord.say({ text: "hello" });
    const message = { ...said, channel_id: said.channel_id };
    const body = { content: "once", nonce: said.id, enforce_nonce: true, ...QUIET };
    const post = (): Promise<unknown> =>
      client.rest.post(Routes.channelMessages(message.channel_id), { body });
    expect(await post()).toEqual(await post());
  });

  it("a reply to what is gone is refused, unless it may be a plain message", async () => {
    await login();
    const said = discord.say({ text: "hello" });
    discord.world.messages.delete(said.id);
    const send = (sure: boolean): Promise<unknown> =>
      client.rest.post(Routes.channelMessages(said.channel_id), {
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
    expect(broken()).toEqual(["message_reference"]);
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
    expect(broken()).toEqual(["command name", "command description"]);
  });

  it("another application's are none of one's business", async () => {
    await expect(rest().get(Routes.applicationCommands("1"))).rejects.toThrow("Missing Access");
  });
});

describe("requests that break the rules", () => {
  it("an unknown route is 404 and a breach", async () => {
    const rest = new REST({ api: discord.apiUrl }).setToken(discord.token);
    await expect(rest.get("/guilds/1/audit-logs")).rejects.toThrow("404");
    expect(broken()).toEqual(["known route"]);
  });

  it("a request without an agent or with a body that is not JSON is a breach", async () => {
    const url = `${discord.apiUrl}/v10/channels/${discord.world.channels[0]?.id}/messages`;
    const headers = { authorization: `Bot ${discord.token}`, "content-type": "application/json" };
    const response = await fetch(url, { method: "POST", headers, body: "{" });
    expect(response.status).toBe(400);
    expect(broken()).toEqual(["user agent", "json"]);
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
    await login();
    discord.fail({ on: "POST /channels/:channel/messages", ...fault });
    await discord.mention("hello?");
    await discord.sent("POST /channels", fault.times + 1);
    await discord.silence(20);
    expect(discord.world.faults.left).toBe(0);
    const answers = [...discord.world.messages.values()].filter(({ content }) => content === "hello");
    expect(answers).toHaveLength(1);
  });

  it("a lost answer to an interaction may be sent again without breach", async () => {
    await login();
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

describe("the gateway", () => {
  const resumed = (mark: number): Promise<number> =>
    discord.world.happenings.next(
      (one) => (one.kind === "resume" ? one.replayed : undefined),
      "a resume",
      mark,
    );

  it.each([
    ["a cut line", () => discord.gateway.cut()],
    ["RECONNECT", () => discord.gateway.reconnect()],
    ["close code 4000", () => discord.gateway.close(4000)],
    ["INVALID_SESSION that can be resumed", () => discord.gateway.invalidate(true)],
  ])("after %s the client resumes and is answered", async (_name, drop) => {
    await login();
    const mark = discord.world.happenings.mark();
    drop();
    await resumed(mark);
    expect((await discord.mention("hello?")).text).toBe("hello");
  });

  it("what was said while the line was cut is heard after the resume", async () => {
    await login();
    const mark = discord.world.happenings.mark();
    discord.gateway.cut();
    await discord.world.happenings.next((one) => (one.kind === "close" ? one : undefined), "the cut", mark);
    const said = discord.say({ text: `${discord.tag} anybody?` });
    expect(await resumed(mark)).toBe(1);
    expect((await discord.replyTo(said, mark)).text).toBe("hello");
  });

  it.each([
    ["a forgotten session", () => discord.gateway.forget()],
    ["INVALID_SESSION", () => discord.gateway.invalidate(false)],
  ])("after %s the client identifies anew", async (_name, drop) => {
    await login();
    const mark = discord.world.happenings.mark();
    drop();
    await discord.ready(mark);
    expect((await discord.mention("hello?")).text).toBe("hello");
  });

  it("a heartbeat that is asked for comes", async () => {
    await login();
    const mark = discord.world.happenings.mark();
    discord.gateway.askHeartbeat();
    await discord.world.happenings.next(
      (one) => (one.kind === "heartbeat" ? one : undefined),
      "a heartbeat",
      mark,
    );
  });
});

describe("zlib-stream", () => {
  it("is spoken where it is asked for", async () => {
    const socket = new WebSocket(`${await gatewayUrl()}/?v=10&encoding=json&compress=zlib-stream`);
    const inflate = createInflate();
    socket.on("message", (data: Buffer) => inflate.write(data));
    const [first] = await once(inflate, "data");
    expect(JSON.parse(String(first))).toMatchObject({ op: GatewayOpcodes.Hello });
    socket.send(JSON.stringify({ op: GatewayOpcodes.Heartbeat, d: null }));
    const [second] = await once(inflate, "data");
    expect(JSON.parse(String(second))).toMatchObject({ op: GatewayOpcodes.HeartbeatAck });
    socket.close();
  });
});

async function gatewayUrl(): Promise<string> {
  const rest = new REST({ api: discord.apiUrl }).setToken(discord.token);
  return String(Object(await rest.get(Routes.gatewayBot())).url);
}
