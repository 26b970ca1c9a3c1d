/** When things break: the engine, a button or Discord's REST interface. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Engine } from "../../src/engine.js";
import type { Answer } from "./loopback/answer.js";
import type { Fault } from "./loopback/faults.js";
import { inHeadline, PLAIN, parrot, serving } from "./parrot.js";
import { openStage, type Stage, startOn } from "./stage.js";

const SECRET = "what nobody should find in a log";

let stage: Stage;
/** Thrown by the engine in place of an answer, when set. */
let broken: Error | undefined;

function breakable(): Engine {
  const sound = parrot((text) => ({ ...inHeadline(text), suggestions: ["Who met Blinken?"] }));
  const guard =
    <A extends readonly unknown[], R>(run: (...given: A) => R) =>
    (...given: A): R => {
      if (broken !== undefined) throw broken;
      return run(...given);
    };
  return {
    ...sound,
    ask: guard(sound.ask),
    run: guard(sound.run),
    refuse: guard(sound.refuse),
    suggest: guard(sound.suggest),
  };
}

beforeEach(async () => {
  broken = undefined;
  stage = await openStage(serving(breakable()));
});
afterEach(() => stage.close());

describe("an engine that breaks", () => {
  const ASKED: readonly (readonly [string, () => Promise<Answer>])[] = [
    ["/ask", () => stage.discord.interact({ command: "ask", options: { question: SECRET } })],
    ["/met", () => stage.discord.interact({ command: "met", options: { who: SECRET } })],
    ["/about", () => stage.discord.interact({ command: "about" })],
    ["a mention", () => stage.discord.mention(SECRET)],
    ["an empty mention", () => stage.discord.mention("")],
    ["a direct message", () => stage.discord.dm(SECRET)],
  ];
  it.each(ASKED)("%s gets a kind word, and the log the stack", async (_name, ask) => {
    broken = new Error("the store is on fire");
    const { text } = await ask();
    expect(text).toMatch(/sorry/i);
    expect(text).not.toMatch(/fire|Error| at /);
    const log = stage.log.join("");
    expect(log).toMatch(/the store is on fire.*\\n\s+at /);
    expect(log).not.toContain(SECRET);
    expect(log).not.toContain(stage.discord.token);
  });

  it("suggests nothing, and goes on", async () => {
    broken = new Error("the store is on fire");
    expect(await stage.discord.autocomplete("met", { focused: "who", value: "blin" })).toEqual([]);
    broken = undefined;
    expect(await stage.discord.autocomplete("met", { focused: "who", value: "blin" })).toHaveLength(25);
  });

  it("breaks nobody else's answer", async () => {
    broken = new Error("the store is on fire");
    await stage.discord.mention("one");
    broken = undefined;
    expect((await stage.discord.mention("two")).text).toContain("two");
  });
});

describe("buttons", () => {
  it("a suggestion asks its question", async () => {
    const first = await stage.discord.mention("hm");
    expect((await stage.discord.press(first, "Who met Blinken?")).text).toContain("Who met Blinken?");
  });

  it("one under a private answer is answered in private", async () => {
    const first = await stage.discord.interact({
      command: "ask",
      options: { question: "hm", private: true },
    });
    expect((await stage.discord.press(first, "Who met Blinken?")).ephemeral).toBe(true);
  });

  it("one still works for a bot that was started anew", async () => {
    const first = await stage.discord.mention("hm");
    const mark = stage.discord.world.happenings.mark();
    const again = await openStageOn(stage);
    await stage.discord.ready(mark);
    expect((await stage.discord.press(first, "Who met Blinken?")).text).toContain("Who met Blinken?");
    await again();
  });

  const FORGED: readonly (readonly [string, (customId: string) => string])[] = [
    ["another question", (customId) => customId.slice(0, -2) + customId.slice(-1) + customId.slice(-2, -1)],
    ["another seal", (customId) => customId.slice(1, 2) + customId.slice(0, 1) + customId.slice(2)],
    ["cut short", (customId) => customId.slice(0, -1)],
    ["made longer", (customId) => `${customId}x`],
    ["the seal alone", (customId) => customId.slice(0, 6)],
    ["another bot's", () => "page:2"],
    ["no text", () => "\u0000"],
    ["a hundred characters", () => "ask:".padEnd(100, "é")],
    ["a mention", () => "<@123456789012345678> @everyone"],
  ];
  it.each(FORGED)(
    "with a custom_id that was tampered with (%s) is politely refused",
    async (_name, forge) => {
      const first = await stage.discord.mention("hm");
      const customId = forge(first.buttons[0]?.customId ?? "");
      const refused = await stage.discord.component(customId, first.message);
      expect(refused.ephemeral).toBe(true);
      expect(refused.text).toContain("button");
      expect(refused.text).not.toContain("everyone");
    },
  );
});

describe("a bad day of Discord's REST", () => {
  const FAULTS: readonly Omit<Extract<Fault, { status: unknown }>, "on">[] = [
    { status: 502, times: 1 },
    { status: 502, times: 2 },
    { status: 503, times: 1 },
    { status: 429, times: 1, retryAfter: 0.01 },
    { status: 429, times: 1, retryAfter: 0.01, global: true },
    { status: 502, times: 1, late: true },
  ];

  it.each(FAULTS)("a mention is answered once after %j", async (fault) => {
    const { discord } = stage;
    const on = "POST /channels/:channel/messages";
    discord.fail({ on, ...fault });
    expect((await discord.mention("hello")).text).toContain("hello");
    await discord.sent(on, fault.times + 1);
    await stage.bot.stop();
    const answers = [...discord.world.messages.values()].filter(
      ({ author }) => author.id === discord.world.bot.id,
    );
    expect(answers).toHaveLength(1);
  });

  it.each(FAULTS)("a command is answered once after %j", async (fault) => {
    const { discord } = stage;
    const on = "POST /interactions/:interaction/:token/callback";
    discord.fail({ on, ...fault });
    expect((await discord.interact({ command: "ask", options: { question: "hello" } })).text).toContain(
      "hello",
    );
    await discord.sent(on, fault.times + 1);
    await stage.bot.stop();
    expect(discord.requests(on)).toHaveLength(fault.times + 1);
    expect(discord.world.happenings.entries.filter(({ kind }) => kind === "answer")).toHaveLength(1);
  });

  it("a channel that forbids answers is left alone for a while, and others are not", async () => {
    const { discord } = stage;
    discord.fail({ on: "POST /channels/:channel/messages", status: 403, times: 1 });
    discord.say({ text: `${discord.tag} hello` });
    await discord.sent("POST /channels", 1);
    expect((await discord.dm("hello")).text).toContain("hello");
    discord.say({ text: `${discord.tag} hello` });
    expect((await discord.dm("hello again")).text).toContain("again");
    expect(discord.requests("POST /channels")).toHaveLength(3);
  });
});

it("a connection that Discord closes for good is told to the operator", async () => {
  stage.discord.gateway.close(4004);
  expect(await stage.bot.lost).toContain("token");
});

/** Another bot for the same Discord; what is given stops it. */
async function openStageOn({ discord, bot }: Stage): Promise<() => Promise<void>> {
  await bot.stop();
  const next = await startOn(discord, serving(parrot(() => ({ ...PLAIN, headline: "Who met Blinken?" }))));
  return () => next.stop();
}
