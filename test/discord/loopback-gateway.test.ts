/** The loopback Discord's gateway, with the real discord.js at the other end: logging in, resuming, logging in anew. */
import { once } from "node:events";
import { createInflate } from "node:zlib";
import { GatewayIntentBits, GatewayOpcodes, REST, Routes } from "discord.js";
import { describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { type Loopback, type LoopbackOptions, startLoopback } from "./loopback/loopback.js";
import type { Happening } from "./loopback/world.js";
import { rulesBroken, SmallClient } from "./small-client.js";

function withClient(
  test: (discord: Loopback, small: SmallClient) => Promise<void>,
  options: LoopbackOptions = {},
) {
  return async (): Promise<void> => {
    const discord = await startLoopback(options);
    const small = new SmallClient(discord);
    await test(discord, small);
    await small.client.destroy();
    await discord.close();
  };
}

async function gatewayUrl(discord: Loopback): Promise<string> {
  const rest = new REST({ api: discord.apiUrl }).setToken(discord.token);
  return String(Object(await rest.get(Routes.gatewayBot())).url);
}

/** Once something of this kind has happened from `mark` on. */
function happened(discord: Loopback, kind: Happening["kind"], mark: number): Promise<Happening> {
  return discord.world.happenings.next((one) => (one.kind === kind ? one : undefined), kind, mark);
}

describe.concurrent("the gateway", () => {
  it(
    "sends READY after IDENTIFY, with the bot's user",
    withClient(async (discord, small) => {
      await small.login();
      expect(small.client.user?.username).toBe("dateline");
      expect(await discord.ready()).toBe(GatewayIntentBits.GuildMessages | GatewayIntentBits.DirectMessages);
    }),
  );

  it(
    "is not even reached with a wrong token, which REST refuses with 401",
    withClient(async (_discord, small) => {
      await expect(small.client.login("MTIz.wrong.token")).rejects.toThrow("invalid token");
    }),
  );

  it(
    "refuses a wrong token with 4004",
    withClient(async (discord) => {
      const socket = new WebSocket(`${await gatewayUrl(discord)}/?v=10&encoding=json`);
      const closed = new Promise((resolve) => socket.on("close", resolve));
      const properties = { os: "linux", browser: "test", device: "test" };
      const identify = { op: GatewayOpcodes.Identify, d: { token: "wrong", intents: 0, properties } };
      socket.on("open", () => socket.send(JSON.stringify(identify)));
      expect(await closed).toBe(4004);
    }),
  );

  it(
    "refuses privileged intents, which are a breach",
    withClient(async (discord, small) => {
      small.client.options.intents = small.client.options.intents.add(GatewayIntentBits.MessageContent);
      await expect(small.client.login(discord.token)).rejects.toThrow("disallowed intents");
      expect(rulesBroken(discord)).toEqual(["gateway payload"]);
    }),
  );

  it.each([
    ["another version", "v=9&encoding=json", "gateway version"],
    ["another encoding", "v=10&encoding=etf", "gateway encoding"],
  ])("notices %s", async (_name, query, rule) => {
    const discord = await startLoopback();
    const socket = new WebSocket(`${await gatewayUrl(discord)}/?${query}`);
    await once(socket, "message");
    expect(rulesBroken(discord)).toEqual([rule]);
    socket.close();
    await discord.close();
  });

  it.each([
    ["no JSON", "{", 4002],
    ["an unknown opcode", '{"op":99,"d":null}', 4001],
    ["an IDENTIFY without a token", '{"op":2,"d":{}}', 4002],
    ["a RESUME without a session", '{"op":6,"d":{}}', 4002],
  ])("refuses %s, which is a breach", async (_name, payload, code) => {
    const discord = await startLoopback();
    const socket = new WebSocket(`${await gatewayUrl(discord)}/?v=10&encoding=json`);
    const closed = once(socket, "close");
    await once(socket, "message");
    socket.send(payload);
    expect((await closed)[0]).toBe(code);
    expect(rulesBroken(discord)).toEqual(["gateway payload"]);
    await discord.close();
  });

  it.each([
    ["a cut line", (discord: Loopback) => discord.gateway.cut()],
    ["RECONNECT", (discord: Loopback) => discord.gateway.reconnect()],
    ["close code 4000", (discord: Loopback) => discord.gateway.close(4000)],
    ["INVALID_SESSION that can be resumed", (discord: Loopback) => discord.gateway.invalidate(true)],
  ])("resumes after %s", (_name, drop) =>
    withClient(async (discord, small) => {
      await small.login();
      const mark = discord.world.happenings.mark();
      drop(discord);
      await happened(discord, "resume", mark);
      expect((await discord.mention("hello?")).text).toBe("hello");
    })(),
  );

  it(
    "tells after the resume what was said while the line was cut",
    withClient(async (discord, small) => {
      await small.login();
      const mark = discord.world.happenings.mark();
      discord.gateway.cut();
      await happened(discord, "close", mark);
      const said = discord.say({ text: `${discord.tag} anybody?` });
      expect(await happened(discord, "resume", mark)).toEqual({ kind: "resume", replayed: 1 });
      expect((await discord.replyTo(said, mark)).text).toBe("hello");
    }),
  );

  it.each([
    ["a forgotten session", (discord: Loopback) => discord.gateway.forget()],
    ["INVALID_SESSION", (discord: Loopback) => discord.gateway.invalidate(false)],
  ])("wants a new IDENTIFY after %s", (_name, drop) =>
    withClient(async (discord, small) => {
      await small.login();
      const mark = discord.world.happenings.mark();
      drop(discord);
      await discord.ready(mark);
      expect((await discord.mention("hello?")).text).toBe("hello");
    })(),
  );

  it(
    "gets a heartbeat when it asks for one",
    withClient(async (discord, small) => {
      await small.login();
      const mark = discord.world.happenings.mark();
      discord.gateway.askHeartbeat();
      await happened(discord, "heartbeat", mark);
    }),
  );

  it(
    "gets heartbeats at the interval of HELLO, and acknowledges them",
    withClient(
      async (discord, small) => {
        await small.login();
        const { happenings } = discord.world;
        const times = (kind: Happening["kind"]): number =>
          happenings.entries.filter((one) => one.kind === kind).length;
        await happenings.next(() => (times("heartbeat") >= 3 ? true : undefined), "three heartbeats", 0);
        expect(times("open")).toBe(1);
      },
      { heartbeatMs: 20 },
    ),
  );

  it(
    "speaks zlib-stream where that is asked for",
    withClient(async (discord) => {
      const socket = new WebSocket(`${await gatewayUrl(discord)}/?v=10&encoding=json&compress=zlib-stream`);
      const inflate = createInflate();
      socket.on("message", (data: Buffer) => inflate.write(data));
      const [first] = await once(inflate, "data");
      expect(JSON.parse(String(first))).toMatchObject({ op: GatewayOpcodes.Hello });
      socket.send(JSON.stringify({ op: GatewayOpcodes.Heartbeat, d: null }));
      const [second] = await once(inflate, "data");
      expect(JSON.parse(String(second))).toMatchObject({ op: GatewayOpcodes.HeartbeatAck });
      socket.close();
    }),
  );
});
