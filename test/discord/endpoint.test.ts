/** Discord's interactions by HTTP: what is signed is answered as over the gateway, and nothing else is. */
import { InteractionResponseType, InteractionType, MessageFlags } from "discord.js";
import fc from "fast-check";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { COMMANDS } from "../../commands/index.js";
import type { Bot } from "../../src/discord/bot.js";
import type { Endpoint } from "../../src/discord/endpoint.js";
import { startReplica } from "../../src/discord/replica.js";
import type { Given, Received } from "../../src/operate/received.js";
import { createVitals } from "../../src/operate/vitals.js";
import { type Asker, askChoices, askCommand, askComponent } from "./loopback/asking.js";
import { check } from "./loopback/contract/contract.js";
import { type Loopback, startLoopback } from "./loopback/loopback.js";
import { inHeadline, parrot, serving } from "./parrot.js";
import { PUBLIC_KEY, signed } from "./signed.js";
import { startOn } from "./stage.js";

const SUGGESTED = "Who met Blinken?";
const engine = parrot((text) => ({ ...inHeadline(text), suggestions: [SUGGESTED] }));
const log: string[] = [];
const vitals = createVitals();

let discord: Loopback;
let bot: Bot;
let endpoint: Endpoint;
beforeAll(async () => {
  discord = await startLoopback();
  bot = await startReplica({
    token: discord.token,
    apiUrl: discord.apiUrl,
    commands: COMMANDS,
    owners: [],
    service: serving(engine),
    publicKey: PUBLIC_KEY,
    vitals,
    log: pino({ level: "debug" }, { write: (line) => void log.push(line) }),
  });
  if (bot.endpoint === undefined) throw new Error("no endpoint");
  endpoint = bot.endpoint;
});
afterAll(async () => {
  await bot.stop();
  await discord.close();
});

const read = ({ body }: Given): unknown => JSON.parse(String(body));
const ask = (question: string, asker: Asker = {}): object =>
  askCommand(discord.world, "ask", { question }, asker).payload;

describe("without the gateway", () => {
  it("the commands are registered, and no line is opened", () => {
    expect(discord.commands.map(({ name }) => name)).toContain("ask");
    expect(discord.world.happenings.entries.map(({ kind }) => kind)).not.toContain("open");
  });

  it("a ping is answered with a pong", async () => {
    const pong = await endpoint(signed({ id: "1", application_id: "2", token: "t", type: 1, version: 1 }));
    expect(pong).toEqual({ status: 200, type: "application/json", body: '{"type":1}' });
  });

  it.each(["guild", "dm", "group"] as const)(
    "a command in a %s is answered in the response",
    async (place) => {
      const given = await endpoint(signed(ask("who met Le Drian?", { in: place })));
      expect([given.status, given.type]).toEqual([200, "application/json"]);
      expect(check("callback", read(given))).toEqual([]);
      expect(read(given)).toMatchObject({ type: InteractionResponseType.ChannelMessageWithSource });
      expect(String(given.body)).toContain("who met Le Drian?");
    },
  );

  it("privacy is kept", async () => {
    const { payload } = askCommand(discord.world, "ask", { question: "hush", private: true }, {});
    const flags = z
      .object({ data: z.object({ flags: z.number() }) })
      .parse(read(await endpoint(signed(payload))));
    expect(flags.data.flags & MessageFlags.Ephemeral).not.toBe(0);
  });

  it("typing is answered with choices", async () => {
    const { payload } = askChoices(discord.world, "met", { focused: "who", value: "blin" }, {});
    const given = read(await endpoint(signed(payload)));
    expect(check("callback", given)).toEqual([]);
    expect(given).toMatchObject({ type: InteractionResponseType.ApplicationCommandAutocompleteResult });
  });

  it("the log has each question's fate, and none of its words", () => {
    const text = log.join("");
    expect(text).toMatch(
      /"way":"command","kind":"not-understood","outcome":"refused","ms":[\d.]+,"locale":"en"/,
    );
    expect(text).not.toContain("Le Drian");
  });
});

it("beside the gateway, both give the same answer, and buttons of either work at the other", async () => {
  const both = await startOn(discord, serving(engine), [], { publicKey: PUBLIC_KEY });
  const byGateway = await discord.interact({ command: "ask", options: { question: "who met Le Drian?" } });
  const byHttp = await both.endpoint?.(signed(ask("who met Le Drian?")));
  expect(check("callback", byHttp && read(byHttp))).toEqual([]);
  const button = byGateway.buttons.find(({ label }) => label.includes(SUGGESTED));
  const pressed = askComponent(discord.world, button?.customId ?? "", byGateway.message, {});
  const answer = await endpoint(signed(pressed.payload));
  expect(answer.status).toBe(200);
  expect(String(answer.body)).toContain(SUGGESTED);
  await both.stop();
});

it("a message is deleted once its button was acknowledged, and not before", async () => {
  const both = await startOn(discord, serving(engine), [], { publicKey: PUBLIC_KEY });
  const answer = await discord.interact({ command: "ask", options: { question: "who met Le Drian?" } });
  const button = answer.buttons.find(({ label }) => label === "Delete");
  const { interaction, payload } = askComponent(discord.world, button?.customId ?? "", answer.message, {});
  discord.world.interactions.set(interaction.token, interaction);
  const given = await endpoint(signed(payload));
  expect(read(given)).toEqual({ type: InteractionResponseType.DeferredMessageUpdate });
  expect(discord.requests("DELETE /webhooks")).toEqual([]);
  interaction.callback = InteractionResponseType.DeferredMessageUpdate;
  interaction.original = answer.message;
  given.written?.();
  await discord.sent("DELETE /webhooks", 1);
  expect(discord.world.messages.has(answer.id)).toBe(false);
  await both.stop();
});

describe("what Discord did not sign", () => {
  const good = (): Received => signed(ask("hello"));
  const header = (name: string, value: string | undefined): Received => {
    const { headers, body } = good();
    return { headers: { ...headers, [name]: value }, body };
  };
  const SIGNATURE = "x-signature-ed25519";
  const TIMESTAMP = "x-signature-timestamp";
  const hour = 3600;
  const now = Math.floor(Date.now() / 1000);

  it.each<readonly [string, () => Received]>([
    ["without any header", () => ({ ...good(), headers: {} })],
    ["without a signature", () => header(SIGNATURE, undefined)],
    ["without a timestamp", () => header(TIMESTAMP, undefined)],
    ["an empty signature", () => header(SIGNATURE, "")],
    ["half a signature", () => header(SIGNATURE, String(good().headers[SIGNATURE]).slice(0, 64))],
    ["a signature of one digit less", () => header(SIGNATURE, String(good().headers[SIGNATURE]).slice(1))],
    ["a signature with more behind it", () => header(SIGNATURE, `${good().headers[SIGNATURE]}00`)],
    ["a signature that is no hex", () => header(SIGNATURE, "z".repeat(128))],
    ["a signature of nothing", () => header(SIGNATURE, "0".repeat(128))],
    ["another timestamp", () => header(TIMESTAMP, String(now - 1))],
    ["a timestamp that is no number", () => header(TIMESTAMP, "now")],
    ["another body", () => ({ ...good(), body: Buffer.from(JSON.stringify(ask("evil"))) })],
    ["a space more in the body", () => ({ ...good(), body: Buffer.concat([good().body, Buffer.from(" ")]) })],
    ["an hour ago", () => signed(ask("hello"), { at: now - hour })],
    ["an hour ahead", () => signed(ask("hello"), { at: now + hour })],
  ])("%s is refused with 401", async (_name, make) => {
    const given = await endpoint(make());
    expect([given.status, read(given)]).toEqual([401, { error: "invalid request signature" }]);
  });

  it("by another key is refused", async () => {
    const other = await startReplica({
      token: discord.token,
      apiUrl: discord.apiUrl,
      commands: COMMANDS,
      owners: [],
      service: serving(engine),
      publicKey: "ab".repeat(32),
      log: pino({ level: "silent" }),
    });
    expect((await other.endpoint?.(good()))?.status).toBe(401);
  });

  it("of any bytes and headers is refused, and breaks nothing", async () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^[\da-f]{0,140}$/), fc.constant(String(now)));
    await fc.assert(
      fc.asyncProperty(text, text, fc.uint8Array({ maxLength: 300 }), async (signature, timestamp, bytes) => {
        const headers = { [SIGNATURE]: signature, [TIMESTAMP]: timestamp };
        expect((await endpoint({ headers, body: Buffer.from(bytes) })).status).toBe(401);
      }),
    );
  });

  it("with one bit turned anywhere is refused", async () => {
    const received = good();
    await fc.assert(
      fc.asyncProperty(fc.nat(received.body.length * 8 - 1), async (bit) => {
        const body = Buffer.from(received.body);
        body[bit >> 3] = (body[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect((await endpoint({ ...received, body })).status).toBe(401);
      }),
    );
  });
});

describe("what is signed but strange", () => {
  it.each<readonly [string, unknown]>([
    ["not JSON", Buffer.from("{")],
    ["nothing", Buffer.from("")],
    ["half a character", Buffer.from([0xff, 0xfe])],
    ["null", null],
    ["a list", []],
    ["an empty object", {}],
    ["a type that is not there yet", { id: "1", token: "t", type: 99 }],
    ["a locale that is no text", { id: "1", token: "t", type: 2, locale: 7 }],
    ["a channel without an id", { id: "1", token: "t", type: 2, channel: {} }],
    ["a member without a user", { id: "1", token: "t", type: 2, member: {} }],
    [
      "permissions that are no number",
      { id: "1", token: "t", type: 2, member: { user: { id: "1" }, permissions: "all" } },
    ],
  ])("%s is refused with 400", async (_name, value) => {
    expect((await endpoint(signed(value))).status).toBe(400);
  });

  it("is always answered, whatever is in it", async () => {
    const key = fc.oneof(
      fc.constantFrom("locale", "channel", "channel_id", "user", "member", "guild_id", "message", "name"),
      fc.string(),
    );
    const object = fc.object({ key });
    const type = fc.constantFrom(...Object.values(InteractionType).filter((one) => typeof one === "number"));
    await fc.assert(
      fc.asyncProperty(type, object, object, async (kind, data, rest) => {
        const { status, body } = await endpoint(signed({ ...rest, id: "1", token: "t", type: kind, data }));
        expect([200, 400]).toContain(status);
        if (status === 200) expect(() => JSON.parse(String(body))).not.toThrow();
      }),
    );
  });
});

it("a clock on the wall that is set wrong silences nobody", async () => {
  const real = Date.now;
  const received = signed(ask("hello"));
  try {
    for (const off of [-5, 5]) {
      Date.now = () => real() + off * 3_600_000;
      expect((await endpoint(received)).status).toBe(200);
    }
  } finally {
    Date.now = real;
  }
});

it("what is in hand is counted and finished, and then nothing more is taken", async () => {
  let begin = (speak: () => void): void => void speak;
  const begun = new Promise<() => void>((resolve) => {
    begin = resolve;
  });
  const pondering = parrot(inHeadline, {
    ask: (text) =>
      new Promise((resolve) => {
        begin(() => void parrot().ask(text).then(resolve));
      }),
  });
  const own = createVitals();
  const slow = await startReplica({
    token: discord.token,
    apiUrl: discord.apiUrl,
    commands: COMMANDS,
    owners: [],
    service: serving(pondering),
    publicKey: PUBLIC_KEY,
    vitals: own,
    log: pino({ level: "silent" }),
  });
  const answer = slow.endpoint?.(signed(ask("hello")));
  expect(own.inHand()).toBe(1);
  const stopped = slow.stop();
  expect((await slow.endpoint?.(signed(ask("too late"))))?.status).toBe(503);
  const speak = await begun;
  speak();
  expect((await answer)?.status).toBe(200);
  await stopped;
  expect(own.inHand()).toBe(0);
});
