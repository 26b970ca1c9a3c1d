/** The loopback Discord's gateway, with the real discord.js at the other end: logging in, resuming, logging in anew. */
import { once } from "node:events";
import { createInflate } from "node:zlib";
import { GatewayIntentBits, GatewayOpcodes, REST, Routes } from "discord.js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { type Loopback, startLoopback } from "./loopback/loopback.js";
import { rulesBroken, SmallClient } from "./small-client.js";

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

describe("logging in", () => {
  it("READY comes after IDENTIFY, and the user is the bot's", async () => {
    await small.login();
    expect(small.client.user?.username).toBe("dateline");
    expect(await discord.ready()).toBe(GatewayIntentBits.GuildMessages | GatewayIntentBits.DirectMessages);
  });

  it("a wrong token is refused by REST with 401", async () => {
    await expect(small.client.login("MTIz.wrong.token")).rejects.toThrow("invalid token");
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
    small.client.options.intents = small.client.options.intents.add(GatewayIntentBits.MessageContent);
    await expect(small.client.login(discord.token)).rejects.toThrow("disallowed intents");
    expect(rulesBroken(discord)).toEqual(["gateway payload"]);
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
    await small.login();
    const mark = discord.world.happenings.mark();
    drop();
    await resumed(mark);
    expect((await discord.mention("hello?")).text).toBe("hello");
  });

  it("what was said while the line was cut is heard after the resume", async () => {
    await small.login();
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
    await small.login();
    const mark = discord.world.happenings.mark();
    drop();
    await discord.ready(mark);
    expect((await discord.mention("hello?")).text).toBe("hello");
  });

  it("a heartbeat that is asked for comes", async () => {
    await small.login();
    const mark = discord.world.happenings.mark();
    discord.gateway.askHeartbeat();
    await discord.world.happenings.next(
      (one) => (one.kind === "heartbeat" ? one : undefined),
      "a heartbeat",
      mark,
    );
  });
});

describe("heartbeats", () => {
  it("are asked for at the interval of HELLO, and acknowledged", async () => {
    const quick = await startLoopback({ heartbeatMs: 20 });
    const other = new SmallClient(quick);
    await other.login();
    const beats = (): number =>
      quick.world.happenings.entries.filter(({ kind }) => kind === "heartbeat").length;
    await quick.world.happenings.next(() => (beats() >= 3 ? true : undefined), "three heartbeats", 0);
    expect(quick.world.happenings.entries.filter(({ kind }) => kind === "open")).toHaveLength(1);
    await other.client.destroy();
    await quick.close();
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
